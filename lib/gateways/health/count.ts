import "server-only";
import { sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { MAIL, PAGE } from "@/lib/mail/ways";
import { networkBeginnings, OTHERS } from "./networks";
import { HOUR } from "./silence";

const DAY = 24 * HOUR;
/** Four weeks, and the day in which they begin. */
const KEPT_DAYS = 35;
/** Until then a report may come (lib/sms/validity.ts). */
const REPORT_DAYS = 3;

/** What is no gateway to the mobile network, though messages remember it alike. */
const elsewhere = sql`('${sql.raw(MAIL)}', '${sql.raw(PAGE)}', 'open311')`;
/** A citizen's traffic: an admin who tries a gateway is no sign of life. */
const ours = sql`kind <> 'test' and gateway not in ${elsewhere}`;
const moment = (at: Date) => sql`${at.toISOString()}::timestamptz`;

/**
 * Counts what passed each gateway: from two hours before the newest counted hour on, because reports and parts come late;
 * everything that is kept when nothing was counted yet. It reads those hours' messages and none before.
 */
export async function countTraffic(tx: Pick<Tx, "execute">, now: Date): Promise<void> {
  const [newest] = await tx.execute<{ hour: string | null }>(sql`select max(hour)::text as hour from gateway_traffic`);
  const oldest = now.getTime() - KEPT_DAYS * DAY;
  const from = new Date(newest?.hour ? Math.max(Date.parse(newest.hour) - 2 * HOUR, oldest) : oldest);
  await tx.execute(sql`
    with came as (select gateway, date_trunc('hour', at) as hour, count(*)::int as n from messages where direction = 'in' and at >= date_trunc('hour', ${moment(from)}) and ${ours} group by 1, 2),
      went as (select gateway, date_trunc('hour', at) as hour, count(*)::int as n from messages
        where direction = 'out' and at >= date_trunc('hour', ${moment(from)}) and state in ('accepted', 'delivered', 'failed', 'unknown') and ${ours} group by 1, 2),
      told as (select gateway, date_trunc('hour', state_at) as hour, count(*)::int as n from messages
        where direction = 'out' and at >= ${moment(new Date(from.getTime() - REPORT_DAYS * DAY))} and state in ('delivered', 'failed') and state_at >= date_trunc('hour', ${moment(from)}) and ${ours} group by 1, 2),
      touched as (select gateway, hour from came union select gateway, hour from went union select gateway, hour from told)
    insert into gateway_traffic as t (gateway, hour, incoming, handed, reported)
    select gateway, hour, coalesce(came.n, 0), coalesce(went.n, 0), coalesce(told.n, 0) from touched left join came using (gateway, hour) left join went using (gateway, hour) left join told using (gateway, hour)
    on conflict (gateway, hour) do update set incoming = excluded.incoming, handed = excluded.handed, reported = excluded.reported`);
}

const dayBefore = (now: Date, days: number) => sql`((${moment(now)} at time zone 'Asia/Jakarta')::date - ${days}::int)`;

/** Counts what became of the last days' messages by network; what is known of a number without opening it is how it begins. */
export async function countNetworks(tx: Pick<Tx, "execute">, now: Date): Promise<void> {
  const [known] = await tx.execute<{ counted: boolean }>(sql`select exists (select 1 from gateway_networks) as counted`);
  const first = dayBefore(now, known?.counted ? REPORT_DAYS : KEPT_DAYS);
  const beginnings = sql.join(networkBeginnings.map(([start, network]) => sql`(${start}::text, ${network}::text)`), sql`, `);
  await tx.execute(sql`delete from gateway_networks where day >= ${first}`);
  await tx.execute(sql`
    insert into gateway_networks (day, gateway, network, sent, delivered, failed)
    select (m.at at time zone 'Asia/Jakarta')::date, m.gateway, coalesce(b.network, ${OTHERS}::text), count(*), count(*) filter (where m.state = 'delivered'), count(*) filter (where m.state in ('failed', 'expired'))
    from (select gateway, at, state, contact_id from messages where direction = 'out' and at >= (${first}::timestamp at time zone 'Asia/Jakarta') and ${ours}
        and state in ('accepted', 'delivered', 'failed', 'unknown', 'expired', 'failed-now')) m
      join contacts c on c.id = m.contact_id left join (values ${beginnings}) b(start, network) on b.start = left(c.masked, 4)
    group by 1, 2, 3`);
}

/** Job, every night: what is older is of no use to the usual. Days by network stay for a year. */
export function sweepHealth(job: Job, now: Date): Promise<void> {
  return withKey(job, async (tx) => {
    await tx.execute(sql`delete from gateway_traffic where hour < ${moment(new Date(now.getTime() - KEPT_DAYS * DAY))}`);
    await tx.execute(sql`delete from gateway_networks where day < ${dayBefore(now, 366)}`);
  });
}
