import { Table } from "lucide-react";
import type { Holidays } from "@/lib/cases/working-days";
import { sayWhen } from "@/lib/cases/when";
import type { Hour } from "@/lib/gateways/health/silence";
import type { GatewayRow } from "@/lib/gateways/queries";
import { ConditionBadge } from "../condition";
import { todayOf } from "./present";
import { StackedBars } from "./stacked-bars";

type Props = { row: GatewayRow; hours: readonly Hour[]; holidays: Holidays; now: Date };

/** One gateway today: what came in by the hour beside what is usual, and what it says of itself. */
export function Traffic({ row, hours, holidays, now }: Props) {
  const today = todayOf(hours, now, holidays);
  const came = today.reduce((all, hour) => all + hour.incoming, 0);
  const usual = today.filter(({ ahead }) => !ahead).reduce((all, hour) => all + hour.usual, 0);
  const words = `Hari ini ${came} pesan masuk lewat ${row.label}; ${usual === 0 ? "belum diketahui berapa biasanya" : `biasanya sampai jam ini sekitar ${usual}`}.`;
  return (
    <section className="card">
      <header><h2>{row.label}</h2><span className="r"><ConditionBadge row={row} now={now} /></span></header>
      <p className="pad gate-told soft">{words} {told(row, now)}</p>
      <figure className="pad"><StackedBars bars={today.map((hour, place) => ({ label: place % 3 === 0 ? hour.label : "", parts: [hour.incoming], ...(hour.usual > 0 ? { mark: hour.usual } : {}) }))} words={words} /></figure>
      <p className="pad xs faint">Batang: pesan masuk hari ini per jam.{today.some((hour) => hour.usual > 0) ? " Garis: biasanya pada jam dan hari yang sama, dari empat minggu terakhir; hari libur dan akhir pekan dibandingkan dengan sesamanya." : ""}</p>
      <details className="behind">
        <summary><Table className="i" />Lihat sebagai tabel<span className="vh"> {row.label}</span></summary>
        <table>
          <thead><tr><th scope="col">Jam</th><th scope="col">Masuk</th><th scope="col">Biasanya</th><th scope="col">Keluar</th><th scope="col">Ada kabarnya</th></tr></thead>
          <tbody>{today.map((hour) => <tr key={hour.label}><th scope="row">{hour.label}.00</th><td>{hour.ahead ? "" : hour.incoming}</td><td>{hour.usual}</td><td>{hour.ahead ? "" : hour.handed}</td><td>{hour.ahead ? "" : hour.reported}</td></tr>)}</tbody>
        </table>
      </details>
    </section>
  );
}

/** Signal, battery and credit as far as the gateway tells them. */
function told({ state }: GatewayRow, now: Date): string {
  const known = [
    typeof state?.signal === "number" ? `sinyal ${state.signal}%` : null, typeof state?.battery === "number" ? `baterai ${state.battery}%` : null,
    state?.network ? `jaringan ${state.network}` : null, state?.credit ? `pulsa ${state.credit}` : null, typeof state?.waiting === "number" ? `${state.waiting} SMS menunggu di gerbang` : null,
  ].filter((part) => part !== null);
  return known.length === 0 ? "Gerbang ini tidak melaporkan sinyal, baterai, atau pulsa." : `Menurut gerbang ${state?.probedAt ? sayWhen(state.probedAt, now) : ""}: ${known.join(", ")}.`;
}
