import Link from "next/link";
import { LinkBusy } from "@/components/dashboard/busy";
import { type Moment } from "@/components/dashboard/types";
import { When } from "@/components/dashboard/when";
import { type Choice } from "@/components/fields/choice-field";
import { type Column, DataTable } from "./data-table";
import { FilterCheck, FilterDay, FilterSelect, FilterText } from "./filter-controls";
import { type TableQuery, hrefWith, isFiltered } from "./table-query";

export type AuditRow = {
  id: string;
  at: Moment;
  /** Who did it; "Sistem" for the machine. */
  actor: string;
  /** "membuka nomor warga", "mengganti alamat". */
  action: string;
  /** What it was done to, in words; with a page of its own in the admin rooms. */
  subject: { words: string; href?: string };
  agency?: { name: string; href: string };
  detail?: string;
};

export type AuditListProps = {
  rows: AuditRow[];
  /** Names in the address: pelaku, tindakan, jenis, instansi, dari, sampai, simpan, sebelum. */
  query: TableQuery;
  actions: Choice[];
  kinds: Choice[];
  /** Id of the last row when there are older ones. */
  olderThan?: string;
};

const BASE = "/admin/catatan";

function columnsOf({ query, actions, kinds }: Pick<AuditListProps, "query" | "actions" | "kinds">): Column<AuditRow>[] {
  const filter = (name: string, label: string) => ({ name, label, value: query[name] ?? "" });
  return [
    { id: "waktu", kind: "name", width: 158, head: "Waktu", cell: (row) => <When moment={row.at} /> },
    { id: "pelaku", width: 188, label: "Siapa", head: "Siapa", filter: <FilterText {...filter("pelaku", "Saring nama")} />, cell: (row) => <b>{row.actor}</b> },
    { id: "tindakan", width: 216, label: "Tindakan", head: "Tindakan", filter: <FilterSelect {...filter("tindakan", "Saring tindakan")} all="Semua tindakan" choices={actions} />, cell: (row) => row.action },
    {
      id: "pada", label: "Pada", head: "Pada", filter: <FilterSelect {...filter("jenis", "Saring jenis")} all="Semua jenis" choices={kinds} />,
      cell: ({ subject, detail }) => <>{subject.href ? <Link href={subject.href}>{subject.words}</Link> : subject.words}{detail && <span className="faint"> · {detail}</span>}</>,
    },
    { id: "instansi", hide: "n-hide", width: 216, label: "Instansi", head: "Instansi", tone: () => "soft", filter: <FilterText {...filter("instansi", "Saring instansi")} />, cell: (row) => (row.agency ? <Link href={row.agency.href}>{row.agency.name}</Link> : "Kota") },
  ];
}

/** Who changed what, newest first. Nothing here can be changed or removed. */
export function AuditList({ rows, query, actions, kinds, olderThan }: AuditListProps) {
  return (
    <DataTable
      what="catatan" caption="Catatan perubahan, terbaru dahulu" base={BASE} query={query} initial="" columns={columnsOf({ query, actions, kinds })} rows={rows} keyOf={(row) => row.id}
      above={
        <div className="tools" role="group" aria-label="Masa dan simpan otomatis">
          <FilterDay name="dari" label="Dari" value={query.dari ?? ""} />
          <FilterDay name="sampai" label="Sampai" value={query.sampai ?? ""} />
          <FilterCheck name="simpan" label="Tampilkan simpan otomatis" value={query.simpan ?? ""} on="tampil" />
        </div>
      }
      foot={
        <nav className="pager" aria-label="Halaman catatan">
          {query.sebelum && <Link className="btn sm" href={hrefWith(BASE, query, { sebelum: "" })}>Ke yang terbaru<LinkBusy /></Link>}
          {isFiltered(query) && <Link className="btn sm quiet clear" href={BASE}>Hapus saringan<LinkBusy /></Link>}
          <span className="grow" />
          {olderThan && <Link className="btn sm" rel="next" href={hrefWith(BASE, query, { sebelum: olderThan })}>Yang lebih lama<LinkBusy /></Link>}
        </nav>
      }
    />
  );
}
