import Link from "next/link";
import { type Choice } from "@/components/fields/choice-field";
import { AgencyBulk, type BulkActions } from "./agency-bulk";
import { AgencyMenu, type AgencyMenuProps } from "./agency-menu";
import { AgencySelection, PickAgency, type PickedAgency, PickPage } from "./agency-selection";
import { type Column, DataTable } from "./data-table";
import { FilterSelect, FilterText } from "./filter-controls";
import { type PageFacts, Pager } from "./pager";
import { SeatRow, type Seats } from "./seats";
import { SITE_STATE_CHOICES, type SiteState, SiteStateBadge } from "./site-state";
import { exportHref, PAGE_SIZES, type TableQuery } from "./table-query";

export type AgencyRow = PickedAgency & {
  href: string;
  siteUrl: string;
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
  /** Names in the address: nama, alamat, jenis, keadaan, kursi, karya, telat, urut, baris, hal. */
  query: TableQuery;
  kinds: Choice[];
  rootDomain: string;
  actions: BulkActions;
  actFor: AgencyMenuProps["actFor"];
};

const BASE = "/admin/instansi";
const SEAT_CHOICES = [{ value: "kosong", label: "Ada yang kosong" }, { value: "penuh", label: "Terisi semua" }];
const LATE_CHOICES = [{ value: "ya", label: "Ada" }, { value: "tidak", label: "Tidak ada" }];
const WORK_CHOICES = [
  { value: "7", label: "7 hari terakhir" }, { value: "30", label: "8 sampai 30 hari" }, { value: "90", label: "31 sampai 90 hari" },
  { value: "lama", label: "Lebih dari 90 hari" }, { value: "belum", label: "Belum pernah" },
];

const count = (number: number) => (number === 0 ? <span className="faint">0</span> : number);

type ColumnFacts = Pick<AgencyTableProps, "rows" | "query" | "kinds" | "rootDomain" | "actFor">;

function columnsOf({ rows, query, kinds, rootDomain, actFor }: ColumnFacts): Column<AgencyRow>[] {
  const filter = (name: string, label: string) => ({ name, label, value: query[name] ?? "" });
  return [
    { id: "pilih", kind: "pick", width: 46, head: <PickPage page={rows.map(pickedOf)} />, cell: (row) => <PickAgency row={pickedOf(row)} /> },
    { id: "nama", kind: "name", sort: "nama", label: "Nama", head: "Instansi", filter: <FilterText {...filter("nama", "Saring nama")} />, cell: (row) => <Link href={row.href}><b>{row.name}</b></Link> },
    { id: "alamat", hide: "x-hide", width: 152, head: <>Alamat <span className="faint plain">.{rootDomain}</span></>, tone: () => "soft", filter: <FilterText {...filter("alamat", "Saring alamat")} />, cell: (row) => row.slug },
    { id: "jenis", hide: "w-hide", width: 104, sort: "jenis", label: "Jenis", head: "Jenis", tone: () => "soft", filter: <FilterSelect {...filter("jenis", "Saring jenis")} all="Semua" choices={kinds} />, cell: (row) => row.kind },
    { id: "keadaan", width: 126, sort: "keadaan", label: "Keadaan", head: "Keadaan", filter: <FilterSelect {...filter("keadaan", "Saring keadaan")} all="Semua" choices={SITE_STATE_CHOICES} />, cell: (row) => <SiteStateBadge state={row.state} /> },
    { id: "kursi", width: 200, label: "Kursi", head: <>Kursi <span className="faint plain n-hide">op · dep · pim</span></>, filter: <FilterSelect {...filter("kursi", "Saring kursi")} all="Semua" choices={SEAT_CHOICES} />, cell: (row) => <SeatRow seats={row.seats} /> },
    { id: "karya", hide: "n-hide", width: 122, sort: "karya", label: "Karya sendiri", head: "Karya sendiri", tone: toneOf, filter: <FilterSelect {...filter("karya", "Saring karya sendiri")} all="Kapan saja" choices={WORK_CHOICES} />, cell: (row) => row.lastWork.word },
    { id: "terbuka", hide: "n-hide", width: 88, numeric: true, sort: "terbuka", label: "Terbuka", head: "Terbuka", cell: (row) => count(row.open) },
    { id: "telat", width: 96, numeric: true, sort: "telat", label: "Terlambat", head: "Terlambat", filter: <FilterSelect {...filter("telat", "Saring terlambat")} all="Semua" choices={LATE_CHOICES} />, cell: (row) => (row.late === 0 ? count(0) : <b className="t-late">{row.late}</b>) },
    { id: "menu", kind: "menu", width: 40, head: <span className="vh">Tindakan</span>, cell: (row) => <AgencyMenu slug={row.slug} name={row.name} siteUrl={row.siteUrl} actFor={actFor} /> },
  ];
}

const pickedOf = ({ slug, name, opened, suspended, merged }: AgencyRow): PickedAgency => ({ slug, name, opened, suspended, merged });

const toneOf = ({ lastWork: { tone } }: AgencyRow) => (tone === "" ? undefined : tone === "faint" ? "faint" : `t-${tone}`);

/** All agencies: state, seats, last own work, open and late cases; what is picked can be changed together. */
export function AgencyTable({ actions, ...table }: AgencyTableProps) {
  const { rows, query, page, size, total } = table;
  return (
    <AgencySelection page={rows.map(pickedOf)}>
      <DataTable
        what="instansi" caption={`Instansi, ${total} baris`} base={BASE} query={query} initial="nama" columns={columnsOf(table)} rows={rows} keyOf={(row) => row.slug}
        above={<AgencyBulk actions={actions} exportHref={`${exportHref(BASE, {})}?pilih=`} />}
        foot={<Pager base={BASE} query={query} sizes={PAGE_SIZES} page={page} size={size} total={total} />}
      />
    </AgencySelection>
  );
}
