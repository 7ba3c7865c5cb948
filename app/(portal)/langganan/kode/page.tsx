import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cityView } from "@/components/layout/citizen/city-view";
import { PortalFrame } from "@/components/layout/citizen/portal-frame";
import { CodeForm } from "@/components/subscriptions/forms";
import { SubscriptionFrame } from "@/components/subscriptions/frame";
import { cachedCityAlerts } from "@/lib/alerts/cached";
import { proveByCodeAction } from "@/lib/subscriptions/actions";
import { readAsked, subscribeAnswer } from "@/lib/subscriptions/asked";

export const instant = false;
export const metadata: Metadata = { title: "Masukkan kode", robots: { index: false }, referrer: "same-origin" };

/** For the browser that asked; every other one finds the form. The same for numbers we know and numbers we don't. */
export default async function CodePage() {
  if (readAsked((await cookies()).get("langganan")?.value) === null) redirect("/langganan");
  const [alerts, state] = await Promise.all([cachedCityAlerts(), subscribeAnswer.said()]);
  return (
    <PortalFrame city={cityView()} alerts={alerts}>
      <SubscriptionFrame city={cityView()} title="Lihat SMS di HP Anda" lead="Kami mengirim kode ke nomor Anda. Ketik di sini, atau cukup balas SMS itu dengan YA.">
        <CodeForm action={proveByCodeAction} state={state} />
      </SubscriptionFrame>
    </PortalFrame>
  );
}
