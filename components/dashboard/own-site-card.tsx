import { Activity, CircleCheck, type LucideIcon, TriangleAlert, UserX } from "lucide-react";
import Link from "next/link";
import { type OwnSite, type SiteReason } from "./home-types";

const SCALE = [{ state: "alive", word: "Hidup", tone: "ok" }, { state: "slow", word: "Lesu", tone: "warn" }, { state: "dead", word: "Mati", tone: "late" }] as const;
const SIGNS: Record<SiteReason["tone"], LucideIcon> = { ok: CircleCheck, warn: TriangleAlert, late: UserX };

function ReasonItem({ reason }: { reason: SiteReason }) {
  const Icon = SIGNS[reason.tone];
  return (
    <li>
      <span className={`t-${reason.tone}`}><Icon className="i" /></span>
      <div><b>{reason.title}</b><small>{reason.detail} {reason.link && <Link className="link" href={reason.link.href}>{reason.link.label}</Link>}</small></div>
    </li>
  );
}

/** Is the agency's site alive, why, and what happens next if nothing is done. */
export function OwnSiteCard({ site }: { site: OwnSite }) {
  return (
    <section className="card">
      <header><h2>Keadaan situs Anda</h2>{site.href && <a href={site.href} className="r btn sm quiet">Lihat situs</a>}</header>
      <div className="pad">
        <div className="scale">
          {SCALE.map((step) => {
            const on = step.state === site.state;
            return <div key={step.state} className={on ? `on ${step.tone}` : undefined} aria-current={on ? "true" : undefined}>{on && <Activity className="i s" />}{step.word}</div>;
          })}
        </div>
        <p className="sm soft forecast">{site.forecast}</p>
        <ul className="why">{site.reasons.map((reason) => <ReasonItem key={reason.title} reason={reason} />)}</ul>
      </div>
    </section>
  );
}
