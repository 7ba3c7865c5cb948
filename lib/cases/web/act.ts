import "server-only";
import { eq, getTableColumns } from "drizzle-orm";
import type { Gateway } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { nameFor } from "@/lib/sms/once";
import { contacts, messages } from "@/lib/sms/schema";
import { storableText } from "@/lib/sms/text";
import type { LockedCase } from "../change";
import { confirmCase, rateCase, reopenCase, wroteAgain } from "../citizen-commands";
import { cityKnowledge } from "../knowledge";
import { proofColumns, provesWriter } from "../proof";
import { cases } from "../schema";
import { asOwnReport } from "./act-abuse";

/** What the writer does on the page of the ticket; the same verbs as by SMS. `once` names the form, which may be sent twice. */
export type CitizenAct =
  | { does: "add"; text: string; once: string }
  | { does: "reopen"; reason: string }
  | { does: "confirm" }
  | { does: "rate"; score: number };

/** `not-now`: the state of the case doesn't allow it; a ticket: the words became a report of their own. */
export type Acted = "done" | "not-now" | "stranger" | { ticket: string };

/** Does it for who proves to be the writer, in one transaction that asks for the proof again. */
export function actOnCase(gateway: Gateway, ticket: string, proof: string, act: CitizenAct): Promise<Acted> {
  return withKey(gateway, async (tx) => {
    const [row] = await tx.select({ one: getTableColumns(cases), proof: proofColumns }).from(cases).innerJoin(contacts, eq(contacts.id, cases.contactId))
      .where(eq(cases.ticket, ticket)).for("update", { of: cases });
    if (!row || !provesWriter(row.proof, proof)) return "stranger";
    const words = act.does === "add" ? act.text : act.does === "reopen" ? act.reason : null;
    const own = words === null ? null : await asOwnReport(tx, gateway, row.one, storableText(words), proof);
    if (own !== null) return { ticket: own };
    return (await obey(tx, gateway, row.one, act)) ? "done" : "not-now";
  });
}

async function obey(tx: Tx, gateway: Gateway, one: LockedCase, act: CitizenAct): Promise<boolean> {
  switch (act.does) {
    case "add": return addWords(tx, gateway, one, storableText(act.text), act.once);
    case "reopen": return reopenCase(tx, gateway, await cityKnowledge(tx), one, storableText(act.reason), new Date());
    case "confirm": return confirmCase(tx, gateway, one, new Date());
    case "rate": return rateCase(tx, gateway, one, act.score);
  }
}

/** A closed case is opened again with a reason first. */
async function addWords(tx: Tx, gateway: Gateway, one: LockedCase, text: string, once: string): Promise<boolean> {
  if (one.status === "closed") return false;
  const kept = await tx.insert(messages).values({ tenantId: one.tenantId, caseId: one.id, contactId: one.contactId, direction: "in", kind: "citizen", body: text, gateway: gateway.gateway, reference: nameFor(once, text) })
    .onConflictDoNothing({ target: messages.reference }).returning({ id: messages.id });
  if (kept.length > 0) await Promise.all(wroteAgain(tx, await cityKnowledge(tx), one, text, new Date()));
  return true;
}
