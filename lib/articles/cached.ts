import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { portalKey, siteKey } from "@/lib/access/doors/open";
import { AGENCIES_TAG, tenantTag } from "@/lib/tenants/tags";
import { type CityEntry, cityEntries, type Entry, type EntryOrder, listEntries, topAnnouncements } from "./by-kind";
import type { ArticleKind } from "./kinds";
import { findPublished, latestPublished, listPublished, type Moved, type NewsPage, type PortalCard, type PublishedArticle, type Withdrawn } from "./published";
import { newsTag, portalNewsTag } from "./tags";

/**
 * What public pages read. Arguments are plain values, never taken from the request inside; entries last until a
 * publish, a withdrawal or a change of the agency expires their tags.
 */
export async function siteNews(tenantId: number, page = 1, limit?: number): Promise<NewsPage> {
  "use cache";
  keep(tenantId);
  return listPublished(siteKey(tenantId), { page, limit });
}

export async function siteArticle(tenantId: number, slug: string): Promise<PublishedArticle | Withdrawn | Moved | null> {
  "use cache";
  keep(tenantId);
  return findPublished(siteKey(tenantId), slug);
}

/** Latest of the whole city, newest first. Cards name their agency, and a suspended one has none: its changes count too. */
export async function portalNews(page = 1, limit?: number): Promise<{ items: PortalCard[]; more: boolean }> {
  "use cache";
  cacheTag(portalNewsTag, AGENCIES_TAG);
  cacheLife("max");
  return latestPublished(portalKey(), { page, limit });
}

/** Latest of some agencies, such as the kelurahan of a kecamatan. */
export async function newsOf(tenantIds: number[], limit?: number): Promise<PortalCard[]> {
  "use cache";
  cacheTag(portalNewsTag, AGENCIES_TAG);
  cacheLife("max");
  return (await latestPublished(portalKey(), { limit, tenantIds })).items;
}

function keep(tenantId: number): void {
  cacheTag(tenantTag(tenantId), newsTag(tenantId));
  cacheLife("max");
}

/** News for an address without a site: of the agency above it; where that one has none either, of the whole city. */
export async function nearbyNews(parentId: number | null, limit = 3) {
  const above = parentId === null ? [] : await newsOf([parentId], limit);
  return above.length > 0 ? { items: above, ofParent: true } : { items: (await portalNews(1, limit)).items, ofParent: false };
}

/** What is on is looked at again every hour: an event that is over leaves the list by itself. */
const HOURLY = { stale: 300, revalidate: 3_600, expire: 31_536_000 };

export async function siteEntries(tenantId: number, kind: ArticleKind, order: EntryOrder, limit?: number): Promise<Entry[]> {
  "use cache";
  cacheTag(tenantTag(tenantId), newsTag(tenantId));
  cacheLife(HOURLY);
  return listEntries(siteKey(tenantId), kind, { order, limit });
}

export async function siteEntry(tenantId: number, kind: ArticleKind, slug: string): Promise<PublishedArticle | Withdrawn | Moved | null> {
  "use cache";
  keep(tenantId);
  return findPublished(siteKey(tenantId), slug, [kind]);
}

export async function siteTopAnnouncements(tenantId: number): Promise<Entry[]> {
  "use cache";
  cacheTag(tenantTag(tenantId), newsTag(tenantId));
  cacheLife(HOURLY);
  return topAnnouncements(siteKey(tenantId));
}

export async function portalEntries(kind: ArticleKind, order: EntryOrder, limit?: number): Promise<CityEntry[]> {
  "use cache";
  cacheTag(portalNewsTag, AGENCIES_TAG);
  cacheLife(HOURLY);
  return cityEntries(portalKey(), kind, { order, limit });
}

const SERVICES_PAGE = 50;

/** A page of what can be applied for at all agencies, by name. */
export async function portalServices(page: number): Promise<{ items: CityEntry[]; more: boolean }> {
  "use cache";
  cacheTag(portalNewsTag, AGENCIES_TAG);
  cacheLife("max");
  const found = await cityEntries(portalKey(), "service", { order: "title", limit: SERVICES_PAGE + 1, offset: (page - 1) * SERVICES_PAGE });
  return { items: found.slice(0, SERVICES_PAGE), more: found.length > SERVICES_PAGE };
}

/** What an agency's home shows beside its news: what is urgent, what can be applied for, what is coming, where else to go. */
export type HomeBlocks = { top: Entry[]; services: Entry[]; ahead: Entry[]; links: Entry[] };

/** More of them stand on their own page. */
export const MOST_LINKS = 6;

export async function homeBlocks(tenantId: number): Promise<HomeBlocks> {
  const [top, services, ahead, links] = await Promise.all([
    siteTopAnnouncements(tenantId), siteEntries(tenantId, "service", "title", 6), siteEntries(tenantId, "event", "ahead", 3),
    siteEntries(tenantId, "link", "title", MOST_LINKS),
  ]);
  return { top, services, ahead, links };
}
