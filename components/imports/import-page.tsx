import { CircleAlert, CirclePause } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { FormAction, FormState } from "@/lib/forms/outcome";
import { isWorking } from "@/lib/imports/states";
import { sayNumber } from "./number";
import { ProgressCard } from "./progress-card";
import { ReportTable } from "./report-table";
import { StartForm } from "./start-form";
import { TallyRow } from "./tally-row";
import type { ImportView, ReportView } from "./types";
import { PlainVerb, UndoButton } from "./verbs";

type Verb = () => Promise<FormState>;
export type ImportPageProps = { view: ImportView; /** Its people have chosen their site's look already. */ hasLook: boolean; report: ReportView | null; verbs: { start: FormAction; again: Verb; stop: Verb; undo: Verb; drop: Verb } };

/** One import, in whatever state it is: what the dry run found, how far it is, what became of it. */
export function ImportPage({ view, hasLook, report, verbs }: ImportPageProps) {
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <div className="body">
        <div className="imp">
          <State view={view} hasLook={hasLook} verbs={verbs} />
          {report && <ReportTable view={view} report={report} />}
        </div>
      </div>
    </main>
  );
}

function State({ view, hasLook, verbs }: Omit<ImportPageProps, "report">) {
  const { state } = view;
  if (isWorking(state)) return <ProgressCard view={view} stop={verbs.stop} />;
  if (state === "failed") return <Failed view={view} />;
  if (state === "ready") return <Ready view={view} hasLook={hasLook} verbs={verbs} />;
  if (state === "uploading") return <Said title="Berkas ini belum terkirim seluruhnya.">Pengirimannya terputus atau halamannya ditutup. <Back>Masukkan berkasnya lagi</Back></Said>;
  if (state === "dropped") return <Said title="Impor ini tidak jadi.">Tidak ada yang dibawa. <Back>Ke daftar impor</Back></Said>;
  return <Over view={view} verbs={verbs} />;
}

const Back = ({ children }: { children: ReactNode }) => <Link className="link" href="/dasbor/impor">{children}</Link>;
const Said = ({ title, children }: { title: string; children: ReactNode }) => <section className="card"><div className="pad imp-run"><h2>{title}</h2><p className="soft">{children}</p></div></section>;

function Failed({ view }: { view: ImportView }) {
  return (
    <section className="sum" aria-labelledby="gagal">
      <h2 id="gagal">Berkas ini tidak bisa dibaca{view.problemLine !== null && `: baris ${sayNumber(view.problemLine)}`}</h2>
      <p>{view.problem}</p>
      <p className="soft">Tidak ada yang dibawa dan tidak ada yang berubah di situs Anda. <Back>Masukkan berkas lain</Back></p>
    </section>
  );
}

function Ready({ view, hasLook, verbs }: Omit<ImportPageProps, "report">) {
  const { tally, siteTitle } = view;
  const coming = tally.publish + tally.draft + tally.refresh;
  const from = siteTitle ? ` dari “${siteTitle}”` : "";
  return (
    <section className="card imp-state" aria-labelledby="siap">
      <div className="pad">
        <h2 id="siap">{coming > 0 ? `${sayNumber(coming)} tulisan${from} siap dibawa` : tally.lookComing > 0 ? `Tampilan${from} siap dipakai` : "Tidak ada yang akan datang dari berkas ini"}</h2>
        <p className="soft">Ini baru pemeriksaan: belum ada yang berubah di situs Anda. {besides(view)}</p>
      </div>
      <TallyRow cells={[["Akan terbit", tally.publish, "dengan tanggal aslinya"], ["Menjadi konsep", tally.draft, "belum terlihat warga"], ["Diperbarui", tally.refresh, "sudah pernah dibawa"], ["Tidak ikut", tally.refused, "alasannya di bawah"]]} />
      <div className="pad imp-do">
        {coming + tally.lookComing > 0 && <StartForm view={view} hasLook={hasLook} start={verbs.start} />}
        <PlainVerb verb={verbs.drop} label="Tidak jadi" busyLabel="Membatalkan…" />
      </div>
    </section>
  );
}

