import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import type { LockedCase } from "./change";
import type { Before } from "./links-schema";

/** Of two cases before they become one: the other's words for the list, where its citizen wrote, or opened it again, last. */
export async function newestWords(tx: Tx, one: LockedCase, other: LockedCase): Promise<{ lastBody?: string; before?: Before["words"] }> {
  const [newest] = await tx.execute<{ id: number }>(sql`select case_id::int as id from (
      select case_id, at from messages where case_id in (${one.id}, ${other.id}) and kind = 'citizen'
      union all select case_id, at from case_events where case_id in (${one.id}, ${other.id}) and type = 'reopened') said order by at desc limit 1`);
  return newest?.id === other.id ? { lastBody: other.lastBody, before: { own: one.lastBody, taken: other.lastBody } } : {};
}

/** Undo of that, unless something was written since. */
export const ownWordsAgain = ({ lastBody }: LockedCase, words: Before["words"]): { lastBody?: string } => (words && lastBody === words.taken ? { lastBody: words.own } : {});
