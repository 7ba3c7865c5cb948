import { CircleCheck, CircleDashed, CircleSlash, type LucideIcon } from "lucide-react";
import Link from "next/link";
import { type Moment } from "@/components/dashboard/types";
import { When } from "@/components/dashboard/when";
import { FilterForm, FilterSelect, FilterText } from "./filter-controls";
import { NoRows } from "./no-rows";
import { type PageFacts, Pager } from "./pager";
import { SortHeader } from "./sort-header";
import { type TableQuery, isFiltered } from "./table-query";

export type AccountState = "active" | "invited" | "disabled";

export type AccountRow = {
  id: string;
  href: string;
  name: string;
  email: string;
  state: AccountState;
  /** "Operator Dinas Pertamanan", "Admin kota"; `until` when the seat ends. */
  seats: { words: string; until?: string }[];
  lastSeen: Moment | null;
};

export type AccountTableProps = PageFacts & { rows: AccountRow[]; /** Names in the address: nama, keadaan, urut, hal. */ query: TableQuery };

const BASE = "/admin/akun";
const STATES: Record<AccountState, { word: string; tone: string; icon: LucideIcon }> = {
  active: { word: "Aktif", tone: "ok", icon: CircleCheck },
  invited: { word: "Diundang", tone: "warn", icon: CircleDashed },
  disabled: { word: "Dinonaktifkan", tone: "late", icon: CircleSlash },
};
const STATE_CHOICES = [{ value: "active", label: "Aktif" }, { value: "invited", label: "Diundang" }, { value: "disabled", label: "Dinonaktifkan" }];

export function AccountStateBadge({ state }: { state: AccountState }) {
  const { word, tone, icon: Icon } = STATES[state];
  return <span className={`st ${tone}`}><Icon className="i s" />{word}</span>;
}

function Row({ row }: { row: AccountRow }) {
  return (
    <tr>
      <td><Link href={row.href}><b>{row.name}</b></Link></td>
      <td data-label="Surel" className="soft">{row.email}</td>
      <td data-label="Keadaan"><AccountStateBadge state={row.state} /></td>
      <td data-label="Peran">
        {row.seats.length === 0 && <span className="faint">Belum punya peran</span>}
        {row.seats.map((seat, index) => <span key={seat.words}>{index > 0 && ", "}{seat.words}{seat.until && <span className="faint"> sampai {seat.until}</span>}</span>)}
      </td>
      <td data-label="Terakhir masuk">{row.lastSeen ? <When moment={row.lastSeen} /> : <span className="faint">Belum pernah</span>}</td>
    </tr>
  );
}

/** People who may sign in, with what they may do and since when they were last here. */
export function AccountTable({ rows, query, ...page }: AccountTableProps) {
  const sort = { base: BASE, query, initial: "nama" };
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <FilterForm base={BASE} sort={query.urut} />
      <div className="body" role="region" aria-label="Tabel akun" tabIndex={0}>
        <table className="tbl">
          <caption className="vh">Akun, {page.total} baris</caption>
          <colgroup><col className="c-216" /><col className="c-216" /><col className="c-158" /><col /><col className="c-158" /></colgroup>
          <thead>
            <tr>
              <SortHeader {...sort} column="nama">Nama</SortHeader>
              <th scope="col">Surel</th>
              <th scope="col">Keadaan</th>
              <th scope="col">Peran</th>
              <SortHeader {...sort} column="masuk">Terakhir masuk</SortHeader>
            </tr>
            <tr>
              <td><FilterText name="nama" label="Saring nama" value={query.nama ?? ""} /></td>
              <td />
              <td><FilterSelect name="keadaan" label="Saring keadaan" all="Semua" value={query.keadaan ?? ""} choices={STATE_CHOICES} /></td>
              <td />
              <td />
            </tr>
          </thead>
          <tbody>{rows.map((row) => <Row key={row.id} row={row} />)}</tbody>
        </table>
        {rows.length === 0 && <NoRows what="akun" base={BASE} filtered={isFiltered(query)} />}
      </div>
      <Pager base={BASE} query={query} {...page} />
    </main>
  );
}
