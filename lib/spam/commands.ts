import "server-only";
import { and, eq } from "drizzle-orm";
import type { Desk } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import { accusing } from "@/lib/cases/accusing";
import { continueRestored } from "@/lib/cases/continue-restored";
import { earlierCases } from "@/lib/cases/continues";
import { cityKnowledge } from "@/lib/cases/knowledge";
import { openCase } from "@/lib/cases/open-case";
import { announceCase } from "@/lib/cases/take-in";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { lockContactById } from "@/lib/sms/contacts";
import { messages } from "@/lib/sms/schema";
import { spamMessages } from "./schema";

const DECIDED = "Pesan itu sudah diputuskan rekan Anda. Muat ulang daftarnya.";

/** Takes a message for a citizen's after all: more of the open case it belongs to, else a case with its ticket; it teaches the filter. */
export function restoreSpam(desk: Desk, id: number): Promise<Outcome<{ caseId: number }>> {
  return withKey(desk, async (tx) => {
    const row = await decide(tx, desk, id, "restored");
    if (!row) return refused(DECIDED);
    const contact = await lockContactById(tx, row.contactId);
    if (!contact) throw new Error("a boxed message has no sender");
    // A part that came late made the message longer since.
    const [message] = await tx.select({ body: messages.body }).from(messages).where(eq(messages.id, row.messageId));
    const text = message?.body ?? row.body;
    const knowledge = await cityKnowledge(tx);
    const route = await accusing(tx, knowledge, { contact, text, at: row.at }, await earlierCases(tx, contact.id), text);
    const { messageId, tenantId } = row;
    const open = await continueRestored(tx, knowledge, { id: messageId, text, at: row.at, contactId: contact.id }, route);
    const opened = open ?? (await openCase(tx, knowledge, { text, route, contact, channel: "sms", at: new Date() }));
    const moved = await tx.update(messages).set({ tenantId: opened.tenantId, caseId: opened.id }).where(and(eq(messages.id, messageId), eq(messages.tenantId, tenantId)));
    if (moved.count !== 1) throw new Error("a boxed message is gone");
    if (!open) await announceCase(tx, desk, knowledge, { contact, opened, route });
    return done({ caseId: opened.id });
  });
}

/** Says that the filter was right: the message leaves the list, stays stored, and teaches. */
export function confirmSpam(desk: Desk, id: number): Promise<Outcome<{ id: number }>> {
  return withKey(desk, async (tx) => ((await decide(tx, desk, id, "confirmed")) ? done({ id }) : refused(DECIDED)));
}

async function decide(tx: Tx, desk: Desk, id: number, state: "restored" | "confirmed") {
  const [row] = await tx.update(spamMessages).set({ state, decidedAt: new Date(), decidedByName: desk.name })
    .where(and(eq(spamMessages.state, "waiting"), eq(spamMessages.id, id))).returning();
  if (row) await recordAudit(tx, desk, { action: `spam.${state}`, subject: "spam", subjectId: id, tenantId: row.tenantId, data: { kind: row.kind } });
  return row;
}
