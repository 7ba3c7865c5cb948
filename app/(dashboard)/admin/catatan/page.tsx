import type { Metadata } from "next";
import { AuditList } from "@/components/admin/audit-list";
import { ListTools } from "@/components/admin/list-tools";
import { auditActions, auditKinds, auditRow } from "@/components/admin/present-audit";
import { AUDIT_WORDS, auditFilter, readQuery, type Search } from "@/components/admin/read-query";
import { exportHref } from "@/components/admin/table-query";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireAdmin } from "@/lib/access/doors/session";
import { listAudit } from "@/lib/audit/queries";

export const instant = false;
export const metadata: Metadata = { title: "Catatan" };

const SHOWN = 50;

export default async function AuditPage({ searchParams }: { searchParams: Search }) {
  const admin = await requireAdmin();
  const query = readQuery(await searchParams, AUDIT_WORDS);
  // One row more than shown tells whether there are older ones.
  const rows = await listAudit(admin, { ...auditFilter(query), limit: SHOWN + 1 });
  const now = new Date();
  const shown = rows.slice(0, SHOWN);
  return (
    <>
      <PageBar title="Catatan" subtitle="Siapa mengubah apa, kapan, dan di mana" toolbar={<ListTools exportHref={exportHref("/admin/catatan", query)} />} />
      <AuditList
        rows={shown.map((row) => auditRow(row, now))} query={query} actions={auditActions} kinds={auditKinds}
        olderThan={rows.length > SHOWN ? String(shown.at(-1)?.id) : undefined}
      />
    </>
  );
}
