import type { Metadata } from "next";
import { connection } from "next/server";
import { ReportPage } from "@/components/cases/public/report-page";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { sendReportAction } from "@/lib/cases/web/actions";
import { newFormToken } from "@/lib/cases/web/form-token";
import { hintName, wardsByDistrict } from "@/lib/cases/web/places";
import { pointMap } from "@/lib/cases/web/point-map";
import { reportAnswer } from "@/lib/cases/web/report-answer";
import { cachedLimits } from "@/lib/clocks/cached";
import { fromQuery } from "@/lib/forms/query";
import { portalMeta } from "@/lib/portal-meta";

/** Each form has a name of its own: made for each request, never kept. */
export const instant = false;

export const generateMetadata = (): Metadata => ({
  ...portalMeta({ path: "/lapor", title: "Tulis laporan", description: "Pengaduan, aspirasi, atau permintaan informasi kepada kota. Tanpa akun; Anda langsung mendapat nomor tiket." }),
  // Not "no-referrer": browsers then post the form with `Origin: null`, which the server refuses.
  referrer: "same-origin",
});

export default async function WriteReport({ searchParams }: PageProps<"/lapor">) {
  await connection();
  const slug = fromQuery(await searchParams, "instansi", 63);
  const [name, wards, alerts, limits, state] = await Promise.all([hintName(slug), wardsByDistrict(), cachedCityAlerts(), cachedLimits(), reportAnswer.said()]);
  return (
    <PortalFrame city={cityView()} current="lapor" alerts={alerts}>
      <ReportPage city={cityView()} limits={limits} state={state} action={sendReportAction} token={newFormToken()} wards={wards} map={pointMap()} agency={name === null ? null : { slug, name }} />
    </PortalFrame>
  );
}
