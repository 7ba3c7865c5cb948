import type { CityEntry } from "@/lib/articles/by-kind";
import { city } from "@/lib/city";
import { type CalendarEntry, calendarOf } from "@/lib/events/calendar";

/** Answers a calendar file of an agency's events. */
export function calendarFile(tenant: { slug: string; name: string }, name: string, entries: CalendarEntry[]): Response {
  return answer(name, calendarOf(`Agenda ${tenant.name}`, hostOf(tenant.slug), entries.map((entry) => located(tenant.slug, entry))));
}

/** The same of all agencies together; each event is named as in its agency's own file, so that nobody gets it twice. */
export function cityCalendarFile(entries: CityEntry[]): Response {
  return answer("agenda-kota", calendarOf(`Agenda ${city.fullName()}`, city.rootDomain(), entries.map((entry) => located(entry.agency.slug, entry))));
}

const hostOf = (slug: string): string => new URL(city.siteUrl(slug)).hostname;
const located = (agency: string, entry: CalendarEntry) => ({ ...entry, id: `${entry.slug}@${hostOf(agency)}`, url: city.siteUrl(agency, `/agenda/${entry.slug}`) });

const answer = (name: string, text: string): Response =>
  new Response(text, { headers: { "content-type": "text/calendar; charset=utf-8", "content-disposition": `inline; filename="${name}.ics"` } });
