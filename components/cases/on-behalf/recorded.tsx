import Link from "next/link";
import { formatTicket } from "@/lib/cases/ticket";

export type RecordedCase = { ticket: string; /** Empty: the telephone's last four digits prove the citizen. */ code: string };

/** What the officer tells, or copies for, the person at the counter. */
export function Recorded({ recorded: { ticket, code }, again }: { recorded: RecordedCase; again: () => void }) {
  return (
    <div className="adm single">
      <section className="card" aria-labelledby="tercatat">
        <header><h2 id="tercatat" tabIndex={-1} ref={(heading) => heading?.focus()}>Laporan tercatat</h2></header>
        <div className="pad">
          <dl className="pairs">
            <dt>Nomor tiket</dt><dd><b>{formatTicket(ticket)}</b></dd>
            {code === "" ? null : <><dt>Kode</dt><dd><b>{code}</b></dd></>}
          </dl>
          <p className="sm soft">{code === "" ? "Nomor tiket juga dikirim ke HP warga. Jawabannya dibaca dengan empat angka terakhir nomor itu." : "Berikan nomor tiket dan kode ini kepada warga. Kodenya hanya tampil sekarang; dengan keduanya jawaban bisa dibaca di halaman Ikuti laporan."}</p>
          <div className="acts"><button type="button" className="btn" onClick={again}>Catat yang lain</button><Link className="btn quiet" href="/dasbor/pesan">Ke daftar pesan</Link></div>
        </div>
      </section>
    </div>
  );
}
