import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import type { Command } from "@/lib/sms/command-words";
import type { Contact } from "@/lib/sms/contacts";
import { aboutOwner, mayJoin } from "./abuse";
import { type EarlierCase, ownerOfTalk } from "./continues";
import type { Incoming } from "./keep-incoming";
import type { CityKnowledge } from "./knowledge";
import { routeText } from "./open-case";
import type { Route } from "./route";
import { cases } from "./schema";

/** BUKA whose reason reports abuse of power would show it to whoever has that case: it is a report of its own. */
export async function betrays(tx: Tx, knowledge: CityKnowledge, contact: Contact, { ticket, reason }: Extract<Command, { command: "reopen" }>): Promise<boolean> {
  const route = routeText(knowledge, reason);
  if (ticket === null || !route.abuse) return false;
  const [own] = await tx.select({ tenantId: cases.tenantId, abuse: cases.abuse }).from(cases).where(and(eq(cases.ticket, ticket), eq(cases.contactId, contact.id)));
  return own !== undefined && !mayJoin(route, own);
}

type Said = Pick<Incoming, "text" | "at"> & { contact: Pick<Contact, "id"> };

/** Where a message belongs by its words; a report of abuse that names nobody is about who has the case it breaks off. */
export async function accusing(tx: Tx, knowledge: CityKnowledge, { contact, text, at }: Said, earlier: readonly EarlierCase[], words: string): Promise<Route> {
  const route = routeText(knowledge, words);
  return route.abuse ? aboutOwner(knowledge, route, await ownerOfTalk(tx, contact.id, earlier, text, at)) : route;
}
