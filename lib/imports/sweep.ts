import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { addJob } from "@/lib/jobs/add-job";
import { dropFile, fileOf } from "./file";
import { importItems, imports } from "./schema";
import { jobNameOf, SILENT_AFTER } from "./shift";

const TASKS = { checking: "check-import", running: "run-import", undoing: "undo-import" } as const;
const ABANDONED_HOURS = 24;
/** What was looked through and never brought isn't kept longer. */
const UNUSED_DAYS = 30;

const longUnused = sql`${imports.beatAt} < now() - make_interval(days => ${UNUSED_DAYS})`;

/** Takes up again what a killed worker left lying, and clears away files whose sending was never finished. */
export async function sweepImports(job: Job): Promise<void> {
  await withKey(job, async (tx) => {
    const silent = await tx.select({ id: imports.id, state: imports.state }).from(imports)
      .where(and(inArray(imports.state, ["checking", "running", "undoing"]), sql`${imports.beatAt} < now() - make_interval(secs => ${SILENT_AFTER})`));
    for (const { id, state } of silent) {
      if (state === "checking" || state === "running" || state === "undoing") await addJob(tx, TASKS[state], { importId: id }, { jobKey: jobNameOf(id) });
    }
  });
  const abandoned = await withKey(job, (tx) => tx.update(imports).set({ state: "dropped" })
    .where(and(eq(imports.state, "uploading"), sql`${imports.beatAt} < now() - make_interval(hours => ${ABANDONED_HOURS})`)).returning({ id: imports.id, tenantId: imports.tenantId }));
  for (const { id, tenantId } of abandoned) await dropFile(fileOf(tenantId, id));
  const unused = await withKey(job, async (tx) => {
    const unused = await tx.update(imports).set({ state: "dropped" })
      .where(and(eq(imports.state, "ready"), longUnused)).returning({ id: imports.id, tenantId: imports.tenantId });
    if (unused.length > 0) await tx.update(importItems).set({ content: null }).where(inArray(importItems.importId, unused.map(({ id }) => id)));
    return unused;
  });
  // A stopped one may go on; of a packed site, after the person has sent the file again.
  const stopped = await withKey(job, (tx) => tx.select({ id: imports.id, tenantId: imports.tenantId }).from(imports).where(and(eq(imports.state, "stopped"), eq(imports.format, "situs"), longUnused)));
  for (const { id, tenantId } of [...unused, ...stopped]) await dropFile(fileOf(tenantId, id));
}
