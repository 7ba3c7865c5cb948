import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { unmetDuties } from "@/lib/articles/checks";
import { freeAddress } from "@/lib/articles/addresses";
import { nextReviewDay } from "@/lib/articles/review-day";
import type { ArticleRow } from "@/lib/articles/row";
import { sameContent } from "@/lib/articles/same-content";
import { articles, articleVersions } from "@/lib/articles/schema";
import { closePictures, takeDropped } from "@/lib/articles/pictures";
import { shownOf } from "@/lib/articles/showing";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { addJob } from "@/lib/jobs/add-job";
import { changedOf, formerDate, type Outcome, type Placed, showOwn } from "./item";
import type { Earlier } from "./judge-items";
import { note } from "./notes";
import type { ImportRow } from "./shift";

/** A story that an earlier import brought and no person touched takes what the old site says now. */
export async function refresh(tx: Tx, operator: Operator, row: ImportRow, story: Placed, before: Earlier): Promise<Outcome> {
  const [article] = await tx.select().from(articles).where(and(eq(articles.tenantId, operator.tenantId), eq(articles.id, before.articleId))).for("update");
  if (!article || article.revision !== before.madeRevision) return { state: "refused", notes: [note("edited")] };
  if (sameContent(article, story.content)) return { state: "refused", notes: [note("same")] };
  const shown = article.status === "published";
  const publish = story.plan === "publish" && unmetDuties(story.content).length === 0;
  if (shown && !publish) return { state: "refused", notes: [note(story.notes.some(({ code }) => code === "needs-review") ? "review-first" : "now-draft"), ...story.notes] };
  const beforeVersion = await lastVersion(tx, article);
  const dropped = publish ? await takeDropped(tx, operator, article.id, story.content) : [];
  const changed = await change(tx, operator, row, article, story, { publish, version: beforeVersion + 1 });
  if (publish) await showOwn(tx, operator, story.content);
  await closePictures(tx, operator, dropped);
  await recordAudit(tx, operator, { action: "article.import-refreshed", subject: "article", subjectId: article.id, data: { importId: row.id, title: story.content.title } });
  await addJob(tx, "show-changes", { tenantId: operator.tenantId }, { jobKey: `show:${operator.tenantId}` });
  return { state: "refreshed", articleId: article.id, madeRevision: changed.revision, slug: publish ? changed.slug : story.slug, previousItem: before.id, beforeVersion, notes: story.notes };
}

async function change(tx: Tx, operator: Operator, row: ImportRow, article: ArticleRow, story: Placed, { publish, version }: { publish: boolean; version: number }): Promise<{ revision: number; slug: string }> {
  const date = formerDate(story.date);
  const first = publish && article.status !== "published";
  await tx.insert(articleVersions).values({
    ...story.content, tenantId: operator.tenantId, articleId: article.id, version, event: publish ? "published" : "saved", note: `Dari situs lama, impor ${row.id}`,
    authorName: story.author, authorTitle: story.authorTitle, madeAt: publish ? changedOf(story, date) : sql`now()`, madeBy: operator.accountId, madeByName: operator.name,
  });
  const [changed] = await tx.update(articles).set({
    ...story.content, revision: article.revision + 1, formerDate: date, updatedAt: publish ? date : sql`now()`, updatedBy: operator.accountId, updatedByName: operator.name,
    ...(publish ? { status: "published", publishedVersion: version, publishedRevision: article.revision + 1, publishedAt: article.publishedAt ?? date, ...shownOf(story.content), reviewOn: nextReviewDay(story.content.kind) } : {}),
    ...(first ? { slug: await freeAddress(tx, operator, article.id, story.slug) } : {}),
  }).where(and(eq(articles.tenantId, operator.tenantId), eq(articles.id, article.id), eq(articles.revision, article.revision))).returning({ revision: articles.revision, slug: articles.slug });
  if (!changed) throw new Error("The story changed although its row was locked.");
  return changed;
}

export async function lastVersion(tx: Tx, { tenantId, id }: Pick<ArticleRow, "tenantId" | "id">): Promise<number> {
  const [last] = await tx.select({ version: sql<number>`coalesce(max(${articleVersions.version}), 0)::int` }).from(articleVersions)
    .where(and(eq(articleVersions.tenantId, tenantId), eq(articleVersions.articleId, id)));
  return last?.version ?? 0;
}
