import "server-only";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Job, Operator } from "@/lib/access/keys";
import { closePictures, takeDropped } from "@/lib/articles/pictures";
import { contentOf } from "@/lib/articles/same-content";
import { articles, articleVersions } from "@/lib/articles/schema";
import { shownOf } from "@/lib/articles/showing";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { addJob } from "@/lib/jobs/add-job";
import { forgetPublicPicture } from "@/lib/media/public-pictures";
import { dropSizes } from "@/lib/media/store";
import type { Item } from "./item";
import { dropFile, fileOf } from "./file";
import { note, type Note } from "./notes";
import { undoSiteLook } from "./packed/site-look";
import { lastVersion } from "./refresh";
import { importItems } from "./schema";
import { beginShift, finishShift, holdOn, isOver, passOn, type Shift, ShiftOver, tellProgress } from "./shift";

/**
 * Takes back what an import made and nobody changed since: new stories go with their history, pictures and old
 * addresses; refreshed ones become what they were. What people changed stays, and says so.
 */
export async function undoImport(job: Job, importId: number, gone?: AbortSignal): Promise<void> {
  const begun = await beginShift(job, importId, "undoing", gone);
  if (!begun) return;
  const { operator, shift } = begun;
  try {
    if (!(await undoAll(operator, shift))) return await passOn(operator, shift, "undo-import");
    const pictures: string[] = [];
    await finishShift(operator, shift, { state: "undone" }, async (tx) => {
      pictures.push(...(await removePictures(tx, importId)));
      await addJob(tx, "show-changes", { tenantId: operator.tenantId }, { jobKey: `show:${operator.tenantId}` });
      await recordAudit(tx, operator, { action: "import.undone", subject: "import", subjectId: importId, data: { pictures: pictures.length } });
    });
    // Of a packed site that was stopped on its way.
    await dropFile(fileOf(operator.tenantId, importId));
    for (const id of pictures) {
      forgetPublicPicture(id);
      await dropSizes(operator.tenantId, id);
    }
  } catch (error) {
    if (!(error instanceof ShiftOver)) throw error;
  }
}

async function removePictures(tx: Tx, importId: number): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`select remove_imported_pictures(${importId}) as id`);
  return rows.map(({ id }) => id);
}

async function undoAll(operator: Operator, shift: Shift): Promise<boolean> {
  for (let item = await lastItem(operator, shift); item; item = await lastItem(operator, shift)) {
    await undoItem(operator, shift, item).catch((error: unknown) => {
      if (!isUsed(error)) throw error;
      return keep(operator, shift, item, note("kept-used"));
    });
    shift.row.stepDone += 1;
    await tellProgress(operator, shift, shift.row.stepDone);
    if (isOver(shift)) return false;
  }
  return true;
}

async function lastItem(operator: Operator, { row }: Shift): Promise<Item | undefined> {
  const rows = await withKey(operator, (tx) => tx.select().from(importItems).where(and(
    eq(importItems.tenantId, operator.tenantId), eq(importItems.importId, row.id), inArray(importItems.state, ["brought", "refreshed"]))).orderBy(desc(importItems.id)).limit(1));
  return rows[0];
}

async function undoItem(operator: Operator, shift: Shift, item: Item): Promise<void> {
  const { row } = shift;
  await withKey(operator, async (tx) => {
    await holdOn(tx, operator, shift, row.stepDone + 1);
    const articleId = item.articleId ?? 0;
    if (item.plan === "look") return (await undoSiteLook(tx, operator, item)) ? setRemoved(tx, operator, item) : setKept(tx, operator, item, note("kept-look"));
    const undone = item.state === "brought" ? await removeArticle(tx, item) : await restoreArticle(tx, operator, item);
    if (!undone) return setKept(tx, operator, item, (await isRefreshedLater(tx, operator, item)) ? note("kept-newer") : note("kept-edited"));
    await setRemoved(tx, operator, item);
    await recordAudit(tx, operator, { action: "article.import-undone", subject: "article", subjectId: articleId, data: { importId: row.id, title: item.title } });
  });
}

async function removeArticle(tx: Tx, item: Item): Promise<boolean> {
  const rows = await tx.execute<{ gone: boolean }>(sql`select remove_imported_article(${item.id}) as gone`);
  return rows[0]?.gone ?? false;
}

/** The words and the state from before the refresh; to the import that brought the story it is untouched again. */
async function restoreArticle(tx: Tx, operator: Operator, item: Item): Promise<boolean> {
  const story = and(eq(articles.tenantId, operator.tenantId), eq(articles.id, item.articleId ?? 0));
  const [article] = await tx.select().from(articles).where(story).for("update");
  const [old] = await tx.select().from(articleVersions).where(and(
    eq(articleVersions.tenantId, operator.tenantId), eq(articleVersions.articleId, item.articleId ?? 0), eq(articleVersions.version, item.beforeVersion ?? 0)));
  if (!article || !old || article.revision !== item.madeRevision) return false;
  const wasShown = old.event === "published";
  const dropped = await takeDropped(tx, operator, article.id, wasShown ? old : null);
  const version = (await lastVersion(tx, article)) + 1;
  await tx.insert(articleVersions).values({ ...old, version, event: "restored", note: `Impor ${item.importId} diurungkan`, madeAt: sql`now()`, madeBy: operator.accountId, madeByName: operator.name });
  const [restored] = await tx.update(articles).set({
    ...contentOf(old), revision: article.revision + 1, updatedAt: old.madeAt, status: wasShown ? "published" : "draft", publishedVersion: wasShown ? old.version : null, publishedRevision: wasShown ? article.revision + 1 : null,
    ...(wasShown ? shownOf(old) : { publishedAt: null, reviewOn: null }),
  }).where(story).returning({ revision: articles.revision });
  await closePictures(tx, operator, dropped);
  await tx.update(importItems).set({ madeRevision: restored?.revision }).where(and(eq(importItems.tenantId, operator.tenantId), eq(importItems.id, item.previousItem ?? 0)));
  return true;
}

async function isRefreshedLater(tx: Tx, operator: Operator, { id }: Item): Promise<boolean> {
  const rows = await tx.select({ id: importItems.id }).from(importItems).where(and(
    eq(importItems.tenantId, operator.tenantId), eq(importItems.previousItem, id), eq(importItems.state, "refreshed"))).limit(1);
  return rows.length > 0;
}

const own = (operator: Operator, { id }: Item) => and(eq(importItems.tenantId, operator.tenantId), eq(importItems.id, id));
const setRemoved = (tx: Tx, operator: Operator, item: Item) => tx.update(importItems).set({ state: "removed", look: false }).where(own(operator, item)).then(() => undefined);
const setKept = (tx: Tx, operator: Operator, item: Item, why: Note) => tx.update(importItems).set({ state: "kept", look: true, notes: [why, ...item.notes] }).where(own(operator, item)).then(() => undefined);

const keep = (operator: Operator, shift: Shift, item: Item, why: Note): Promise<void> => withKey(operator, async (tx) => {
  await holdOn(tx, operator, shift, shift.row.stepDone + 1);
  await setKept(tx, operator, item, why);
});

/** PostgreSQL's foreign_key_violation: something new refers to the story. */
const isUsed = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && "code" in error.cause && error.cause.code === "23503";
