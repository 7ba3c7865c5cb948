import { answerCityMap } from "@/lib/found/answers";

/** The index, which the middleware leads `/sitemap.xml` to, and the portal's own pages. */
export async function GET(request: Request, { params }: RouteContext<"/sitemap/[file]">): Promise<Response> {
  return answerCityMap(request, (await params).file);
}
