import type { Moment } from "@/components/dashboard/types";
import { clockState, type ClockTimes } from "@/lib/cases/clock";
import { sayDay, sayShort, sayTime, sayWhen } from "@/lib/cases/when";
import { dayOf, type Holidays } from "@/lib/cases/working-days";
import type { ClockState } from "./types";

/** Words are made on the server, at one moment for the whole page. */
export type Now = { now: Date; holidays: Holidays };

export const momentOf = (at: Date, now: Date): Moment => ({ iso: at.toISOString(), word: sayWhen(at, now) });

/** In lists today is only a time: "07.52", "Kemarin 17.40", "13 Nov". */
export const shortMoment = (at: Date, now: Date): Moment => ({ iso: at.toISOString(), word: dayOf(at) === dayOf(now) ? sayTime(at) : capital(sayShort(at, now)) });

export const dayWord = (at: Date, now: Date): string => (dayOf(at) === dayOf(now) ? "Hari ini" : sayDay(at, now));

export function badgeOf(times: ClockTimes, { now, holidays }: Now): ClockState {
  const { tone, answeredLate, words, used } = clockState(times, now, holidays);
  return { tone, answeredLate, word: words, share: used };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
