import "server-only";
import { and, eq } from "drizzle-orm";
import type { Job, Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import { withKey } from "@/lib/db/with-key";
import { tenants } from "@/lib/tenants/schema";
import { bringItem } from "./bring";
import { type Item, setAside } from "./item";
import { dropFile, fileOf } from "./file";
import { knownOf } from "./known";
import { note } from "./notes";
import { bringSiteLook } from "./packed/site-look";
import { Pack } from "./packed/zip";
import { Gatherer } from "./pictures/gather";
import { type Reach, theInternet } from "./pictures/reach";
import type { Known } from "./judged";
import { importItems } from "./schema";
import { FileProblem } from "./source";
import { beginShift, finishShift, isOver, passOn, type Shift, ShiftOver, tellProgress } from "./shift";

/** Brings what the dry run announced, one thing after the other, for as long as a turn lasts; the next turn goes on. */
export async function runImport(job: Job, importId: number, gone?: AbortSignal, reach: Reach = theInternet): Promise<void> {
  const begun = await beginShift(job, importId, "running", gone);
  if (!begun) return;
  const { operator, shift } = begun;
  try {
    if (!(await bringAll(operator, shift, reach))) return await passOn(operator, shift, "run-import");
    await finishShift(operator, shift, { state: "done" }, async (tx) => {
      await tx.update(importItems).set({ content: null }).where(and(eq(importItems.tenantId, operator.tenantId), eq(importItems.importId, importId)));
      await recordAudit(tx, operator, { action: "import.finished", subject: "import", subjectId: importId });
    });
    await dropFile(fileOf(operator.tenantId, importId));
  } catch (error) {
    if (error instanceof FileProblem) return await finishShift(operator, shift, { state: "stopped", problem: error.sentence });
    if (!(error instanceof ShiftOver)) throw error;
  }
}

async function bringAll(operator: Operator, shift: Shift, reach: Reach): Promise<boolean> {
  const known = await knownOf(operator, shift.row);
  const agency = await agencyName(operator);
  const pack = shift.row.format === "situs" ? await Pack.open(fileOf(operator.tenantId, shift.row.id)) : null;
  try {
    return await bringEach(operator, shift, known, new Gatherer(operator, shift.row.id, reach, pack), agency);
  } finally {
    pack?.close();
  }
}

async function bringEach(operator: Operator, shift: Shift, known: Known, gatherer: Gatherer, agency: string): Promise<boolean> {
  for (let item = await nextItem(operator, shift); item; item = await nextItem(operator, shift)) {
    await bringSurely(operator, shift, item, () => (item.plan === "look" ? bringSiteLook(operator, shift, gatherer, item) : bringItem(operator, shift, known, gatherer, item, agency)));
    shift.row.stepDone += 1;
    await tellProgress(operator, shift, shift.row.stepDone);
    if (isOver(shift)) return false;
  }
  return true;
}

/** One that fails twice is set aside and said; the others still come. When the database is away, setting aside fails too. */
async function bringSurely(operator: Operator, shift: Shift, item: Item, bring: () => Promise<void>): Promise<void> {
  try {
    await bring().catch((error: unknown) => {
      if (error instanceof ShiftOver) throw error;
      return bring();
    });
  } catch (error) {
    if (error instanceof ShiftOver) throw error;
    console.error("[import]", error);
    await setAside(operator, shift, item, note("our-fault"));
  }
}

async function nextItem(operator: Operator, { row }: Shift): Promise<Item | undefined> {
  const rows = await withKey(operator, (tx) => tx.select().from(importItems).where(and(
    eq(importItems.tenantId, operator.tenantId), eq(importItems.importId, row.id), eq(importItems.state, "planned"))).orderBy(importItems.id).limit(1));
  return rows[0];
}

/** Stands as the author where the old site named only a machine's account. */
async function agencyName(operator: Operator): Promise<string> {
  const rows = await withKey(operator, (tx) => tx.select({ name: tenants.name }).from(tenants).where(eq(tenants.id, operator.tenantId)));
  return rows[0]?.name ?? "";
}
