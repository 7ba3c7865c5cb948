import { answerSiteCard } from "@/lib/found/picture-answers";

/** Pictures that go along with shared links: `/bagikan/situs.jpg`, `/bagikan/berita/<slug>.jpg`. */
export async function GET(request: Request, { params }: RouteContext<"/sites/[tenant]/bagikan/[...what]">): Promise<Response> {
  const { tenant, what } = await params;
  return answerSiteCard(request, tenant, what);
}
