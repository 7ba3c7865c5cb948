import type { Metadata } from "next";
import { connection } from "next/server";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { EndForm } from "@/components/subscriptions/forms";
import { SubscriptionFrame } from "@/components/subscriptions/frame";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { endMessagesAction } from "@/lib/subscriptions/actions";
import { subscribeAnswer } from "@/lib/subscriptions/asked";

export const instant = false;
export const metadata: Metadata = { title: "Berhenti berlangganan", robots: { index: false }, referrer: "same-origin" };

export default async function EndPage() {
  await connection();
  const [alerts, state] = await Promise.all([cachedCityAlerts(), subscribeAnswer.said()]);
  return (
    <PortalFrame city={cityView()} alerts={alerts}>
      <SubscriptionFrame city={cityView()} title="Berhenti berlangganan" lead="Paling cepat: balas BERHENTI dari HP Anda. Tidak bisa? Lewat sini juga bisa.">
        <EndForm action={endMessagesAction} state={state} />
      </SubscriptionFrame>
    </PortalFrame>
  );
}
