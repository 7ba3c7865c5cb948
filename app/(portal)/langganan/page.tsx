import type { Metadata } from "next";
import { connection } from "next/server";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { agencyGroups } from "@/components/subscriptions/agency-groups";
import { SubscribeForm } from "@/components/subscriptions/forms";
import { SubscriptionFrame } from "@/components/subscriptions/frame";
import { Icon } from "@/components/ui/icon";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { wardsByDistrict } from "@/lib/cases/web/places";
import { fromQuery } from "@/lib/forms/query";
import { portalMeta } from "@/lib/portal-meta";
import { askForMessagesAction } from "@/lib/subscriptions/actions";
import { subscribeAnswer } from "@/lib/subscriptions/asked";
import { cachedTenants } from "@/lib/tenants/cached";

/** Answers a form in the same request: made for each, never kept. */
export const instant = false;
export const generateMetadata = (): Metadata => ({
  ...portalMeta({ path: "/langganan", title: "Langganan kabar lewat SMS", description: "Terima kabar dan peringatan dari kota atau satu instansi lewat SMS. Berhenti kapan saja." }),
  // Not "no-referrer": browsers then post the form with `Origin: null`, which the server refuses.
  referrer: "same-origin",
});

const told: Record<string, string> = {
  mulai: "Anda sudah berlangganan. Kabar pertama datang lewat SMS begitu ada.",
  berhenti: "Semua SMS kabar ke nomor Anda kami hentikan. Laporan Anda tetap dijawab.",
};

export default async function SubscribePage({ searchParams }: PageProps<"/langganan">) {
  await connection();
  const query = await searchParams;
  const [tenants, wards, alerts, state] = await Promise.all([cachedTenants(), wardsByDistrict(), cachedCityAlerts(), subscribeAnswer.said()]);
  const done = told[fromQuery(query, "hasil", 20)];
  return (
    <PortalFrame city={cityView()} alerts={alerts}>
      <SubscriptionFrame city={cityView()} title="Langganan kabar lewat SMS" lead="Banjir, air dan listrik mati, jadwal layanan: langsung ke HP Anda.">
        {done ? <div className="note first" role="status"><Icon name="check" /><p>{done}</p></div> : null}
        <SubscribeForm action={askForMessagesAction} state={state} cityName={cityView().name} groups={agencyGroups(tenants)} wards={wards} agency={fromQuery(query, "instansi", 63)} />
        <p className="mt-6"><a href="/langganan/berhenti">Berhenti berlangganan</a></p>
      </SubscriptionFrame>
    </PortalFrame>
  );
}
