import { LIKELY_KEYS } from "./likeliest";
import type { Target } from "./types";

type Props = { targets: Target[]; /** Place of the first among the ten keys. */ from: number; busy: boolean; onChoose: (target: Target) => void };

/** The likeliest agencies below the proposals, each with its key and no reason of its own. */
export function Further({ targets, from, busy, onChoose }: Props) {
  if (targets.length === 0) return null;
  return (
    <>
      <h3>{from > 0 ? "Atau ke" : "Sering dituju"}</h3>
      <div className="further">
        {targets.map((target, at) => (
          <button key={target.tenant} type="button" className="btn sm" disabled={busy} aria-keyshortcuts={LIKELY_KEYS[from + at]} onClick={() => onChoose(target)}>
            <kbd aria-hidden="true">{LIKELY_KEYS[from + at]}</kbd><span>{target.name}</span>
          </button>
        ))}
      </div>
    </>
  );
}
