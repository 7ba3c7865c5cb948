import Link from "next/link";
import { sayWhen } from "@/lib/cases/when";
import { kindWords, roleWords } from "@/lib/gateways/fields";
import type { OpenAlarm } from "@/lib/gateways/health/queries";
import type { GatewayRow } from "@/lib/gateways/queries";
import { ConditionBadge } from "./condition";
import { Alarms } from "./health/alarms";
import { sayPace, sayPrefixes } from "./present";

/** All gateways by priority: what each is for, and how it is. */
export function GatewayTable({ rows, silent, now }: { rows: GatewayRow[]; silent: readonly OpenAlarm[]; now: Date }) {
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <div className="body">
        <Alarms alarms={silent} now={now} linked />
        {rows.length === 0 ? <p className="pad-in soft">Belum ada gerbang. SMS keluar menunggu di antrean sampai ada.</p> : (
          <div className="gate-list">
            <table className="tbl">
              <caption className="vh">Gerbang SMS, menurut urutan</caption>
              <thead><tr>{["Gerbang", "Keadaan", "Arah", "Urutan", "Melayani", "Kecepatan", "Terakhir berhasil"].map((word) => <th key={word} scope="col">{word}</th>)}</tr></thead>
              <tbody>{rows.map((row) => <Row key={row.name} row={row} now={now} />)}</tbody>
            </table>
          </div>
        )}
      </div>
    </main>
  );
}

function Row({ row, now }: { row: GatewayRow; now: Date }) {
  return (
    <tr>
      <td className="c-name"><Link href={`/admin/gerbang/${row.name}`}><b>{row.label}</b></Link>{row.label === kindWords[row.kind].label ? null : <> <span className="faint sm">{kindWords[row.kind].label}</span></>}</td>
      <td data-label="Keadaan"><ConditionBadge row={row} now={now} /></td>
      <td className="soft" data-label="Arah">{roleWords[row.role]}</td>
      <td data-label="Urutan">{row.priority}</td>
      <td className="soft" data-label="Melayani">{sayPrefixes(row.prefixes)}</td>
      <td className="soft" data-label="Kecepatan">{sayPace(row.perSecond)}</td>
      <td className="soft" data-label="Terakhir berhasil">{row.state?.lastOkAt ? sayWhen(row.state.lastOkAt, now) : "belum pernah"}</td>
    </tr>
  );
}
