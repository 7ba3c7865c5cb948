import { dayOf, type Holidays } from "@/lib/cases/working-days";
import type { Sent } from "@/lib/gateways/health/queries";
import { HOUR, type Hour, usualIncoming } from "@/lib/gateways/health/silence";

const DAY = 24 * HOUR;
/** How many days the picture of deliveries shows. */
export const DELIVERY_DAYS = 14;

/** The first of those days, "2026-01-05". */
export const firstDay = (now: Date): string => dayOf(new Date(now.getTime() - (DELIVERY_DAYS - 1) * DAY));

export type HourOfToday = { label: string; incoming: number; usual: number; handed: number; reported: number; /** It hasn't begun yet. */ ahead: boolean };

/** Today by the hour, what is usual beside it. */
export function todayOf(hours: readonly Hour[], now: Date, holidays: Holidays): HourOfToday[] {
  const midnight = Date.parse(`${dayOf(now)}T00:00:00+07:00`);
  const known = new Map(hours.map((hour) => [hour.at.getTime(), hour]));
  return Array.from({ length: 24 }, (_, place) => {
    const at = midnight + place * HOUR;
    const { incoming = 0, handed = 0, reported = 0 } = known.get(at) ?? {};
    return { label: String(place).padStart(2, "0"), incoming, handed, reported, usual: usualIncoming(hours, new Date(at), holidays), ahead: at > now.getTime() };
  });
}

type Row = Sent & { day: string; network: string };
export type Summed = Sent & { name: string; /** Neither is known yet. */ open: number };

const summed = (name: string, rows: readonly Sent[]): Summed => {
  const of = (column: keyof Sent) => rows.reduce((all, row) => all + row[column], 0);
  return { name, sent: of("sent"), delivered: of("delivered"), failed: of("failed"), open: of("sent") - of("delivered") - of("failed") };
};

/** Every day of the picture, those without a message too. */
export const byDay = (rows: readonly Row[], now: Date): Summed[] =>
  Array.from({ length: DELIVERY_DAYS }, (_, place) => dayOf(new Date(now.getTime() - (DELIVERY_DAYS - 1 - place) * DAY))).map((day) => summed(day, rows.filter((row) => row.day === day)));

/** The networks by how much went to them. */
export const byNetwork = (rows: readonly Row[]): Summed[] => [...Map.groupBy(rows, ({ network }) => network)].map(([network, own]) => summed(network, own)).sort((a, b) => b.sent - a.sent);

/** "86%"; of nothing: "–". */
export const shareOf = (part: number, whole: number): string => (whole === 0 ? "–" : `${Math.round((part / whole) * 100)}%`);

/** "5/1" as the calendar of the picture has it, and "5 Januari" for the table. */
export const shortDay = (day: string): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
export const longDay = (day: string): string => new Intl.DateTimeFormat("id-ID", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(new Date(day));
