import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { operatorBehind } from "@/lib/access/doors/job";
import type { Job, Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { addJob } from "@/lib/jobs/add-job";
import { notify } from "@/lib/live/notify";
import { dropPack, dropUnfinished, makeRoom, packOf, putInPlace, unfinishedOf } from "./file";
import { type Packed, packSite } from "./pack";
import { siteExports } from "./schema";
import { exportJob, KEPT_HOURS } from "./states";

type Turn = { id: number; tenantId: number; accountId: number; byName: string; runner: string };

const BEAT_MS = 1_000;
/** Seconds of silence after which a worker counts as killed. */
export const SILENT_AFTER = 60;
const AGAIN_MS = 5_000;

/** Undoes what is being packed: a person stopped it, another worker took over, or this one is to end. */
class TurnOver extends Error {}

/**
 * Packs the site in one go; a turn that is cut short leaves no file and begins anew. One in the whole city at a time, so
 * that messages never wait behind somebody's pictures.
 */
export async function runExport(job: Job, exportId: number, gone?: AbortSignal): Promise<void> {
  const turn = await beginTurn(job, exportId);
  if (!turn) return;
  const operator = await operatorBehind(job, turn);
  if (!operator) return fail(job, turn, `${turn.byName} tidak bertugas di instansi ini lagi. Orang lain yang bertugas bisa memulainya.`);
  const pack = packOf(turn.tenantId, turn.id);
  const unfinished = unfinishedOf(pack, turn.runner);
  try {
    await dropPack(pack);
    await makeRoom(pack);
    const packed = await packSite(operator, unfinished, beat(operator, turn, gone));
    await finish(operator, turn, packed, () => putInPlace(unfinished, pack));
  } catch (error) {
    if (error instanceof TurnOver) return gone?.aborted ? giveBack(job, turn) : undefined;
    console.error("[export]", error);
    await fail(job, turn, "Gagal karena kesalahan pada kami. Coba sekali lagi.");
  } finally {
    await dropUnfinished(unfinished);
  }
}

/** Null: nothing to do, or another export of the city is at work and this one waits for its turn. */
async function beginTurn(job: Job, exportId: number): Promise<Turn | null> {
  const runner = randomUUID();
  return withKey(job, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('export turn'))`);
    const [other] = await tx.select({ id: siteExports.id }).from(siteExports).where(and(ne(siteExports.id, exportId), eq(siteExports.state, "running"), beatsNow)).limit(1);
    if (other) {
      await addJob(tx, "export-site", { exportId }, { jobKey: exportJob(exportId), runAt: new Date(Date.now() + AGAIN_MS) });
      return null;
    }
    const [row] = await tx.update(siteExports).set({ state: "running", runner, beatAt: sql`now()`, stepDone: 0, stepTotal: 0 }).where(and(
      eq(siteExports.id, exportId), inArray(siteExports.state, ["waiting", "running"]), or(isNull(siteExports.runner), sql`not ${beatsNow}`)))
      .returning({ id: siteExports.id, tenantId: siteExports.tenantId, accountId: siteExports.accountId, byName: siteExports.byName });
    if (row) await notify(tx, { tenantId: row.tenantId, what: "export", id: row.id });
    return row ? { ...row, runner } : null;
  });
}

const beatsNow = sql`${siteExports.beatAt} > now() - make_interval(secs => ${SILENT_AFTER})`;
const mine = ({ tenantId, id, runner }: Turn) => and(eq(siteExports.tenantId, tenantId), eq(siteExports.id, id), eq(siteExports.state, "running"), eq(siteExports.runner, runner));

/** Says that we live and how far we are, at most once a second. */
function beat(operator: Operator, turn: Turn, gone: AbortSignal | undefined) {
  let told = 0;
  return async (stepDone: number, stepTotal: number): Promise<void> => {
    if (gone?.aborted) throw new TurnOver();
    if (Date.now() - told < BEAT_MS) return;
    told = Date.now();
    await withKey(operator, async (tx) => {
      const kept = await tx.update(siteExports).set({ beatAt: sql`now()`, stepDone, stepTotal }).where(mine(turn)).returning({ id: siteExports.id });
      if (kept.length === 0) throw new TurnOver();
      await notify(tx, { tenantId: turn.tenantId, what: "export", id: turn.id });
    });
  };
}

/** The earlier file goes when a newer one is there: one whole site an agency. */
async function finish(operator: Operator, turn: Turn, packed: Packed, place: () => Promise<void>): Promise<void> {
  const replaced = await withKey(operator, async (tx) => {
    const kept = await tx.update(siteExports).set({
      ...packed, state: "ready", runner: null, stepDone: packed.writings + packed.pictures, stepTotal: packed.writings + packed.pictures, finishedAt: sql`now()`,
      expiresAt: sql`now() + make_interval(hours => ${KEPT_HOURS})`,
    }).where(mine(turn)).returning({ id: siteExports.id });
    if (kept.length === 0) throw new TurnOver();
    await recordAudit(tx, operator, { action: "export.finished", subject: "export", subjectId: turn.id, data: { ...packed } });
    await notify(tx, { tenantId: turn.tenantId, what: "export", id: turn.id });
    await place();
    return tx.update(siteExports).set({ state: "expired" }).where(and(eq(siteExports.tenantId, turn.tenantId), ne(siteExports.id, turn.id), eq(siteExports.state, "ready"))).returning({ id: siteExports.id });
  });
  for (const { id } of replaced) await dropPack(packOf(turn.tenantId, id));
}

const fail = (job: Job, turn: Turn, problem: string): Promise<void> => withKey(job, (tx) => move(tx, turn, { state: "failed", problem, finishedAt: sql`now()` }));

/** This worker ends: the next one begins the file anew. */
const giveBack = (job: Job, turn: Turn): Promise<void> => withKey(job, async (tx) => {
  await move(tx, turn, { state: "waiting" });
  await addJob(tx, "export-site", { exportId: turn.id }, { jobKey: exportJob(turn.id) });
});

async function move(tx: Tx, turn: Turn, values: Parameters<ReturnType<typeof tx.update<typeof siteExports>>["set"]>[0]): Promise<void> {
  await tx.update(siteExports).set({ ...values, runner: null }).where(mine(turn));
  await notify(tx, { tenantId: turn.tenantId, what: "export", id: turn.id });
}
