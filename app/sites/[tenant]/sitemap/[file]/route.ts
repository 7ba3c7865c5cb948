import { answerSiteMap } from "@/lib/found/answers";

/** What doesn't fit in the first sitemap. */
export async function GET(request: Request, { params }: RouteContext<"/sites/[tenant]/sitemap/[file]">): Promise<Response> {
  const { tenant, file } = await params;
  return answerSiteMap(request, tenant, file);
}
