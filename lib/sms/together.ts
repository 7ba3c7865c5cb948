import type { ReportState } from "@/lib/gateways/schema";

type Told = { handle: string | null; state: ReportState };
/** What a gateway calls a message or a part of it, and how many parts it calls so. */
type Name = { handle: string; parts: number };

const STRENGTH: Record<ReportState, number> = { unknown: 0, accepted: 1, failed: 2, delivered: 3 };
const strongest = (states: readonly ReportState[]): ReportState | null => states.reduce<ReportState | null>((best, state) => (best === null || STRENGTH[state] > STRENGTH[best] ? state : best), null);

/**
 * What reports tell together. A message whose parts have names of their own (`of` parts, as far as we know) has arrived
 * when every one has, and failed when one has; a single name, or our reference, speaks for the whole. Of one part, arrival
 * is believed over failure, and the order of reports says nothing. Where only some names are known, the others may never
 * have left: those parts can tell that it failed, and nothing better.
 */
export function togetherOf(reports: readonly Told[], names: readonly Name[], of = 0): ReportState | null {
  const known = names.reduce((sum, { parts }) => sum + parts, 0);
  if (Math.max(known, of) <= 1) return strongest(reports.map(({ state }) => state));
  const whole = strongest(reports.filter(({ handle }) => handle === null).map(({ state }) => state));
  const told = names.map((name) => ofName(reports.filter(({ handle }) => handle === name.handle).map(({ state }) => state), name.parts)).filter((state) => state !== null);
  if (told.includes("failed")) return "failed";
  if (told.length === 0 || known < of) return whole;
  if (told.length === names.length && told.every((state) => state === "delivered")) return "delivered";
  return told.every((state) => state === "unknown") ? (whole ?? "unknown") : "accepted";
}

/** Of parts that share a name nobody knows which one a report speaks of: all have arrived when as many arrivals were told. */
function ofName(states: readonly ReportState[], parts: number): ReportState | null {
  if (parts === 1) return strongest(states);
  if (states.filter((state) => state === "delivered").length >= parts) return "delivered";
  if (states.includes("failed")) return "failed";
  return states.includes("delivered") ? "accepted" : strongest(states);
}
