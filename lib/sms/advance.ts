import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { cases } from "@/lib/cases/schema";
import type { Tx } from "@/lib/db/client";
import { notify } from "@/lib/live/notify";
import { settleOpenAttempt } from "./attempts";
import { statesBefore } from "./delivery";
import { messages, type SendState } from "./schema";

/**
 * Moves a message forward; a report that comes late or twice changes nothing. Its try says the same; who looks at it is told; what a person wrote
 * and the citizen won't get makes the case unread, so that somebody looks.
 */
export async function advance(tx: Tx, messageId: number, next: SendState): Promise<boolean> {
  const [row] = await tx.update(messages).set({ state: next, stateAt: new Date() })
    .where(and(eq(messages.id, messageId), inArray(messages.state, statesBefore(next))))
    .returning({ tenantId: messages.tenantId, caseId: messages.caseId, kind: messages.kind });
  if (row) await settleOpenAttempt(tx, messageId, next);
  const lost = (next === "failed" || next === "expired") && (row?.kind === "answer" || row?.kind === "question");
  if (row?.caseId && lost) await tx.update(cases).set({ unread: true }).where(eq(cases.id, row.caseId));
  if (row?.caseId) await notify(tx, { tenantId: row.tenantId, what: "message", id: row.caseId });
  return row !== undefined;
}
