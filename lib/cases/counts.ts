import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { type CaseWorker, endOfToday } from "./reach";

const NONE = { open: 0, waiting: 0, late: 0, today: 0, unread: 0, atDesk: 0, lastInAt: null };
export type Counters = { [Name in keyof typeof NONE]: Name extends `${string}At` ? string | null : number };

/** What the worker has added up of `whose`: a row for each limit, and one for what has no clock. */
const kept = (whose: SQL) => sql`select tenant_id, one.* from case_counts, lateral (
  select clock.due, clock.n as running, 0 as waiting, 0 as unread, 0 as thanks from unnest(due, running) clock (due, n)
  union all select null, 0, waiting, unread, thanks) one where ${whose}`;
const changed = (whose: SQL) => sql`select tenant_id, due, running, waiting, unread, thanks from case_count_changes where ${whose}`;
const lastIn = (whose: SQL) => sql`(select m.at::text from messages m where m.direction = 'in' and ${whose} order by m.at desc limit 1) as "lastInAt"`;

const total = (count: string, which = sql`counts`) => sql`coalesce(sum(${sql.raw(count)}) filter (where ${which}), 0)::int`;
const numbers = sql`${total("running + thanks")} as open, ${total("waiting")} as waiting, ${total("running", sql`counts and due < now()`)} as late,
  ${total("running", sql`counts and due >= now() and due < ${endOfToday}`)} as today, ${total("unread")} as unread`;

const agencyNumbers = (tenantId: number) => {
  const mine = sql`tenant_id = ${tenantId}`;
  return sql`select ${numbers}, 0 as "atDesk", ${lastIn(sql`m.${mine}`)} from (select true as counts, * from (${kept(mine)} union all ${changed(mine)}) both_parts) each`;
};

/** Of what is added up, the row without an agency counts; the desk's own stands beside it. */
const cityNumbers = () => sql`
  with desk as materialized (select d.id from tenants d where d.kind = 'meja'),
    each as (select tenant_id is null as counts, * from (${kept(sql`tenant_id is null or tenant_id = (select id from desk)`)}) added union all select true, * from (${changed(sql`true`)}) since)
  select ${numbers}, ${total("running + thanks", sql`tenant_id = (select id from desk)`)} as "atDesk", ${lastIn(sql`true`)} from each`;

/**
 * Numbers beside the inbox's boxes and in the rail, true at this moment: what the worker has added up, and what changed
 * since (lib/cases/counts-schema.ts). One statement that looks at no case: neither their number nor vacuum matters.
 */
export async function countCases(key: CaseWorker): Promise<Counters> {
  const [row] = await withKey(key, (tx) => tx.execute<Counters>(key.kind === "operator" ? agencyNumbers(key.tenantId) : cityNumbers()));
  return row ?? NONE;
}

/** Job: adds up what changed, so that few changes lie about. Nobody who changes a case waits for it. */
export const foldCounts = (job: Job): Promise<void> => withKey(job, async (tx) => void (await tx.execute(sql`select case_counts_fold()`)));
