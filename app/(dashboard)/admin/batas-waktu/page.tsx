import type { Metadata } from "next";
import { RulesRoom } from "@/components/clocks/rules-room";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireAdmin } from "@/lib/access/doors/session";
import { keepRulesAction } from "@/lib/clocks/actions";
import { listChanges, readRules } from "@/lib/clocks/queries";
import { cachedTenants } from "@/lib/tenants/cached";

export const instant = false;
export const metadata: Metadata = { title: "Batas waktu" };

export default async function RulesPage() {
  const admin = await requireAdmin();
  const [{ officers, secretariat, arbiterId, ...days }, changes, tenants] = await Promise.all([readRules(admin), listChanges(admin), cachedTenants()]);
  return (
    <>
      <PageBar title="Batas waktu" subtitle="Janji kota kepada warga, dan siapa yang memegang laporan yang lewat" />
      <RulesRoom
        changes={changes} now={new Date()} action={keepRulesAction} values={{ ...days, secretariat: secretariat ?? "", arbiter: arbiterId === null ? "" : String(arbiterId) }}
        agencies={tenants.map(({ slug, name, parent }) => ({ value: slug, label: name, hint: parent?.name ?? slug }))}
        officers={officers.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
    </>
  );
}
