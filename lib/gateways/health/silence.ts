import { dayOf, type Holidays, isWorkingDay } from "@/lib/cases/working-days";
import type { GatewayRole } from "../schema";

/** One hour of a gateway; `at` is its first moment. */
export type Hour = { at: Date; incoming: number; handed: number; reported: number };

/** What is known of a gateway when it is looked at. */
export type Pulse = {
  role: GatewayRole;
  /** When something last came in by it or was told of a message, or when it was last changed by an admin. */
  quietSince: Date;
  /** The last four weeks, hours without traffic left out. */
  hours: readonly Hour[];
  holidays: Holidays;
  /** Messages it took since then, long enough ago that their reports should be here. */
  handedSince: number;
};

export const HOUR = 3_600_000;
export const WEEK = 7 * 24 * HOUR;
const WEEKS = 4;
/** So many usual signs of life must be missing: by chance alone they all are once in 20,000 such times. */
const LEAST_MISSING = 10;
const LEAST_QUIET = 0.5 * HOUR;
/** From fewer messages nobody knows how often a gateway reports. */
const LEAST_HANDED = 20;

/**
 * How many messages usually come in an hour like this, in the last four weeks: on a working day the same hour of the same
 * weekday, holidays left out; on a weekend or a holiday the same hour of all days on which nobody works. The lower middle
 * of them, so that one busy flood and one dead day change nothing. Less than a week is no habit: 0.
 */
export function usualIncoming(hours: readonly Hour[], at: Date, holidays: Holidays): number {
  const known = new Map(hours.map((hour) => [hour.at.getTime(), hour.incoming]));
  const first = Math.min(...known.keys());
  const start = Math.floor(at.getTime() / HOUR) * HOUR;
  if (!(start - first >= WEEK)) return 0;
  const works = (moment: number): boolean => isWorkingDay(dayOf(new Date(moment)), holidays);
  const step = works(start) ? WEEK : WEEK / 7;
  const alike = Array.from({ length: (WEEKS * WEEK) / step }, (_, times) => start - (times + 1) * step).filter((moment) => moment >= first && works(moment) === works(start));
  const seen = alike.map((moment) => known.get(moment) ?? 0).sort((a, b) => a - b);
  return seen[Math.floor((seen.length - 1) / 2)] ?? 0;
}

/** How many messages would usually have come in between two moments. An hour counts as far as it lies between them. */
export function usualBetween(hours: readonly Hour[], from: Date, until: Date, holidays: Holidays): number {
  let sum = 0;
  // Older silences are long beyond doubt.
  for (let at = Math.max(Math.floor(from.getTime() / HOUR) * HOUR, until.getTime() - WEEK); at < until.getTime(); at += HOUR) {
    const share = (Math.min(at + HOUR, until.getTime()) - Math.max(at, from.getTime())) / HOUR;
    sum += share > 0 ? share * usualIncoming(hours, new Date(at), holidays) : 0;
  }
  return sum;
}

/** Of how many handed messages a gateway told what became of them before it fell silent: 0 to 1. */
function reportShare(hours: readonly Hour[], quietSince: Date): number {
  const before = hours.filter(({ at }) => at <= quietSince);
  const sum = (of: "handed" | "reported") => before.reduce((all, hour) => all + hour[of], 0);
  return sum("handed") < LEAST_HANDED ? 0 : Math.min(1, sum("reported") / sum("handed"));
}

/** The signs of life that are missing, rounded; null: the quiet is nothing unusual. */
export function unusualSilence({ role, quietSince, hours, holidays, handedSince }: Pulse, now: Date): number | null {
  if (now.getTime() - quietSince.getTime() < LEAST_QUIET) return null;
  const incoming = role === "out" ? 0 : usualBetween(hours, quietSince, now, holidays);
  const reports = role === "in" ? 0 : handedSince * reportShare(hours, quietSince);
  return incoming + reports < LEAST_MISSING ? null : Math.round(incoming + reports);
}
