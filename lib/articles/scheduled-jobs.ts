import "server-only";
import { and, eq, lte, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { addJob } from "@/lib/jobs/add-job";
import { notify } from "@/lib/live/notify";
import { freeAddress } from "./addresses";
import { closePictures, everShown, picturesOf, takePictures } from "./pictures";
import { nextReviewDay } from "./review-day";
import { addVersion, type ArticleRow } from "./row";
import { sameContent } from "./same-content";
import { articles, articleVersions } from "./schema";
import { feelPulse, shownOf, showPictures, unscheduled } from "./showing";
import { slugOf } from "./slug";

type Place = { tenantId: number; articleId: number };
const actor = (tenantId: number) => ({ tenantId, accountId: null, name: "Terbit terjadwal" });
const ENDED = "Masa tayang tulisan ini sudah selesai.";

/**
 * Job: the moment of a scheduled story has come. Does nothing when it was cancelled, put off, or done before, so that a
 * job that runs twice changes nothing. What is shown is the version that was scheduled, not what was written after.
 * `own`: whether it counts as the agency's own work, as it was when it was scheduled.
 */
export const publishScheduled = (job: Job, { tenantId, articleId, own: ownWork = true }: Place & { own?: boolean }): Promise<boolean> => withKey(job, async (tx) => {
  const row = await take(tx, { tenantId, articleId }, lte(articles.publishAt, sql`now()`));
  const version = row?.scheduledVersion ? await readVersion(tx, row, row.scheduledVersion) : null;
  if (!row || !version) return false;
  const owner = { tenantId };
  const dropped = (await everShown(tx, owner, articleId)).filter((picture) => !picturesOf(version).includes(picture));
  const problem = await showPictures(tx, owner, version, dropped);
  if (problem) throw new Error("a scheduled story's picture is gone");
  const made = await addVersion(tx, { ...actor(tenantId), name: version.madeByName }, { ...version, id: articleId }, { event: "published", note: "Terjadwal", by: { id: version.madeBy, name: version.madeByName } });
  const slug = row.publishedAt ? row.slug : await freeAddress(tx, owner, articleId, slugOf(version.title));
  await tx.update(articles).set({
    status: "published", slug, publishedVersion: made, publishedRevision: sameContent(version, row) ? row.revision : row.revision - 1, ...shownOf(version), publishedAt: row.publishedAt ?? row.formerDate ?? sql`now()`, withdrawnAt: null, withdrawnNote: null, ...unscheduled, reviewOn: nextReviewDay(version.kind),
  }).where(own(row));
  await closePictures(tx, owner, dropped);
  if (ownWork) await feelPulse(tx, owner);
  await tell(tx, job, row, "article.published", { version: made, slug, title: version.title });
  return true;
});

/** Job: the end of a story has come; its address says so. */
export const endScheduled = (job: Job, { tenantId, articleId }: Place): Promise<boolean> => withKey(job, async (tx) => {
  const row = await take(tx, { tenantId, articleId }, and(lte(articles.unpublishAt, sql`now()`), eq(articles.status, "published")));
  if (!row) return false;
  await addVersion(tx, actor(tenantId), row, { event: "withdrawn", note: ENDED });
  await tx.update(articles).set({ status: "withdrawn", withdrawnAt: sql`now()`, withdrawnNote: ENDED, unpublishAt: null }).where(own(row));
  await closePictures(tx, { tenantId }, await takePictures(tx, { tenantId }, await everShown(tx, { tenantId }, articleId)));
  await tell(tx, job, row, "article.withdrawn", { note: ENDED, title: row.title });
  return true;
});

const own = ({ tenantId, id }: { tenantId: number; id: number }) => and(eq(articles.tenantId, tenantId), eq(articles.id, id));

async function take(tx: Tx, { tenantId, articleId }: Place, due: ReturnType<typeof and>): Promise<ArticleRow | undefined> {
  const [row] = await tx.select().from(articles).where(and(own({ tenantId, id: articleId }), due)).for("update");
  return row;
}

async function readVersion(tx: Tx, { tenantId, id }: ArticleRow, version: number) {
  const [row] = await tx.select().from(articleVersions).where(and(
    eq(articleVersions.tenantId, tenantId), eq(articleVersions.articleId, id), eq(articleVersions.version, version)));
  return row ?? null;
}

/** The audit row, those who look, and the pages in the web process's cache. */
async function tell(tx: Tx, job: Job, { tenantId, id }: ArticleRow, action: string, data: Record<string, unknown>): Promise<void> {
  await recordAudit(tx, job, { action, subject: "article", subjectId: id, tenantId, data });
  await notify(tx, { tenantId, what: "article", id });
  await addJob(tx, "show-changes", { tenantId });
}
