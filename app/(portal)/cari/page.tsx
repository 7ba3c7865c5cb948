import type { Metadata } from "next";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { searchView } from "@/components/search/present";
import { SearchPage } from "@/components/search/search-page";
import { portalKey } from "@/lib/access/doors/open";
import { city } from "@/lib/city";
import { portalMeta } from "@/lib/portal-meta";
import { readAddress } from "@/lib/search/address";
import { daysOf } from "@/lib/search/periods";
import { searchPages } from "@/lib/search/queries";
import { readQuestion } from "@/lib/search/read-question";
import { cachedTenants } from "@/lib/tenants/cached";

/** Reads the query: complete at once instead of streamed, so that it needs no script. */
export const instant = false;

export const generateMetadata = (): Metadata => ({
  ...portalMeta({ path: "/cari", title: "Cari", description: `Cari berita, pengumuman, dan instansi ${city.fullName()}.`, index: false }),
  // The page says what was asked for in its own title.
  title: null,
});

export default async function SearchAll({ searchParams }: PageProps<"/cari">) {
  const address = readAddress(await searchParams);
  const now = new Date();
  const chosen = address.agency === null ? null : ((await cachedTenants()).find(({ slug }) => slug === address.agency) ?? null);
  const found = address.q === "" ? null : await searchPages(portalKey(), readQuestion(address.q), {
    tenantId: chosen?.id, kind: address.kind, days: address.period && daysOf(address.period, now), page: address.page,
  });
  const view = searchView({ address, found, now, view: cityView(), site: null, chosen });
  return <PortalFrame city={cityView()} search={false} alerts={await cachedCityAlerts()}><SearchPage city={cityView()} view={view} /></PortalFrame>;
}
