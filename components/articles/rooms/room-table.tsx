import { Trash2 } from "lucide-react";
import Link from "next/link";
import { type Column, DataTable } from "@/components/admin/data-table";
import { FilterSelect, FilterText } from "@/components/admin/filter-controls";
import { OlderPager } from "@/components/admin/pager";
import type { TableQuery } from "@/components/admin/table-query";
import type { Moment } from "@/components/dashboard/types";
import { When } from "@/components/dashboard/when";
import { type ArticleKind, articleStatuses, type ArticleStatus, type KindPath, kindsUnder, kindWords, statusWords } from "@/lib/articles/kinds";
import { StatusBadge } from "../editor/side-panel";
import { ArticleSelection, PickArticle, type PickedArticle, PickPage } from "./article-selection";
import { RoomBulk } from "./room-bulk";
import { FirstOfRoom } from "./first-of-room";
import { ownColumns, type OwnCell } from "./own-columns";
import { roomWords } from "./words";

export type RoomRow = PickedArticle & {
  kind: ArticleKind; status: ArticleStatus; changed: boolean; /** What is still to come of it, or waited for. */ ahead: { words: string; warn: boolean }[];
  own: OwnCell[]; saved: Moment; updatedByName: string | null; published: Moment | null; /** When it went into the trash. */ thrown: Moment | null;
};
type Props = { path: KindPath; rows: RoomRow[]; /** Names in the address: judul, keadaan, jenis, sampah, sesudah. */ query: TableQuery; /** Where the next page begins. */ older: string | null };

const STATUS_CHOICES = articleStatuses.map((value) => ({ value, label: statusWords[value] }));

/** What the agency keeps in one room, last touched first; filter, trash and page are in the address. */
export function RoomTable({ path, rows, query, older }: Props) {
  const base = `/dasbor/${path}`;
  const thing = roomWords[path].title.toLowerCase();
  const picks = rows.map(pickedOf);
  return (
    <ArticleSelection page={picks}>
      <DataTable
        what={thing} caption={`${roomWords[path].title}, yang terakhir diubah dahulu`} base={base} query={query} initial="" columns={columnsOf(path, picks, query)} rows={rows} keyOf={({ id }) => String(id)}
        keep={query.sampah ? { sampah: query.sampah } : undefined} empty={query.sampah ? <NoTrash /> : <FirstOfRoom path={path} />}
        above={<RoomBulk />} foot={<OlderPager base={base} query={query} name="sesudah" label={`Halaman ${thing}`} older={older} />}
      />
    </ArticleSelection>
  );
}

const pickedOf = ({ id, revision, name, shown, waiting, trashed, asked }: RoomRow): PickedArticle => ({ id, revision, name, shown, waiting, trashed, asked });

function columnsOf(path: KindPath, picks: PickedArticle[], query: TableQuery): Column<RoomRow>[] {
  const filter = (name: string, label: string) => ({ name, label, value: query[name] ?? "" });
  const kinds = kindsUnder(path);
  const choices = kinds.map((value) => ({ value, label: kindWords[value] }));
  return [
    { id: "pilih", kind: "pick", width: 46, head: <PickPage page={picks} />, cell: (row) => <PickArticle row={pickedOf(row)} /> },
    { id: "judul", kind: "name", head: path === "pejabat" ? "Nama" : "Judul", filter: <FilterText {...filter("judul", path === "pejabat" ? "Saring nama" : "Saring judul")} />, cell: (row) => <Name path={path} row={row} /> },
    { id: "keadaan", width: 132, label: "Keadaan", head: "Keadaan", filter: query.sampah ? null : <FilterSelect {...filter("keadaan", "Saring keadaan")} all="Semua" choices={STATUS_CHOICES} />, cell: (row) => <StatusBadge status={row.status} /> },
    ...(kinds.length > 1 ? [{ id: "jenis", hide: "w-hide" as const, width: 126, label: "Jenis", head: "Jenis", tone: () => "soft", filter: <FilterSelect {...filter("jenis", "Saring jenis")} all="Semua" choices={choices} />, cell: (row: RoomRow) => kindWords[row.kind] }] : []),
    ...ownColumns[path].map(({ id, label, width, hide }, place): Column<RoomRow> => ({ id, label, width, hide, head: label, tone: ({ own }) => toneOf(own[place]), cell: ({ own }) => own[place]?.words })),
    ...(path === "berita" ? [{ id: "terbit", width: 150, label: "Terbit", head: "Terbit", cell: ({ published }: RoomRow) => (published ? <When moment={published} /> : <span className="faint">belum</span>) }] : []),
    ...(query.sampah ? [{ id: "dibuang", width: 150, label: "Dibuang", head: "Dibuang", cell: ({ thrown }: RoomRow) => thrown && <When moment={thrown} /> }] : []),
    { id: "diubah", hide: path === "berita" ? undefined : "w-hide", width: 150, label: "Diubah", head: "Terakhir diubah", cell: ({ saved }) => <When moment={saved} /> },
    { id: "oleh", hide: "x-hide", width: 158, label: "Oleh", head: "Oleh", tone: () => "soft", cell: ({ updatedByName }) => updatedByName ?? "" },
  ];
}

const toneOf = (cell: OwnCell | undefined): string | undefined => cell?.tone && (cell.tone === "faint" ? "faint" : `t-${cell.tone}`);

function Name({ path, row: { id, name, ahead } }: { path: KindPath; row: RoomRow }) {
  return <><Link href={`/dasbor/${path}/${id}`}><b>{name}</b></Link>{ahead.map(({ words, warn }) => <span key={words} className={warn ? "t-warn" : "faint"}> · {words}</span>)}</>;
}

const NoTrash = () => <div className="blank center"><Trash2 className="i" /><b>Tempat sampah kosong.</b><span className="soft">Yang Anda buang ada di sini dan bisa dikembalikan kapan saja. Tidak ada yang dihapus untuk selamanya dengan sendirinya.</span></div>;
