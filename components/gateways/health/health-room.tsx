import { exactTime, sayWhen } from "@/lib/cases/when";
import type { Holidays } from "@/lib/cases/working-days";
import type { OpenAlarm } from "@/lib/gateways/health/queries";
import type { Hour } from "@/lib/gateways/health/silence";
import type { GatewayRow } from "@/lib/gateways/queries";
import { Alarms } from "./alarms";
import { Delivery } from "./delivery";
import { Traffic } from "./traffic";

type Props = {
  rows: readonly GatewayRow[]; hours: ReadonlyMap<string, readonly Hour[]>; holidays: Holidays; delivery: Parameters<typeof Delivery>[0]["rows"];
  open: readonly OpenAlarm[]; past: readonly (OpenAlarm & { endedAt: Date | null })[]; now: Date;
};

/** How the ways to the mobile network fare: silences, today beside the usual, what arrives. */
export function HealthRoom({ rows, hours, holidays, delivery, open, past, now }: Props) {
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <div className="body"><div className="adm single wide">
        <div>
          <Alarms alarms={open} now={now} linked />
          {rows.map((row) => <Traffic key={row.name} row={row} hours={hours.get(row.name) ?? []} holidays={holidays} now={now} />)}
          <Delivery rows={delivery} now={now} />
          <Past past={past} now={now} />
        </div>
      </div></div>
    </main>
  );
}

function Past({ past, now }: Pick<Props, "past" | "now">) {
  if (past.length === 0) return null;
  return (
    <section className="card">
      <header><h2>Pernah diam</h2></header>
      <ul className="lines">
        {past.map((one) => (
          <li key={`${one.gateway}${one.quietSince.toISOString()}`}>
            <span className="grow"><b>{one.label}</b><br /><span className="soft sm">{exactTime(one.quietSince)} sampai {one.endedAt ? sayWhen(one.endedAt, now) : "sekarang"}, sekitar {one.expected} pesan tidak datang</span></span>
          </li>
        ))}
      </ul>
    </section>
  );
}
