import type { Metadata } from "next";
import { SiteCases } from "@/components/cases/public/site-cases";
import { NothingHere } from "@/components/tenants/nothing-here";
import { siteKey } from "@/lib/access/doors/open";
import { readCaseSearch } from "@/lib/cases/public/read-search";
import { listPublicCases } from "@/lib/cases/public/queries";
import { onlyPlaceholder, openSiteAt } from "@/lib/tenants/site-at";
import { cachedHolidays } from "@/lib/tenants/holidays";

/** Reads the query: complete at once instead of streamed, so that it needs no script. */
export const instant = false;
export const generateStaticParams = onlyPlaceholder;
export const metadata: Metadata = { title: "Cari laporan warga", robots: { index: false } };

export default async function SearchCasesOfSite({ params, searchParams }: PageProps<"/sites/[tenant]/laporan/cari">) {
  const wish = readCaseSearch(await searchParams);
  const tenant = await openSiteAt((await params).tenant, "/laporan/cari");
  if (!tenant) return <NothingHere tenant={null} />;
  return <SiteCases tenant={tenant} page={wish.page} found={await listPublicCases(siteKey(tenant.id), wish)} holidays={await cachedHolidays()} search={wish} />;
}
