import Link from "next/link";
import { Box } from "@/components/admin/agency-page";
import { When } from "@/components/dashboard/when";
import { momentOf } from "@/components/inbox/moments";
import type { ChangeRow } from "@/lib/clocks/queries";
import { StillRunning } from "./still-running";

const whole = new Intl.NumberFormat("id-ID");

/** The first pass over the cases has not ended. */
export const isRunning = ({ pass, doneAt }: ChangeRow): boolean => pass === 1 && doneAt === null;

export function sayProgress(change: ChangeRow): string {
  if (isRunning(change)) return change.total === null ? "Sebentar lagi dihitung ulang." : `Menghitung ulang: ${whole.format(change.seen)} dari ${whole.format(change.total)} laporan.`;
  return change.moved === 0 ? "Tidak ada batas laporan yang bergeser." : `${whole.format(change.moved)} laporan bergeser batasnya.`;
}

/** What changed lately, how far counting anew is, and the way to what moved. */
export function Changes({ rows, now }: { rows: ChangeRow[]; now: Date }) {
  return (
    <Box title="Batas yang bergeser">
      {rows.some(isRunning) ? <StillRunning /> : null}
      {rows.length === 0 ? <p className="soft">Belum ada. Bila hari libur atau batas waktu berubah, batas semua laporan yang belum selesai dihitung ulang dan yang bergeser tercatat di sini.</p>
        : <ul className="alerts-now">{rows.map((row) => <Change key={row.id} row={row} now={now} />)}</ul>}
    </Box>
  );
}

function Change({ row, now }: { row: ChangeRow; now: Date }) {
  return (
    <li>
      <b>{row.summary}</b>
      <small className="soft">{row.byName}, <When moment={momentOf(row.at, now)} /></small>
      <Progress row={row} />
      {row.moved > 0 ? <p><Link className="link" href={`/admin/hari-libur/${row.id}`}>Lihat yang bergeser<span className="vh">: {row.summary}</span></Link></p> : null}
    </li>
  );
}

export function Progress({ row }: { row: ChangeRow }) {
  return (
    <div role="status">
      {isRunning(row) ? <progress max={row.total ?? undefined} value={row.total === null ? undefined : row.seen} aria-label={row.summary} /> : null}
      <p className="sm">{sayProgress(row)}</p>
    </div>
  );
}
