import { exactTime, sayDay, sayTime } from "./when";
import {
  addWorkingDays, type Day, dayOf, type Holidays, hourOf, isWorkingDay, nextDay, receivedOn, workingDaysBetween, workingTimeBetween,
} from "./working-days";

/** The times of a case that its clock is read from. `pauses` are earlier, finished questions to the citizen. */
export type ClockTimes = {
  openedAt: Date;
  dueAt: Date;
  pausedAt: Date | null;
  answeredAt: Date | null;
  /** The limit that the answer had, once there is one: `dueAt` is the closing's then. */
  answerDueAt: Date | null;
  closedAt: Date | null;
  pauses?: readonly { from: Date | string; to: Date | string }[];
};

export type ClockTone = "late" | "today" | "left" | "paused" | "done";
export type ClockCell = { date: Day; state: "passed" | "today" | "ahead" | "off" | "paused" };

export type ClockState = {
  tone: ClockTone;
  /** An answer came, after its limit. */
  answeredLate: boolean;
  /** What people read first: "2 hari kerja lagi". */
  words: string;
  /** The end of the limit: "Selasa, 27 Januari 2015, 16.00 WIB". */
  exact: string;
  /** Share of the limit's office hours used, 0 to 1. */
  used: number;
  /** "hari ke-8 dari 10"; the day of receipt is day 0. */
  day: number;
  days: number;
  /** One per calendar day from day 1 to the limit. */
  cells: ClockCell[];
};

/** Where a case stands against its limit, at `now`. Browser-safe, so that an open page can keep it true. */
export function clockState(times: ClockTimes, now: Date, holidays: Holidays): ClockState {
  const tone = toneOf(times, now);
  const stopped = tone === "done" ? (times.answeredAt ?? times.closedAt) : tone === "paused" ? times.pausedAt : null;
  const at = stopped ?? now;
  const start = hourOf(receivedOn(times.openedAt, holidays), 0);
  const from = times.openedAt > start ? times.openedAt : start;
  const whole = workingTimeBetween(from, times.dueAt, holidays);
  const days = workingDaysBetween(start, times.dueAt, holidays);
  return {
    tone,
    answeredLate: cameLate(times),
    words: wordsOf(tone, times, now, holidays),
    exact: exactTime(times.dueAt),
    used: whole === 0 ? 1 : Math.min(1, workingTimeBetween(from, at, holidays) / whole),
    day: Math.min(days, workingDaysBetween(start, at, holidays)),
    days,
    cells: cellsOf(times, now, at, holidays),
  };
}

function toneOf(times: ClockTimes, now: Date): ClockTone {
  if (times.answeredAt ?? times.closedAt) return "done";
  if (times.pausedAt) return "paused";
  if (now > times.dueAt) return "late";
  return dayOf(now) === dayOf(times.dueAt) ? "today" : "left";
}

function wordsOf(tone: ClockTone, times: ClockTimes, now: Date, holidays: Holidays): string {
  switch (tone) {
    case "done":
      return times.answeredAt ? answeredWords(times, times.answeredAt, holidays) : "Ditutup";
    case "paused":
      return "Menunggu warga";
    case "late":
      return lateWords(times.dueAt, now, holidays);
    case "today":
      return `Hari ini, ${sayTime(times.dueAt)}`;
    case "left":
      return `${workingDaysBetween(now, times.dueAt, holidays)} hari kerja lagi`;
  }
}

type Answered = Pick<ClockTimes, "answeredAt" | "answerDueAt">;

/** Statistics compare the same two moments (tally.ts). */
const cameLate = (times: Answered): times is { answeredAt: Date; answerDueAt: Date } =>
  times.answeredAt !== null && times.answerDueAt !== null && times.answeredAt > times.answerDueAt;

/** How late the answer was: "terlambat 3 hari kerja"; null: in time, or none. */
export function lateness(times: Answered, holidays: Holidays): string | null {
  if (!cameLate(times)) return null;
  const days = workingDaysBetween(times.answerDueAt, times.answeredAt, holidays);
  return days === 0 ? "terlambat kurang dari sehari kerja" : `terlambat ${days} hari kerja`;
}

function answeredWords(times: ClockTimes, answeredAt: Date, holidays: Holidays): string {
  const late = lateness(times, holidays);
  if (late !== null) return `Dijawab ${late}`;
  const days = workingDaysBetween(hourOf(receivedOn(times.openedAt, holidays), 0), answeredAt, holidays);
  return days === 0 ? "Dijawab hari itu juga" : `Dijawab dalam ${days} hari kerja`;
}

function lateWords(dueAt: Date, now: Date, holidays: Holidays): string {
  const days = workingDaysBetween(dueAt, now, holidays);
  if (days > 0) return `Lewat ${days} hari kerja`;
  return dayOf(now) === dayOf(dueAt) ? `Lewat sejak ${sayTime(dueAt)}` : `Lewat sejak ${sayDay(dueAt, now)}`;
}

/** A limit of years would be a mistake in the data, not something to draw. */
const MOST_CELLS = 200;

function cellsOf(times: ClockTimes, now: Date, stoppedAt: Date, holidays: Holidays): ClockCell[] {
  const cells: ClockCell[] = [];
  const last = dayOf(times.dueAt);
  const first = dayOf(addWorkingDays(times.openedAt, 1, holidays));
  for (let date = first; date <= last && cells.length < MOST_CELLS; date = nextDay(date)) {
    cells.push({ date, state: cellState(date, times, now, dayOf(stoppedAt), holidays) });
  }
  return cells;
}

function cellState(date: Day, times: ClockTimes, now: Date, stopped: Day, holidays: Holidays): ClockCell["state"] {
  const today = dayOf(now);
  if (!isWorkingDay(date, holidays)) return "off";
  if (times.pauses?.some(({ from, to }) => date >= dayOf(new Date(from)) && date < dayOf(new Date(to)))) return "paused";
  const running = !times.answeredAt && !times.closedAt;
  if (running && times.pausedAt && date >= stopped && date <= today) return "paused";
  if (running && date === today) return "today";
  return date <= (running ? today : stopped) ? "passed" : "ahead";
}
