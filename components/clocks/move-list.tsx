import Link from "next/link";
import { Box } from "@/components/admin/agency-page";
import { exactTime } from "@/lib/cases/when";
import { formatTicket } from "@/lib/cases/ticket";
import type { ChangeRow, MoveRow } from "@/lib/clocks/queries";
import { isRunning, Progress } from "./changes";
import { StillRunning } from "./still-running";

type Props = { change: ChangeRow; rows: MoveRow[]; /** The address of the following ones. */ nextHref?: string };

/** What one change moved, case by case. */
export function MoveList({ change, rows, nextHref }: Props) {
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <div className="body"><div className="adm single">
        <div>
          <Box title={change.summary}>
            {isRunning(change) ? <StillRunning /> : null}
            <p className="soft">Oleh {change.byName}, {exactTime(change.at)}.</p>
            <Progress row={change} />
          </Box>
          {rows.length > 0 ? <section className="card"><header><h2>Laporan yang bergeser</h2></header><ul className="lines">{rows.map((row) => <Move key={row.caseId} row={row} />)}</ul></section> : null}
          {nextHref ? <nav className="pager" aria-label="Halaman laporan"><span className="grow" /><Link className="btn sm" rel="next" href={nextHref}>Berikutnya</Link></nav> : null}
        </div>
      </div></div>
    </main>
  );
}

function Move({ row }: { row: MoveRow }) {
  return (
    <li>
      <span className="grow"><b>{formatTicket(row.ticket)}</b><br /><span className="soft sm">{row.agency}</span></span>
      <span className="sm"><s className="faint">{exactTime(row.oldDue)}</s><br />{exactTime(row.newDue)}</span>
    </li>
  );
}
