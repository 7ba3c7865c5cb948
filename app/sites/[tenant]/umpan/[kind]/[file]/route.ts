import { answerSiteFeed } from "@/lib/found/answers";

/** Feeds of an agency; the middleware leads `/berita/rss.xml` here. */
export async function GET(request: Request, { params }: RouteContext<"/sites/[tenant]/umpan/[kind]/[file]">): Promise<Response> {
  const { tenant, kind, file } = await params;
  return answerSiteFeed(request, tenant, kind, file);
}
