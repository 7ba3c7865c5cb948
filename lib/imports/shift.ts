import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, isNull, or, sql } from "drizzle-orm";
import { operatorBehind } from "@/lib/access/doors/job";
import type { Job, Operator } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { addJob, type Tasks } from "@/lib/jobs/add-job";
import { notify } from "@/lib/live/notify";
import { imports } from "./schema";
import type { ImportState } from "./states";
import { tallyOf } from "./tally";

export type ImportRow = typeof imports.$inferSelect;
type ImportTask = Extract<keyof Tasks, `${string}-import`>;

/** One worker's turn at an import: bounded, so that a restart loses little and other jobs get theirs. The key of whom it acts for goes beside it. */
export type Shift = { row: ImportRow; runner: string; until: number; told: number; gone: AbortSignal | undefined };

const SHIFT_MS = 15_000;
const BEAT_MS = 1_000;
/** Seconds of silence after which a worker counts as killed. */
export const SILENT_AFTER = 15;

/** Thrown inside a transaction to undo it: another worker took over, or a person stopped the import. */
export class ShiftOver extends Error {}

/** Takes the import up, if it is in that state and nobody else has it. Null: nothing to do here. */
export async function beginShift(job: Job, importId: number, state: ImportState, gone?: AbortSignal): Promise<{ operator: Operator; shift: Shift } | null> {
  const runner = randomUUID();
  const [row] = await withKey(job, (tx) => tx.update(imports).set({ runner, beatAt: sql`now()` }).where(and(
    eq(imports.id, importId), eq(imports.state, state),
    or(isNull(imports.runner), sql`${imports.beatAt} < now() - make_interval(secs => ${SILENT_AFTER})`))).returning());
  if (!row) return null;
  const operator = await operatorBehind(job, row);
  if (operator) return { operator, shift: { row, runner, until: Date.now() + SHIFT_MS, told: 0, gone } };
  const problem = `${row.byName} tidak bertugas di instansi ini lagi. Orang lain yang bertugas bisa melanjutkan.`;
  await withKey(job, (tx) => tx.update(imports).set({ state: state === "checking" ? "failed" : "stopped", problem, runner: null }).where(and(eq(imports.id, importId), eq(imports.runner, runner))));
  return null;
}

const mine = (operator: Operator, { row, runner }: Shift) =>
  and(eq(imports.tenantId, operator.tenantId), eq(imports.id, row.id), eq(imports.state, row.state), eq(imports.runner, runner));

/** Between two slow things of one step. Thrown out when the turn is no longer ours. */
export const stayAlive = (operator: Operator, shift: Shift): Promise<void> => withKey(operator, (tx) => holdOn(tx, operator, shift));

/** In the transaction of a step: says that we live, and undoes the step when the turn is no longer ours. */
export async function holdOn(tx: Tx, operator: Operator, shift: Shift, stepDone?: number): Promise<void> {
  const kept = await tx.update(imports).set({ beatAt: sql`now()`, ...(stepDone === undefined ? {} : { stepDone }) }).where(mine(operator, shift)).returning({ id: imports.id });
  if (kept.length === 0) throw new ShiftOver();
}

/** Tells open screens how far it is, at most once a second. */
export async function tellProgress(operator: Operator, shift: Shift, stepDone: number): Promise<void> {
  if (Date.now() - shift.told < BEAT_MS) return;
  shift.told = Date.now();
  await withKey(operator, async (tx) => {
    await tx.update(imports).set({ beatAt: sql`now()`, stepDone, tally: await tallyOf(tx, operator, shift.row.id) }).where(mine(operator, shift));
    await notify(tx, { tenantId: operator.tenantId, what: "import", id: shift.row.id });
  });
}

export const isOver = ({ until, gone }: Shift): boolean => Date.now() > until || (gone?.aborted ?? false);

/** Gives the turn back and asks for another one. */
export async function passOn(operator: Operator, shift: Shift, task: ImportTask): Promise<void> {
  await withKey(operator, async (tx) => {
    const [kept] = await tx.update(imports).set({ runner: null }).where(mine(operator, shift)).returning({ id: imports.id });
    if (kept) await addJob(tx, task, { importId: shift.row.id }, { jobKey: jobNameOf(shift.row.id) });
  });
}

/** The work is done: the next state, its numbers, and whatever belongs to that moment. */
export async function finishShift(operator: Operator, shift: Shift, values: { state: ImportState; problem?: string | null; problemLine?: number | null; readAt?: null }, also: (tx: Tx) => Promise<void> = () => Promise.resolve()): Promise<void> {
  const { row } = shift;
  await withKey(operator, async (tx) => {
    await also(tx);
    const tally = await tallyOf(tx, operator, row.id);
    const [kept] = await tx.update(imports).set({ ...values, tally, runner: null, finishedAt: sql`now()` }).where(mine(operator, shift)).returning({ id: imports.id });
    if (!kept) throw new ShiftOver();
    await notify(tx, { tenantId: operator.tenantId, what: "import", id: row.id });
  });
}

export const jobNameOf = (importId: number): string => `import:${importId}`;
