import type { Metadata } from "next";
import { NewAgencyForm } from "@/components/admin/agency-forms";
import { Box } from "@/components/admin/agency-page";
import { agencyChoices, kindChoices } from "@/components/admin/present";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireAdmin } from "@/lib/access/doors/session";
import { city } from "@/lib/city";
import { createAgencyAction } from "@/lib/tenants/actions";
import { listAgencyNames } from "@/lib/tenants/admin-queries";

export const instant = false;
export const metadata: Metadata = { title: "Instansi baru" };

export default async function NewAgencyPage() {
  const admin = await requireAdmin();
  const parents = agencyChoices(await listAgencyNames(admin));
  return (
    <>
      <PageBar title="Instansi baru" back={{ href: "/admin/instansi", label: "Instansi" }} />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body">
          <div className="adm single">
            <Box title="Nama, jenis, dan alamat">
              <NewAgencyForm action={createAgencyAction} kinds={kindChoices} parents={parents} rootDomain={city.rootDomain()} />
            </Box>
          </div>
        </div>
      </main>
    </>
  );
}
