import "server-only";
import { and, eq, inArray, lt, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { addJob } from "@/lib/jobs/add-job";
import { notify } from "@/lib/live/notify";
import { dropPack, packOf } from "./file";
import { SILENT_AFTER } from "./run";
import { siteExports } from "./schema";
import { exportJob } from "./states";

/** Waits longer than another site takes: its job got lost with a worker. */
const LOST_AFTER = 120;

/** Begins anew what a killed worker left lying, and deletes files whose day is over. */
export async function sweepExports(job: Job): Promise<void> {
  await withKey(job, async (tx) => {
    const left = await tx.select({ id: siteExports.id }).from(siteExports).where(and(inArray(siteExports.state, ["waiting", "running"]),
      sql`${siteExports.beatAt} < now() - make_interval(secs => case ${siteExports.state} when 'running' then ${SILENT_AFTER}::int else ${LOST_AFTER}::int end)`));
    for (const { id } of left) await addJob(tx, "export-site", { exportId: id }, { jobKey: exportJob(id) });
  });
  const over = await withKey(job, async (tx) => {
    const rows = await tx.update(siteExports).set({ state: "expired" }).where(and(eq(siteExports.state, "ready"), lt(siteExports.expiresAt, sql`now()`))).returning({ id: siteExports.id, tenantId: siteExports.tenantId });
    for (const { id, tenantId } of rows) await notify(tx, { tenantId, what: "export", id });
    return rows;
  });
  for (const { id, tenantId } of over) await dropPack(packOf(tenantId, id));
}
