import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Portal, Site } from "@/lib/access/keys";
import { city } from "@/lib/city";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import type { CardWords, Extent, FeedItem, FoundKind, MapEntry } from "@/lib/found/kind";
import { media } from "@/lib/media/schema";
import { tenants } from "@/lib/tenants/schema";
import { bodyHtml, pictureHtml, pictureSize, pictureUrl, type Whereabouts } from "./body-html";
import { kindWords } from "./kinds";
import { shownCover, shownVersion } from "./published";
import { articles, articleVersions } from "./schema";
import { newsTag, portalNewsTag } from "./tags";

const live = eq(articles.status, "published");
const liveAt = (site: Site) => and(eq(articles.tenantId, site.tenantId), live);

const columns = {
  id: articles.id, slug: articles.slug, publishedAt: articles.publishedAt, kind: articleVersions.kind, title: articleVersions.title, summary: articleVersions.summary,
  body: articleVersions.body, author: articleVersions.authorName, changedAt: articleVersions.madeAt, coverAlt: articleVersions.coverAlt,
  coverCaption: articleVersions.coverCaption, cover: { id: media.id, width: media.width, height: media.height },
};

const latest = (tx: Tx) => tx.select({ ...columns, agency: { id: tenants.id, slug: tenants.slug, name: tenants.name } }).from(articles)
  .innerJoin(articleVersions, shownVersion).leftJoin(media, shownCover).innerJoin(tenants, eq(tenants.id, articles.tenantId))
  .orderBy(desc(articles.publishedAt), desc(articles.id)).$dynamic();

type Row = Awaited<ReturnType<typeof latest>>[number];

const feed = (site: Site, limit: number): Promise<FeedItem[]> =>
  withKey(site, async (tx) => (await latest(tx).where(liveAt(site)).limit(limit)).map(toItem));

const cityFeed = (portal: Portal, limit: number): Promise<FeedItem[]> =>
  withKey(portal, async (tx) => (await latest(tx).where(and(live, isNull(tenants.suspendedAt), isNull(tenants.mergedInto))).limit(limit)).map(toItem));

function toItem({ agency, cover, ...row }: Row): FeedItem {
  const siteUrl = (path: string) => city.siteUrl(agency.slug, path);
  const place: Whereabouts = { siteUrl, url: siteUrl(`/berita/${row.slug}`) };
  const picture = cover && { url: pictureUrl(place, cover.id), ...pictureSize(cover), alt: row.coverAlt };
  const above = picture ? pictureHtml(picture.url, row.coverAlt, row.coverCaption) : "";
  return {
    id: `tag:${city.rootDomain()},2015:instansi/${agency.id}/berita/${row.id}`, url: place.url, title: row.title, summary: row.summary,
    html: above + bodyHtml(row.body, place), category: kindWords[row.kind], author: row.author, agency: agency.name,
    publishedAt: row.publishedAt ?? row.changedAt, changedAt: row.changedAt, picture,
  };
}

const extents = (portal: Portal): Promise<Extent[]> => withKey(portal, (tx) => tx.select({
  tenantId: articles.tenantId, count: sql<number>`count(*)::int`, changedAt: sql`max(${articleVersions.madeAt})`.mapWith(articleVersions.madeAt),
}).from(articles).innerJoin(articleVersions, shownVersion).where(live).groupBy(articles.tenantId));

/** Oldest first: a new story changes the last part only. */
const entries = (site: Site, { offset, limit }: { offset: number; limit: number }): Promise<MapEntry[]> => withKey(site, async (tx) => {
  const rows = await tx.select({ slug: articles.slug, changedAt: articleVersions.madeAt, coverId: media.id }).from(articles)
    .innerJoin(articleVersions, shownVersion).leftJoin(media, shownCover).where(liveAt(site)).orderBy(articles.publishedAt, articles.id).limit(limit).offset(offset);
  return rows.map(({ slug, changedAt, coverId }) => ({ path: `/berita/${slug}`, changedAt, pictures: coverId ? [`/gambar/${coverId}/1600.webp`] : [] }));
});

const card = (site: Site, slug: string): Promise<CardWords | null> => withKey(site, async (tx) => {
  const [row] = await tx.select({ kind: articleVersions.kind, title: articleVersions.title, cover: { id: media.id, widths: media.widths, focusX: media.focusX, focusY: media.focusY } }).from(articles)
    .innerJoin(articleVersions, shownVersion).leftJoin(media, shownCover).where(and(liveAt(site), eq(articles.slug, slug)));
  return row ? { label: kindWords[row.kind], title: row.title, cover: row.cover } : null;
});

/** News and announcements among what is found. */
export const newsKind: FoundKind = { name: "berita", title: "Berita", tags: { site: newsTag, city: portalNewsTag }, feed, cityFeed, extents, entries, card };
