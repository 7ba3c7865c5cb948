import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { parseInput } from "@/lib/forms/parse";
import { addJob } from "@/lib/jobs/add-job";
import { notify } from "@/lib/live/notify";
import { dropFile, fileOf, sizeOf } from "./file";
import { fileShape } from "./input";
import { PACKED_BYTES } from "./limits";
import { canDrop, canImport, canStart, canStop, canUndo } from "./policy";
import { importItems, imports } from "./schema";
import { type ImportRow, jobNameOf } from "./shift";
import { type Choices, type ImportState } from "./states";

const NOT_YOURS = "Peran Anda tidak boleh mengimpor. Mintalah operator atau pimpinan instansi Anda.";
const GONE = "Impor ini tidak ditemukan di instansi Anda.";
const CHANGED = "Keadaan impor ini sudah berubah. Muat ulang halaman.";
const FULL = "Berkas impor lain masih menunggu dan memakai tempatnya. Buka di daftar impor: jalankan, atau tekan Tidak jadi; lalu kirim berkas ini lagi.";
const BUSY = "Impor lain sedang berjalan. Tunggu sampai selesai, lalu coba lagi.";

/** Makes room for a file that will be sent in parts. One that the same person left half sent is given up. */
export async function beginImport(operator: Operator, file: unknown): Promise<Outcome<{ id: number }>> {
  if (!canImport(operator)) return refused(NOT_YOURS);
  const read = parseInput(fileShape, file);
  if (!read.ok) return read;
  const left: number[] = [];
  const outcome = await withKey(operator, async (tx) => {
    if (await isBusy(tx, operator)) return refused(BUSY);
    if ((await waitingBytes(tx, operator)) + read.value.size > PACKED_BYTES) return refused(FULL);
    const given = await tx.update(imports).set({ state: "dropped" })
      .where(and(eq(imports.tenantId, operator.tenantId), eq(imports.state, "uploading"), eq(imports.accountId, operator.accountId))).returning({ id: imports.id });
    left.push(...given.map(({ id }) => id));
    const [made] = await tx.insert(imports).values({
      tenantId: operator.tenantId, fileName: read.value.name, fileBytes: read.value.size, stepTotal: read.value.size, accountId: operator.accountId, byName: operator.name,
    }).returning({ id: imports.id });
    if (!made) throw new Error("The import was not added.");
    await recordAudit(tx, operator, { action: "import.begun", subject: "import", subjectId: made.id, data: { file: read.value.name, bytes: read.value.size } });
    return done({ id: made.id });
  });
  for (const id of left) await dropFile(fileOf(operator.tenantId, id));
  return outcome;
}

/**
 * A file is only carried through: it goes as soon as nothing needs it, so it doesn't count in the agency's quota, which is of
 * what stays (lib/media). Those that wait may take no more together than one file may have: else an agency could fill the
 * disk of all with files that it looks through and never brings. One that this person gives up now doesn't count.
 */
async function waitingBytes(tx: Tx, { tenantId, accountId }: Operator): Promise<number> {
  const [row] = await tx.select({ bytes: sql<number>`coalesce(sum(${imports.fileBytes}), 0)::float8` }).from(imports).where(and(eq(imports.tenantId, tenantId), sql`(
    (${imports.state} = 'uploading' and ${imports.accountId} <> ${accountId}) or (${imports.state} in ('ready', 'stopped') and ${imports.format} = 'situs'))`));
  return row?.bytes ?? 0;
}

/** The dry run begins as soon as the last part is there. */
export async function endSending(operator: Operator, tx: Tx, row: ImportRow): Promise<boolean> {
  if (await isBusy(tx, operator)) return false;
  await moveTo(tx, operator, row, { state: "checking", stepDone: 0, stepTotal: row.fileBytes, beatAt: sql`now()` });
  await addJob(tx, "check-import", { importId: row.id }, { jobKey: jobNameOf(row.id) });
  return true;
}

