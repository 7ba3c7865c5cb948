import Link from "next/link";
import type { ReactNode } from "react";
import { When } from "@/components/dashboard/when";
import { type FormAction } from "@/lib/forms/outcome";
import { ClockBadge } from "./clock-badge";
import { FactsButton } from "./mail-frame";
import { RevealNumber } from "./reveal-number";
import { type CaseFacts, type ClockFacts, type ClockTone, type Disposition, type Reason } from "./types";

const TONE: Record<ClockTone, string> = { late: "t-late", today: "t-warn", left: "", paused: "t-info", done: "t-ok" };
const CELL = { used: "", paused: "pause", today: "now", late: "over", left: "left" } as const;

function ClockSection({ clock }: { clock: ClockFacts }) {
  return (
    <section>
      <h3>Jam</h3>
      <p className={`big ${clock.answeredLate ? "t-warn" : TONE[clock.tone]}`}>{clock.headline}</p>
      <p className="sm soft">{clock.detail}</p>
      {clock.cells.length > 0 && (
        <div className="days" role="img" aria-label={clock.cellsWords}>
          {clock.cells.map((cell) => <span key={`${cell.day}${cell.date}`} className={CELL[cell.state]}>{cell.day}<br />{cell.date}</span>)}
        </div>
      )}
      <p className="xs faint">{clock.explanation}</p>
    </section>
  );
}

function ReasonLine({ reason }: { reason: Reason }) {
  return <li><span>{reason.map((part, index) => (part.strong ? <b key={index}>{part.text}</b> : part.text))}</span></li>;
}

function AgencySection({ facts }: { facts: CaseFacts }) {
  return (
    <section>
      <h3>Instansi</h3>
      <p><b>{facts.agency.name}</b> {facts.agency.mine && <span className="sm soft">· Anda</span>}</p>
      {facts.agency.assignee && <p className="sm">Ditangani <b>{facts.agency.assignee}</b></p>}
      {facts.agency.holder && <p className="sm t-late">Lewat batas, sekarang pada: <b>{facts.agency.holder}</b></p>}
      {facts.agency.from && <p className="sm soft">Dari {facts.agency.from}, yang melewati batasnya</p>}
      {facts.agency.guarded && <p className="sm">Laporan penyalahgunaan wewenang: rahasia, tidak terlihat instansi yang dilaporkan.</p>}
      {facts.routing && (
        <>
          <h3 className="next">Mengapa ke sini{facts.routing.certainty && <span className="r">{facts.routing.certainty}</span>}</h3>
          <ul className="dot">{facts.routing.reasons.map((reason, index) => <ReasonLine key={index} reason={reason} />)}</ul>
        </>
      )}
    </section>
  );
}

function DispositionSection({ dispositions }: { dispositions: Disposition[] }) {
  return (
    <section>
      <h3>Riwayat disposisi</h3>
      <ol className="line">
        {dispositions.map((step, index) => (
          <li key={step.id} className={index === 0 ? "on" : undefined}>
            {step.to}
            <small>{step.by} · <When moment={step.at} /></small>
            {step.note && <small className="said">“{step.note}”</small>}
          </li>
        ))}
      </ol>
    </section>
  );
}

export type FactsProps = { caseId: string; facts: CaseFacts; /** Takes `caseId`; answers with the number in `values.phone`. Left out: this person may not. */ reveal?: FormAction; /** What else belongs to the case. */ children?: ReactNode };

function CitizenSection({ caseId, facts, reveal }: Omit<FactsProps, "children">) {
  const { masked, since, others, channel } = facts.citizen;
  return (
    <section>
      <h3>Warga{since && <span className="r">{since}</span>}</h3>
      <RevealNumber key={caseId} caseId={caseId} masked={masked} reveal={channel === "web" ? undefined : reveal} />
      {others.length > 0 && (
        <ul className="other">
          {others.map((other) => <li key={other.id}><Link href={other.href} className="cut grow">{other.title}</Link><ClockBadge clock={other.state} /></li>)}
        </ul>
      )}
    </section>
  );
}

/** What is known about the open case. */
export function Facts({ caseId, facts, reveal, children }: FactsProps) {
  return (
    <aside className="facts" aria-label="Fakta laporan" tabIndex={0}>
      <div className="facts-close"><FactsButton className="btn sm quiet" label="Tutup fakta" /></div>
      <ClockSection clock={facts.clock} />
      <AgencySection facts={facts} />
      <DispositionSection dispositions={facts.dispositions} />
      <CitizenSection caseId={caseId} facts={facts} reveal={reveal} />
      {children}
    </aside>
  );
}
