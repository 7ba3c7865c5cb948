import { siteKey } from "@/lib/access/doors/open";
import { answerSuggestions } from "@/lib/search/suggestions";
import { cachedTenant } from "@/lib/tenants/cached";

/** Open sites only: what an address without one says is on its home. */
export async function GET(request: Request, { params }: RouteContext<"/sites/[tenant]/cari/saran">): Promise<Response> {
  const found = await cachedTenant((await params).tenant);
  if (!found || "movedTo" in found || found.tenant.state === "none" || found.tenant.suspendedAt) return Response.json([], { status: 404 });
  return answerSuggestions(siteKey(found.tenant.id), request);
}
