import Link from "next/link";
import { type Choice } from "@/components/fields/choice-field";
import { FilterForm, FilterSelect, FilterText } from "./filter-controls";
import { NoRows } from "./no-rows";
import { type PageFacts, Pager } from "./pager";
import { SeatRow, type Seats } from "./seats";
import { SITE_STATE_CHOICES, type SiteState, SiteStateBadge } from "./site-state";
import { SortHeader } from "./sort-header";
import { type TableQuery, isFiltered } from "./table-query";

export type AgencyRow = {
  slug: string;
  href: string;
  name: string;
  kind: string;
  state: SiteState;
  seats: Seats;
  /** Last own work in words, and how worrying it is. */
  lastWork: { word: string; tone: "" | "warn" | "late" | "faint" };
  open: number;
  late: number;
};

export type AgencyTableProps = PageFacts & {
  rows: AgencyRow[];
  /** Names in the address: nama, alamat, jenis, keadaan, kursi, telat, urut, hal. */
  query: TableQuery;
  kinds: Choice[];
  rootDomain: string;
};

const BASE = "/admin/instansi";
const SEAT_CHOICES = [{ value: "kosong", label: "Ada yang kosong" }, { value: "penuh", label: "Terisi semua" }];
const LATE_CHOICES = [{ value: "ya", label: "Ada" }, { value: "tidak", label: "Tidak ada" }];

function Row({ row }: { row: AgencyRow }) {
  return (
    <tr>
      <td><Link href={row.href}><b>{row.name}</b></Link></td>
      <td className="soft w-hide">{row.slug}</td>
      <td className="soft w-hide">{row.kind}</td>
      <td data-label="Keadaan"><SiteStateBadge state={row.state} /></td>
      <td data-label="Kursi"><SeatRow seats={row.seats} /></td>
      <td data-label="Karya sendiri" className={row.lastWork.tone === "" ? undefined : row.lastWork.tone === "faint" ? "faint" : `t-${row.lastWork.tone}`}>{row.lastWork.word}</td>
      <td data-label="Terbuka" className="num">{row.open === 0 ? <span className="faint">0</span> : row.open}</td>
      <td data-label="Terlambat" className="num">{row.late === 0 ? <span className="faint">0</span> : <b className="t-late">{row.late}</b>}</td>
    </tr>
  );
}

function Head({ query, kinds, rootDomain }: Pick<AgencyTableProps, "query" | "kinds" | "rootDomain">) {
  const sort = { base: BASE, query, initial: "nama" };
  const value = (name: string) => query[name] ?? "";
  return (
    <thead>
      <tr>
        <SortHeader {...sort} column="nama">Instansi</SortHeader>
        <th scope="col" className="w-hide">Alamat <span className="faint plain">.{rootDomain}</span></th>
        <SortHeader {...sort} column="jenis" className="w-hide">Jenis</SortHeader>
        <SortHeader {...sort} column="keadaan">Keadaan</SortHeader>
        <th scope="col">Kursi <span className="faint plain">op · dep · pim</span></th>
        <SortHeader {...sort} column="karya">Karya sendiri</SortHeader>
        <SortHeader {...sort} column="terbuka" numeric>Terbuka</SortHeader>
        <SortHeader {...sort} column="telat" numeric>Terlambat</SortHeader>
      </tr>
      <tr>
        <td><FilterText name="nama" label="Saring nama" value={value("nama")} /></td>
        <td className="w-hide"><FilterText name="alamat" label="Saring alamat" value={value("alamat")} /></td>
        <td className="w-hide"><FilterSelect name="jenis" label="Saring jenis" all="Semua" value={value("jenis")} choices={kinds} /></td>
        <td><FilterSelect name="keadaan" label="Saring keadaan" all="Semua" value={value("keadaan")} choices={SITE_STATE_CHOICES} /></td>
        <td><FilterSelect name="kursi" label="Saring kursi" all="Semua kursi" value={value("kursi")} choices={SEAT_CHOICES} /></td>
        <td />
        <td />
        <td><FilterSelect name="telat" label="Saring terlambat" all="Semua" value={value("telat")} choices={LATE_CHOICES} /></td>
      </tr>
    </thead>
  );
}

/** All agencies: state, seats, last own work, open and late cases. Filter, order and page are in the address. */
export function AgencyTable({ rows, query, kinds, rootDomain, ...page }: AgencyTableProps) {
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <FilterForm base={BASE} sort={query.urut} />
      <div className="body" role="region" aria-label="Tabel instansi" tabIndex={0}>
        <table className="tbl">
          <caption className="vh">Instansi, {page.total} baris</caption>
          <colgroup>
            <col /><col className="w-hide c-158" /><col className="w-hide c-108" /><col className="c-132" /><col className="c-216" /><col className="c-126" /><col className="c-86" /><col className="c-108" />
          </colgroup>
          <Head query={query} kinds={kinds} rootDomain={rootDomain} />
          <tbody>{rows.map((row) => <Row key={row.slug} row={row} />)}</tbody>
        </table>
        {rows.length === 0 && <NoRows what="instansi" base={BASE} filtered={isFiltered(query)} />}
      </div>
      <Pager base={BASE} query={query} {...page} />
    </main>
  );
}
