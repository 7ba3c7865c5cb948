import type { Metadata } from "next";
import { PageBar } from "@/components/dashboard/page-bar";
import { KeyRoom } from "@/components/open311/key-room";
import { requireAdmin } from "@/lib/access/doors/session";
import { city } from "@/lib/city";
import { endKeyAction, makeKeyAction } from "@/lib/open311/actions";
import { listKeys } from "@/lib/open311/queries";

export const instant = false;
export const metadata: Metadata = { title: "Kunci Open311" };

export default async function OpenKeysPage() {
  const admin = await requireAdmin();
  const rows = await listKeys(admin);
  return (
    <>
      <PageBar title="Kunci Open311" subtitle="Aplikasi yang boleh mengirim laporan warga" />
      <KeyRoom rows={rows} now={new Date()} discovery={city.rootUrl("/api/open311/discovery.json")} actions={{ make: makeKeyAction, end: endKeyAction }} />
    </>
  );
}
