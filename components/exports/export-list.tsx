import { CircleAlert, CircleCheck, CircleMinus, CirclePause, Clock, type LucideIcon } from "lucide-react";
import { When } from "@/components/dashboard/when";
import { type ExportState, exportWords } from "@/lib/exports/states";
import type { ExportView } from "./types";

const LOOKS: Record<ExportState, { tone: string; icon: LucideIcon }> = {
  waiting: { tone: "info", icon: Clock }, running: { tone: "info", icon: Clock }, ready: { tone: "ok", icon: CircleCheck }, failed: { tone: "late", icon: CircleAlert },
  stopped: { tone: "warn", icon: CirclePause }, expired: { tone: "", icon: CircleMinus },
};

/** Who took the site away before, newest first. */
export function ExportList({ exports }: { exports: ExportView[] }) {
  return (
    <section className="card">
      <header><h2>Yang pernah disiapkan</h2></header>
      {exports.length === 0 && <p className="pad soft">Belum ada. Setiap berkas tercatat di sini, dengan siapa yang memintanya.</p>}
      <ul className="lines imp-list">
        {exports.map((each) => (
          <li key={each.id}>
            <b><When moment={each.begun} /></b>
            <Badge state={each.state} />
            <span className="sm soft">{each.state === "failed" ? each.problem : each.state === "ready" || each.state === "expired" ? each.contents : each.state === "stopped" ? "Tidak ada berkas" : each.detail}</span>
            <span className="sm faint">{each.byName}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Badge({ state }: { state: ExportState }) {
  const { tone, icon: Icon } = LOOKS[state];
  return <span className={`st ${tone}`}><Icon className="i s" />{exportWords[state]}</span>;
}
