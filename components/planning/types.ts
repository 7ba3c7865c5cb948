import type { PlannedWhat } from "@/lib/articles/calendar";
import type { Moment } from "@/components/dashboard/types";

/** One thing on a day of the calendar. */
export type DayEntry = { key: string; what: PlannedWhat; sort: string; time: string; title: string; href: string };
export type CalendarDay = { day: string; /** "Senin, 30 November". */ words: string; number: string; inMonth: boolean; today: boolean; entries: DayEntry[] };
export type CalendarView = { title: string; days: CalendarDay[]; empty: boolean; before: string; after: string; now: string };

/** Something that waits for a person, before anything has an hour. */
export type WaitingView = { key: string; href: string; title: string; about: string };

/** A page that is asked "still true?"; `on`: since which day, for undoing. */
export type DuePage = { id: number; revision: number; title: string; on: string };
export type DueRow = DuePage & { href: string; kind: string; since: Moment };
