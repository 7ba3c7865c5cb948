import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { cityView } from "@/components/layout/citizen/city-view";
import { searchView } from "@/components/search/present";
import { SearchPage } from "@/components/search/search-page";
import { NothingHere } from "@/components/tenants/nothing-here";
import { SiteFrame } from "@/components/tenants/site-frame";
import { siteKey } from "@/lib/access/doors/open";
import { readAddress } from "@/lib/search/address";
import { daysOf } from "@/lib/search/periods";
import { searchPages } from "@/lib/search/queries";
import { readQuestion } from "@/lib/search/read-question";
import { nothingMeta, onlyPlaceholder, openSiteAt, PAGE_LIFE, siteMeta } from "@/lib/tenants/site-at";

/** Reads the query: complete at once instead of streamed, so that it needs no script. */
export const instant = false;
export const generateStaticParams = onlyPlaceholder;

export async function generateMetadata({ params }: PageProps<"/sites/[tenant]/cari">): Promise<Metadata> {
  return metaOf((await params).tenant);
}

async function metaOf(slug: string): Promise<Metadata> {
  "use cache";
  cacheLife(PAGE_LIFE);
  const tenant = await openSiteAt(slug, "/cari");
  if (!tenant) return nothingMeta;
  // The page says what was asked for in its own title.
  return { ...siteMeta(tenant, { path: "/cari", title: "Cari", description: `Cari di situs ${tenant.name}.`, index: false }), title: null };
}

export default async function SearchSite({ params, searchParams }: PageProps<"/sites/[tenant]/cari">) {
  const address = readAddress(await searchParams);
  const tenant = await openSiteAt((await params).tenant, "/cari");
  if (!tenant) return <NothingHere tenant={null} />;
  const now = new Date();
  const found = address.q === "" ? null : await searchPages(siteKey(tenant.id), readQuestion(address.q), {
    kind: address.kind, days: address.period && daysOf(address.period, now), page: address.page,
  });
  const view = searchView({ address: { ...address, agency: null }, found, now, view: cityView(), site: tenant, chosen: null });
  return <SiteFrame tenant={tenant} search={false}><SearchPage city={cityView()} view={view} /></SiteFrame>;
}
