import Link from "next/link";
import { Box } from "@/components/admin/agency-page";
import type { ChangeRow, HolidayRow } from "@/lib/clocks/queries";
import { kindWords, sayHoliday } from "@/lib/clocks/words";
import type { FormAction } from "@/lib/forms/outcome";
import { Changes } from "./changes";
import { HolidayForm, ListForm, RemoveHoliday } from "./holiday-forms";

type Props = { year: number; rows: HolidayRow[]; changes: ChangeRow[]; now: Date; actions: { keep: FormAction; keepList: FormAction; remove: FormAction } };

/** The days on which no clock runs, a year at a time. */
export function HolidayRoom({ year, rows, changes, now, actions }: Props) {
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <div className="body"><div className="adm">
        <div>
          <section className="card">
            <header><h2>Hari libur {year}</h2><Years year={year} /></header>
            {rows.length === 0 ? <p className="pad soft">Belum ada hari libur {year}. Tempel daftarnya, atau tambah satu per satu.</p>
              : <ul className="lines">{rows.map((row) => <Holiday key={row.day} row={row} remove={actions.remove} />)}</ul>}
          </section>
        </div>
        <div>
          <Changes rows={changes} now={now} />
          <Box title="Tambah hari libur"><HolidayForm action={actions.keep} /></Box>
          <Box title={`Tempel daftar ${year}`}>
            <p className="soft">Hari yang sudah ada diperbarui namanya, tidak ada yang terhapus. Bila satu baris salah, tidak ada yang disimpan dan daftar Anda tetap di sini.</p>
            <ListForm key={year} action={actions.keepList} year={year} />
          </Box>
        </div>
      </div></div>
    </main>
  );
}

function Years({ year }: { year: number }) {
  const to = (each: number) => <Link className="btn sm" href={`/admin/hari-libur?tahun=${each}`}>{each}</Link>;
  return <nav className="r row" aria-label="Tahun">{to(year - 1)}{to(year + 1)}</nav>;
}

function Holiday({ row, remove }: { row: HolidayRow; remove: FormAction }) {
  return (
    <li>
      <span className="grow"><b>{row.name}</b><br /><span className="soft sm">{sayHoliday(row.day)} · {kindWords[row.kind]}</span></span>
      <RemoveHoliday action={remove} day={row.day} said={`${row.name}, ${sayHoliday(row.day)}`} />
    </li>
  );
}
