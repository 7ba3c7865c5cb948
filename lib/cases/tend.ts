import "server-only";
import { and, asc, eq, inArray, lt, ne, not, or, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { notify } from "@/lib/live/notify";
import { tenants } from "@/lib/tenants/schema";
import type { LockedCase } from "./change";
import { withDeadlines } from "./deadline";
import { type CityKnowledge, cityKnowledge } from "./knowledge";
import { type Above, levelWords, nextLevel, SECRETARIAT } from "./ladder";
import { inList } from "./reach";
import { caseEvents, cases } from "./schema";
import { exactTime } from "./when";
import { isOfficeTime, workingDaysBetween } from "./working-days";

const SYSTEM = "SMS Centre, otomatis";
export const BATCH = 50;

/**
 * Job: what the clock alone does to cases, in office hours only, so that nobody finds at night what happened at night:
 * answers that nobody contested are closed, and what is late goes up. Each batch is a transaction of its own: what a
 * stopped worker has done stays done, and is not done again.
 */
export async function tendCases(job: Job, now = new Date(), abort?: AbortSignal): Promise<void> {
  const office = await withKey(job, async (tx) => isOfficeTime(now, (await cityKnowledge(tx)).holidays));
  if (!office) return;
  while (!abort?.aborted && (await closeAnswered(job, now)) === BATCH);
  for (let after: Place | null = FIRST; after && !abort?.aborted;) after = await raiseLate(job, now, after);
}

/** Whoever never got the answer can't contest it: whether the newest one that stands has failed. */
const unheard = sql`coalesce((select m.state from messages m where m.case_id = ${cases.id} and m.direction = 'out' and m.kind = 'answer' and m.state <> 'cancelled' order by m.id desc limit 1), '') in ('failed', 'expired')`;

/** Answered, the time to contest is over, and the citizen, who got the answer, hasn't written since. Answers how many were closed. */
function closeAnswered(job: Job, now: Date): Promise<number> {
  return withKey(job, async (tx) => {
    const silent = sql`not exists (select 1 from messages m where m.case_id = ${cases.id} and m.kind = 'citizen' and m.at > coalesce(${cases.lastAnswerAt}, ${cases.answeredAt}))`;
    const ended = await tx.select({ id: cases.id, tenantId: cases.tenantId }).from(cases)
      .where(and(eq(cases.status, "answered"), lt(cases.dueAt, now), silent, not(unheard))).orderBy(asc(cases.dueAt), asc(cases.id)).limit(BATCH).for("update", { skipLocked: true });
    if (ended.length === 0) return 0;
    await tx.update(cases).set({ status: "closed", closedAt: now }).where(inArray(cases.id, ended.map(({ id }) => id)));
    await tx.insert(caseEvents).values(ended.map(({ id, tenantId }) => ({ tenantId, caseId: id, type: "closed" as const, actorName: SYSTEM, note: "Warga tidak menyanggah jawabannya" })));
    for (const { id, tenantId } of ended) await told(tx, job, "case.closed", { id, tenantId });
    return ended.length;
  });
}

type Place = { dueAt: Date; id: number };
const FIRST: Place = { dueAt: new Date(0), id: 0 };
const startOfDay = (now: Date) => sql`(date_trunc('day', ${now.toISOString()}::timestamptz at time zone 'Asia/Jakarta') at time zone 'Asia/Jakarta')`;

const isLate = (now: Date) => and(inList("running"), lt(cases.dueAt, now), lt(cases.level, SECRETARIAT), or(sql`${cases.raisedAt} is null`, lt(cases.raisedAt, startOfDay(now))));

/** As they are now: only those that go up are held, so that nobody who works on another late case waits for us. */
async function lockLate(tx: Tx, rising: readonly LockedCase[], now: Date): Promise<LockedCase[]> {
  if (rising.length === 0) return [];
  return tx.select().from(cases).where(and(inArray(cases.id, rising.map(({ id }) => id)), isLate(now))).orderBy(asc(cases.dueAt), asc(cases.id)).for("update", { skipLocked: true });
}

/** The next late cases after a place in the list; those that went up today already have their day. Null: no more. */
function raiseLate(job: Job, now: Date, after: Place): Promise<Place | null> {
  return withKey(job, async (tx) => {
    const knowledge = await cityKnowledge(tx);
    const late = await tx.select().from(cases).where(and(
      isLate(now),
      sql`(${cases.dueAt}, ${cases.id}) > (${after.dueAt.toISOString()}::timestamptz, ${after.id}::bigint)`,
    )).orderBy(asc(cases.dueAt), asc(cases.id)).limit(BATCH);
    const [seats, secretariat] = [await seatsOf(tx), await findSecretariat(tx, knowledge)];
    const stepOf = (one: LockedCase) => {
      const above = { ...(seats.get(one.tenantId) ?? { deputy: false, head: false }), secretariat: secretariat !== null && secretariat.id !== one.tenantId && secretariat.id !== one.accusedId };
      return { above, level: nextLevel({ ...one, atDesk: one.tenantId === knowledge.deskId }, above, knowledge, now) };
    };
    const rising = late.filter((one) => stepOf(one).level !== null);
    for (const one of await lockLate(tx, rising, now)) {
      const { level, above } = stepOf(one);
      if (level === SECRETARIAT && secretariat) await moveUp(tx, job, knowledge, one, secretariat, now);
      else if (level !== null) await raise(tx, job, knowledge, one, { level, above }, now);
    }
    const last = late.length === BATCH ? late.at(-1) : undefined;
    return last ? { dueAt: last.dueAt, id: last.id } : null;
  });
}

async function seatsOf(tx: Tx): Promise<Map<number, { deputy: boolean; head: boolean }>> {
  const rows = await tx.execute<{ id: number; deputy: boolean; head: boolean }>(sql`select tenant_id as id, deputy, head from seat_figures()`);
  return new Map(rows.map(({ id, deputy, head }) => [id, { deputy, head }]));
}

/** Where somebody reads; a secretariat without people leaves cases with the head. */
async function findSecretariat(tx: Tx, { secretariatId }: CityKnowledge): Promise<{ id: number; name: string } | null> {
  if (secretariatId === null) return null;
  const [row] = await tx.select({ id: tenants.id, name: tenants.name }).from(tenants)
    .where(and(eq(tenants.id, secretariatId), ne(tenants.kind, "meja"), sql`${tenants.suspendedAt} is null and ${tenants.mergedInto} is null`,
      sql`exists (select 1 from seat_figures() s where s.tenant_id = ${tenants.id} and (s.operator or s.deputy or s.head))`));
  return row ?? null;
}

const sayLate = (one: LockedCase, { holidays }: CityKnowledge, now: Date): string =>
  `Batas ${exactTime(one.dueAt)} lewat ${workingDaysBetween(one.dueAt, now, holidays)} hari kerja`;

/** To the deputy or the head of the same agency. */
async function raise(tx: Tx, job: Job, knowledge: CityKnowledge, one: LockedCase, { level, above }: { level: number; above: Above }, now: Date): Promise<void> {
  await tx.update(cases).set({ level, raisedAt: now }).where(eq(cases.id, one.id));
  const passed = level === 2 && one.level === 0 && !above.deputy ? ". Kursi deputi kosong" : "";
  await tx.insert(caseEvents).values({ tenantId: one.tenantId, caseId: one.id, type: "raised", actorName: SYSTEM, toName: levelWords[level] ?? "", note: sayLate(one, knowledge, now) + passed });
  await told(tx, job, "case.raised", one);
}

/** The last step: the case itself goes to the secretariat, and says whose it was. From the desk it gets the limit of an answer. */
async function moveUp(tx: Tx, job: Job, knowledge: CityKnowledge, one: LockedCase, to: { id: number; name: string }, now: Date): Promise<void> {
  const from = knowledge.names.get(one.tenantId) ?? "";
  const clock = one.status === "new" ? withDeadlines(one, { status: "open" as const, limitKind: "answer" as const, clockFrom: now, pauses: [] }, knowledge) : {};
  await tx.insert(caseEvents).values({
    tenantId: one.tenantId, caseId: one.id, type: "raised", actorName: SYSTEM, fromName: from, fromTenantId: one.tenantId, toName: to.name, toTenantId: to.id, note: sayLate(one, knowledge, now),
  });
  await told(tx, job, "case.raised", one);
  await tx.update(cases).set({ ...clock, tenantId: to.id, level: SECRETARIAT, raisedAt: now, raisedFrom: from, assigneeId: null, assigneeName: null, unread: true, forwardedAt: one.forwardedAt ?? now }).where(eq(cases.id, one.id));
  await notify(tx, { tenantId: to.id, what: "case", id: one.id });
}

async function told(tx: Tx, job: Job, action: string, one: { id: number; tenantId: number }): Promise<void> {
  await recordAudit(tx, job, { action, subject: "case", subjectId: one.id, tenantId: one.tenantId });
  await notify(tx, { tenantId: one.tenantId, what: "case", id: one.id });
}
