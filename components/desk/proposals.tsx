import { type Proposal, type Target } from "./types";

const tone = (certainty: number) => (certainty >= 0.6 ? "t-ok" : certainty >= 0.15 ? "t-warn" : "soft");

function Certainty({ proposal }: { proposal: Proposal }) {
  const percent = Math.round(proposal.certainty * 100);
  return (
    <span className={`sure ${tone(proposal.certainty)}`}>
      {proposal.word} <span>{percent}%</span>
      <span className="meter" aria-hidden="true"><i style={{ width: `${percent}%` }} /></span>
    </span>
  );
}

/** Up to three agencies, each with its reason and how sure; the number in front is its key. */
export function Proposals({ proposals, onChoose, busy }: { proposals: Proposal[]; onChoose: (target: Target) => void; busy: boolean }) {
  if (proposals.length === 0) return <p className="soft">Belum ada usul: tidak ada kata urusan atau nama tempat yang dikenal. Pilih instansi dengan <kbd>I</kbd>.</p>;
  return proposals.map((proposal, index) => (
    <button key={proposal.tenant} type="button" className="prop" disabled={busy} aria-keyshortcuts={String(index + 1)} onClick={() => onChoose(proposal)}>
      <kbd aria-hidden="true">{index + 1}</kbd>
      <span><b>{proposal.name}</b><small>{proposal.reason}</small>{proposal.absent && <small className="t-warn">{proposal.absent}</small>}</span>
      <Certainty proposal={proposal} />
    </button>
  ));
}
