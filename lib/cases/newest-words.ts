import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import type { LockedCase } from "./change";
import { previewOf } from "./read-text";

/** What a citizen wrote to these cases last, or why they opened one again. */
function lastSaid(...ids: number[]) {
  const theirs = sql`case_id = any(${`{${ids.join(",")}}`}::bigint[])`;
  return sql`select case_id::int as id, words from (
    select case_id, at, body as words from messages where ${theirs} and kind = 'citizen'
    union all select case_id, at, coalesce(note, '') from case_events where ${theirs} and type = 'reopened') said order by at desc limit 1`;
}

/** Of two cases before they become one: the other's words for the list, where its citizen wrote, or opened it again, last. */
export async function newestWords(tx: Tx, one: LockedCase, other: LockedCase): Promise<{ lastBody?: string }> {
  const [newest] = await tx.execute<{ id: number }>(lastSaid(one.id, other.id));
  return newest?.id === other.id ? { lastBody: other.lastBody } : {};
}

/** Of a case that others were taken out of: never a remembered text, which may be another's that accuses somebody by now. */
export async function wordsLeft(tx: Tx, id: number): Promise<{ lastBody?: string }> {
  const [last] = await tx.execute<{ words: string }>(lastSaid(id));
  return last ? { lastBody: previewOf(last.words) } : {};
}
