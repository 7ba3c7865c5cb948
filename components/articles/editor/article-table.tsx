import Link from "next/link";
import { FilterForm, FilterSelect, FilterText } from "@/components/admin/filter-controls";
import { NoRows } from "@/components/admin/no-rows";
import { OlderPager } from "@/components/admin/pager";
import { isFiltered, type TableQuery } from "@/components/admin/table-query";
import { type Moment } from "@/components/dashboard/types";
import { When } from "@/components/dashboard/when";
import { type ArticleKind, articleStatuses, type ArticleStatus, kindWords, newsKinds, statusWords } from "@/lib/articles/kinds";
import { StatusBadge } from "./side-panel";

export type ArticleTableRow = {
  id: number; title: string; kind: ArticleKind; status: ArticleStatus; changed: boolean; saved: Moment; updatedByName: string | null; shown: Moment | null;
};
type Props = { rows: ArticleTableRow[]; /** Names in the address: judul, keadaan, jenis, sesudah. */ query: TableQuery; /** Where the next page begins. */ older: string | null };

const BASE = "/dasbor/berita";
const KIND_CHOICES = newsKinds.map((value) => ({ value, label: kindWords[value] }));
const STATUS_CHOICES = articleStatuses.map((value) => ({ value, label: statusWords[value] }));

/** The agency's stories, last touched first; filter and page are in the address. */
export function ArticleTable({ rows, query, older }: Props) {
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <FilterForm base={BASE} />
      <div className="body" role="region" aria-label="Tabel berita" tabIndex={0}>
        <table className="tbl">
          <caption className="vh">Berita, yang terakhir diubah dahulu</caption>
          <colgroup><col /><col className="c-132" /><col className="c-126 w-hide" /><col className="c-176" /><col className="c-176" /><col className="c-158 w-hide" /></colgroup>
          <thead>
            <tr><th scope="col">Judul</th><th scope="col">Keadaan</th><th scope="col" className="w-hide">Jenis</th><th scope="col">Terbit</th><th scope="col">Terakhir diubah</th><th scope="col" className="w-hide">Oleh</th></tr>
            <tr>
              <td><FilterText name="judul" label="Saring judul" value={query.judul ?? ""} /></td>
              <td><FilterSelect name="keadaan" label="Saring keadaan" all="Semua" value={query.keadaan ?? ""} choices={STATUS_CHOICES} /></td>
              <td className="w-hide"><FilterSelect name="jenis" label="Saring jenis" all="Semua" value={query.jenis ?? ""} choices={KIND_CHOICES} /></td>
              <td /><td /><td className="w-hide" />
            </tr>
          </thead>
          <tbody>{rows.map((row) => <Row key={row.id} row={row} />)}</tbody>
        </table>
        {rows.length === 0 && (isFiltered(query) ? <NoRows what="berita" base={BASE} filtered /> : <First />)}
      </div>
      <OlderPager base={BASE} query={query} name="sesudah" label="Halaman berita" older={older} />
    </main>
  );
}

function First() {
  return (
    <div className="blank center">
      <b>Belum ada berita.</b>
      <span className="soft">Tulis yang pertama dengan tombol “Berita baru” di atas, atau tekan N. Konsep tersimpan sendiri dan belum terlihat warga.</span>
      <span className="soft">Punya situs lama? <Link className="link" href="/dasbor/impor">Bawa beritanya ke sini</Link></span>
    </div>
  );
}

function Row({ row }: { row: ArticleTableRow }) {
  return (
    <tr>
      <td><Link href={`${BASE}/${row.id}`}><b>{row.title || "Tanpa judul"}</b></Link>{row.changed && <span className="faint"> · ada perubahan</span>}</td>
      <td data-label="Keadaan"><StatusBadge status={row.status} /></td>
      <td className="soft w-hide">{kindWords[row.kind]}</td>
      <td data-label="Terbit">{row.shown ? <When moment={row.shown} /> : <span className="faint">belum</span>}</td>
      <td data-label="Diubah"><When moment={row.saved} /></td>
      <td className="soft w-hide">{row.updatedByName ?? ""}</td>
    </tr>
  );
}
