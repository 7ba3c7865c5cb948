import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { city } from "@/lib/city";
import { cachedTenant } from "@/lib/tenants/cached";
import type { PublicTenant } from "@/lib/tenants/queries";

/** The only entry that the build makes: a page must have one to be kept whole, and the build knows no agency. */
export const PLACEHOLDER = "_";
export const onlyPlaceholder = () => [{ tenant: PLACEHOLDER }];

/** Pages last until an agency's tag expires them; numbers on them are looked at again after five minutes. */
export const PAGE_LIFE = { stale: 300, revalidate: 86_400, expire: 31_536_000 };
export const NUMBERS_LIFE = { ...PAGE_LIFE, revalidate: 300 };

/** The agency at an address. A former address leads on for good, an unknown one is not found. */
export async function siteAt(slug: string, path = "/"): Promise<PublicTenant> {
  if (slug === PLACEHOLDER) notFound();
  const found = await cachedTenant(slug);
  if (!found) notFound();
  if ("movedTo" in found) permanentRedirect(city.siteUrl(found.movedTo, path));
  return found.tenant;
}

/** The same for pages that only an open site has; where there is none yet, or it is suspended, its home tells why. */
export async function openSiteAt(slug: string, path: string): Promise<PublicTenant> {
  const tenant = await siteAt(slug, path);
  if (tenant.state === "none" || tenant.suspendedAt) redirect(city.siteUrl(tenant.slug));
  return tenant;
}

/** Head of an agency's page; `path` is the page's one right address. */
export function siteMeta(tenant: PublicTenant, { path, title, description, index = true }: {
  path: string; title?: string; description: string; index?: boolean;
}): Metadata {
  const whole = title ? `${title} · ${tenant.name}` : `${tenant.name} · ${city.fullName()}`;
  const url = city.siteUrl(tenant.slug, path);
  return {
    title: whole, description, alternates: { canonical: url }, robots: index ? undefined : { index: false },
    openGraph: { title: title ?? tenant.name, description, url, siteName: tenant.name, locale: "id_ID", type: "website" },
  };
}

/** `2` in `/berita/hal/2`; the first page has an address of its own, and nothing else is a page number. */
export function pageNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text) || text === "1") notFound();
  return Number(text);
}
