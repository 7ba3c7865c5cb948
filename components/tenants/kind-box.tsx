import { MoreLink } from "@/components/ui/section-head";
import { StateChip } from "./state-chip";
import type { AgencyRow, SiteState } from "./view";

export type KindCounts = Record<SiteState, number>;

export type KindBoxProps = {
  label: string;
  /** Where all of this kind are listed. */
  href: string;
  counts: KindCounts;
  /** The few that are shown here. */
  some: AgencyRow[];
};

const order: { state: SiteState; word: string }[] = [
  { state: "living", word: "hidup" }, { state: "slow", word: "lesu" }, { state: "dead", word: "mati" }, { state: "none", word: "belum ada" },
];

/** One kind of agency on the portal's home: how many, in what state, and a few of them. */
export function KindBox({ label, href, counts, some }: KindBoxProps) {
  const total = order.reduce((sum, { state }) => sum + counts[state], 0);
  const present = order.filter(({ state }) => counts[state] > 0);
  return (
    <div className="kindbox">
      <h3>{label} <span>{total}</span></h3>
      <div className="bar" aria-hidden="true">
        {present.map(({ state }) => <i key={state} className={state} style={{ flex: counts[state] }} />)}
      </div>
      <p className="split">{present.map(({ state, word }) => `${counts[state]} ${word}`).join(", ")}</p>
      <AgencyRows agencies={some} />
      {total > some.length ? <MoreLink href={href}>Semua {total} <span className="sr">{label}</span></MoreLink> : null}
    </div>
  );
}

/** Agencies with their state, one to a row. */
export function AgencyRows({ agencies }: { agencies: AgencyRow[] }) {
  return (
    <ul className="ag">
      {agencies.map((agency) => (
        <li key={agency.href}>
          <a href={agency.href}>
            <span>{agency.name}{agency.parentName ? <span className="faint font-normal">, {agency.parentName}</span> : null}</span>{" "}
            {agency.suspended ? <StateChip state="dead" word="Ditutup" /> : <StateChip state={agency.state} />}
          </a>
        </li>
      ))}
    </ul>
  );
}
