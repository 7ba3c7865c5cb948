import "server-only";
import { and, asc, desc, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { joinParts, type PartEncoding } from "./decode";
import { deliveries, messages } from "./schema";
import { storableText } from "./text";

export type PartGroup = {
  deliveryIds: number[];
  /** Set when an earlier time-out already made a message of what was there. */
  messageId: number | null;
  have: number;
  total: number;
  /** Missing parts are named in the text. */
  text: string;
};

/** References come round again after 256 messages at the earliest; a network that brings a part again does so sooner. */
const REMEMBERED = sql`now() - interval '24 hours'`;

export type PartKey = { gateway: string; contactId: number; ref: number; total: number };
type Row = { id: number; seq: number; payload: string; encoding: PartEncoding; messageId: number | null };

export const MISSING_PART = "[bagian hilang]";

/**
 * The message that a part belongs to: the newest run of parts with its reference. References come round again, so a
 * sequence number seen twice with another payload starts a new message, and with the same one is a repeat.
 */
export async function findPartGroup(tx: Tx, key: PartKey, holding?: number): Promise<PartGroup | null> {
  const rows = await tx.select({
    id: deliveries.id, seq: deliveries.partSeq, payload: deliveries.payload, encoding: deliveries.encoding, messageId: deliveries.messageId,
  }).from(deliveries).leftJoin(messages, eq(messages.id, deliveries.messageId)).where(and(
    eq(deliveries.gateway, key.gateway), eq(deliveries.contactId, key.contactId),
    eq(deliveries.partRef, key.ref), eq(deliveries.partTotal, key.total),
    gt(deliveries.receivedAt, REMEMBERED),
    or(isNull(deliveries.messageId), lt(messages.partsHave, messages.partsTotal)),
  )).orderBy(asc(deliveries.id));
  return readGroup(rows.flatMap((row) => (row.seq === null ? [] : [{ ...row, seq: row.seq, encoding: readEncoding(row.encoding) }])), key.total, holding);
}

/**
 * The complete message that this very part was in before: the same sender, reference, place and octets, under another id
 * of the gateway. Ask only for a part that would begin a message: one that others wait for is theirs.
 */
export async function findCompleted(tx: Tx, key: PartKey, part: { seq: number; payload: string }): Promise<number | null> {
  const [row] = await tx.select({ messageId: messages.id }).from(deliveries).innerJoin(messages, eq(messages.id, deliveries.messageId)).where(and(
    eq(deliveries.gateway, key.gateway), eq(deliveries.contactId, key.contactId),
    eq(deliveries.partRef, key.ref), eq(deliveries.partTotal, key.total), eq(deliveries.partSeq, part.seq), eq(deliveries.payload, part.payload),
    gt(deliveries.receivedAt, REMEMBERED), eq(messages.partsHave, messages.partsTotal),
  )).orderBy(desc(deliveries.id)).limit(1);
  return row?.messageId ?? null;
}

type Run = { parts: Map<number, Row>; ids: number[] };

export function readGroup(rows: readonly Row[], total: number, holding?: number): PartGroup | null {
  const runs = runsOf(rows);
  const run = holding === undefined ? runs.at(-1) : runs.find(({ ids }) => ids.includes(holding));
  if (!run) return null;
  const messageId = [...run.parts.values()].find((row) => row.messageId !== null)?.messageId ?? null;
  return { deliveryIds: run.ids, messageId, have: run.parts.size, total, text: textOf(run.parts, total) };
}

function runsOf(rows: readonly Row[]): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    let run = runs.at(-1);
    const seen = run?.parts.get(row.seq);
    if (!run || (seen && seen.payload !== row.payload)) runs.push((run = { parts: new Map(), ids: [] }));
    if (!run.parts.has(row.seq)) run.parts.set(row.seq, row);
    run.ids.push(row.id);
  }
  return runs;
}

/** Neighbours are joined as octets, since a character may be cut between two parts; a gap is named once. */
function textOf(parts: ReadonlyMap<number, Row>, total: number): string {
  const runs: Row[][] = [[]];
  for (let seq = 1; seq <= total; seq += 1) {
    const part = parts.get(seq);
    if (part) runs.at(-1)?.push(part);
    else if (runs.at(-1)?.length !== 0 || seq === 1) runs.push([]);
  }
  const texts = runs.map((run) => joinParts(run.map((row) => ({ seq: row.seq, bytes: Buffer.from(row.payload, "hex"), encoding: row.encoding }))));
  return storableText(texts.join(` ${MISSING_PART} `).trim());
}

const readEncoding = (stored: string): PartEncoding => (stored === "ucs2" || stored === "8bit" ? stored : "gsm7");
