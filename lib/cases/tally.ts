import "server-only";
import { sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { FIGURE_DAYS, WEEKS_SHOWN } from "./tally-schema";

/**
 * Job: counts anew what pages show of many cases at once. Each span is read through an index, so that the work grows
 * with the city's traffic of some weeks and not with its years.
 */
export const countTallies = (job: Job): Promise<void> => withKey(job, tallyCases);

/** In the caller's transaction, whose key or role sees every case: the seed counts too. */
export async function tallyCases(tx: Pick<Tx, "execute">): Promise<void> {
  for (const days of FIGURE_DAYS) await tx.execute(figuresStatement(days));
  await tx.execute(weeksStatement());
}

const figuresStatement = (days: number) => sql`
  with since as (select now() - make_interval(days => ${days}) as moment),
    came as (select tenant_id, count(*) as n from cases, since where opened_at >= moment and opened_at <= now() and not secret group by tenant_id),
    went as (select tenant_id, count(*) as n, count(*) filter (where answered_at <= answer_due_at) as in_time
      from cases, since where answered_at is not null and answered_at >= moment and answered_at <= now() and not secret group by tenant_id),
    running as (select tenant_id, count(*) as n, count(*) filter (where due_at < now()) as late from cases where status in ('new', 'open') and not secret group by tenant_id),
    paused as (select tenant_id, count(*) as n from cases where status = 'waiting' and not secret group by tenant_id)
  insert into case_figures as f (tenant_id, days, received, answered, answered_in_time, open_now, late_now, counted_at)
  select t.id, ${days}, coalesce(came.n, 0), coalesce(went.n, 0), coalesce(went.in_time, 0), coalesce(running.n, 0) + coalesce(paused.n, 0),
    coalesce(running.late, 0), now()
  from tenants t left join came on came.tenant_id = t.id left join went on went.tenant_id = t.id
    left join running on running.tenant_id = t.id left join paused on paused.tenant_id = t.id
  on conflict (tenant_id, days) do update set received = excluded.received, answered = excluded.answered,
    answered_in_time = excluded.answered_in_time, open_now = excluded.open_now, late_now = excluded.late_now, counted_at = excluded.counted_at`;

/** Only agencies whose weeks changed are written. */
const weeksStatement = () => sql`
  with counted as (select tenant_id, date_trunc('week', opened_at at time zone 'Asia/Jakarta')::date as week,
      count(*) filter (where answered_at <= answer_due_at) as in_time, count(*) filter (where answered_at > answer_due_at) as late,
      count(*) filter (where answered_at is null) as open
    from cases where opened_at >= (date_trunc('week', now() at time zone 'Asia/Jakarta') - make_interval(weeks => ${WEEKS_SHOWN - 1})) at time zone 'Asia/Jakarta' group by 1, 2)
  insert into case_weeks as k (tenant_id, weeks)
  select t.id, coalesce((select jsonb_agg(jsonb_build_object('week', c.week, 'in_time', c.in_time, 'late', c.late, 'open', c.open) order by c.week)
    from counted c where c.tenant_id = t.id), '[]') from tenants t
  on conflict (tenant_id) do update set weeks = excluded.weeks where k.weeks is distinct from excluded.weeks`;
