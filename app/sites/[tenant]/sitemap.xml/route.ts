import { answerSiteMap } from "@/lib/found/answers";

export async function GET(request: Request, { params }: RouteContext<"/sites/[tenant]/sitemap.xml">): Promise<Response> {
  return answerSiteMap(request, (await params).tenant);
}
