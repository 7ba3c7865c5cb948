import type { Planned, PlannedWhat } from "@/lib/articles/calendar";
import { editorPath } from "@/lib/articles/editor-path";
import { kindWords } from "@/lib/articles/kinds";
import { monthAfter, monthBefore, type Month, weeksOf } from "@/lib/articles/month";
import type { SiteReason, SiteWork } from "@/lib/articles/site-work";
import { sayDay, sayShort, sayTime } from "@/lib/cases/when";
import { dayOf, hourOf } from "@/lib/cases/working-days";
import type { CalendarDay, CalendarView, DayEntry, WaitingView } from "./types";

export const sortWords: Record<PlannedWhat, string> = { publish: "Terbit", event: "Acara", end: "Turun", top: "Terakhir di atas", due: "Masih benar?" };
const monthWords = new Intl.DateTimeFormat("id-ID", { timeZone: "UTC", month: "long", year: "numeric" });
/** These are of a day and not of an hour. */
const ALL_DAY: readonly PlannedWhat[] = ["top", "due"];

export const titleOf = (title: string): string => title.trim() || "Tanpa judul";
export const planHref = ({ name }: Pick<Month, "name">): string => `/dasbor/rencana?bulan=${name}`;

export function calendarOf(planned: Planned, month: Month, now: Date): CalendarView {
  const byDay = Map.groupBy(planned, ({ at }) => (dayOf(at) < month.first ? month.first : dayOf(at)));
  const days = weeksOf(month).flat().map((day): CalendarDay => ({
    day, words: sayDay(hourOf(day, 12), now), number: String(Number(day.slice(8))), inMonth: day.startsWith(month.name), today: day === dayOf(now),
    entries: (byDay.get(day) ?? []).map(entryOf).sort((one, other) => one.time.localeCompare(other.time)),
  }));
  return {
    title: monthWords.format(new Date(`${month.first}T00:00:00Z`)), days, empty: planned.length === 0,
    before: planHref(monthBefore(month)), after: planHref(monthAfter(month)), now: "/dasbor/rencana",
  };
}

const entryOf = ({ what, id, kind, title, at }: Planned[number]): DayEntry =>
  ({ key: `${what}-${id}`, what, sort: sortWords[what], time: ALL_DAY.includes(what) ? "" : sayTime(at), title: titleOf(title), href: editorPath(kind, id) });

const waitingWords: Partial<Record<SiteReason, (name: string) => string>> = {
  review: (name) => `Menunggu tinjauan Anda, diminta ${name}`, returned: (name) => `Dikembalikan ${name}`, unreviewed: () => "Terbit mendesak, belum ditinjau",
};

export const waitingOf = (work: SiteWork, now: Date): WaitingView[] => work.flatMap(({ why, id, kind, title, at, name }) => {
  const say = waitingWords[why];
  return say ? [{ key: `${why}-${id}`, href: editorPath(kind, id), title: titleOf(title), about: `${kindWords[kind]} · ${say(name ?? "rekan Anda")}, ${sayShort(at, now)}` }] : [];
});
