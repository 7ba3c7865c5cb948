import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { codeIndex, codeOf } from "./code";

/**
 * What a case taken out of another keeps, so that a writer without a telephone opens it with the code they have: the code's
 * index under the new ticket. The code is stored nowhere, only the form's name it is made of, with the case that came first.
 * Null where the writer has none.
 */
export async function sameCode(tx: Tx, from: { id: number; ticket: string; codeIndex: string | null }, ticket: string): Promise<string | null> {
  if (from.codeIndex === null) return null;
  const rows = await tx.execute<{ nonce: string }>(sql`
    with recursive came(id) as (select ${from.id}::bigint union select l.case_id from case_links l join came on l.other_id = came.id and l.kind = 'split')
    select r.nonce from web_reports r join came on r.case_id = came.id`);
  // The same report may have come by several forms; only the first one's code was ever told.
  const code = rows.map(({ nonce }) => codeOf(nonce)).find((one) => codeIndex(from.ticket, one) === from.codeIndex);
  return code === undefined ? null : codeIndex(ticket, code);
}
