import type { Metadata } from "next";
import { PortalCases } from "@/components/cases/public/portal-cases";
import { portalKey } from "@/lib/access/doors/open";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { listPublicCases } from "@/lib/cases/public/queries";
import { readCaseSearch } from "@/lib/cases/public/read-search";
import { cachedHolidays } from "@/lib/tenants/holidays";

/** Reads the query: complete at once instead of streamed, so that it needs no script. */
export const instant = false;
export const metadata: Metadata = { title: "Cari laporan warga", robots: { index: false } };

export default async function SearchCases({ searchParams }: PageProps<"/laporan/cari">) {
  const wish = readCaseSearch(await searchParams);
  return <PortalCases page={wish.page} found={await listPublicCases(portalKey(), wish)} holidays={await cachedHolidays()} alerts={await cachedCityAlerts()} search={wish} />;
}