/** After the dry run, or after it was stopped: brings what was announced. */
export const startImport = (operator: Operator, id: number, choices: Choices): Promise<Outcome<null>> => change(operator, id, canStart, async (tx, row) => {
  if (await isBusy(tx, operator)) return refused(BUSY);
  const [counted] = await tx.select({ planned: sql<number>`count(*)::int` }).from(importItems)
    .where(and(eq(importItems.tenantId, operator.tenantId), eq(importItems.importId, id), eq(importItems.state, "planned")));
  const planned = counted?.planned ?? 0;
  if (row.format === "situs" && (await sizeOf(fileOf(operator.tenantId, id))) === 0) return refused("Berkas impor ini sudah dihapus. Masukkan berkasnya lagi: yang sudah dibawa tidak menjadi dua.");
  if (planned === 0) return refused("Tidak ada yang akan datang dari berkas ini.");
  const again = row.state === "stopped";
  await moveTo(tx, operator, row, {
    state: "running", problem: null, beatAt: sql`now()`, accountId: operator.accountId, byName: operator.name,
    ...(again ? {} : { choices, stepDone: 0, stepTotal: planned }),
  });
  await addJob(tx, "run-import", { importId: id }, { jobKey: jobNameOf(id) });
  await recordAudit(tx, operator, { action: again ? "import.resumed" : "import.started", subject: "import", subjectId: id, data: { planned } });
  return done(null);
});

/** What was brought stays; the one being written is undone with its transaction and waits with the others. */
export const stopImport = (operator: Operator, id: number): Promise<Outcome<null>> => change(operator, id, canStop, async (tx, row) => {
  await moveTo(tx, operator, row, { state: "stopped", runner: null });
  await recordAudit(tx, operator, { action: "import.stopped", subject: "import", subjectId: id });
  return done(null);
});

export const takeBackImport = (operator: Operator, id: number): Promise<Outcome<null>> => change(operator, id, canUndo, async (tx, row) => {
  if (await isBusy(tx, operator)) return refused(BUSY);
  const [counted] = await tx.select({ made: sql<number>`count(*)::int` }).from(importItems)
    .where(and(eq(importItems.tenantId, operator.tenantId), eq(importItems.importId, id), inArray(importItems.state, ["brought", "refreshed"])));
  await moveTo(tx, operator, row, { state: "undoing", stepDone: 0, stepTotal: counted?.made ?? 0, beatAt: sql`now()`, accountId: operator.accountId, byName: operator.name });
  await addJob(tx, "undo-import", { importId: id }, { jobKey: jobNameOf(id) });
  await recordAudit(tx, operator, { action: "import.undo-started", subject: "import", subjectId: id });
  return done(null);
});

/** Nothing was brought yet and nothing will be. */
export async function dropImport(operator: Operator, id: number): Promise<Outcome<null>> {
  const outcome = await change(operator, id, canDrop, async (tx, row) => {
    await moveTo(tx, operator, row, { state: "dropped" });
    await tx.update(importItems).set({ content: null }).where(and(eq(importItems.tenantId, operator.tenantId), eq(importItems.importId, id)));
    await recordAudit(tx, operator, { action: "import.dropped", subject: "import", subjectId: id });
    return done(null);
  });
  if (outcome.ok) await dropFile(fileOf(operator.tenantId, id));
  return outcome;
}

function change(operator: Operator, id: number, may: (row: { state: ImportState }) => boolean, work: (tx: Tx, row: ImportRow) => Promise<Outcome<null>>): Promise<Outcome<null>> {
  if (!canImport(operator)) return Promise.resolve(refused(NOT_YOURS));
  return withKey(operator, async (tx) => {
    const [row] = await tx.select().from(imports).where(and(eq(imports.tenantId, operator.tenantId), eq(imports.id, id))).for("update");
    if (!row) return refused(GONE);
    return may(row) ? work(tx, row) : refused(CHANGED);
  });
}

/** One at a time for an agency; the lock keeps two from beginning at the same moment. */
async function isBusy(tx: Tx, { tenantId }: Operator): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('import'), ${tenantId})`);
  const rows = await tx.select({ id: imports.id }).from(imports).where(and(eq(imports.tenantId, tenantId), inArray(imports.state, ["checking", "running", "undoing"]))).limit(1);
  return rows.length > 0;
}

async function moveTo(tx: Tx, operator: Operator, row: ImportRow, values: PgUpdateSetSource<typeof imports> & { state: ImportState }): Promise<void> {
  const moved = await tx.update(imports).set(values).where(and(eq(imports.tenantId, operator.tenantId), eq(imports.id, row.id), eq(imports.state, row.state))).returning({ id: imports.id });
  if (moved.length === 0) throw new Error("The import changed although its row was locked.");
  await notify(tx, { tenantId: operator.tenantId, what: "import", id: row.id });
}
