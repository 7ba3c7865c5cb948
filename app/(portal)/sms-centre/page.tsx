import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { connection } from "next/server";
import { SmsCentrePage } from "@/components/cases/public/sms-guide";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { cachedLimits } from "@/lib/clocks/cached";
import { city } from "@/lib/city";
import { cachedTenants, cachedWeekFigures } from "@/lib/tenants/cached";
import type { TenantRow } from "@/lib/tenants/queries";
import { portalMeta } from "@/lib/portal-meta";

export const instant = false;

export const generateMetadata = (): Metadata => portalMeta({
  path: "/sms-centre", title: "SMS Centre", description: `Kirim SMS ke ${city.smsNumber()}: cara menulis, batas waktu jawaban, dan kode instansi.`,
});

export default async function SmsCentre() {
  await connection();
  return <Kept />;
}

async function Kept() {
  "use cache";
  cacheLife({ stale: 60, revalidate: 60, expire: 31_536_000 });
  const [agencies, week] = await Promise.all([cachedTenants(), cachedWeekFigures()]);
  const counts = [{ value: week.received, label: "laporan masuk" }, { value: week.answered, label: "dijawab" }, { value: week.answeredInTime, label: "tepat waktu" }];
  return <PortalFrame city={cityView()} current="sms" alerts={await cachedCityAlerts()}><SmsCentrePage city={cityView()} limits={await cachedLimits()} counts={counts} codes={codesOf(agencies)} /></PortalFrame>;
}

/** Codes of the offices that serve the whole city; kecamatan and kelurahan go by their names, which any message may say. */
function codesOf(agencies: readonly TenantRow[]): { code: string; name: string }[] {
  return agencies.filter(({ kind, state }) => kind !== "kelurahan" && kind !== "kecamatan" && state !== "none")
    .flatMap(({ smsCodes: [code], name }) => (code ? [{ code, name }] : []));
}
