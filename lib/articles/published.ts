import "server-only";
import { and, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Portal, Site } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { media } from "@/lib/media/schema";
import { tenants } from "@/lib/tenants/schema";
import { type ArticleKind, newsKinds } from "./kinds";
import { withSizes } from "./picture-sizes";
import { filesOf, type PublishedFile } from "./published-files";
import type { Fields } from "./field-spec";
import type { RichText } from "./rich-text";
import { articleAddresses, articles, articleVersions } from "./schema";

export const PUBLIC_PAGE = 12;

/** `focusX` and `focusY`: what must stay in sight where it is cropped, in percent; `under`: where it is asked for when it isn't public (preview-pictures.ts). */
export type Picture = { id: string; width: number; height: number; widths: number[]; focusX: number; focusY: number; alt: string; under?: string };
export type NewsCard = { slug: string; kind: ArticleKind; title: string; summary: string; publishedAt: Date; cover: Picture | null };
export type NewsPage = { items: NewsCard[]; page: number; pages: number; total: number };

/** Published stories of one site, newest first. `page` counts from 1; a page past the end has no items. Two statements. */
export async function listPublished(site: Site, { page = 1, limit = PUBLIC_PAGE }: { page?: number; limit?: number } = {}): Promise<NewsPage> {
  const live = and(eq(articles.tenantId, site.tenantId), eq(articles.status, "published"), isNews);
  return withKey(site, async (tx) => {
    const counted = await tx.select({ total: sql<number>`count(*)::int` }).from(articles).where(live);
    const total = counted[0]?.total ?? 0;
    const rows = await cards(tx).where(live).orderBy(desc(articles.publishedAt), desc(articles.id)).limit(limit).offset((page - 1) * limit);
    return { items: rows.map(asCard), page, pages: Math.max(1, Math.ceil(total / limit)), total };
  });
}

const isNews = inArray(articles.kind, [...newsKinds]);

/** What a card shows is the published version, never the working draft. */
export const cardColumns = {
  slug: articles.slug, kind: articleVersions.kind, title: articleVersions.title, summary: articleVersions.summary,
  publishedAt: articles.publishedAt, coverAlt: articleVersions.coverAlt,
  cover: { id: media.id, width: media.width, height: media.height, widths: media.widths, focusX: media.focusX, focusY: media.focusY },
};
export const shownVersion = and(eq(articleVersions.tenantId, articles.tenantId), eq(articleVersions.articleId, articles.id), eq(articleVersions.version, articles.publishedVersion));
export const shownCover = and(eq(media.tenantId, articleVersions.tenantId), eq(media.id, articleVersions.coverId));

const cards = (tx: Tx) => tx.select(cardColumns).from(articles).innerJoin(articleVersions, shownVersion).leftJoin(media, shownCover).$dynamic();

type CardRow = Omit<NewsCard, "publishedAt" | "cover"> & { publishedAt: Date | null; coverAlt: string; cover: Omit<Picture, "alt"> | null };

export function asCard({ coverAlt, cover, publishedAt, ...card }: CardRow): NewsCard {
  return { ...card, publishedAt: publishedAt ?? new Date(0), cover: cover && { ...cover, alt: coverAlt } };
}

export type PublishedArticle = NewsCard & {
  /** Its `image` nodes carry `width`, `height` and `widths` of the stored picture. */
  body: RichText; fields: Fields; /** Those of its fields, to download. */ files: PublishedFile[]; coverCaption: string; authorName: string; authorTitle: string | null;
  /** When citizens first read this wording; later than `publishedAt` after a correction. */
  changedAt: Date;
};
export type Withdrawn = { withdrawn: { note: string; at: Date } };
export type Moved = { movedTo: string };

/**
 * A writing of these kinds by its address; a withdrawn one answers only its public note, a former address the present
 * one. Null when there is none. At most two statements.
 */
export async function findPublished(site: Site, slug: string, kinds: readonly ArticleKind[] = newsKinds): Promise<PublishedArticle | Withdrawn | Moved | null> {
  return withKey(site, async (tx) => {
    const former = tx.select({ id: articleAddresses.articleId }).from(articleAddresses)
      .where(and(eq(articleAddresses.tenantId, site.tenantId), eq(articleAddresses.slug, slug)));
    const rows = await tx.select({
      ...cardColumns, status: articles.status, withdrawnAt: articles.withdrawnAt, withdrawnNote: articles.withdrawnNote, body: articleVersions.body,
      fields: articleVersions.fields, coverCaption: articleVersions.coverCaption, authorName: articleVersions.authorName, authorTitle: articleVersions.authorTitle, changedAt: articleVersions.madeAt,
    }).from(articles).leftJoin(articleVersions, shownVersion).leftJoin(media, shownCover)
      .where(and(eq(articles.tenantId, site.tenantId), inArray(articles.kind, [...kinds]), or(eq(articles.slug, slug), eq(articles.id, former))));
    const row = rows[0];
    if (!row) return null;
    if (row.slug !== slug) return { movedTo: row.slug };
    const { status, withdrawnAt, withdrawnNote, body, fields, coverCaption, authorName, authorTitle, changedAt, kind, title, summary, coverAlt, ...rest } = row;
    if (status === "withdrawn") return { withdrawn: { note: withdrawnNote ?? "", at: withdrawnAt ?? new Date(0) } };
    if (!body || !authorName || !changedAt || !kind || title === null || summary === null) return null;
    const card = asCard({ ...rest, kind, title, summary, coverAlt: coverAlt ?? "" });
    return { ...card, body: await withSizes(tx, site.tenantId, body), fields: fields ?? {}, files: await filesOf(tx, site.tenantId, fields ?? {}), coverCaption: coverCaption ?? "", authorName, authorTitle, changedAt };
  });
}

export type PortalCard = NewsCard & { agency: { slug: string; name: string; shortName: string; leadColour: string } };

/**
 * Latest stories of the whole city, or of the agencies in `tenantIds`; suspended and merged agencies are left out. One statement;
 * `more` tells whether another page follows.
 */
export async function latestPublished(portal: Portal, { limit = PUBLIC_PAGE, page = 1, tenantIds }: { limit?: number; page?: number; tenantIds?: number[] } = {}): Promise<{ items: PortalCard[]; more: boolean }> {
  if (tenantIds?.length === 0) return { items: [], more: false };
  const rows = await withKey(portal, (tx) => tx.select({
    ...cardColumns, agency: { slug: tenants.slug, name: tenants.name, shortName: tenants.shortName, leadColour: tenants.leadColour },
  }).from(articles).innerJoin(articleVersions, shownVersion).leftJoin(media, shownCover).innerJoin(tenants, eq(tenants.id, articles.tenantId))
    .where(and(eq(articles.status, "published"), isNews, isNull(tenants.suspendedAt), isNull(tenants.mergedInto), tenantIds ? inArray(articles.tenantId, tenantIds) : undefined))
    .orderBy(desc(articles.publishedAt), desc(articles.id)).limit(limit + 1).offset((page - 1) * limit));
  return { items: rows.slice(0, limit).map(({ agency, ...row }) => ({ ...asCard(row), agency })), more: rows.length > limit };
}