function besides({ tally, format }: ImportView): string {
  const isPacked = format === "situs";
  return [
    tally.pictures > 0 && isPacked ? `${sayNumber(tally.pictures)} gambar dan berkas ikut dari dalam ZIP.` : "",
    tally.pictures > 0 && !isPacked ? `${sayNumber(tally.pictures)} gambar akan diambil dari situs lama selama masih bisa dijangkau.` : "",
    tally.comments > 0 ? `${sayNumber(tally.comments)} komentar tidak dibawa: warga menulis lewat SMS Centre.` : "",
  ].filter(Boolean).join(" ");
}

function Over({ view, verbs }: Omit<ImportPageProps, "report" | "hasLook">) {
  const { tally, state, fileName } = view;
  const made = tally.brought + tally.refreshed;
  const undone = state === "undone";
  return (
    <section className="card imp-state" aria-labelledby="hasil">
      <div className="pad">
        <h2 id="hasil">{titleOf(view)}</h2>
        <p className="soft">{view.problem ?? restOf(view)}</p>
      </div>
      <TallyRow cells={undone
        ? [["Diurungkan", tally.removed, "seperti sebelum impor"], ["Tetap ada", tally.kept, "sudah diubah orang"]]
        : [["Di situs Anda", made - view.stillDraft, `${sayNumber(tally.brought)} baru, ${sayNumber(tally.refreshed)} diperbarui`], ["Masih konsep", view.stillDraft, "belum terlihat warga"], ["Perlu dilihat", tally.look, "gambar, tautan, video"], ["Tidak ikut", tally.refused + tally.failed, "alasannya di bawah"]]} />
      <div className="pad imp-do">
        {state === "stopped" && <PlainVerb verb={verbs.again} label="Lanjutkan" busyLabel="Melanjutkan…" className="btn pri" />}
        <Link className={state === "done" ? "btn pri" : "btn"} href="/dasbor/berita">Lihat daftar berita</Link>
        {!undone && made + tally.lookBrought > 0 && <UndoButton undo={verbs.undo} fileName={fileName} made={made > 0 ? `${sayNumber(made)} tulisan` : null} look={tally.lookBrought > 0} />}
      </div>
    </section>
  );
}

function titleOf({ state, tally, stillDraft }: ImportView) {
  const made = tally.brought + tally.refreshed;
  if (state === "undone") return tally.kept > 0 ? `Diurungkan, ${sayNumber(tally.kept)} tulisan tetap ada` : "Impor ini sudah diurungkan";
  if (state === "stopped") return <><CirclePause className="i" /> Dihentikan sesudah {sayNumber(made)} tulisan</>;
  if (tally.failed > 0) return <><CircleAlert className="i" /> Selesai, {sayNumber(tally.failed)} tulisan gagal</>;
  return made === 0 && tally.lookBrought > 0 ? "Selesai: tampilannya sudah di situs Anda" : `Selesai: ${placesOf(made, stillDraft)}`;
}

/** Where they are now: a draft is on nobody's site. */
function placesOf(made: number, stillDraft: number): string {
  if (made > 0 && stillDraft >= made) return `${sayNumber(made)} tulisan masih konsep, belum ada yang terlihat warga`;
  return `${sayNumber(made - stillDraft)} tulisan sudah di situs Anda${stillDraft > 0 ? `, ${sayNumber(stillDraft)} masih konsep` : ""}`;
}

function restOf({ state, tally, format }: ImportView): string {
  const isPacked = format === "situs";
  const look = tally.lookKept > 0 ? " Tampilan situs tetap seperti sekarang: sudah diubah orang sesudah impor." : tally.lookRemoved > 0 ? " Tampilan situs kembali seperti sebelum impor." : "";
  if (state === "undone") return `Tulisan, gambar, berkas, dan alamat lama yang dibawa impor ini sudah dihapus.${look} Berkas yang sama bisa diimpor lagi.`;
  if (state === "stopped") return "Yang sudah dibawa tetap ada. Lanjutkan kapan saja, atau urungkan.";
  const missing = tally.missing > 0 ? `${sayNumber(tally.missing)} ${isPacked ? "gambar atau berkas tidak ikut: alasannya di bawah" : "gambar tidak terambil"}; jalankan berkas yang sama sekali lagi ${isPacked ? "sesudah dibereskan" : "bila situs lama sudah bisa dijangkau"}. ` : "";
  return `${missing}${tally.lookBrought > 0 ? "Tampilan situs asalnya sudah dipakai. " : ""}Tanggal asli tetap, dan alamat lama mengantar ke alamat baru. Impor tidak dihitung sebagai karya sendiri: terbitkan satu berita baru supaya situs tetap hidup.`;
}
