import "server-only";
import { and, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { accounts, cityRoles } from "@/lib/accounts/schema";
import { recordAudit } from "@/lib/audit/record";
import { dayOf, type Holidays } from "@/lib/cases/working-days";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { holidays } from "@/lib/tenants/schema";
import { gateways } from "../schema";
import { countNetworks, countTraffic } from "./count";
import { gatewayAlarms, gatewayLetters, gatewayTraffic } from "./schema";
import { HOUR, type Hour, unusualSilence, WEEK } from "./silence";

/** A report that isn't here after so long is missing. */
const REPORT_DUE = 10 * 60_000;
const LOOK_BACK = 3 * 24 * HOUR;

type Watched = { name: string; role: "in" | "out" | "both"; active: boolean; changedAt: Date };

/**
 * Job, every few minutes: counts, then raises an alarm for each gateway whose silence isn't usual and ends those of
 * gateways that are heard again or were turned off. Alarm, audit row and letters are one transaction; two workers take turns.
 */
export function watchGateways(job: Job, now: Date): Promise<void> {
  return withKey(job, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('watch-gateways'))`);
    await countTraffic(tx, now);
    await countNetworks(tx, now);
    const watched = await tx.select({ name: gateways.name, role: gateways.role, active: gateways.active, changedAt: gateways.changedAt }).from(gateways);
    const off = new Set((await tx.select({ day: holidays.day }).from(holidays)).map(({ day }) => day));
    for (const gateway of watched) await watch(tx, job, gateway, off, now);
  });
}

async function watch(tx: Tx, job: Job, gateway: Watched, off: Holidays, now: Date): Promise<void> {
  const heard = await lastHeard(tx, gateway.name, now);
  const [open] = await tx.select({ id: gatewayAlarms.id, quietSince: gatewayAlarms.quietSince }).from(gatewayAlarms).where(and(eq(gatewayAlarms.gateway, gateway.name), isNull(gatewayAlarms.endedAt)));
  if (open) {
    if (heard && heard > open.quietSince) await endAlarm(tx, job, gateway.name, open.id, heard, now);
    else if (!gateway.active) await endAlarm(tx, job, gateway.name, open.id, now, null);
    return;
  }
  if (!gateway.active) return;
  // Turned on or changed a moment ago: its silence begins then.
  const quietSince = new Date(Math.max(heard?.getTime() ?? 0, gateway.changedAt.getTime()));
  const missing = unusualSilence({ role: gateway.role, quietSince, hours: await hoursOf(tx, gateway.name, now), holidays: off, handedSince: await handedSince(tx, gateway.name, quietSince, now) }, now);
  if (missing !== null) await raiseAlarm(tx, job, gateway.name, quietSince, missing, now);
}

/** When something last came in, or was told of a message. */
async function lastHeard(tx: Tx, name: string, now: Date): Promise<Date | null> {
  const [row] = await tx.execute<{ at: string | null }>(sql`select greatest(
    (select max(at) from messages where direction = 'in' and gateway = ${name}),
    (select max(state_at) from messages where direction = 'out' and at > ${new Date(now.getTime() - LOOK_BACK).toISOString()}::timestamptz and gateway = ${name} and kind <> 'test' and state in ('delivered', 'failed')))::text as at`);
  return row?.at ? new Date(row.at) : null;
}

const hoursOf = (tx: Tx, name: string, now: Date): Promise<Hour[]> =>
  tx.select({ at: gatewayTraffic.hour, incoming: gatewayTraffic.incoming, handed: gatewayTraffic.handed, reported: gatewayTraffic.reported }).from(gatewayTraffic)
    .where(and(eq(gatewayTraffic.gateway, name), gt(gatewayTraffic.hour, new Date(now.getTime() - 5 * WEEK))));

async function handedSince(tx: Tx, name: string, since: Date, now: Date): Promise<number> {
  const from = new Date(Math.max(since.getTime(), now.getTime() - LOOK_BACK)).toISOString();
  const [row] = await tx.execute<{ n: number }>(sql`select count(*)::int as n from messages where direction = 'out' and at > ${from}::timestamptz and at < ${new Date(now.getTime() - REPORT_DUE).toISOString()}::timestamptz
    and gateway = ${name} and kind <> 'test' and state in ('accepted', 'unknown')`);
  return row?.n ?? 0;
}

/** Whose work the gateways are that day. */
function adminsOf(tx: Tx, now: Date) {
  const today = dayOf(now);
  return tx.selectDistinct({ id: accounts.id }).from(accounts).innerJoin(cityRoles, and(eq(cityRoles.accountId, accounts.id), eq(cityRoles.role, "admin")))
    .where(and(isNull(accounts.disabledAt), sql`${cityRoles.startsOn} <= ${today}::date`, sql`(${cityRoles.endsOn} is null or ${cityRoles.endsOn} >= ${today}::date)`));
}

async function raiseAlarm(tx: Tx, job: Job, name: string, quietSince: Date, expected: number, now: Date): Promise<void> {
  const [alarm] = await tx.insert(gatewayAlarms).values({ gateway: name, quietSince, beganAt: now, expected }).onConflictDoNothing().returning({ id: gatewayAlarms.id });
  if (!alarm) return;
  await recordAudit(tx, job, { action: "gateway.silent", subject: "gateway", subjectId: name, data: { quietSince: quietSince.toISOString(), expected } });
  const admins = await adminsOf(tx, now);
  if (admins.length > 0) await tx.insert(gatewayLetters).values(admins.map(({ id }) => ({ alarmId: alarm.id, accountId: id, nextAt: now })));
}

/**
 * Letters that haven't left yet have nothing to tell any more. Who had one is told that the gateway is heard again (`tell`
 * from then on; null: it was turned off, and whoever did that knows).
 */
async function endAlarm(tx: Tx, job: Job, name: string, id: number, at: Date, tell: Date | null): Promise<void> {
  await tx.update(gatewayAlarms).set({ endedAt: at }).where(and(eq(gatewayAlarms.id, id), isNull(gatewayAlarms.endedAt)));
  await tx.update(gatewayLetters).set({ state: "cancelled" }).where(and(eq(gatewayLetters.alarmId, id), eq(gatewayLetters.state, "queued")));
  await recordAudit(tx, job, { action: "gateway.heard-again", subject: "gateway", subjectId: name });
  if (!tell) return;
  const told = await tx.select({ accountId: gatewayLetters.accountId }).from(gatewayLetters).where(and(eq(gatewayLetters.alarmId, id), eq(gatewayLetters.about, "silent"), inArray(gatewayLetters.state, ["submitting", "accepted", "unknown"])));
  const still = new Set((await adminsOf(tx, tell)).map((admin) => admin.id));
  const tellThem = told.filter(({ accountId }) => still.has(accountId));
  if (tellThem.length > 0) await tx.insert(gatewayLetters).values(tellThem.map(({ accountId }) => ({ alarmId: id, accountId, about: "heard" as const, nextAt: tell }))).onConflictDoNothing();
}
