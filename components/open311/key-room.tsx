import { Box } from "@/components/admin/agency-page";
import { PlainActionForm } from "@/components/admin/account-forms";
import { exactTime, sayWhen } from "@/lib/cases/when";
import type { FormAction } from "@/lib/forms/outcome";
import type { KeyRow } from "@/lib/open311/queries";
import { NewKeyForm } from "./new-key";

type Props = { rows: KeyRow[]; now: Date; discovery: string; actions: { make: FormAction; end: FormAction } };

/** Applications that may post reports, each with a key of its own. Reading needs none. */
export function KeyRoom({ rows, now, discovery, actions }: Props) {
  const [used, ended] = [rows.filter(({ endedAt }) => !endedAt), rows.filter(({ endedAt }) => endedAt)];
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <div className="body"><div className="adm">
        <div>
          <section className="card">
            <header><h2>Kunci yang berlaku</h2></header>
            {used.length === 0 ? <p className="pad soft">Belum ada. Membaca laporan warga tidak memerlukan kunci; mengirim memerlukannya.</p>
              : <ul className="lines">{used.map((row) => <Key key={row.id} row={row} now={now} end={actions.end} />)}</ul>}
          </section>
          {ended.length > 0 && (
            <section className="card">
              <header><h2>Sudah diakhiri</h2></header>
              <ul className="lines">{ended.map((row) => <Key key={row.id} row={row} now={now} />)}</ul>
            </section>
          )}
        </div>
        <div>
          <Box title="Kunci baru"><NewKeyForm action={actions.make} /></Box>
          <Box title="Untuk pembuat aplikasi">
            <p className="soft">Open311 GeoReport v2, JSON dan XML. Semua alamatnya tertulis di <a className="link" href={discovery}>{discovery.replace(/^https?:\/\//, "")}</a></p>
          </Box>
        </div>
      </div></div>
    </main>
  );
}

function Key({ row, now, end }: { row: KeyRow; now: Date; end?: FormAction }) {
  return (
    <li>
      <span className="grow">
        <b>{row.name}</b> <code className="faint sm">{row.hint}…</code><br />
        <span className="soft sm">
          Dibuat <time dateTime={row.madeAt.toISOString()} title={exactTime(row.madeAt)}>{sayWhen(row.madeAt, now)}</time> oleh {row.madeByName}
          {row.endedAt ? `, diakhiri ${sayWhen(row.endedAt, now)} oleh ${row.endedByName ?? "admin"}` : row.lastUsedOn ? `, terakhir dipakai ${sayDate(row.lastUsedOn)}` : ", belum pernah dipakai"}
        </span>
      </span>
      {end && (
        <details>
          <summary className="btn sm">Akhiri<span className="vh"> kunci {row.name}</span></summary>
          <PlainActionForm action={end} hidden={{ key: String(row.id) }} sentence={`${row.name} tidak dapat mengirim laporan lagi. Laporan yang sudah masuk tetap ada.`} button={`Akhiri kunci ${row.name}`} grave />
        </details>
      )}
    </li>
  );
}

const sayDate = (day: string): string => new Intl.DateTimeFormat("id-ID", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(day));
