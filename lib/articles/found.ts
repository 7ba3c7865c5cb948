import "server-only";
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Portal, Site } from "@/lib/access/keys";
import { city } from "@/lib/city";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import type { CardWords, Extent, FeedItem, FoundKind, MapEntry } from "@/lib/found/kind";
import { media } from "@/lib/media/schema";
import { tenants } from "@/lib/tenants/schema";
import { bodyHtml, pictureHtml, pictureSize, pictureUrl, type Whereabouts } from "./body-html";
import { type ArticleKind, kindPaths, kindsUnder, type KindPath, kindWords } from "./kinds";
import { shownCover, shownVersion } from "./published";
import { articles, articleVersions } from "./schema";
import { newsTag, portalNewsTag } from "./tags";

type Kinds = readonly ArticleKind[];
const live = (kinds: Kinds) => and(eq(articles.status, "published"), inArray(articles.kind, [...kinds]));
const liveAt = (site: Site, kinds: Kinds) => and(eq(articles.tenantId, site.tenantId), live(kinds));

const columns = {
  id: articles.id, slug: articles.slug, publishedAt: articles.publishedAt, kind: articleVersions.kind, title: articleVersions.title, summary: articleVersions.summary,
  body: articleVersions.body, author: articleVersions.authorName, changedAt: articleVersions.madeAt, coverAlt: articleVersions.coverAlt,
  coverCaption: articleVersions.coverCaption, cover: { id: media.id, width: media.width, height: media.height },
};

const latest = (tx: Tx) => tx.select({ ...columns, agency: { id: tenants.id, slug: tenants.slug, name: tenants.name } }).from(articles)
  .innerJoin(articleVersions, shownVersion).leftJoin(media, shownCover).innerJoin(tenants, eq(tenants.id, articles.tenantId))
  .orderBy(desc(articles.publishedAt), desc(articles.id)).$dynamic();

type Row = Awaited<ReturnType<typeof latest>>[number];

const feedOf = (kinds: Kinds) => (site: Site, limit: number): Promise<FeedItem[]> =>
  withKey(site, async (tx) => (await latest(tx).where(liveAt(site, kinds)).limit(limit)).map(toItem));

const cityFeedOf = (kinds: Kinds) => (portal: Portal, limit: number): Promise<FeedItem[]> =>
  withKey(portal, async (tx) => (await latest(tx).where(and(live(kinds), isNull(tenants.suspendedAt), isNull(tenants.mergedInto))).limit(limit)).map(toItem));

const pathOf = ({ kind, slug }: { kind: ArticleKind; slug: string }): string => `/${kindPaths[kind]}/${slug}`;

function toItem({ agency, cover, ...row }: Row): FeedItem {
  const siteUrl = (path: string) => city.siteUrl(agency.slug, path);
  const place: Whereabouts = { siteUrl, url: siteUrl(pathOf(row)) };
  const picture = cover && { url: pictureUrl(place, cover.id), ...pictureSize(cover), alt: row.coverAlt };
  const above = picture ? pictureHtml(picture.url, row.coverAlt, row.coverCaption) : "";
  return {
    id: `tag:${city.rootDomain()},2015:instansi/${agency.id}/${kindPaths[row.kind]}/${row.id}`, url: place.url, title: row.title, summary: row.summary,
    html: above + bodyHtml(row.body, place), category: kindWords[row.kind], author: row.author, agency: agency.name,
    publishedAt: row.publishedAt ?? row.changedAt, changedAt: row.changedAt, picture,
  };
}

const extentsOf = (kinds: Kinds) => (portal: Portal): Promise<Extent[]> => withKey(portal, (tx) => tx.select({
  tenantId: articles.tenantId, count: sql<number>`count(*)::int`, changedAt: sql`max(${articleVersions.madeAt})`.mapWith(articleVersions.madeAt),
}).from(articles).innerJoin(articleVersions, shownVersion).where(live(kinds)).groupBy(articles.tenantId));

/** Oldest first: a new one changes the last part only. */
const entriesOf = (kinds: Kinds) => (site: Site, { offset, limit }: { offset: number; limit: number }): Promise<MapEntry[]> => withKey(site, async (tx) => {
  const rows = await tx.select({ kind: articles.kind, slug: articles.slug, changedAt: articleVersions.madeAt, coverId: media.id }).from(articles)
    .innerJoin(articleVersions, shownVersion).leftJoin(media, shownCover).where(liveAt(site, kinds)).orderBy(articles.publishedAt, articles.id).limit(limit).offset(offset);
  return rows.map(({ changedAt, coverId, ...row }) => ({ path: pathOf(row), changedAt, pictures: coverId ? [`/gambar/${coverId}/1600.webp`] : [] }));
});

const cardOf = (kinds: Kinds) => (site: Site, slug: string): Promise<CardWords | null> => withKey(site, async (tx) => {
  const [row] = await tx.select({ kind: articleVersions.kind, title: articleVersions.title, cover: { id: media.id, widths: media.widths, focusX: media.focusX, focusY: media.focusY } }).from(articles)
    .innerJoin(articleVersions, shownVersion).leftJoin(media, shownCover).where(and(liveAt(site, kinds), eq(articles.slug, slug)));
  return row ? { label: kindWords[row.kind], title: row.title, cover: row.cover } : null;
});

/** What stands in one room of the sites, among what is found. Who holds a post and a profile page are no news: they have no feed. */
function writings(name: KindPath, title: string, hasFeed = true): FoundKind {
  const kinds = kindsUnder(name);
  return {
    name, title, hasFeed, tags: { site: newsTag, city: portalNewsTag },
    feed: feedOf(kinds), cityFeed: cityFeedOf(kinds), extents: extentsOf(kinds), entries: entriesOf(kinds), card: cardOf(kinds),
  };
}

export const writingKinds: readonly FoundKind[] = [
  writings("berita", "Berita"), writings("layanan", "Layanan"), writings("agenda", "Agenda"), writings("dokumen", "Dokumen"),
  writings("pejabat", "Pejabat", false), writings("profil", "Profil", false), writings("galeri", "Galeri"),
];
