import "server-only";
import { and, asc, desc, eq, gt, gte, isNull, lte, ne, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { type Deadlines, deadlinesOf, type Reckoning } from "@/lib/cases/deadline";
import { FRESH_MS } from "@/lib/cases/knowledge";
import { limitsOf } from "@/lib/cases/limits";
import { UNRAISED } from "@/lib/cases/raise-state";
import { caseEvents, cases } from "@/lib/cases/schema";
import { exactTime } from "@/lib/cases/when";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { notify } from "@/lib/live/notify";
import { holidays } from "@/lib/tenants/schema";
import { cityRules, clockChanges, deadlineMoves } from "./schema";
import { tableBefore } from "./table-before";

type Change = typeof clockChanges.$inferSelect;
type Case = typeof cases.$inferSelect;
export const BATCH = 200;
/**
 * Whoever still counts with the table as it was (lib/cases/knowledge.ts keeps it for a while) has ended by then: the
 * second pass finds what they wrote behind the first.
 */
const SECOND_PASS_MS = FRESH_MS + 45_000;

/** Job: derives the limits of all cases that live anew after a change. What was done before a restart stays done. */
export async function recomputeDeadlines(job: Job, changeId: number, abort?: AbortSignal): Promise<void> {
  while (!abort?.aborted && (await recomputeBatch(job, changeId)));
}

/** Job: goes on with what a stopped worker left, and begins second passes whose time has come. */
export async function sweepRecomputing(job: Job, abort?: AbortSignal): Promise<void> {
  const waiting = await withKey(job, (tx) => tx.select({ id: clockChanges.id }).from(clockChanges)
    .where(and(isNull(clockChanges.doneAt), lte(clockChanges.resumeAt, sql`now()`))).orderBy(asc(clockChanges.id)));
  for (const { id } of waiting) await recomputeDeadlines(job, id, abort);
}

/** The next cases of a change, in one transaction with how far it is. False: nothing left for now, or another worker is at it. */
export function recomputeBatch(job: Job, changeId: number, size = BATCH): Promise<boolean> {
  return withKey(job, async (tx) => {
    const [change] = await tx.select().from(clockChanges)
      .where(and(eq(clockChanges.id, changeId), isNull(clockChanges.doneAt), lte(clockChanges.resumeAt, sql`now()`))).for("update", { skipLocked: true });
    if (!change) return false;
    const total = change.total ?? (await countLiving(tx));
    const rows = await tx.select().from(cases).where(and(gt(cases.id, change.cursor), ne(cases.status, "closed"))).orderBy(asc(cases.id)).limit(size).for("update");
    const moved = await moveAll(tx, change, rows);
    const ended = rows.length < size;
    await tx.update(clockChanges).set({
      total, cursor: ended ? 0 : (rows.at(-1)?.id ?? 0), moved: sql`${clockChanges.moved} + ${moved}`,
      ...(change.pass === 1 ? { seen: sql`${clockChanges.seen} + ${rows.length}` } : {}), ...(ended ? endOfPass(change) : {}),
    }).where(eq(clockChanges.id, changeId));
    return !ended;
  });
}

const endOfPass = ({ pass }: Change) => (pass === 1 ? { pass: 2, resumeAt: new Date(Date.now() + SECOND_PASS_MS) } : { doneAt: sql`now()` });

async function countLiving(tx: Tx): Promise<number> {
  const [row] = await tx.select({ count: sql<number>`count(*)::int` }).from(cases).where(ne(cases.status, "closed"));
  return row?.count ?? 0;
}

/** Today's table is read after the rows are locked: a change that comes later has a job of its own. Answers how many were listed anew. */
async function moveAll(tx: Tx, change: Change, rows: readonly Case[]): Promise<number> {
  const [free, [rules], since] = await Promise.all([
    tx.select({ day: holidays.day }).from(holidays), tx.select().from(cityRules),
    tx.select().from(clockChanges).where(gte(clockChanges.id, change.id)).orderBy(desc(clockChanges.id)),
  ]);
  const today: Reckoning = { holidays: new Set(free.map(({ day }) => day)), limits: limitsOf(rules) };
  const before = tableBefore(today, since);
  let moved = 0;
  for (const one of rows) {
    const [was, is] = [deadlinesOf(one, before), deadlinesOf(one, today)];
    if (same(was, is) || same(one, is)) continue;
    if (await moveCase(tx, change, one, is)) moved += 1;
  }
  return moved;
}

const same = (one: Deadlines, other: Deadlines): boolean =>
  one.dueAt.getTime() === other.dueAt.getTime() && one.answerDueAt?.getTime() === other.answerDueAt?.getTime();

/** The case, its line in the list, its history and word to those who look. Answers whether the list grew. */
async function moveCase(tx: Tx, change: Change, one: Case, is: Deadlines): Promise<boolean> {
  const again = one.level > 0 && one.level < 3 && is.dueAt > new Date() ? UNRAISED : {};
  await tx.update(cases).set({ ...is, ...again }).where(eq(cases.id, one.id));
  if (one.dueAt.getTime() === is.dueAt.getTime()) return false;
  const [[listed]] = await Promise.all([
    tx.insert(deadlineMoves).values({ tenantId: one.tenantId, changeId: change.id, caseId: one.id, ticket: one.ticket, oldDue: one.dueAt, newDue: is.dueAt })
      .onConflictDoUpdate({ target: [deadlineMoves.changeId, deadlineMoves.caseId], set: { newDue: is.dueAt } }).returning({ fresh: sql<boolean>`xmax = 0` }),
    tx.insert(caseEvents).values({
      tenantId: one.tenantId, caseId: one.id, type: "deadline-moved", actorName: "SMS Centre, otomatis",
      note: `Batas ${exactTime(one.dueAt)} menjadi ${exactTime(is.dueAt)}. ${change.summary} oleh ${change.byName}.`,
    }),
    notify(tx, { tenantId: one.tenantId, what: "case", id: one.id }),
  ]);
  return listed?.fresh ?? false;
}
