import "server-only";
import { and, eq, isNull, max, ne, or, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import type { Tries } from "@/lib/gateways/choose";
import type { Handover } from "./gateways/gateway";
import { type AttemptOutcome, messages, sendAttempts, type SendState } from "./schema";

/** Writes down that a message is tried by this gateway, before that one is called; answers the try's number. */
export async function beginAttempt(tx: Tx, messageId: number, gateway: string): Promise<number> {
  await tx.update(messages).set({ state: "submitting", stateAt: new Date(), gateway, turnAt: null, passedOnTo: null }).where(eq(messages.id, messageId));
  const [made] = await tx.execute<{ attempt: number }>(sql`insert into send_attempts (message_id, attempt, gateway)
    select ${messageId}::bigint, 1 + count(*), ${gateway} from send_attempts where message_id = ${messageId}::bigint returning attempt`);
  return Number(made?.attempt ?? 1);
}

const open = or(isNull(sendAttempts.outcome), eq(sendAttempts.outcome, "unknown"));

/**
 * Writes down how a try ended. A report, or whoever asked the gateway, may have been faster: what they learned stays,
 * but that a gateway says itself it took the message is never wrong. False: there is a newer try, and a refusal of this
 * one, or its silence, says nothing of the message any more.
 */
export async function endAttempt(tx: Tx, messageId: number, attempt: number, handover: Handover): Promise<boolean> {
  await tx.select({ id: messages.id }).from(messages).where(eq(messages.id, messageId)).for("update");
  const detail = handover.kind === "rejected" ? handover.code : handover.kind === "unknown" ? handover.detail : null;
  await tx.update(sendAttempts).set({ endedAt: new Date(), outcome: handover.kind, detail: detail?.slice(0, 500) ?? null, final: handover.kind === "rejected" && !handover.retryable })
    .where(and(eq(sendAttempts.messageId, messageId), eq(sendAttempts.attempt, attempt), handover.kind === "accepted" ? undefined : open));
  if (handover.kind === "accepted") return true;
  const [newest] = await tx.select({ attempt: max(sendAttempts.attempt) }).from(sendAttempts).where(eq(sendAttempts.messageId, messageId));
  return newest?.attempt === attempt;
}

/** What a gateway said late of the try whose end nobody knew. */
export function noteOpenAttempt(tx: Tx, messageId: number, gateway: string, outcome: "accepted" | "rejected", detail: string): Promise<unknown> {
  return tx.update(sendAttempts).set({ outcome, detail: detail.slice(0, 500), endedAt: sql`coalesce(${sendAttempts.endedAt}, now())` })
    .where(and(eq(sendAttempts.messageId, messageId), eq(sendAttempts.gateway, gateway), open));
}

/** What a message that moves there says of the try whose end nobody knew; states that aren't here say nothing of it. */
const TOLD: Partial<Record<SendState, AttemptOutcome>> = { accepted: "accepted", delivered: "accepted", failed: "failed", queued: "never-seen", unknown: "unknown" };

/**
 * A try and its message say the same, however it becomes known: by a report, by asking, late, or because its worker died.
 * What a gateway refused stays refused.
 */
export async function settleOpenAttempt(tx: Tx, messageId: number, next: SendState): Promise<void> {
  const outcome = TOLD[next];
  if (!outcome) return;
  // A report of arrival is believed over a failure, here too.
  const unsure = next === "delivered" ? or(open, eq(sendAttempts.outcome, "failed")) : open;
  await tx.update(sendAttempts).set({ outcome, endedAt: sql`coalesce(${sendAttempts.endedAt}, now())` }).where(and(eq(sendAttempts.messageId, messageId), unsure, or(isNull(sendAttempts.outcome), ne(sendAttempts.outcome, outcome))));
}

/** Who refused a message how often. One that never saw it, or a worker that died, is no reason to go elsewhere. */
export async function refusalsOf(tx: Tx, messageId: number): Promise<Tries> {
  const rows = await tx.select({ gateway: sendAttempts.gateway, count: sql<number>`count(*)::int`, final: sql<boolean>`bool_or(${sendAttempts.final})` })
    .from(sendAttempts).where(and(eq(sendAttempts.messageId, messageId), eq(sendAttempts.outcome, "rejected"))).groupBy(sendAttempts.gateway);
  return new Map(rows.map((row) => [row.gateway, row]));
}
