import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { connection } from "next/server";
import { PortalCases } from "@/components/cases/public/portal-cases";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { portalCases } from "@/lib/cases/public/cached";
import { portalMeta } from "@/lib/portal-meta";
import { cachedHolidays } from "@/lib/tenants/holidays";

export const instant = false;

export const generateMetadata = (): Metadata => portalMeta({ path: "/laporan", title: "Laporan warga", description: "Laporan warga kepada semua instansi, keadaannya, dan jawabannya." });

export default async function Cases() {
  await connection();
  return <Kept />;
}

async function Kept() {
  "use cache";
  cacheLife({ stale: 300, revalidate: 300, expire: 31_536_000 });
  return <PortalCases page={1} found={await portalCases()} holidays={await cachedHolidays()} alerts={await cachedCityAlerts()} />;
}
