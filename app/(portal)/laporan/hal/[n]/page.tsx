import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PortalCases } from "@/components/cases/public/portal-cases";
import { pageNumber } from "@/components/ui/page-number";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { portalCases } from "@/lib/cases/public/cached";
import { portalMeta } from "@/lib/portal-meta";
import { cachedHolidays } from "@/lib/tenants/holidays";

type Props = PageProps<"/laporan/hal/[n]">;

export const instant = false;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { n } = await params;
  return portalMeta({ path: `/laporan/hal/${n}`, title: `Laporan warga, halaman ${n}`, description: "Laporan warga kepada semua instansi." });
}

export default async function OlderCases({ params }: Props) {
  const page = pageNumber((await params).n);
  if (!page) notFound();
  return <PortalCases page={page} found={await portalCases(page)} holidays={await cachedHolidays()} alerts={await cachedCityAlerts()} />;
}
