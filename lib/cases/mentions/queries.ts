import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Desk, Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { cases } from "../schema";

const MOST = 6;
const mention = z.object({ id: z.number(), ticket: z.string(), title: z.string(), byName: z.string(), at: z.coerce.date() });
export const mentionList = z.array(mention);
export type Mention = z.output<typeof mention>;

/** Cases of the agency in which the person was named and which they haven't opened since, the newest first; at most 6. A column of a statement, read by `mentionList`. */
export const mentionsColumn = (operator: Operator): SQL => sql`(select coalesce(json_agg(json_build_object('id', n.id, 'ticket', n.ticket, 'title', n.title, 'byName', n.by_name, 'at', n.at) order by n.at desc), '[]')
  from (select c.id, c.ticket, c.title, m.by_name, m.at from case_mentions m join cases c on c.id = m.case_id and c.tenant_id = m.tenant_id
    where m.tenant_id = ${operator.tenantId} and m.account_id = ${operator.accountId} and m.seen_at is null order by m.at desc limit ${MOST}) n)`;

/** The condition of the inbox's list "Disebut". */
export const isMentioned = (operator: Operator): SQL =>
  sql`${cases.id} in (select n.case_id from case_mentions n where n.tenant_id = ${operator.tenantId} and n.account_id = ${operator.accountId} and n.seen_at is null)`;

/** How many cases wait so; none for the desk, where nobody is named. */
export const countMentions = async (key: Operator | Desk): Promise<number> =>
  (key.kind === "operator" ? ((await withKey(key, (tx) => tx.execute<{ count: number }>(sql`select ${mentionCount(key)} as count`)))[0]?.count ?? 0) : 0);

/** How many cases wait so; a column of a statement. */
export const mentionCount = (operator: Operator): SQL<number> =>
  sql<number>`(select count(*)::int from case_mentions n where n.tenant_id = ${operator.tenantId} and n.account_id = ${operator.accountId} and n.seen_at is null)`;
