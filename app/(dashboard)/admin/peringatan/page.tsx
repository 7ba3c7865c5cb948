import type { Metadata } from "next";
import { AlertRoom } from "@/components/alerts/alert-room";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireAdmin } from "@/lib/access/doors/session";
import { endCityAlertAction, putUpCityAlertAction } from "@/lib/alerts/actions";
import { listAlerts } from "@/lib/alerts/queries";

export const instant = false;
export const metadata: Metadata = { title: "Peringatan kota" };

export default async function CityAlertsPage() {
  const admin = await requireAdmin();
  const rows = await listAlerts(admin);
  return (
    <>
      <PageBar title="Peringatan kota" subtitle="Keadaan darurat, di portal dan semua situs instansi" />
      <AlertRoom rows={rows} now={new Date()} where="di atas semua halaman portal dan semua situs instansi" actions={{ putUp: putUpCityAlertAction, end: endCityAlertAction }} />
    </>
  );
}
