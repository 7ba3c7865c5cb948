import type { CityView } from "@/components/layout/citizen/city";
import { PageHead, SectionHead } from "@/components/ui/section-head";
import { WritePanel } from "@/components/tenants/write-panel";
import type { Limits } from "@/lib/cases/limits";
import { ReportForm, type ReportFormProps } from "./report-form";

const data = [
  "Nomor HP atau e-mail Anda dipakai hanya untuk menjawab laporan ini. Keduanya disimpan terenkripsi, dan petugas melihatnya disamarkan.",
  "Isi laporan dibaca petugas SMS Centre dan instansi yang mengurusnya. Yang lain tidak.",
  "Laporan baru tampil untuk umum sesudah seorang petugas membacanya dan menutup nama, nomor, dan alamat. Fotonya tidak ikut tampil.",
  "Anda boleh meminta melihat, membetulkan, atau menghapus data Anda (UU 27/2022).",
];

/** The form with what becomes of it beside. */
export function ReportPage({ city, limits, ...form }: ReportFormProps & { city: CityView; limits: Limits }) {
  const { forward, answer } = limits;
  return (
    <div className="wrap">
      <PageHead title={form.agency ? `Tulis kepada ${form.agency.name}` : "Tulis laporan"}>
        {form.agency ? "Kalau ternyata urusan instansi lain, petugas yang meneruskannya." : "Tidak perlu tahu instansinya; petugas yang mencarikan."} Tanpa akun.
      </PageHead>
      <div className="main-side">
        <ReportForm {...form} />
        <div>
          <section>
            <SectionHead title="Sesudah Anda kirim" />
            <ol className="path">
              <li><b>Anda mendapat nomor tiket</b><span>Saat itu juga</span><p>Tampil besar di layar, dan lewat SMS kalau Anda mengisi nomor HP.</p></li>
              <li><b>Sampai ke instansinya</b><span>{forward} hari kerja</span><p>Kalau belum langsung sampai, petugas SMS Centre yang meneruskan.</p></li>
              <li><b>Instansi menjawab</b><span>{answer.complaint} hari kerja</span><p>Usul dan saran {answer.aspiration} hari kerja.</p></li>
            </ol>
          </section>
          <section className="sec close">
            <SectionHead title="Data Anda" more={{ href: "/data-pribadi", label: "Selengkapnya" }} />
            <ul className="plain">{data.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
          </section>
          <section className="sec close"><WritePanel city={city} limits={limits} title="Lebih mudah lewat SMS?" code={null} example="lampu jalan di simpang Juanda mati sudah seminggu" how="/sms-centre" /></section>
        </div>
      </div>
    </div>
  );
}
