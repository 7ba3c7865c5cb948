import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { portalKey, siteKey } from "@/lib/access/doors/open";
import { city } from "@/lib/city";
import { AGENCIES_TAG, tenantTag } from "@/lib/tenants/tags";
import { type KeptDocument, keepDocument } from "./document";
import { type FeedFile, feedFormats, writeFeed } from "./feeds";
import type { FoundKind } from "./kind";
import { feedNamed } from "./kinds";

const SITE_ITEMS = 30;
const CITY_ITEMS = 50;

/** Feeds are kept like the pages and under the same tags: a publish or a withdrawal shows with the next request. */
type Site = { id: number; slug: string; name: string; openedAt: Date | null };

export async function siteFeed(site: Site, kindName: string, file: FeedFile, whole: boolean): Promise<KeptDocument | null> {
  "use cache";
  const kind = feedNamed(kindName);
  if (!kind) return null;
  keep(tenantTag(site.id), kind.tags.site(site.id));
  const items = await kind.feed(siteKey(site.id), SITE_ITEMS);
  const urlOf = (path: string) => city.siteUrl(site.slug, path);
  const title = `${kind.title} ${site.name}`;
  return feedDocument(kind, file, { id: `instansi/${site.id}`, title, urlOf, items, whole, since: site.openedAt });
}

export async function cityFeed(kindName: string, file: FeedFile, whole: boolean): Promise<KeptDocument | null> {
  "use cache";
  const kind = feedNamed(kindName);
  if (!kind) return null;
  keep(AGENCIES_TAG, kind.tags.city);
  const items = await kind.cityFeed(portalKey(), CITY_ITEMS);
  return feedDocument(kind, file, { id: "kota", title: `${kind.title} ${city.fullName()}`, urlOf: city.rootUrl, items, whole, since: null });
}

type Given = { id: string; title: string; urlOf: (path: string) => string; items: Awaited<ReturnType<FoundKind["feed"]>>; whole: boolean; since: Date | null };

function feedDocument(kind: FoundKind, file: FeedFile, { id, title, urlOf, items, whole, since }: Given): KeptDocument {
  const newest = Math.max(0, since?.getTime() ?? 0, ...items.map(({ changedAt }) => changedAt.getTime()));
  return keepDocument(feedFormats[file].type, writeFeed(file, {
    id: `tag:${city.rootDomain()},2015:${id}/${kind.name}`, title, description: `${title}, dari situs resminya.`, homeUrl: urlOf(`/${kind.name}`),
    iconUrl: urlOf("/ikon/192.png"), updatedAt: new Date(newest), items, whole, urlOf: (other) => urlOf(`/${kind.name}/${other}`),
  }));
}

function keep(...tags: string[]): void {
  cacheLife("max");
  cacheTag(...tags);
}
