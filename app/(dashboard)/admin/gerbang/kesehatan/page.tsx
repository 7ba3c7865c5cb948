import type { Metadata } from "next";
import { PageBar } from "@/components/dashboard/page-bar";
import { HealthRoom } from "@/components/gateways/health/health-room";
import { firstDay } from "@/components/gateways/health/present";
import { requireAdmin } from "@/lib/access/doors/session";
import { openAlarms, pastAlarms, readDelivery, readHours } from "@/lib/gateways/health/queries";
import { listGateways } from "@/lib/gateways/queries";
import { cachedHolidays } from "@/lib/tenants/holidays";

export const instant = false;
export const metadata: Metadata = { title: "Kesehatan gerbang SMS" };

export default async function GatewayHealthPage() {
  const admin = await requireAdmin();
  const now = new Date();
  const [rows, hours, delivery, open, past] = await Promise.all([listGateways(admin), readHours(admin, now), readDelivery(admin, firstDay(now), null), openAlarms(admin), pastAlarms(admin)]);
  return (
    <>
      <PageBar title="Kesehatan gerbang" back={{ href: "/admin/gerbang", label: "Gerbang SMS" }} subtitle="Lalu lintas, sinyal, dan sampainya SMS" />
      <HealthRoom rows={rows} hours={hours} holidays={new Set(await cachedHolidays())} delivery={delivery} open={open} past={past} now={now} />
    </>
  );
}
