import type { Metadata } from "next";
import { permanentRedirect, redirect } from "next/navigation";
import { kindPaths, kindWords } from "@/lib/articles/kinds";
import type { PublishedArticle } from "@/lib/articles/published";
import { city } from "@/lib/city";
import { pageMeta } from "@/lib/found/meta";
import { sitePicture, thingPicture } from "@/lib/found/share";
import { cachedTenant } from "@/lib/tenants/cached";
import type { PublicTenant } from "@/lib/tenants/queries";
import { isOpen } from "@/lib/tenants/state";

/** The only entry that the build makes: a page must have one to be kept whole, and the build knows no agency. */
export const PLACEHOLDER = "_";
export const onlyPlaceholder = () => [{ tenant: PLACEHOLDER }];

/** Pages last until an agency's tag expires them; numbers on them are looked at again after five minutes. */
export const PAGE_LIFE = { stale: 300, revalidate: 86_400, expire: 31_536_000 };
/** Lists that change with the hour, such as the agenda. */
export const HOUR_LIFE = { ...PAGE_LIFE, revalidate: 3_600 };
export const NUMBERS_LIFE = { ...PAGE_LIFE, revalidate: 300 };

/** The agency at an address, null when there is none. A former address leads on for good, a merged agency's to its successor. */
export async function siteAt(slug: string, path = "/"): Promise<PublicTenant | null> {
  if (slug === PLACEHOLDER) return null;
  const found = await cachedTenant(slug);
  if (!found) return null;
  if ("mergedInto" in found) permanentRedirect(city.siteUrl(found.mergedInto));
  if ("movedTo" in found) permanentRedirect(city.siteUrl(found.movedTo, path));
  return found.tenant;
}

/** The same for pages that only an open site has; where there is none yet, or it is suspended, its home tells why. */
export async function openSiteAt(slug: string, path: string): Promise<PublicTenant | null> {
  const tenant = await siteAt(slug, path);
  if (tenant && !isOpen(tenant)) redirect(city.siteUrl(tenant.slug));
  return tenant;
}

/** Head of an agency's page; `path` is the page's one right address. A story brings its own picture and dates. */
export function siteMeta(tenant: PublicTenant, { path, title, description, index = true, story, entry = story }: {
  path: string; title?: string; description: string; index?: boolean; story?: PublishedArticle; /** Any other kind of writing. */ entry?: PublishedArticle;
}): Metadata {
  const label = entry && kindWords[entry.kind];
  return pageMeta({
    url: city.siteUrl(tenant.slug, path), title: title ? `${title} · ${tenant.name}` : `${tenant.name} · ${city.fullName()}`, heading: title ?? tenant.name,
    description, siteName: tenant.name, index, feedUrl: index ? (feed) => city.siteUrl(tenant.slug, feed) : null, feeds: ["berita", ...tenant.holds.map((kind) => kindPaths[kind])],
    picture: entry && label ? thingPicture(tenant, path, { title: entry.title, label, cover: entry.cover }) : sitePicture(tenant),
    story: story && label ? { publishedAt: story.publishedAt, changedAt: story.changedAt, author: story.authorName, section: label } : undefined,
  });
}

export const nothingMeta: Metadata = { title: "Halaman tidak ada", robots: { index: false } };
