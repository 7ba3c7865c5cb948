import { Table } from "lucide-react";
import { byDay, byNetwork, DELIVERY_DAYS, longDay, shareOf, shortDay, type Summed } from "./present";
import { StackedBars } from "./stacked-bars";

type Rows = Parameters<typeof byNetwork>[0];

/** What became of what was sent, by day and by network. */
export function Delivery({ rows, now }: { rows: Rows; now: Date }) {
  const [days, networks] = [byDay(rows, now), byNetwork(rows)];
  const sent = networks.reduce((all, one) => all + one.sent, 0);
  const delivered = networks.reduce((all, one) => all + one.delivered, 0);
  return (
    <>
      <section className="card">
        <header><h2>Pesan keluar, {DELIVERY_DAYS} hari</h2><span className="r key"><span><i className="k-ok" />Sampai</span><span><i className="k-late" />Gagal</span><span><i className="k-open" />Belum ada kabar</span></span></header>
        <figure className="pad"><StackedBars bars={days.map((day, place) => ({ label: place % 2 === 1 ? shortDay(day.name) : "", parts: [day.delivered, day.failed, day.open] }))} words={`${sent} pesan dikirim dalam ${DELIVERY_DAYS} hari, ${shareOf(delivered, sent)} sampai.`} /></figure>
        <details className="behind"><summary><Table className="i" />Lihat sebagai tabel</summary><Numbers head="Hari" rows={days.toReversed()} say={longDay} /></details>
      </section>
      <section className="card">
        <header><h2>Menurut jaringan</h2></header>
        {networks.length === 0 ? <p className="pad soft">Belum ada pesan keluar dalam {DELIVERY_DAYS} hari terakhir.</p>
          : <div className="behind-open"><Numbers head="Jaringan" rows={networks} say={(name) => name} drawn /></div>}
        <p className="pad xs faint">Menurut awal nomor: 0812 Telkomsel, 0815 Indosat, dan seterusnya.</p>
      </section>
    </>
  );
}

function Numbers({ head, rows, say, drawn }: { head: string; rows: readonly Summed[]; say: (name: string) => string; drawn?: boolean }) {
  return (
    <table>
      <thead><tr><th scope="col">{head}</th><th scope="col">Dikirim</th><th scope="col">Sampai</th><th scope="col">Gagal</th><th scope="col">Belum ada kabar</th></tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{say(row.name)}{drawn && <Share row={row} />}</th>
            <td>{row.sent}</td><td>{row.delivered} <span className="faint">{shareOf(row.delivered, row.sent)}</span></td><td>{row.failed} <span className="faint">{shareOf(row.failed, row.sent)}</span></td><td>{row.open}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The row's numbers as a line; they stand beside it, so that it is a picture for the eye alone. */
function Share({ row: { sent, delivered, failed } }: { row: Summed }) {
  const part = (count: number) => (count / Math.max(sent, 1)) * 100;
  return (
    <svg className="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" fill="var(--line)" /><rect width={part(delivered)} height="4" fill="var(--lead)" /><rect x={part(delivered)} width={part(failed)} height="4" fill="var(--late)" />
    </svg>
  );
}
