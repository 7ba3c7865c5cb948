import "server-only";
import type { Desk, Gateway } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import { type Incoming, keepIncoming } from "@/lib/cases/keep-incoming";
import type { CityKnowledge } from "@/lib/cases/knowledge";
import type { Tx } from "@/lib/db/client";
import { type BoxKind, spamMessages } from "./schema";

/**
 * Puts a message that looks like fraud or advertising into the box: kept whole, answered by nothing, since an answer
 * tells a swindler that somebody reads. In the caller's transaction.
 */
export async function boxSpam(
  tx: Tx, key: Gateway | Desk, knowledge: CityKnowledge, incoming: Incoming, { kind, certainty }: { kind: BoxKind; certainty: number },
): Promise<{ kind: "boxed"; messageId: number; spamId: number }> {
  const messageId = await keepIncoming(tx, incoming, knowledge.deskId, null, "citizen");
  const [row] = await tx.insert(spamMessages).values({
    tenantId: knowledge.deskId, messageId, contactId: incoming.contact.id, body: incoming.text, masked: incoming.contact.masked, kind, certainty,
  }).returning({ id: spamMessages.id });
  if (!row) throw new Error("a message was not put into the box");
  await recordAudit(tx, key, { action: "spam.boxed", subject: "spam", subjectId: row.id, tenantId: knowledge.deskId, data: { kind } });
  return { kind: "boxed", messageId, spamId: row.id };
}
