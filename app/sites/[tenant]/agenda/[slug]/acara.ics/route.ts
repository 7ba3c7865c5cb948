import { calendarFile } from "@/components/entries/calendar-file";
import { siteEntry } from "@/lib/articles/cached";
import { openSiteAt } from "@/lib/tenants/site-at";

/** One event, to keep in a calendar. */
export async function GET(_request: Request, { params }: RouteContext<"/sites/[tenant]/agenda/[slug]/acara.ics">): Promise<Response> {
  const { tenant: address, slug } = await params;
  const tenant = await openSiteAt(address, `/agenda/${slug}/acara.ics`);
  const entry = tenant && await siteEntry(tenant.id, "event", slug);
  return tenant && entry && "title" in entry ? calendarFile(tenant, entry.slug, [entry]) : new Response(null, { status: 404 });
}
