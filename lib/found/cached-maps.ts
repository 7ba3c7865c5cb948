import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { portalKey, siteKey } from "@/lib/access/doors/open";
import { city } from "@/lib/city";
import { AGENCIES_TAG, tenantTag } from "@/lib/tenants/tags";
import { type KeptDocument, keepDocument } from "./document";
import type { Extent } from "./kind";
import { foundKinds } from "./kinds";
import { portalPages, showsNews, sitePages } from "./pages";
import { mapPath, mapsFor, partsOf, writeMap, writeMapIndex } from "./sitemap";
import { openSites } from "./sites";

const XML = "application/xml";
type Site = { id: number; slug: string };

/** One sitemap of a site; null when it hasn't got that many. */
export async function siteMap(site: Site, page: number): Promise<KeptDocument | null> {
  "use cache";
  keep(tenantTag(site.id), ...foundKinds.map((kind) => kind.tags.site(site.id)));
  const extents = extentsOf(site.id, await cityExtents());
  const all = pagesOf(extents);
  const counts = [all.length, ...extents.map(({ count }) => count)];
  if (page > mapsFor(total(counts))) return null;
  const [own, ...parts] = partsOf(counts, page);
  const changedAt = newestOf(extents);
  const pages = all.slice(own?.offset, (own?.offset ?? 0) + (own?.limit ?? 0)).map((path) => ({ path, changedAt: showsNews(path) ? changedAt : null, pictures: [] }));
  const held = await Promise.all(foundKinds.map((kind, at) => {
    const part = parts[at];
    return part && part.limit > 0 ? kind.entries(siteKey(site.id), part) : Promise.resolve([]);
  }));
  return keepDocument(XML, writeMap([...pages, ...held.flat()], (path) => city.siteUrl(site.slug, path)));
}

/** How many sitemaps a site has. */
export async function siteMaps(tenantId: number): Promise<number> {
  return mapsOf(extentsOf(tenantId, await cityExtents()));
}

/** The portal's index: its own pages' sitemap, then those of every open site. */
export async function cityMapIndex(): Promise<KeptDocument> {
  "use cache";
  keep(AGENCIES_TAG, ...foundKinds.map((kind) => kind.tags.city));
  const [sites, extents] = await Promise.all([openSites(portalKey()), cityExtents()]);
  const maps = sites.flatMap(({ id, slug }) => {
    const own = extentsOf(id, extents);
    return Array.from({ length: mapsOf(own) }, (_, at) => ({ url: city.siteUrl(slug, mapPath(at + 1)), changedAt: newestOf(own) }));
  });
  return keepDocument(XML, writeMapIndex([{ url: city.rootUrl("/sitemap/portal.xml"), changedAt: newestOf(extents.flat()) }, ...maps]));
}

export async function portalMap(): Promise<KeptDocument> {
  "use cache";
  keep(AGENCIES_TAG, ...foundKinds.map((kind) => kind.tags.city));
  const changedAt = newestOf((await cityExtents()).flat());
  return keepDocument(XML, writeMap(portalPages.map((path) => ({ path, changedAt: showsNews(path) ? changedAt : null, pictures: [] })), city.rootUrl));
}

/** How much every agency has of each kind, in the kinds' order. */
async function cityExtents(): Promise<Extent[][]> {
  "use cache";
  keep(...foundKinds.map((kind) => kind.tags.city));
  return Promise.all(foundKinds.map((kind) => kind.extents(portalKey())));
}

const extentsOf = (tenantId: number, extents: Extent[][]): Extent[] =>
  extents.map((kind) => kind.find((extent) => extent.tenantId === tenantId) ?? { tenantId, count: 0, changedAt: null });

/** Pages that every site has, and the lists of what it holds something of. */
const pagesOf = (extents: Extent[]): string[] =>
  [...sitePages, ...foundKinds.map(({ name }) => `/${name}`).filter((path, at) => (extents[at]?.count ?? 0) > 0 && !sitePages.some((page) => page === path))];
const mapsOf = (extents: Extent[]): number => mapsFor(total([pagesOf(extents).length, ...extents.map(({ count }) => count)]));

const total = (counts: number[]): number => counts.reduce((sum, count) => sum + count, 0);

function newestOf(extents: Extent[]): Date | null {
  const times = extents.flatMap(({ changedAt }) => (changedAt ? [changedAt.getTime()] : []));
  return times.length > 0 ? new Date(Math.max(...times)) : null;
}

function keep(...tags: string[]): void {
  cacheLife("max");
  cacheTag(...tags);
}
