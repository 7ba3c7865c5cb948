import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { momentOf, readEvent } from "./fields";

export type CalendarEntry = { slug: string; title: string; summary: string; fields: Parameters<typeof readEvent>[0]; changedAt: Date };
/** `id` stays the same as long as the event does (RFC 5545 §3.8.4.7). */
export type Located = CalendarEntry & { id: string; url: string };

const TWO_HOURS = 2 * 3_600_000;

/**
 * Events as a calendar file (RFC 5545). The uid is the event's address, so that a subscription changes an entry it
 * has instead of adding another; a cancelled event stays, marked as such. An event without an end lasts two hours.
 */
export function calendarOf(name: string, host: string, entries: Located[]): string {
  const calendar = new ICalCalendar({ name, method: ICalCalendarMethod.PUBLISH, ttl: 3_600, prodId: { company: host, product: "agenda", language: "ID" } });
  for (const { id, url, title, summary, fields, changedAt } of entries) {
    const { startsAt, endsAt, place, address, cancelled } = readEvent(fields);
    const start = momentOf(startsAt);
    if (!start) continue;
    calendar.createEvent({
      id, start, end: momentOf(endsAt) ?? new Date(start.getTime() + TWO_HOURS), summary: title, description: summary,
      location: [place, address].filter(Boolean).join(", ") || null, url, lastModified: changedAt, stamp: changedAt,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
