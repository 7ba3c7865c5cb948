import type { Wards } from "@/lib/cases/web/places";
import { MOST_PHOTOS } from "@/lib/cases/web/photo-limits";
import type { PointMap } from "@/lib/cases/web/point-map";
import type { ReportAction, ReportState } from "@/lib/cases/web/report-state";
import { PointField } from "./point-field";
import { described, issueOf, ReportField, ReportSwitch } from "./report-field";
import { ReportSummary } from "./report-summary";

export type ReportFormProps = {
  action: ReportAction; token: string; wards: Wards;
  /** The agency on whose site the citizen was. */
  agency: { slug: string; name: string } | null;
  /** What was sent and has to be mended. */
  state: ReportState;
  /** Null: the city shows no maps. */
  map: PointMap | null;
};

const KINDS = [
  { value: "complaint", label: "Pengaduan", says: "ada yang rusak, salah, atau tidak dilayani" },
  { value: "aspiration", label: "Aspirasi", says: "usul atau saran untuk kota" },
  { value: "information", label: "Permintaan informasi", says: "ingin tahu sesuatu" },
];

/** A citizen's report. It posts by itself: no script is needed, and what was typed stands there again when something is wrong. */
export function ReportForm({ action, token, wards, agency, state, map }: ReportFormProps) {
  const values = state?.values ?? {};
  const issues = state?.issues ?? [];
  return (
    <form className="form report" action={action}>
      <ReportSummary issues={issues} />
      {state?.similar ? <Similar cases={state.similar} /> : null}
      <input type="hidden" name="bukti" value={values.bukti ?? token} />
      <input type="hidden" name="instansi" value={values.instansi ?? agency?.slug ?? ""} />
      <p className="trap" aria-hidden="true"><label htmlFor="situs">Kosongkan kolom ini</label><input id="situs" name="situs" tabIndex={-1} autoComplete="off" /></p>
      <Matter values={values} issues={issues} wards={wards} />
      <PointField map={map} value={values.titik ?? ""} issue={issueOf(issues, "titik")} />
      <Photos issue={issueOf(issues, "foto")} kept={state?.photos ?? []} />
      <Contact values={values} issues={issues} />
      <fieldset>
        <legend>Siapa yang boleh tahu?</legend>
        <ReportSwitch name="anonim" label="Sembunyikan nama saya" on={values.anonim === "ya"}>Petugas tetap bisa menjawab; orang lain tidak melihat siapa yang menulis.</ReportSwitch>
        <ReportSwitch name="rahasia" label="Rahasiakan seluruh laporan" on={values.rahasia === "ya"}>Laporan ini tidak pernah dimuat untuk umum, juga tanpa nama.</ReportSwitch>
        <ReportSwitch name="wewenang" label="Ini tentang penyalahgunaan wewenang" on={values.wewenang === "ya"}>Misalnya pungli, suap, atau ancaman dari petugas. Laporan ini dirahasiakan dan ditangani Inspektorat; instansi yang Anda laporkan tidak melihatnya.</ReportSwitch>
      </fieldset>
      <div><button className="btn">Kirim laporan</button></div>
    </form>
  );
}

/** Perhaps somebody nearby wrote it already; nothing is refused, and what was typed stands below. */
function Similar({ cases }: { cases: NonNullable<NonNullable<ReportState>["similar"]> }) {
  return (
    <section className="alike" aria-labelledby="mirip">
      <h2 id="mirip">Apakah ini yang Bapak/Ibu maksud?</h2>
      <p>Laporan di kelurahan yang sama ini mirip. Kalau sama, Anda bisa mengikutinya tanpa menulis lagi.</p>
      <ul>{cases.map(({ id, title, status }) => <li key={id}><a href={`/laporan/${id}`}>{title}</a> <span className="soft sm">{status}</span></li>)}</ul>
      <div><button className="btn" name="lanjut" value="ya">Bukan, kirim laporan saya</button></div>
    </section>
  );
}

type Typed = { values: Record<string, string>; issues: NonNullable<ReportState>["issues"] };

function Matter({ values, issues, wards }: Typed & { wards: Wards }) {
  const [kind, text] = [issueOf(issues, "jenis"), issueOf(issues, "isi")];
  return (
    <>
      <fieldset aria-describedby={kind ? "lapor-jenis-salah" : undefined}>
        <legend id="lapor-jenis">Apa yang ingin Anda sampaikan?</legend>
        {KINDS.map(({ value, label, says }) => (
          <label key={value} className="switch"><input type="radio" name="jenis" value={value} defaultChecked={(values.jenis ?? "complaint") === value} /><span><b>{label}</b><span>{says}</span></span></label>
        ))}
        {kind ? <p className="wrong" id="lapor-jenis-salah">{kind}</p> : null}
      </fieldset>
      <ReportField name="isi" label="Ceritakan" issue={text} help="Tulis apa adanya: apa yang terjadi, sejak kapan. Jangan tulis PIN atau kata sandi.">
        <textarea {...described("isi", text)} rows={7} defaultValue={values.isi} required />
      </ReportField>
      <ReportField name="kelurahan" label="Di kelurahan mana?" issue={issueOf(issues, "kelurahan")} help="Boleh dikosongkan kalau tidak tahu atau menyangkut seluruh kota.">
        <select {...described("kelurahan", issueOf(issues, "kelurahan"))} defaultValue={values.kelurahan ?? ""}>
          <option value="">Tidak tahu, atau seluruh kota</option>
          {wards.map(({ district, wards: own }) => <optgroup key={district} label={district}>{own.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</optgroup>)}
        </select>
      </ReportField>
      <ReportField name="patokan" label="Nama jalan atau patokan" issue={issueOf(issues, "patokan")} help="Misalnya: depan sekolah, simpang ketiga dari jalan besar.">
        <input {...described("patokan", issueOf(issues, "patokan"))} defaultValue={values.patokan} maxLength={200} autoComplete="off" />
      </ReportField>
    </>
  );
}

function Photos({ issue, kept }: { issue?: string; kept: { id: string; name: string }[] }) {
  const help = `Paling banyak ${MOST_PHOTOS} foto, masing-masing 8 MB. Tempat dan waktu yang disimpan HP di dalam foto kami hapus. Hanya petugas yang melihatnya.`;
  return (
    <ReportField name="foto" label="Foto, kalau ada" issue={issue} help={help}>
      {kept.length > 0 ? <ul className="kept" aria-label="Foto yang sudah kami terima">{kept.map(({ id, name }) => <li key={id}>{name} <span>sudah kami terima, tidak perlu dipilih lagi</span></li>)}</ul> : null}
      <input {...described("foto", issue)} type="file" accept="image/jpeg,image/png,image/webp,image/gif,image/avif" multiple />
    </ReportField>
  );
}

function Contact({ values, issues }: Typed) {
  const [phone, email] = [issueOf(issues, "hp"), issueOf(issues, "email")];
  return (
    <fieldset className="two">
      <legend>Ke mana kami menjawab?</legend>
      <p className="help wide">Cukup salah satu; kalau keduanya diisi, jawabannya datang lewat SMS. Tanpa keduanya, jawaban hanya ada di halaman tiket Anda.</p>
      <ReportField name="hp" label="Nomor HP" issue={phone}><input {...described("hp", phone, false)} type="tel" inputMode="tel" autoComplete="tel" defaultValue={values.hp} placeholder="0812 3456 7890" /></ReportField>
      <ReportField name="email" label="E-mail" issue={email}><input {...described("email", email, false)} type="email" autoComplete="email" defaultValue={values.email} placeholder="nama@contoh.id" /></ReportField>
    </fieldset>
  );
}
