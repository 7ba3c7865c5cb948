import type { Metadata } from "next";
import { InviteForm } from "@/components/admin/account-forms";
import { Box } from "@/components/admin/agency-page";
import { agencyChoices, roleChoices } from "@/components/admin/present";
import { readQuery, type Search } from "@/components/admin/read-query";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireAdmin } from "@/lib/access/doors/session";
import { inviteAccountAction } from "@/lib/accounts/admin-actions";
import { listAgencyNames } from "@/lib/tenants/admin-queries";

export const instant = false;
export const metadata: Metadata = { title: "Undang orang" };

export default async function InvitePage({ searchParams }: { searchParams: Search }) {
  const admin = await requireAdmin();
  const { instansi, peran } = readQuery(await searchParams, ["instansi", "peran"]);
  const agencies = agencyChoices(await listAgencyNames(admin));
  return (
    <>
      <PageBar title="Undang orang" back={{ href: "/admin/akun", label: "Akun" }} />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body">
          <div className="adm single">
            <Box title="Siapa, dan untuk apa"><InviteForm action={inviteAccountAction} roles={roleChoices} agencies={agencies} tenant={instansi} role={peran} /></Box>
          </div>
        </div>
      </main>
    </>
  );
}
