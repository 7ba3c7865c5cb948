import { Plus } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { AgencyTable } from "@/components/admin/agency-table";
import { agencyRow, kindChoices } from "@/components/admin/present";
import { agencyFilter, readQuery, type Search } from "@/components/admin/read-query";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireAdmin } from "@/lib/access/doors/session";
import { city } from "@/lib/city";
import { listAgencies } from "@/lib/tenants/admin-queries";

export const instant = false;
export const metadata: Metadata = { title: "Instansi" };

export default async function AgenciesPage({ searchParams }: { searchParams: Search }) {
  const admin = await requireAdmin();
  const query = readQuery(await searchParams, ["nama", "alamat", "jenis", "keadaan", "kursi", "telat", "urut", "hal"]);
  const filter = agencyFilter(query);
  const now = new Date();
  const list = await listAgencies(admin, filter, now);
  const { living, slow, dead, none } = list.states;
  return (
    <>
      <PageBar
        title="Instansi" subtitle={`${list.all} · ${living} hidup, ${slow} lesu, ${dead} mati, ${none} belum ada · ${list.withEmptySeats} berkursi kosong`}
        toolbar={<Link className="btn pri" href="/admin/instansi/baru"><Plus className="i" />Instansi baru</Link>}
      />
      <AgencyTable
        rows={list.rows.map((row) => agencyRow(row, now))} query={query} kinds={kindChoices} rootDomain={city.rootDomain()}
        page={filter.page} size={filter.perPage} total={list.total}
      />
    </>
  );
}
