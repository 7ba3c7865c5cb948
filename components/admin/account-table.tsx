import Link from "next/link";
import { type Moment } from "@/components/dashboard/types";
import { When } from "@/components/dashboard/when";
import { type Choice } from "@/components/fields/choice-field";
import { ACCOUNT_STATE_CHOICES, type AccountState, AccountStateBadge } from "./account-state";
import { type Column, DataTable } from "./data-table";
import { FilterSelect, FilterText } from "./filter-controls";
import { type PageFacts, Pager } from "./pager";
import { PAGE_SIZES, type TableQuery } from "./table-query";

export type AccountRow = {
  id: string;
  href: string;
  name: string;
  email: string;
  state: AccountState;
  /** "Operator" at "Dinas Pertamanan"; `term` says from when until when, `soon` that it ends within a month or hasn't begun. */
  seats: { id: string; role: string; agency: { name: string; href: string } | null; term: string; soon: boolean }[];
  lastSeen: Moment | null;
};

export type AccountTableProps = PageFacts & { rows: AccountRow[]; roles: Choice[]; /** Names in the address: nama, keadaan, peran, instansi, masa, masuk, urut, baris, hal. */ query: TableQuery };

const BASE = "/admin/akun";
const TERM_CHOICES = [{ value: "berakhir", label: "Berakhir dalam 30 hari" }, { value: "nanti", label: "Belum mulai" }];
const SEEN_CHOICES = [{ value: "30", label: "30 hari terakhir" }, { value: "lama", label: "Lebih dari 30 hari" }, { value: "belum", label: "Belum pernah" }];

function Seat({ seat: { role, agency } }: { seat: AccountRow["seats"][number] }) {
  return <li className="cut">{role}{agency && <> <Link href={agency.href}>{agency.name}</Link></>}</li>;
}

function columnsOf({ query, roles }: Pick<AccountTableProps, "query" | "roles">): Column<AccountRow>[] {
  const filter = (name: string, label: string) => ({ name, label, value: query[name] ?? "" });
  return [
    { id: "nama", kind: "name", width: 216, sort: "nama", label: "Nama", head: "Nama", filter: <FilterText {...filter("nama", "Saring nama atau e-mail")} />, cell: (row) => <><Link href={row.href} data-row=""><b>{row.name}</b></Link><small className="cut">{row.email}</small></> },
    { id: "keadaan", width: 158, label: "Keadaan", head: "Keadaan", filter: <FilterSelect {...filter("keadaan", "Saring keadaan")} all="Semua" choices={ACCOUNT_STATE_CHOICES} />, cell: (row) => <AccountStateBadge state={row.state} /> },
    {
      id: "peran", label: "Peran", head: "Peran dan instansi",
      filter: <span className="two"><FilterSelect {...filter("peran", "Saring peran")} all="Semua peran" choices={roles} /><FilterText {...filter("instansi", "Saring instansi")} /></span>,
      cell: (row) => (row.seats.length === 0 ? <span className="faint">Belum punya peran</span> : <ul className="stack">{row.seats.map((seat) => <Seat key={seat.id} seat={seat} />)}</ul>),
    },
    {
      id: "masa", hide: "n-hide", width: 216, sort: "berakhir", label: "Masa", head: "Masa, berakhir", filter: <FilterSelect {...filter("masa", "Saring masa")} all="Semua masa" choices={TERM_CHOICES} />,
      cell: (row) => <ul className="stack">{row.seats.map((seat) => <li key={seat.id} className={seat.soon ? "t-warn" : "soft"}>{seat.term}</li>)}</ul>,
    },
    { id: "masuk", width: 158, sort: "masuk", label: "Terakhir masuk", head: "Terakhir masuk", filter: <FilterSelect {...filter("masuk", "Saring terakhir masuk")} all="Kapan saja" choices={SEEN_CHOICES} />, cell: (row) => (row.lastSeen ? <When moment={row.lastSeen} /> : <span className="faint">Belum pernah</span>) },
  ];
}

/** People who may sign in, with what they may do, from when until when, and when they were last here. */
export function AccountTable({ rows, roles, query, page, size, total }: AccountTableProps) {
  return (
    <DataTable
      what="akun" caption={`Akun, ${total} baris`} base={BASE} query={query} initial="nama" columns={columnsOf({ query, roles })} rows={rows} keyOf={(row) => row.id}
      foot={<Pager base={BASE} query={query} sizes={PAGE_SIZES} page={page} size={size} total={total} />}
    />
  );
}
