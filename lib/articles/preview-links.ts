import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Operator, Preview } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome } from "@/lib/forms/outcome";
import { missing } from "./outcome";
import { ownArticle } from "./queries";
import { articlePreviews, articles } from "./schema";

export const PREVIEW_DAYS = 7;
export const previewHash = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** A link that shows the working draft to whoever has it, for seven days. The token is answered once and kept nowhere. */
export async function makePreviewLink(operator: Operator, id: number): Promise<Outcome<{ token: string }>> {
  const token = randomBytes(24).toString("base64url");
  return withKey(operator, async (tx) => {
    const [row] = await tx.select({ id: articles.id }).from(articles).where(ownArticle(operator, id));
    if (!row) return missing();
    await tx.insert(articlePreviews).values({
      tenantId: operator.tenantId, articleId: id, tokenHash: previewHash(token), expiresAt: sql`now() + make_interval(days => ${PREVIEW_DAYS})`, madeBy: operator.accountId,
    });
    await recordAudit(tx, operator, { action: "article.preview-link", subject: "article", subjectId: id });
    return done({ token });
  });
}

/** Ends all links of a story at once. */
export async function endPreviewLinks(operator: Operator, id: number): Promise<void> {
  await withKey(operator, async (tx) => {
    await tx.delete(articlePreviews).where(and(eq(articlePreviews.tenantId, operator.tenantId), eq(articlePreviews.articleId, id)));
    await recordAudit(tx, operator, { action: "article.preview-ended", subject: "article", subjectId: id });
  });
}

/** The draft behind a link of this site; null when the link is unknown, ended, or another site's. One statement. */
export async function findPreview(preview: Preview): Promise<PreviewedDraft | null> {
  const [row] = await withKey(preview, (tx) => tx.select({
    id: articles.id, kind: articles.kind, slug: articles.slug, title: articles.title, summary: articles.summary, body: articles.body, fields: articles.fields,
    authorName: articles.authorName, authorTitle: articles.authorTitle, updatedAt: articles.updatedAt, publishedAt: articles.publishedAt,
  }).from(articles).innerJoin(articlePreviews, and(eq(articlePreviews.tenantId, articles.tenantId), eq(articlePreviews.articleId, articles.id)))
    .where(and(eq(articles.tenantId, preview.tenantId), eq(articlePreviews.tokenHash, preview.tokenHash), gt(articlePreviews.expiresAt, sql`now()`), isNull(articles.trashedAt))));
  return row ?? null;
}

export type PreviewedDraft = Pick<typeof articles.$inferSelect, "id" | "kind" | "slug" | "title" | "summary" | "body" | "fields" | "authorName" | "authorTitle" | "updatedAt" | "publishedAt">;
