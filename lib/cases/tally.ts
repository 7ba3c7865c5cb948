import "server-only";
import { sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { TODAY } from "@/lib/db/today";
import { withKey } from "@/lib/db/with-key";
import { DAYS_KEPT_TRUE, FIGURE_DAYS, WEEKS_SHOWN } from "./tally-schema";

const dayOf = (moment: ReturnType<typeof sql>) => sql`(${moment} at time zone 'Asia/Jakarta')::date`;

/**
 * Job: counts what pages show of many cases at once, so that no page and no SMS on its way in counts any. Only the cases
 * of today and yesterday are read, and what is open; once an hour (`days` more) those of all days that are shown, because
 * an old case may be answered, handed on or made secret today.
 */
export const countTallies = (job: Job, days = 2): Promise<void> => withKey(job, (tx) => tallyCases(tx, days));

/** In the caller's transaction, whose key or role sees every case: the seed counts too. */
export async function tallyCases(tx: Pick<Tx, "execute">, days = DAYS_KEPT_TRUE): Promise<void> {
  await tx.execute(daysStatement(days));
  await tx.execute(figuresStatement());
  await tx.execute(weeksStatement());
}

/**
 * Each agency's last days, today among them: what came in and how it fares, and what was answered. Only what changed is
 * written. The first day stands in the statement itself: of one it can't foresee, the planner would read all cases.
 */
function daysStatement(days: number) {
  const first = sql`(${TODAY} - ${sql.raw(String(days - 1))})`;
  const moment = sql`(${first}::timestamp at time zone 'Asia/Jakarta')`;
  return sql`
  with came as (select tenant_id, ${dayOf(sql`opened_at`)} as day, count(*) filter (where not secret) as received,
        count(*) filter (where answered_at <= answer_due_at) as in_time, count(*) filter (where answered_at > answer_due_at) as late, count(*) filter (where answered_at is null) as open
      from cases where opened_at >= ${moment} group by 1, 2),
    went as (select tenant_id, ${dayOf(sql`answered_at`)} as day, count(*) as answered, count(*) filter (where answered_at <= answer_due_at) as answered_in_time
      from cases where answered_at is not null and answered_at >= ${moment} and not secret group by 1, 2),
    touched as (select tenant_id, day from came union select tenant_id, day from went union select tenant_id, day from case_days where day >= ${first})
  insert into case_days as d (tenant_id, day, received, in_time, late, open, answered, answered_in_time)
  select t.tenant_id, t.day, coalesce(c.received, 0), coalesce(c.in_time, 0), coalesce(c.late, 0), coalesce(c.open, 0), coalesce(w.answered, 0), coalesce(w.answered_in_time, 0)
  from touched t left join came c using (tenant_id, day) left join went w using (tenant_id, day)
  on conflict (tenant_id, day) do update set received = excluded.received, in_time = excluded.in_time, late = excluded.late, open = excluded.open,
      answered = excluded.answered, answered_in_time = excluded.answered_in_time
    where (d.received, d.in_time, d.late, d.open, d.answered, d.answered_in_time)
      is distinct from (excluded.received, excluded.in_time, excluded.late, excluded.open, excluded.answered, excluded.answered_in_time)`;
}

const figuresStatement = () => sql`
  with span as (select unnest(${`{${FIGURE_DAYS.join(",")}}`}::int[]) as days),
    came as (select tenant_id, days, sum(received) as received, sum(answered) as answered, sum(answered_in_time) as in_time
      from span join case_days on day > ${TODAY} - days group by 1, 2),
    waits as (select tenant_id, count(*) as n, count(*) filter (where late) as late from (
        select tenant_id, due_at < now() as late from cases where status in ('new', 'open') and not secret
        union all select tenant_id, false from cases where status = 'waiting' and not secret) each group by 1)
  insert into case_figures as f (tenant_id, days, received, answered, answered_in_time, open_now, late_now, counted_at)
  select t.id, s.days, coalesce(c.received, 0), coalesce(c.answered, 0), coalesce(c.in_time, 0), coalesce(w.n, 0), coalesce(w.late, 0), now()
  from tenants t cross join span s left join came c on (c.tenant_id, c.days) = (t.id, s.days) left join waits w on w.tenant_id = t.id
  on conflict (tenant_id, days) do update set received = excluded.received, answered = excluded.answered,
    answered_in_time = excluded.answered_in_time, open_now = excluded.open_now, late_now = excluded.late_now, counted_at = excluded.counted_at`;

/** Only agencies whose weeks changed are written. */
const weeksStatement = () => sql`
  with counted as (select tenant_id, date_trunc('week', day)::date as week, sum(in_time) as in_time, sum(late) as late, sum(open) as open
    from case_days where day >= date_trunc('week', ${TODAY})::date - 7 * ${WEEKS_SHOWN - 1}::int group by 1, 2)
  insert into case_weeks as k (tenant_id, weeks)
  select t.id, coalesce((select jsonb_agg(jsonb_build_object('week', c.week, 'in_time', c.in_time, 'late', c.late, 'open', c.open) order by c.week)
    from counted c where c.tenant_id = t.id), '[]') from tenants t
  on conflict (tenant_id) do update set weeks = excluded.weeks where k.weeks is distinct from excluded.weeks`;
