import { type Day, dayOf, nextDay } from "@/lib/cases/working-days";

/** A month of the calendar: `name` as in the address ("2026-11"), its first day and the first day after it. Browser-safe. */
export type Month = { name: string; first: Day; after: Day };

/** The month named in an address; the present one when that names none. */
export function monthAt(name: string | undefined, now: Date): Month {
  return asMonth(/^20\d\d-(0[1-9]|1[0-2])$/.test(name ?? "") ? (name ?? "") : dayOf(now).slice(0, 7));
}

export const monthBefore = ({ first }: Month): Month => asMonth(addDays(first, -1).slice(0, 7));
export const monthAfter = ({ after }: Month): Month => asMonth(after.slice(0, 7));

function asMonth(name: string): Month {
  const next = new Date(`${name}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return { name, first: `${name}-01`, after: next.toISOString().slice(0, 10) };
}

/** Whole weeks from Monday to Sunday that hold the month. */
export function weeksOf({ first, after }: Month): Day[][] {
  const weeks: Day[][] = [];
  let day = addDays(first, -((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7));
  while (day < after) {
    const week = [day];
    while (week.length < 7) week.push(nextDay(week.at(-1) ?? day));
    weeks.push(week);
    day = nextDay(week[6] ?? day);
  }
  return weeks;
}

export function addDays(day: Day, days: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
