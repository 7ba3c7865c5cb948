import type { Certainty, Proposal } from "./types";

/** Score at which the evidence itself, without rivals, is believed to 63 %. */
const HALF_LIFE = 0.42;

/** Evidence times its share among the rivals' squared scores: strong and alone is sure, strong and shared isn't. */
export function certaintyOf(score: number, totalOfSquares: number): number {
  if (score <= 0 || totalOfSquares <= 0) return 0;
  return (1 - Math.exp(-score / HALF_LIFE)) * (score ** 2 / totalOfSquares) ** 0.8;
}

/** Evidence of words and belief of experience, as far as each is to be trusted. */
export const mixed = (certainty: number, learned: number, trust: number): number => (1 - trust) * certainty + trust * learned;

/** Certainty in the words that people see. */
export function wordOf(certainty: number): Certainty {
  if (certainty >= 0.75) return "Yakin";
  if (certainty >= 0.5) return "Cukup yakin";
  return certainty >= 0.3 ? "Kurang yakin" : "Lemah";
}

/** From here a message goes to its agency without the desk, when the next one is this far behind. */
export const SURE_ENOUGH = { certainty: 0.75, margin: 0.25 } as const;

/** Sends a message on when the first proposal is sure and clearly ahead, else leaves it to the desk. */
export function decide(proposals: readonly Proposal[]): { route: number } | { desk: true } {
  const [first, second] = proposals;
  if (!first || first.certainty < SURE_ENOUGH.certainty) return { desk: true };
  return first.certainty - (second?.certainty ?? 0) >= SURE_ENOUGH.margin ? { route: first.tenantId } : { desk: true };
}
