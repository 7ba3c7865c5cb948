import { answerCityFeed } from "@/lib/found/answers";

/** Feeds of all agencies together; the middleware leads `/berita/rss.xml` here. */
export async function GET(request: Request, { params }: RouteContext<"/umpan/[kind]/[file]">): Promise<Response> {
  const { kind, file } = await params;
  return answerCityFeed(request, kind, file);
}
