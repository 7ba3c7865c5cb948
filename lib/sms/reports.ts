import "server-only";
import { and, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { Gateway, Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { deliveryReports, messageHandles, type ReportState } from "@/lib/gateways/schema";
import { advance } from "./advance";
import { messages } from "./schema";

export type Report = {
  /** The same report again has the same key. */
  key: string;
  /** Ours, as the gateway was given it. */
  reference?: string;
  /** The gateway's own name for the message, or for one part of it. */
  handle?: string;
  state: ReportState;
  /** In the gateway's own words. */
  code?: string;
  at?: Date | null;
};

/**
 * Keeps what a gateway reports and moves the message on, in one transaction: when it resolves, the gateway may be told
 * so. Reports come in any order, twice, before we know that the message was accepted, or of messages we don't know: all
 * are kept, none moves a message back. A gateway speaks only of what was handed to it.
 */
export function recordReport(gateway: Gateway, report: Report): Promise<"kept" | "repeat"> {
  return withKey(gateway, async (tx) => {
    const { key, reference = null, handle = null, state, code = null, at = null } = report;
    const [kept] = await tx.insert(deliveryReports).values({ gateway: gateway.gateway, key, reference, handle, state, code: code?.slice(0, 200) ?? null, at })
      .onConflictDoNothing({ target: [deliveryReports.gateway, deliveryReports.key] }).returning({ id: deliveryReports.id });
    if (!kept) return "repeat";
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
  await tx.insert(messageHandles).values(handles.map((handle) => ({ gateway, handle, messageId, names })))
    .onConflictDoUpdate({ target: [messageHandles.gateway, messageHandles.handle], set: { messageId, names } });
  await mergeReports(tx, messageId);
}

/** Joins kept reports to a message, and moves it as far as they tell together. */
export async function mergeReports(tx: Tx, messageId: number): Promise<void> {
  const [message] = await tx.select({ reference: messages.reference, gateway: messages.gateway }).from(messages).where(eq(messages.id, messageId)).for("update");
  if (!message?.reference) return;
  const known = await tx.select({ handle: messageHandles.handle, names: messageHandles.names }).from(messageHandles)
    .where(and(eq(messageHandles.messageId, messageId), eq(messageHandles.gateway, message.gateway)));
  const handles = known.map((row) => row.handle);
  const named = or(eq(deliveryReports.reference, message.reference), handles.length > 0 ? inArray(deliveryReports.handle, handles) : undefined);
  await tx.update(deliveryReports).set({ messageId }).where(and(eq(deliveryReports.gateway, message.gateway), isNull(deliveryReports.messageId), named));
  const reports = await tx.select({ handle: deliveryReports.handle, state: deliveryReports.state }).from(deliveryReports)
    .where(and(eq(deliveryReports.messageId, messageId), eq(deliveryReports.gateway, message.gateway)));
  const told = togetherOf(reports, Math.max(handles.length, ...known.map(({ names }) => names ?? 0)), handles.length);
  if (told !== null && told !== "unknown") await advance(tx, messageId, told);
}

const STRENGTH: Record<ReportState, number> = { unknown: 0, accepted: 1, failed: 2, delivered: 3 };

/**
 * What reports tell together. A message whose parts have names of their own (`parts` of them) has arrived when every one
 * has, and failed when one has; a single name, or our reference, speaks for the whole. Of one part, arrival is believed
 * over failure, and the order of reports says nothing. Where only some names are known (`known`), the others may never have
 * left: those parts can tell that it failed, and nothing better.
 */
export function togetherOf(reports: readonly { handle: string | null; state: ReportState }[], parts: number, known = parts): ReportState | null {
  const strongest = new Map<string, ReportState>();
  for (const { handle, state } of reports) {
    const of = parts > 1 && handle !== null ? handle : "";
    const before = strongest.get(of);
    if (before === undefined || STRENGTH[state] > STRENGTH[before]) strongest.set(of, state);
  }
  const whole = strongest.get("");
  const told = [...strongest.entries()].filter(([of]) => of !== "").map(([, state]) => state);
  if (parts <= 1 || told.length === 0) return whole ?? null;
  if (told.includes("failed")) return "failed";
  if (known < parts) return whole ?? null;
  if (told.length === parts && told.every((state) => state === "delivered")) return "delivered";
  return told.every((state) => state === "unknown") ? (whole ?? "unknown") : "accepted";
}

const REMEMBERED = sql`now() - interval '90 days'`;

/** Job: reports are forgotten after ninety days; their message keeps its state. */
export function sweepReports(job: Job): Promise<void> {
  return withKey(job, (tx) => tx.delete(deliveryReports).where(lt(deliveryReports.receivedAt, REMEMBERED)).then(() => undefined));
}
