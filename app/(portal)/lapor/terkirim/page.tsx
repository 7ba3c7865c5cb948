import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { ReportSent } from "@/components/cases/public/report-sent";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { cachedLimits } from "@/lib/clocks/cached";
import { readSent } from "@/lib/cases/web/sent";

export const instant = false;
export const metadata: Metadata = { title: "Laporan terkirim", robots: { index: false } };

/** What a citizen sees right after sending, from the own browser's cookie; for everybody else there is the form. */
export default async function ReportTaken() {
  const sent = readSent((await cookies()).get("terkirim")?.value);
  if (!sent) redirect("/lapor");
  return <PortalFrame city={cityView()} current="lapor" alerts={await cachedCityAlerts()}><ReportSent city={cityView()} limits={await cachedLimits()} {...sent} /></PortalFrame>;
}
