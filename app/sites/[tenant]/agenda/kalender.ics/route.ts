import { calendarFile } from "@/components/entries/calendar-file";
import { siteEntries } from "@/lib/articles/cached";
import { openSiteAt } from "@/lib/tenants/site-at";

/** The agency's agenda to subscribe to: what comes, and what was lately. */
export async function GET(_request: Request, { params }: RouteContext<"/sites/[tenant]/agenda/kalender.ics">): Promise<Response> {
  const tenant = await openSiteAt((await params).tenant, "/agenda/kalender.ics");
  if (!tenant) return new Response(null, { status: 404 });
  const [ahead, past] = await Promise.all([siteEntries(tenant.id, "event", "ahead"), siteEntries(tenant.id, "event", "past", 20)]);
  return calendarFile(tenant, "agenda", [...past, ...ahead]);
}
