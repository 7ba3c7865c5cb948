import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { notify } from "@/lib/live/notify";
import { statesBefore } from "./delivery";
import { messages, type SendState } from "./schema";

/** Moves a message forward; a report that comes late or twice changes nothing. Tells who looks at it. */
export async function advance(tx: Tx, messageId: number, next: SendState): Promise<boolean> {
  const [row] = await tx.update(messages).set({ state: next, stateAt: new Date() })
    .where(and(eq(messages.id, messageId), inArray(messages.state, statesBefore(next))))
    .returning({ tenantId: messages.tenantId, caseId: messages.caseId });
  if (row?.caseId) await notify(tx, { tenantId: row.tenantId, what: "message", id: row.caseId });
  return row !== undefined;
}
