import { city } from "@/lib/city";
import { type CalendarEntry, calendarOf } from "@/lib/events/calendar";

/** Answers a calendar file of an agency's events. */
export function calendarFile(tenant: { slug: string; name: string }, name: string, entries: CalendarEntry[]): Response {
  const host = new URL(city.siteUrl(tenant.slug)).hostname;
  const text = calendarOf(`Agenda ${tenant.name}`, host, (slug) => city.siteUrl(tenant.slug, `/agenda/${slug}`), entries);
  return new Response(text, { headers: { "content-type": "text/calendar; charset=utf-8", "content-disposition": `inline; filename="${name}.ics"` } });
}
