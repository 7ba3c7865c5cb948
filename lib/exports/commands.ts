import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { addJob } from "@/lib/jobs/add-job";
import { notify } from "@/lib/live/notify";
import { canDownload, canExport, canStopExport } from "./policy";
import type { ExportFacts } from "./queries";
import { siteExports } from "./schema";
import { exportJob } from "./states";

const NOT_YOURS = "Peran Anda tidak boleh membawa pulang situs. Mintalah operator atau pimpinan instansi Anda.";
const BUSY = "Berkas situs sedang disiapkan. Tunggu sampai selesai, atau hentikan dulu.";
const GONE = "Berkas ini tidak ditemukan di instansi Anda.";

/** Asks the worker to pack the agency's whole site; one at a time for an agency. */
export async function startExport(operator: Operator): Promise<Outcome<{ id: number }>> {
  if (!canExport(operator)) return refused(NOT_YOURS);
  return withKey(operator, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('export'), ${operator.tenantId})`);
    const [busy] = await tx.select({ id: siteExports.id }).from(siteExports).where(and(eq(siteExports.tenantId, operator.tenantId), inArray(siteExports.state, ["waiting", "running"]))).limit(1);
    if (busy) return refused(BUSY);
    const [made] = await tx.insert(siteExports).values({ tenantId: operator.tenantId, accountId: operator.accountId, byName: operator.name }).returning({ id: siteExports.id });
    if (!made) throw new Error("The export was not added.");
    await addJob(tx, "export-site", { exportId: made.id }, { jobKey: exportJob(made.id) });
    await recordAudit(tx, operator, { action: "export.started", subject: "export", subjectId: made.id });
    await notify(tx, { tenantId: operator.tenantId, what: "export", id: made.id });
    return done({ id: made.id });
  });
}

/** The worker hears of it within a second and leaves no file. */
export async function stopExport(operator: Operator, id: number): Promise<Outcome<null>> {
  if (!canExport(operator)) return refused(NOT_YOURS);
  return withKey(operator, async (tx) => {
    const own = and(eq(siteExports.tenantId, operator.tenantId), eq(siteExports.id, id));
    const [row] = await tx.select({ state: siteExports.state }).from(siteExports).where(own).for("update");
    if (!row) return refused(GONE);
    if (!canStopExport(row)) return refused("Keadaan berkas ini sudah berubah. Muat ulang halaman.");
    await tx.update(siteExports).set({ state: "stopped", runner: null, finishedAt: sql`now()` }).where(and(own, eq(siteExports.state, row.state)));
    await recordAudit(tx, operator, { action: "export.stopped", subject: "export", subjectId: id });
    await notify(tx, { tenantId: operator.tenantId, what: "export", id });
    return done(null);
  });
}

/** Lets a colleague fetch the file, and notes who did. Null: there is none, it isn't ready, or its day is over. */
export async function openExport(operator: Operator, id: number, now = new Date()): Promise<Pick<ExportFacts, "id" | "bytes" | "createdAt"> | null> {
  return withKey(operator, async (tx) => {
    const [row] = await tx.select().from(siteExports).where(and(eq(siteExports.tenantId, operator.tenantId), eq(siteExports.id, id)));
    if (!row || !canDownload(operator, row, now)) return null;
    await recordAudit(tx, operator, { action: "export.fetched", subject: "export", subjectId: id });
    return { id: row.id, bytes: row.bytes, createdAt: row.createdAt };
  });
}
