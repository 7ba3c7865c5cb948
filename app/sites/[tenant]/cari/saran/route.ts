import { siteKey } from "@/lib/access/doors/open";
import { answerSuggestions } from "@/lib/search/suggestions";
import { cachedTenant } from "@/lib/tenants/cached";
import { isOpen } from "@/lib/tenants/state";

/** Open sites only: what an address without one says is on its home. */
export async function GET(request: Request, { params }: RouteContext<"/sites/[tenant]/cari/saran">): Promise<Response> {
  const found = await cachedTenant((await params).tenant);
  if (!found || !("tenant" in found) || !isOpen(found.tenant)) return Response.json([], { status: 404 });
  return answerSuggestions(siteKey(found.tenant.id), request);
}
