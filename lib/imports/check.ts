import "server-only";
import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import type { Job, Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import { withKey } from "@/lib/db/with-key";
import { dropFile, fileOf } from "./file";
import { judgeItems } from "./judge-items";
import { note } from "./notes";
import { readSource } from "./read";
import { importItems, imports } from "./schema";
import { beginShift, finishShift, holdOn, passOn, type Shift, ShiftOver, tellProgress } from "./shift";
import { FileProblem, type SourceItem } from "./source";

const TOGETHER = 100;

/** The dry run: reads the whole file, then says of each thing whether it comes, as what, and why. Brings nothing. */
export async function checkImport(job: Job, importId: number, gone?: AbortSignal): Promise<void> {
  const begun = await beginShift(job, importId, "checking", gone);
  if (!begun) return;
  const { operator, shift } = begun;
  try {
    if (!shift.row.readAt && !(await readWhole(operator, shift))) return;
    if (!(await judgeItems(operator, shift))) return await passOn(operator, shift, "check-import");
    await finishShift(operator, shift, { state: "ready" }, (tx) => recordAudit(tx, operator, { action: "import.checked", subject: "import", subjectId: importId }));
    // A packed site's pictures are still in its file.
    if (shift.row.format !== "situs") await dropFile(fileOf(operator.tenantId, importId));
  } catch (error) {
    if (!(error instanceof ShiftOver)) throw error;
  }
}

/** False: the file can't be used, and the import says why; or the worker stops, and another begins anew. */
async function readWhole(operator: Operator, shift: Shift): Promise<boolean> {
  const { row } = shift;
  const path = fileOf(operator.tenantId, row.id);
  try {
    await forgetItems(operator, shift);
    const whole = await takeItems(operator, shift, path);
    if (!whole) await passOn(operator, shift, "check-import");
    return whole;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    await finishShift(operator, shift, { state: "failed", problem: error.sentence, problemLine: error.line }, async (tx) => {
      await tx.delete(importItems).where(ofImport(operator, shift));
      await recordAudit(tx, operator, { action: "import.refused", subject: "import", subjectId: row.id });
    });
    await dropFile(path);
    return false;
  }
}

async function takeItems(operator: Operator, shift: Shift, path: string): Promise<boolean> {
  const { row } = shift;
  let [bytes, count] = [0, 0];
  const { facts, items } = await readSource(path, (read) => (bytes = read));
  const seen: Seen = new Map();
  let waiting: SourceItem[] = [];
  for await (const item of items) {
    waiting.push(item);
    count += 1;
    // Between items too: looking at a packed site's pictures takes its time.
    await tellProgress(operator, shift, bytes);
    if (waiting.length < TOGETHER) continue;
    await keepItems(operator, shift, waiting, seen, bytes);
    waiting = [];
    if (shift.gone?.aborted) return false;
  }
  await keepItems(operator, shift, waiting, seen, bytes);
  await withKey(operator, async (tx) => {
    await holdOn(tx, operator, shift, 0);
    await tx.update(imports).set({ readAt: sql`now()`, format: facts.format, siteTitle: facts.title, siteAddress: facts.address, stepTotal: count })
      .where(and(eq(imports.tenantId, operator.tenantId), eq(imports.id, row.id)));
  });
  Object.assign(row, { format: facts.format, siteAddress: facts.address, stepTotal: count });
  return true;
}

type Seen = Map<string, Pick<SourceItem, "line" | "oldId">>;

/** A story that stands twice in a file comes once; what doesn't come anyway says so by its kind. */
async function keepItems(operator: Operator, shift: Shift, items: SourceItem[], seen: Seen, bytes: number): Promise<void> {
  if (items.length === 0) return;
  const { row } = shift;
  const rows = items.map((item) => {
    const key = keyOf(item, seen);
    const before = item.type === "post" || item.type === "page" ? seen.get(key)?.line : undefined;
    if (before === undefined) seen.set(key, item);
    return {
      tenantId: operator.tenantId, importId: row.id, line: item.line, sourceKey: key, oldId: item.oldId, parentId: item.parentId, type: item.type, title: item.title,
      oldAddress: item.address, formerDate: item.date === null ? null : new Date(item.date), hash: hashOf(item), comments: item.comments,
      ...(before === undefined ? { content: item } : { state: "refused" as const, notes: [note("twice", before)] }),
    };
  });
  await withKey(operator, async (tx) => {
    await holdOn(tx, operator, shift, bytes);
    await tx.insert(importItems).values(rows);
  });
}

/** Some WordPress sites give two stories one guid; their numbers still tell them apart. */
function keyOf({ key, oldId }: SourceItem, seen: Seen): string {
  const before = seen.get(key);
  return before && oldId !== null && before.oldId !== oldId ? `${key}#${oldId}` : key;
}

const forgetItems = (operator: Operator, shift: Shift) => withKey(operator, (tx) => tx.delete(importItems).where(ofImport(operator, shift)));
const ofImport = (operator: Operator, { row }: Shift) => and(eq(importItems.tenantId, operator.tenantId), eq(importItems.importId, row.id));

/** Of what a reader would see; a new number in front when this code reads the same words differently. */
const hashOf = ({ title, html, excerpt, date, status, locked, type, order, cover, file, own, look }: SourceItem): string =>
  createHash("sha256").update(JSON.stringify([2, title, html, excerpt, date, status, locked, type, order, cover, file, own, ...(look ? [look] : [])])).digest("hex");

