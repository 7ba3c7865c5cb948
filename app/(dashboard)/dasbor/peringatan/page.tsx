import type { Metadata } from "next";
import { AlertRoom } from "@/components/alerts/alert-room";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireOperator } from "@/lib/access/doors/session";
import { endOwnAlertAction, putUpOwnAlertAction } from "@/lib/alerts/actions";
import { listAlerts } from "@/lib/alerts/queries";

export const instant = false;
export const metadata: Metadata = { title: "Peringatan" };

export default async function AlertsPage() {
  const operator = await requireOperator();
  const rows = await listAlerts(operator);
  return (
    <>
      <PageBar title="Peringatan" subtitle="Keadaan darurat, di atas semua halaman situs Anda" />
      <AlertRoom rows={rows} now={new Date()} where="di atas semua halaman situs instansi Anda" actions={{ putUp: putUpOwnAlertAction, end: endOwnAlertAction }} />
    </>
  );
}
