import "server-only";
import { and, desc, gt, sql } from "drizzle-orm";
import { jobKey } from "@/lib/access/doors/open";
import type { Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { hearRouting } from "@/lib/live/listen";
import { examplesFor, History } from "@/lib/routing/history";
import { labelOf } from "@/lib/routing/learn/labels";
import { SpamFilter, type SpamLabel } from "@/lib/spam/filter";
import { spamMessages } from "@/lib/spam/schema";
import { follows } from "./following";
import { type CityKnowledge, cityKnowledge, doubtKnowledge } from "./knowledge";
import { routingLessons } from "./lessons-schema";

type Learner = { history: History; spam: SpamFilter; /** Newest lesson read. */ seen: number; taught: Map<string, number>; following: boolean; running: Promise<void> | null; again: boolean };

// What the process learned is shared by Next's bundles, each of which has a copy of this module.
const kept = globalThis as typeof globalThis & { pemkoLearner?: Learner };
const learner = (): Learner => (kept.pemkoLearner ??= {
  history: new History(), spam: new SpamFilter(), seen: 0, taught: new Map(), following: false, running: null, again: false,
});

/** The newest are read; what is older has been outlived. */
const MOST_LESSONS = 3_000;
/** A number may be given before and committed after the next one: this many are asked for again. */
const OVERLAP = 200;
/** How long the learner keeps the process for itself before it lets others in. */
const SLICE_MS = 8;

/** What this process learned until now; asks nothing of the database. A process of the city begins to keep up with its first use. */
export function learned(): { history: History; spam: SpamFilter } {
  if (follows()) followRouting();
  return learner();
}

/** For tests: as after a start. */
export function forgetLearned(): void {
  delete kept.pemkoLearner;
}

/** Learns what was decided since the last time, and what agencies say of themselves; one statement for each, whatever there is. */
export async function learnNow(job: Job): Promise<void> {
  const mine = learner();
  const { knowledge, lessons, judged } = await withKey(job, async (tx) => {
    doubtKnowledge();
    const known = await cityKnowledge(tx);
    const [one, other] = await Promise.all([lessonsSince(tx, mine.seen - OVERLAP), judgedSince(tx, mine.seen - OVERLAP)]);
    return { knowledge: known, lessons: one, judged: other };
  });
  mine.history.prime([...knowledge.routing.agencies.values()].flatMap(examplesFor));
  for (const lesson of lessons) {
    if (isNew(mine, `l${lesson.caseId}`, lesson.seq)) teach(mine.history, knowledge, lesson);
    await breathe();
  }
  for (const { id, seq, body, label } of judged) if (isNew(mine, `s${id}`, seq)) mine.spam.teach(String(id), body, label);
  mine.seen = Math.max(mine.seen, ...lessons.map(({ seq }) => seq), ...judged.map(({ seq }) => seq));
}

function isNew(mine: Learner, key: string, seq: number): boolean {
  if (mine.taught.get(key) === seq) return false;
  mine.taught.set(key, seq);
  return true;
}

type LessonRow = { caseId: number; tenantId: number; seq: number; forgotten: boolean; text: string | null };

function teach(history: History, knowledge: CityKnowledge, { caseId, tenantId, forgotten, text }: LessonRow): void {
  const agency = knowledge.routing.agencies.get(tenantId);
  if (forgotten || !agency || text === null) history.forget(String(caseId));
  else history.teach({ key: String(caseId), text, label: labelOf(agency) });
}

/** The case's first words: what an agency is found by. Oldest first. */
async function lessonsSince(tx: Tx, seq: number): Promise<LessonRow[]> {
  const rows = await tx.execute<LessonRow>(sql`select * from (select l.case_id::int as "caseId", l.tenant_id as "tenantId", l.seq::int as seq, l.forgotten,
      (select m.body from messages m where m.case_id = l.case_id and m.direction = 'in' and m.kind = 'citizen' order by m.id limit 1) as text
    from ${routingLessons} l where l.seq > ${seq} order by l.seq desc limit ${MOST_LESSONS}) newest order by seq`);
  return [...rows];
}

type Judged = { id: number; seq: number; body: string; label: SpamLabel };

/** The newest, as above. Oldest first. */
async function judgedSince(tx: Tx, seq: number): Promise<Judged[]> {
  const rows = await tx.select({ id: spamMessages.id, seq: spamMessages.seq, body: spamMessages.body, kind: spamMessages.kind, state: spamMessages.state })
    .from(spamMessages).where(and(sql`${spamMessages.state} <> 'waiting'`, gt(spamMessages.seq, seq))).orderBy(desc(spamMessages.seq)).limit(MOST_LESSONS);
  // That a sender is blocked says nothing about the words.
  return rows.reverse().flatMap(({ kind, state, ...row }): Judged[] => (state === "restored" ? [{ ...row, label: "normal" }] : kind === "diblokir" ? [] : [{ ...row, label: kind }]));
}

let since = 0;
/** Lets what waits go first, whenever the slice is used up. */
async function breathe(): Promise<void> {
  if (Date.now() - since < SLICE_MS) return;
  await new Promise((go) => setImmediate(go));
  since = Date.now();
}

/** From now on this process hears of every decision and every change of duties, and learns it when it is committed. */
export function followRouting(): void {
  const mine = learner();
  if (mine.following) return;
  hearRouting(() => void keepUp(mine));
  mine.following = true;
}

/** One at a time; what is heard meanwhile is one more round. */
function keepUp(mine: Learner): Promise<void> {
  doubtKnowledge();
  if (mine.running) {
    mine.again = true;
    return mine.running;
  }
  mine.running = learnAndRefine(mine).catch((error: unknown) => console.error("[routing]", error)).finally(() => {
    mine.running = null;
    if (!mine.again) return;
    mine.again = false;
    void keepUp(mine);
  });
  return mine.running;
}

/** How many decisions make it worth going over everything again. */
const REFINED_EVERY = 25;
let refinedAt = -REFINED_EVERY;

async function learnAndRefine(mine: Learner): Promise<void> {
  await learnNow(jobKey("learn"));
  if (mine.history.decided - refinedAt < REFINED_EVERY) return;
  refinedAt = mine.history.decided;
  for (const _ of mine.history.refine()) await breathe();
}
