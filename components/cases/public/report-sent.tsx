import type { CityView } from "@/components/layout/citizen/city";
import { Icon } from "@/components/ui/icon";
import { PageHead } from "@/components/ui/section-head";
import type { Limits } from "@/lib/cases/limits";
import { spaced } from "./ticket-page";

/** After sending: the ticket number large, the code of who left no telephone, and what comes next. */
export function ReportSent({ city, limits: { forward, answer }, ticket, code, held }: { city: CityView; limits: Limits; ticket: string; code: string | null; held: boolean }) {
  return (
    <div className="wrap">
      <PageHead title="Laporan Anda sudah kami terima">Catat nomor ini. Dengan nomor ini Anda melihat kabarnya kapan saja.</PageHead>
      <div className="main-side">
        <div>
          <dl className="ticket-big">
            <div><dt>Nomor tiket</dt><dd>{spaced(ticket)}</dd></div>
            {code ? <div><dt>Kode Anda</dt><dd>{spaced(code)}</dd></div> : null}
          </dl>
          {code ? <p className="soft">Kode ini hanya tampil sekarang. Dengan nomor tiket dan kode, hanya Anda yang bisa membaca jawabannya.</p>
            : <p className="soft">Untuk membaca jawabannya di sini, siapkan empat angka terakhir nomor HP Anda.</p>}
          <p className="mt-4"><a className="btn" href={`/lacak?tiket=${ticket}`}><Icon name="ticket" />Lihat laporan saya</a></p>
        </div>
        <section>
          <h2>Yang terjadi sekarang</h2>
          <ol className="path mt-4">
            <li><b>{held ? "Menunggu dibaca petugas" : "Sudah tersimpan"}</b><span>Sekarang</span><p>{held ? "Kiriman sedang ramai atau tidak biasa, jadi petugas membacanya dahulu. Laporan Anda tidak hilang." : "Laporan Anda masuk ke SMS Centre dan tidak bisa hilang."}</p></li>
            <li><b>Sampai ke instansinya</b><span>Paling lama {forward} hari kerja</span><p>Anda bisa melihat siapa yang memegangnya.</p></li>
            <li><b>Instansi menjawab</b><span>Paling lama {answer.complaint} hari kerja</span><p>Ingin menambah keterangan? Buka laporan Anda, atau kirim SMS ke {city.smsNumber}.</p></li>
          </ol>
        </section>
      </div>
    </div>
  );
}
