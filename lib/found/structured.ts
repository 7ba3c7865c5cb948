import type { PublishedArticle } from "@/lib/articles/published";
import { kindWords } from "@/lib/articles/kinds";
import { city } from "@/lib/city";
import type { AgencyKind, PublicTenant } from "@/lib/tenants/queries";
import { openingHours } from "./opening-hours";
import { thingPicture } from "./share";

/** What pages say to machines in schema.org's words; `undefined` is left out. Addresses are absolute. */
export type Thing = { "@type": string | string[]; [property: string]: unknown };

/** The second type brings address, telephone and hours, which an organization alone hasn't got in schema.org. */
function typesOf(kind: AgencyKind): string[] {
  if (kind === "rsud") return ["GovernmentOrganization", "Hospital"];
  return kind === "tp-pkk" ? ["Organization"] : ["GovernmentOrganization", "GovernmentOffice"];
}

export const cityThing = (): Thing => ({
  "@type": "GovernmentOrganization", "@id": `${city.rootUrl()}#kota`, name: city.government(), url: city.rootUrl(), logo: city.rootUrl("/ikon/512.png"),
  areaServed: { "@type": "City", name: city.fullName() },
});

const agencyId = (slug: string): string => `${city.siteUrl(slug)}#instansi`;

export function agencyThing(tenant: PublicTenant): Thing {
  const { slug, name, shortName, kind, parent, tagline, address, phone, hours, code } = tenant;
  return {
    "@type": typesOf(kind), "@id": agencyId(slug), name, alternateName: shortName === name ? undefined : shortName, url: city.siteUrl(slug),
    description: tagline ?? undefined, logo: city.siteUrl(slug, "/ikon/512.png"), telephone: phone ?? undefined, identifier: code ?? undefined,
    address: address === null ? undefined
      : { "@type": "PostalAddress", streetAddress: address.replace(/\s*\n\s*/g, ", "), addressLocality: city.name(), addressCountry: "ID" },
    openingHours: openingHours(hours) ?? undefined, areaServed: { "@type": "City", name: city.fullName() },
    parentOrganization: parent ? { "@type": "GovernmentOrganization", "@id": agencyId(parent.slug), name: parent.name, url: city.siteUrl(parent.slug) } : cityThing(),
  };
}

function articleThing(article: PublishedArticle, tenant: PublicTenant): Thing {
  const url = city.siteUrl(tenant.slug, `/berita/${article.slug}`);
  const share = thingPicture(tenant, `/berita/${article.slug}`, { title: article.title, label: kindWords[article.kind], cover: article.cover });
  return {
    "@type": "NewsArticle", "@id": `${url}#berita`, mainEntityOfPage: url, url, headline: article.title, description: article.summary, inLanguage: "id",
    articleSection: kindWords[article.kind], datePublished: article.publishedAt.toISOString(), dateModified: article.changedAt.toISOString(), isAccessibleForFree: true,
    image: [...(article.cover ? [city.siteUrl(tenant.slug, `/gambar/${article.cover.id}/1600.webp`)] : []), share.url],
    author: { "@type": "Person", name: article.authorName, jobTitle: article.authorTitle ?? undefined }, publisher: agencyThing(tenant),
  };
}

/** The way to a page from the home of its site, the page itself last. */
const crumbsThing = (trail: readonly { name: string; url: string }[]): Thing => ({
  "@type": "BreadcrumbList", itemListElement: trail.map(({ name, url }, place) => ({ "@type": "ListItem", position: place + 1, name, item: url })),
});

/** Pages of an agency's site below its home. */
export const siteCrumbs = ({ slug, name }: PublicTenant, ...below: { name: string; path: string }[]): Thing =>
  crumbsThing([{ name, url: city.siteUrl(slug) }, ...below.map((step) => ({ name: step.name, url: city.siteUrl(slug, step.path) }))]);

/** All that a story's page says. */
export const storyThings = (article: PublishedArticle, tenant: PublicTenant): Thing[] =>
  [articleThing(article, tenant), siteCrumbs(tenant, { name: "Berita", path: "/berita" }, { name: article.title, path: `/berita/${article.slug}` })];

/** Pages of the portal below its home. */
export const portalCrumbs = (...below: { name: string; path: string }[]): Thing =>
  crumbsThing([{ path: "/", name: `Portal ${city.fullName()}` }, ...below].map((step) => ({ name: step.name, url: city.rootUrl(step.path) })));

export const portalThing = (): Thing => ({
  "@type": "WebSite", "@id": `${city.rootUrl()}#situs`, name: `Portal ${city.fullName()}`, url: city.rootUrl(), inLanguage: "id", publisher: cityThing(),
  potentialAction: {
    "@type": "SearchAction", target: { "@type": "EntryPoint", urlTemplate: `${city.rootUrl("/cari")}?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  },
});

/** JSON that can stand in a script element: nothing in it can end the element or begin a comment (HTML §4.12.1.3). */
export const scriptJson = (things: readonly Thing[]): string =>
  JSON.stringify({ "@context": "https://schema.org", "@graph": things }).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
