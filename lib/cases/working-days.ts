/** A day as the calendar writes it, "YYYY-MM-DD", in Medan's time. */
export type Day = string;

/** Days on which no clock runs besides Saturday and Sunday: national holidays and joint leave, kept by the admin. */
export type Holidays = ReadonlySet<Day>;

/** Asia/Jakarta is UTC+7 all year (no daylight saving since 1964), so plain arithmetic is exact. */
const WIB_OFFSET = 7 * 3_600_000;
const DAY_LENGTH = 86_400_000;
const HOUR_LENGTH = 3_600_000;

/** Office hours, WIB: 08.00 to 16.00. What comes after closing counts as come on the next working day. */
export const OPENS_AT = 8;
export const CLOSES_AT = 16;

/** The day a moment falls on in Medan. */
export function dayOf(at: Date): Day {
  return new Date(at.getTime() + WIB_OFFSET).toISOString().slice(0, 10);
}

/** A moment of a day: `hour` o'clock WIB. */
export function hourOf(day: Day, hour: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - WIB_OFFSET + hour * HOUR_LENGTH);
}

/** The end of a day in Medan, one millisecond before the next begins. */
export const lastMoment = (day: Day): Date => new Date(hourOf(day, 24).getTime() - 1);

export function nextDay(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_LENGTH).toISOString().slice(0, 10);
}

export function isWorkingDay(day: Day, holidays: Holidays): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

function workingDayAfter(day: Day, holidays: Holidays): Day {
  let next = nextDay(day);
  while (!isWorkingDay(next, holidays)) next = nextDay(next);
  return next;
}

/** The working day on which something counts as received: the same day until 16.00 WIB, else the next one. */
export function receivedOn(at: Date, holidays: Holidays): Day {
  const day = dayOf(at);
  const inTime = isWorkingDay(day, holidays) && at <= hourOf(day, CLOSES_AT);
  return inTime ? day : workingDayAfter(day, holidays);
}

/**
 * The end of a limit of `count` working days: 16.00 WIB of the count-th working day after the one on
 * which it was received. The day of receipt itself isn't counted, as the reference clock shows it.
 */
export function addWorkingDays(from: Date, count: number, holidays: Holidays): Date {
  let day = receivedOn(from, holidays);
  for (let left = Math.max(0, Math.floor(count)); left > 0; left--) day = workingDayAfter(day, holidays);
  return hourOf(day, CLOSES_AT);
}

/** Working days after the day of `from` up to and with the day of `to`; 0 when `to` isn't later. */
export function workingDaysBetween(from: Date, to: Date, holidays: Holidays): number {
  const last = dayOf(to);
  let count = 0;
  for (let day = nextDay(dayOf(from)); day <= last; day = nextDay(day)) if (isWorkingDay(day, holidays)) count++;
  return count;
}

/** Office time between two moments, in milliseconds; 0 when `to` isn't later. */
export function workingTimeBetween(from: Date, to: Date, holidays: Holidays): number {
  let total = 0;
  for (let day = dayOf(from); day <= dayOf(to); day = nextDay(day)) {
    if (!isWorkingDay(day, holidays)) continue;
    const start = Math.max(from.getTime(), hourOf(day, OPENS_AT).getTime());
    const end = Math.min(to.getTime(), hourOf(day, CLOSES_AT).getTime());
    total += Math.max(0, end - start);
  }
  return total;
}

/** Working days on which a question waited for the citizen: the day it was asked included, the day of the reply not. */
export function pausedDays(pausedAt: Date, resumedAt: Date, holidays: Holidays): number {
  let count = 0;
  for (let day = dayOf(pausedAt); day < dayOf(resumedAt); day = nextDay(day)) if (isWorkingDay(day, holidays)) count++;
  return count;
}

/** Whether offices are open at a moment: when people may be written to, and when what is late goes up. */
export function isOfficeTime(at: Date, holidays: Holidays): boolean {
  const day = dayOf(at);
  return isWorkingDay(day, holidays) && at >= hourOf(day, OPENS_AT) && at < hourOf(day, CLOSES_AT);
}
