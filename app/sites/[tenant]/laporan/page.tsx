import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { SiteCases } from "@/components/cases/public/site-cases";
import { NothingHere } from "@/components/tenants/nothing-here";
import { siteCases } from "@/lib/cases/public/cached";
import { nothingMeta, NUMBERS_LIFE, onlyPlaceholder, openSiteAt, siteMeta } from "@/lib/tenants/site-at";
import { cachedHolidays } from "@/lib/tenants/holidays";

export const generateStaticParams = onlyPlaceholder;

export async function generateMetadata({ params }: PageProps<"/sites/[tenant]/laporan">): Promise<Metadata> {
  "use cache";
  cacheLife(NUMBERS_LIFE);
  const tenant = await openSiteAt((await params).tenant, "/laporan");
  if (!tenant) return nothingMeta;
  return siteMeta(tenant, { path: "/laporan", title: "Laporan warga", description: `Laporan warga kepada ${tenant.name}, keadaannya, dan jawabannya.` });
}

export default async function CasesOfSite({ params }: PageProps<"/sites/[tenant]/laporan">) {
  "use cache";
  cacheLife(NUMBERS_LIFE);
  const tenant = await openSiteAt((await params).tenant, "/laporan");
  if (!tenant) return <NothingHere tenant={null} />;
  return <SiteCases tenant={tenant} page={1} found={await siteCases(tenant.id)} holidays={await cachedHolidays()} />;
}
