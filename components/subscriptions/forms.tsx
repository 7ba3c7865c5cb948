import { described, issueOf, ReportField } from "@/components/cases/public/report-field";
import type { Wards } from "@/lib/cases/web/places";
import type { SubscribeState } from "@/lib/subscriptions/asked";
import { Mend, Trap } from "./frame";

export type FormAction = (data: FormData) => Promise<void>;
export type AgencyGroup = { label: string; agencies: { slug: string; name: string }[] };
type Props = { action: FormAction; state: SubscribeState | null };

function Phone({ values, issues }: SubscribeState) {
  const issue = issueOf(issues, "hp");
  return (
    <ReportField name="hp" label="Nomor HP Anda" issue={issue} help="Kami kirim satu SMS berisi kode ke nomor ini.">
      <input {...described("hp", issue)} type="tel" inputMode="tel" autoComplete="tel" defaultValue={values.hp} placeholder="0812 3456 7890" required />
    </ReportField>
  );
}

/** Asks for messages. It posts by itself: no script is needed. */
export function SubscribeForm({ action, state, cityName, groups, wards, agency }: Props & { cityName: string; groups: AgencyGroup[]; wards: Wards; agency: string }) {
  const { values, issues } = state ?? { values: {}, issues: [] };
  const [from, where] = [issueOf(issues, "instansi"), issueOf(issues, "kelurahan")];
  return (
    <form className="form report" action={action} noValidate>
      <Mend issues={issues} />
      <Trap />
      <ReportField name="instansi" label="Kabar dari siapa?" issue={from}>
        <select {...described("instansi", from, false)} defaultValue={values.instansi ?? agency}>
          <option value="">{cityName}: kabar penting dan peringatan</option>
          {groups.map(({ label, agencies }) => <optgroup key={label} label={label}>{agencies.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}</optgroup>)}
        </select>
      </ReportField>
      <ReportField name="kelurahan" label="Kelurahan Anda" issue={where} help="Supaya kabar khusus kelurahan Anda sampai. Boleh dikosongkan.">
        <select {...described("kelurahan", where)} defaultValue={values.kelurahan ?? ""}>
          <option value="">Seluruh kota</option>
          {wards.map(({ district, wards: own }) => <optgroup key={district} label={district}>{own.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</optgroup>)}
        </select>
      </ReportField>
      <Phone values={values} issues={issues} />
      <div><button className="btn">Kirim kode ke HP saya</button></div>
    </form>
  );
}

export function EndForm({ action, state }: Props) {
  const { values, issues } = state ?? { values: {}, issues: [] };
  return (
    <form className="form report" action={action} noValidate>
      <Mend issues={issues} />
      <Trap />
      <Phone values={values} issues={issues} />
      <div><button className="btn">Kirim kode ke HP saya</button></div>
    </form>
  );
}

export function CodeForm({ action, state }: Props) {
  const { values, issues } = state ?? { values: {}, issues: [] };
  const issue = issueOf(issues, "kode");
  return (
    <form className="form report" action={action} noValidate>
      <Mend issues={issues} />
      <ReportField name="kode" label="Kode dari SMS" issue={issue} help="Enam angka. Berlaku tiga hari.">
        <input {...described("kode", issue)} inputMode="numeric" autoComplete="one-time-code" defaultValue={values.kode} maxLength={12} required />
      </ReportField>
      <div><button className="btn">Benar, ini HP saya</button></div>
      <p className="soft sm">Tidak ada SMS dalam beberapa menit? <a href="/langganan">Periksa lagi nomornya</a>. Kalau nomor ini pernah mengirim BERHENTI, kami tidak mengiriminya apa-apa: kirim LANGGAN KOTA dari HP itu.</p>
    </form>
  );
}
