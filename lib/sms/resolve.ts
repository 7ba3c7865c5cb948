import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import type { Ways } from "@/lib/gateways/ways";
import { addJob } from "@/lib/jobs/add-job";
import { advance } from "./advance";
import type { LookUp } from "./gateways/gateway";
import { messages, sendAttempts } from "./schema";

const MINUTE_MS = 60_000;
/** Asked about for so long; after that only a report of the gateway can tell. */
const PATIENCE_MS = 72 * 60 * MINUTE_MS;

/** How often it was tried; locks the message, so that no try begins meanwhile. */
async function triesOf(tx: Tx, messageId: number): Promise<number> {
  await tx.select({ id: messages.id }).from(messages).where(eq(messages.id, messageId)).for("update");
  return tx.$count(sendAttempts, eq(sendAttempts.messageId, messageId));
}

/**
 * Job: asks the gateway that a message was handed to what became of it; only "never seen" lets it be sent again. While it
 * was asked, another asker may have let it go, to another gateway perhaps: of that newer try the answer says nothing, but
 * that the message is there.
 */
export async function resolveMessage(job: Job, ways: Ways, messageId: number): Promise<void> {
  const row = await withKey(job, async (tx) => {
    const tries = sql<number>`(select count(*)::int from send_attempts a where a.message_id = messages.id)`;
    const [found] = await tx.select({ reference: messages.reference, state: messages.state, stateAt: messages.stateAt, gateway: messages.gateway, tries }).from(messages).where(eq(messages.id, messageId));
    return found && { ...found, by: (await ways.all(tx)).find((one) => one.name === found.gateway) };
  });
  if (!row?.reference || row.state === null || !["unknown", "submitting", "accepted"].includes(row.state)) return;
  const gateway = row.by && ways.open(row.by);
  const answer: LookUp = gateway ? await gateway.lookUp(row.reference).catch(() => "cannot-tell" as const) : "cannot-tell";
  await withKey(job, async (tx) => {
    const newer = (await triesOf(tx, messageId)) !== row.tries;
    if (answer === "delivered" || answer === "accepted" || (answer === "failed" && !newer)) await advance(tx, messageId, answer);
    else if (newer || row.state === "accepted") return;
    else if (answer === "never-seen" && (await advance(tx, messageId, "queued"))) await addJob(tx, "send-sms", { messageId });
    else {
      await advance(tx, messageId, "unknown");
      const age = Date.now() - (row.stateAt?.getTime() ?? 0);
      // The longer it isn't known, the seldomer it is asked.
      if (age < PATIENCE_MS) await addJob(tx, "resolve-sms", { messageId }, { runAt: new Date(Date.now() + Math.max(MINUTE_MS, Math.min(age, 60 * MINUTE_MS))) });
    }
  });
}

/** Delivery report by our reference. */
export function recordArrival(job: Job, references: readonly string[]): Promise<void> {
  return withKey(job, async (tx) => {
    if (references.length === 0) return;
    const rows = await tx.select({ id: messages.id }).from(messages).where(inArray(messages.reference, [...references]));
    for (const row of rows) await advance(tx, row.id, "delivered");
  });
}
