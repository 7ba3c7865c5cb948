import "server-only";
import { and, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { Gateway, Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { deliveryReports, messageHandles } from "@/lib/gateways/schema";
import { advance } from "./advance";
import { keepReport, type Redelivery, type Report } from "./keep-report";
import { togetherOf } from "./together";
import { messages } from "./schema";

/**
 * Keeps what a gateway reports and moves the message on, in one transaction: when it resolves, the gateway may be told
 * so. Reports come in any order, twice, before we know that the message was accepted, or of messages we don't know: all
 * are kept, none moves a message back. A gateway speaks only of what was handed to it.
 */
export function recordReport(gateway: Gateway, report: Report, redelivery?: Redelivery): Promise<"kept" | "repeat"> {
  return withKey(gateway, async (tx) => {
    const { reference = null, handle = null } = report;
    if (!(await keepReport(tx, gateway.gateway, report, redelivery))) return "repeat";
    const messageId = await messageOf(tx, gateway.gateway, { reference, handle });
    if (messageId !== null) await mergeReports(tx, messageId);
    return "kept";
  });
}

async function messageOf(tx: Tx, gateway: string, { reference, handle }: { reference: string | null; handle: string | null }): Promise<number | null> {
  if (reference !== null) {
    const [row] = await tx.select({ id: messages.id }).from(messages).where(and(eq(messages.reference, reference), eq(messages.gateway, gateway)));
    if (row) return row.id;
  }
  if (handle === null) return null;
  const [row] = await tx.select({ id: messageHandles.messageId }).from(messageHandles).where(and(eq(messageHandles.gateway, gateway), eq(messageHandles.handle, handle)));
  return row?.id ?? null;
}

/**
 * Keeps what a gateway calls a message, or those of its `names` parts that are known. Reports under these names may have
 * come before we knew them.
 */
export async function keepHandles(tx: Tx, messageId: number, gateway: string, handles: readonly string[], names = handles.length): Promise<void> {
  if (handles.length === 0) return;
  // Some SMSCs give all parts one name; told once more of another part, it is that many more that bear it.
  const parts = sql`case when ${messageHandles.messageId} = excluded.message_id then least(${messageHandles.parts} + excluded.parts, excluded.names) else excluded.parts end`;
  await tx.insert(messageHandles).values([...Map.groupBy(handles, (handle) => handle)].map(([handle, { length }]) => ({ gateway, handle, messageId, names, parts: length })))
    .onConflictDoUpdate({ target: [messageHandles.gateway, messageHandles.handle], set: { messageId, names, parts } });
  await mergeReports(tx, messageId);
}

/** Joins kept reports to a message, and moves it as far as they tell together. */
export async function mergeReports(tx: Tx, messageId: number): Promise<void> {
  const [message] = await tx.select({ reference: messages.reference, gateway: messages.gateway }).from(messages).where(eq(messages.id, messageId)).for("update");
  if (!message?.reference) return;
  const known = await tx.select({ handle: messageHandles.handle, names: messageHandles.names, parts: messageHandles.parts }).from(messageHandles)
    .where(and(eq(messageHandles.messageId, messageId), eq(messageHandles.gateway, message.gateway)));
  const handles = known.map((row) => row.handle);
  const named = or(eq(deliveryReports.reference, message.reference), handles.length > 0 ? inArray(deliveryReports.handle, handles) : undefined);
  await tx.update(deliveryReports).set({ messageId }).where(and(eq(deliveryReports.gateway, message.gateway), isNull(deliveryReports.messageId), named));
  const reports = await tx.select({ handle: deliveryReports.handle, state: deliveryReports.state }).from(deliveryReports)
    .where(and(eq(deliveryReports.messageId, messageId), eq(deliveryReports.gateway, message.gateway)));
  const told = togetherOf(reports, known, Math.max(0, ...known.map(({ names }) => names ?? 0)));
  if (told !== null && told !== "unknown") await advance(tx, messageId, told);
}

const REMEMBERED = sql`now() - interval '90 days'`;

/** Job: reports are forgotten after ninety days; their message keeps its state. */
export function sweepReports(job: Job): Promise<void> {
  return withKey(job, (tx) => tx.delete(deliveryReports).where(lt(deliveryReports.receivedAt, REMEMBERED)).then(() => undefined));
}
