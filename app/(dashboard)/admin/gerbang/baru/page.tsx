import type { Metadata } from "next";
import { Box } from "@/components/admin/agency-page";
import { PageBar } from "@/components/dashboard/page-bar";
import { GatewayForm } from "@/components/gateways/gateway-form";
import { KindChoice } from "@/components/gateways/kind-choice";
import { requireAdmin } from "@/lib/access/doors/session";
import { fromQuery, type Query } from "@/lib/forms/query";
import { addGatewayAction } from "@/lib/gateways/actions";
import { kindWords } from "@/lib/gateways/fields";
import { kindInput } from "@/lib/gateways/input";

export const instant = false;
export const metadata: Metadata = { title: "Gerbang baru" };

export default async function NewGatewayPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireAdmin();
  const { data: kind } = kindInput.safeParse(fromQuery(await searchParams, "jenis"));
  return (
    <>
      <PageBar title="Gerbang baru" back={{ href: "/admin/gerbang", label: "Gerbang SMS" }} />
      <main className="page" id="isi" tabIndex={-1}>
        <div className="body"><div className="adm single">
          {kind ? <Box title={kindWords[kind].label}><p className="soft">{kindWords[kind].help} Gerbang baru mulai dalam keadaan mati: coba dahulu, baru nyalakan.</p><GatewayForm action={addGatewayAction} kind={kind} known={null} /></Box>
            : <Box title="Jenis gerbang"><KindChoice /></Box>}
        </div></div>
      </main>
    </>
  );
}
