import "server-only";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Preview } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { media } from "@/lib/media/schema";
import { filesOf } from "./published-files";
import { withSizes } from "./picture-sizes";
import { asCard, type PublishedArticle } from "./published";
import { articlePreviews, articles } from "./schema";

/** A draft as citizens would read it, and until when its link opens it. */
export type PreviewedDraft = PublishedArticle & { expiresAt: Date };

/** The draft behind a link of this site; null when the link is unknown, ended, or another site's. At most two statements. */
export function findPreview(preview: Preview): Promise<PreviewedDraft | null> {
  return withKey(preview, async (tx) => {
    const [row] = await tx.select({
      kind: articles.kind, slug: articles.slug, title: articles.title, summary: articles.summary, body: articles.body, fields: articles.fields, coverAlt: articles.coverAlt,
      coverCaption: articles.coverCaption, authorName: articles.authorName, authorTitle: articles.authorTitle, changedAt: articles.updatedAt,
      publishedAt: sql<Date>`coalesce(${articles.publishedAt}, ${articles.updatedAt})`.mapWith(articles.updatedAt), expiresAt: articlePreviews.expiresAt,
      cover: { id: media.id, width: media.width, height: media.height, widths: media.widths, focusX: media.focusX, focusY: media.focusY },
    }).from(articles).innerJoin(articlePreviews, and(eq(articlePreviews.tenantId, articles.tenantId), eq(articlePreviews.articleId, articles.id)))
      .leftJoin(media, and(eq(media.tenantId, articles.tenantId), eq(media.id, articles.coverId)))
      .where(and(eq(articles.tenantId, preview.tenantId), eq(articlePreviews.tokenHash, preview.tokenHash), gt(articlePreviews.expiresAt, sql`now()`), isNull(articles.trashedAt)));
    if (!row) return null;
    const { body, fields, coverCaption, authorName, authorTitle, changedAt, expiresAt, ...card } = row;
    return { ...asCard(card), body: await withSizes(tx, preview.tenantId, body), files: await filesOf(tx, preview.tenantId, fields), fields, coverCaption, authorName, authorTitle, changedAt, expiresAt };
  });
}

export type PreviewPicture = { tenantId: number; id: string; widths: number[] };

/** A picture of that draft, whether citizens see it already or not. The database's walls let a link see no other. */
export async function findPreviewPicture(preview: Preview, id: string): Promise<PreviewPicture | null> {
  const [row] = await withKey(preview, (tx) => tx.select({ tenantId: media.tenantId, id: media.id, widths: media.widths }).from(media)
    .where(and(eq(media.tenantId, preview.tenantId), eq(media.id, id))));
  return row ?? null;
}
