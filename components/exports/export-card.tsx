import { CircleAlert, Download, PackageOpen } from "lucide-react";
import { When } from "@/components/dashboard/when";
import { sayNumber } from "@/components/imports/number";
import { PlainVerb, StopButton } from "@/components/imports/verbs";
import type { FormState } from "@/lib/forms/outcome";
import { isPacking } from "@/lib/exports/states";
import type { ExportView } from "./types";

type Verb = () => Promise<FormState>;
export type ExportVerbs = { start: Verb; stop: Verb };

/** The newest packed site, in whatever state it is, and the one thing to do next. */
export function ExportCard({ newest, verbs }: { newest: ExportView | null; verbs: ExportVerbs }) {
  if (newest && isPacking(newest.state)) return <Packing view={newest} stop={verbs.stop} />;
  if (newest?.until) return <Ready view={newest} start={verbs.start} />;
  return <Begin newest={newest} start={verbs.start} />;
}

function Packing({ view, stop }: { view: ExportView; stop: Verb }) {
  return (
    <section className="card" aria-labelledby="langkah">
      <div className="pad imp-run">
        <h2 id="langkah">Menyiapkan berkas situs</h2>
        <progress max={100} value={view.percent ?? undefined} aria-labelledby="langkah" />
        <p className="sm soft" role="status">{view.detail}</p>
        <p className="sm faint">Anda boleh meninggalkan halaman ini. Pekerjaan berjalan terus, juga bila komputer Anda dimatikan.</p>
        <StopButton stop={stop} />
      </div>
    </section>
  );
}

function Ready({ view, start }: { view: ExportView; start: Verb }) {
  return (
    <section className="card" aria-labelledby="siap">
      <div className="pad imp-run">
        <h2 id="siap">Berkas situs siap diunduh</h2>
        <p>{view.contents}. {view.until && <>Bisa diunduh sampai <When moment={view.until} />, lalu dihapus dari sini.</>}</p>
        {view.missing > 0 && <p className="t-warn sm"><CircleAlert className="i s" /> {sayNumber(view.missing)} gambar atau berkas tidak ikut: isinya sudah tidak ada di server. Masukkan lagi di tulisan yang memakainya.</p>}
        <p className="sm soft">Konsep dan tulisan yang ditarik ada di dalamnya. Simpan di tempat yang hanya dibuka orang instansi Anda.</p>
        <div className="imp-do">
          <a className="btn pri" href={`/dasbor/impor/bawa-pulang/${view.id}`} download><Download className="i" />Unduh berkas</a>
          <PlainVerb verb={start} label="Siapkan yang baru" busyLabel="Memulai…" />
        </div>
      </div>
    </section>
  );
}

function Begin({ newest, start }: { newest: ExportView | null; start: Verb }) {
  return (
    <section className="drop" aria-labelledby="mulai">
      <PackageOpen className="i" />
      <p id="mulai"><b>Seluruh situs instansi Anda dalam satu berkas</b></p>
      <p className="sm soft">Untuk disimpan sebagai cadangan, atau dibawa ke pemasangan lain. Situs Anda tidak berubah dan tetap bisa dibaca warga.</p>
      {newest?.state === "failed" && <p className="err" role="alert"><CircleAlert className="i s" />{newest.problem}</p>}
      <PlainVerb verb={start} label="Siapkan berkas" busyLabel="Memulai…" className="btn pri" />
    </section>
  );
}
