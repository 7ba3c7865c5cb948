import { CircleAlert, CircleMinus, Info, type LucideIcon, PencilLine } from "lucide-react";
import Link from "next/link";
import { hrefWith } from "@/components/admin/table-query";
import type { Shelf } from "@/lib/imports/queries";
import { sayNumber } from "./number";
import { ItemBadge } from "./state-badge";
import type { ImportView, ReportRowView, ReportView } from "./types";

const ICONS: Record<ReportRowView["notes"][number]["level"], LucideIcon> = { refused: CircleMinus, draft: PencilLine, look: CircleAlert, info: Info };
const SHOWN = 4;

/** Line by line: what comes with its old and new address, what a person should look at, what doesn't come and why. */
export function ReportTable({ view, report }: { view: ImportView; report: ReportView }) {
  const base = `/dasbor/impor/${view.id}`;
  const shelves = shelvesOf(view);
  return (
    <section className="imp-report" aria-label="Laporan impor">
      <nav className="seg" aria-label="Bagian laporan">
        {shelves.map(({ shelf, words, count }) => (
          <Link key={shelf} href={`${base}?isi=${shelf}`} scroll={false} aria-current={shelf === report.shelf ? "page" : undefined}>{words} <b>{sayNumber(count)}</b></Link>
        ))}
      </nav>
      {report.rows.length === 0 ? <p className="blank center">{EMPTY[report.shelf]}</p> : <Table rows={report.rows} />}
      <nav className="pager" aria-label="Halaman laporan">
        {report.from && <Link className="btn sm" href={hrefWith(base, {}, { isi: report.shelf })}>Dari awal</Link>}
        <span className="grow" />
        {report.next !== null && <Link className="btn sm" rel="next" href={hrefWith(base, {}, { isi: report.shelf, sesudah: String(report.next) })}>Berikutnya</Link>}
      </nav>
    </section>
  );
}

const EMPTY: Record<Shelf, string> = { datang: "Tidak ada yang datang dari berkas ini.", lihat: "Tidak ada yang perlu dilihat lagi.", tidak: "Semua isi berkas ini ikut." };

function shelvesOf({ state, tally }: ImportView): { shelf: Shelf; words: string; count: number }[] {
  const { refused, failed, look, brought, refreshed, removed, kept, waiting, lookBrought, lookRemoved, lookKept } = tally;
  return [
    { shelf: "datang", words: state === "ready" ? "Akan datang" : "Datang", count: waiting + brought + refreshed + removed + kept + lookBrought + lookRemoved + lookKept },
    { shelf: "lihat", words: "Perlu dilihat", count: look }, { shelf: "tidak", words: "Tidak ikut", count: refused + failed },
  ];
}

function Table({ rows }: { rows: ReportRowView[] }) {
  return (
    <table className="tbl imp-tbl">
      <caption className="vh">Isi berkas, menurut urutannya</caption>
      <colgroup><col /><col className="c-108 w-hide" /><col className="imp-adr" /><col className="c-132" /><col className="imp-note" /></colgroup>
      <thead><tr><th scope="col">Judul</th><th scope="col" className="w-hide">Tanggal lama</th><th scope="col">Alamat lama dan baru</th><th scope="col">Hasil</th><th scope="col">Catatan</th></tr></thead>
      <tbody>{rows.map((row) => <Row key={row.id} row={row} />)}</tbody>
    </table>
  );
}

function Row({ row }: { row: ReportRowView }) {
  return (
    <tr>
      <td><span className="imp-what">{row.href ? <Link href={row.href}><b>{row.title}</b></Link> : <b>{row.title}</b>}<small className="faint">{row.about}</small></span></td>
      <td data-label="Tanggal lama" className="soft w-hide">{row.date ?? <span className="faint">tidak ada</span>}</td>
      <td data-label="Alamat"><span className="imp-addr">{row.oldAddress && <small className="faint">{row.oldAddress}</small>}{row.newAddress && <span>{row.newAddress}</span>}</span></td>
      <td data-label="Hasil"><ItemBadge row={row} />{row.pictures && <small className="faint imp-pics">{row.pictures} gambar atau berkas</small>}</td>
      <td data-label="Catatan"><Notes notes={row.notes} /></td>
    </tr>
  );
}

function Notes({ notes }: Pick<ReportRowView, "notes">) {
  if (notes.length === 0) return <span className="faint">–</span>;
  const [first, rest] = [notes.slice(0, SHOWN), notes.slice(SHOWN)];
  return (
    <div className="imp-notes">
      <ul>{first.map((each) => <NoteLine key={each.words} each={each} />)}</ul>
      {rest.length > 0 && <details><summary>{rest.length} lagi</summary><ul>{rest.map((each) => <NoteLine key={each.words} each={each} />)}</ul></details>}
    </div>
  );
}

function NoteLine({ each }: { each: ReportRowView["notes"][number] }) {
  const Icon = ICONS[each.level];
  return <li className={each.level === "look" ? "t-warn" : undefined}><Icon className="i s" /><span>{each.words}</span></li>;
}
