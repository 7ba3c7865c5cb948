import { Box } from "@/components/admin/agency-page";
import { PlainActionForm } from "@/components/admin/account-forms";
import type { AlertRow } from "@/lib/alerts/queries";
import { levelWords, stateOf, stateWords } from "@/lib/alerts/words";
import { exactTime } from "@/lib/cases/when";
import type { FormAction } from "@/lib/forms/outcome";
import { AlertForm } from "./alert-form";

type Props = {
  rows: AlertRow[]; now: Date;
  /** Where it is shown: "di semua halaman situs instansi Anda". */
  where: string;
  actions: { putUp: FormAction; end: FormAction };
};

/** What shows on top of every page: put up, planned, over. */
export function AlertRoom({ rows, now, where, actions }: Props) {
  const states = rows.map((row) => ({ row, state: stateOf(row, now) }));
  const open = states.filter(({ state }) => state !== "over");
  const over = states.filter(({ state }) => state === "over");
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <div className="body"><div className="adm">
        <div>
          <Box title="Sedang tampil dan terjadwal">
            {open.length === 0 ? <p className="soft">Tidak ada. Peringatan untuk keadaan yang sungguh mendesak; kabar lain cukup ditulis sebagai pengumuman.</p>
              : <ul className="alerts-now">{open.map(({ row, state }) => <OpenAlert key={row.id} row={row} word={stateWords[state]} end={actions.end} />)}</ul>}
          </Box>
          {over.length > 0 ? <Box title="Yang sudah selesai"><ul className="alerts-now">{over.map(({ row }) => <OverAlert key={row.id} row={row} />)}</ul></Box> : null}
        </div>
        <div><Box title="Pasang peringatan"><p className="soft">Tampil {where}, lalu hilang sendiri.</p><AlertForm action={actions.putUp} /></Box></div>
      </div></div>
    </main>
  );
}

function OpenAlert({ row, word, end }: { row: AlertRow; word: string; end: FormAction }) {
  return (
    <li>
      <b>{row.title}</b>
      <small className="soft">{levelWords[row.level].label} · {word}, {exactTime(row.startsAt)} sampai {exactTime(row.endsAt)}. Dipasang {row.createdByName}.</small>
      {row.detail ? <p>{row.detail}</p> : null}
      <PlainActionForm action={end} hidden={{ id: String(row.id) }} button="Akhiri sekarang" sentence="" />
    </li>
  );
}

function OverAlert({ row }: { row: AlertRow }) {
  const ended = row.endedAt ? `diakhiri ${row.endedByName ?? ""} ${exactTime(row.endedAt)}` : `selesai ${exactTime(row.endsAt)}`;
  return <li><b>{row.title}</b><small className="soft">{levelWords[row.level].label} · {ended}</small></li>;
}
