import type { Report } from "@/lib/broadcasts/queries";
import { sayNumber } from "./types";

export const REPORT_WORDS: { key: keyof Report; label: string; help: string }[] = [
  { key: "delivered", label: "Sampai di HP", help: "Jaringan melaporkan pesannya diterima" },
  { key: "sent", label: "Terkirim", help: "Sudah di tangan operator, belum ada kabar sampai" },
  { key: "waiting", label: "Menunggu", help: "Masih dalam giliran" },
  { key: "failed", label: "Gagal", help: "Ditolak, atau nomornya tidak bisa dijangkau" },
  { key: "unknown", label: "Belum pasti", help: "Sambungan putus di tengah; ditanyakan, tidak dikirim ulang" },
  { key: "optedOut", label: "Berhenti", help: "Membalas BERHENTI sebelum gilirannya" },
  { key: "expired", label: "Terlambat", help: "Lewat masa bergunanya" },
  { key: "cancelled", label: "Dibatalkan", help: "Siaran dihentikan sebelum gilirannya" },
];

/** What became of each recipient: a bar to look at, and the table behind it. */
export function ReportCard({ report, running }: { report: Report; running: boolean }) {
  const all = Object.values(report).reduce((sum, count) => sum + count, 0);
  const over = all - report.waiting;
  return (
    <section className="card" aria-labelledby="kabar">
      <header><h2 id="kabar">Yang terjadi</h2></header>
      <div className="pad cast-report">
        {running ? <><progress max={Math.max(all, 1)} value={over} aria-labelledby="kabar" /><p className="sm soft" role="status">{sayNumber(over)} dari {sayNumber(all)} penerima sudah mendapat gilirannya. Halaman ini boleh ditinggalkan.</p></> : null}
        <table className="tab">
          <caption className="vh">Penerima menurut keadaannya</caption>
          <thead><tr><th scope="col">Keadaan</th><th scope="col" className="num">Penerima</th></tr></thead>
          <tbody>
            {REPORT_WORDS.map(({ key, label, help }) => <tr key={key}><th scope="row">{label}<small className="soft">{help}</small></th><td className="num">{sayNumber(report[key])}</td></tr>)}
            <tr><th scope="row">Semua</th><td className="num"><b>{sayNumber(all)}</b></td></tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}
