import "server-only";
import { and, desc, eq, gt, sql } from "drizzle-orm";
import type { Gateway } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { contactColumns } from "@/lib/sms/contacts";
import { contacts, messages } from "@/lib/sms/schema";
import { aboutOwner, mayJoin } from "../abuse";
import type { LockedCase } from "../change";
import { cityKnowledge } from "../knowledge";
import { openCase, routeText } from "../open-case";
import { cases } from "../schema";
import { announceCase } from "../take-in";
import { CODE_DIGITS, codeIndex } from "./code";

/**
 * Words on the page of a ticket that report abuse of power by who has the case: a report of their own, out of that agency's
 * sight, which the same proof opens; answers its ticket. Null: they report none, or may stand where they were written.
 */
export async function asOwnReport(tx: Tx, gateway: Gateway, one: LockedCase, text: string, proof: string): Promise<string | null> {
  const knowledge = await cityKnowledge(tx);
  const route = aboutOwner(knowledge, routeText(knowledge, text), one.tenantId);
  if (!route.abuse || mayJoin(route, one)) return null;
  const [contact] = await tx.select(contactColumns).from(contacts).where(eq(contacts.id, one.contactId));
  if (!contact) throw new Error("a case has no contact");
  const before = await sameReport(tx, contact.id, text);
  if (before !== null) return before;
  const at = new Date();
  const opened = await openCase(tx, knowledge, { text, route, contact, channel: one.channel, at });
  const code = proof.length === CODE_DIGITS ? codeIndex(opened.ticket, proof) : null;
  await tx.update(cases).set({ anonymous: one.anonymous, placeId: one.placeId, codeIndex: code }).where(eq(cases.id, opened.id));
  await tx.insert(messages).values({ tenantId: opened.tenantId, caseId: opened.id, contactId: contact.id, direction: "in", kind: "citizen", body: text, gateway: gateway.gateway });
  await announceCase(tx, gateway, knowledge, { contact, opened, route });
  return opened.ticket;
}

/** The form may be sent twice; the case that it stands on is locked. */
async function sameReport(tx: Tx, contactId: number, text: string): Promise<string | null> {
  const [row] = await tx.select({ ticket: cases.ticket }).from(messages).innerJoin(cases, eq(cases.id, messages.caseId))
    .where(and(eq(messages.contactId, contactId), eq(messages.direction, "in"), eq(messages.body, text), eq(cases.abuse, true), gt(messages.at, sql`now() - interval '1 day'`)))
    .orderBy(desc(messages.id)).limit(1);
  return row?.ticket ?? null;
}
