import { answerSiteMap } from "@/lib/found/answers";

/** An agency's sitemaps; the middleware leads `/sitemap.xml` to the first. */
export async function GET(request: Request, { params }: RouteContext<"/sites/[tenant]/sitemap/[file]">): Promise<Response> {
  const { tenant, file } = await params;
  return answerSiteMap(request, tenant, file);
}
