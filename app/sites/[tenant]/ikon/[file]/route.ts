import { answerSiteIcon } from "@/lib/found/picture-answers";

export async function GET(request: Request, { params }: RouteContext<"/sites/[tenant]/ikon/[file]">): Promise<Response> {
  const { tenant, file } = await params;
  return answerSiteIcon(request, tenant, file);
}
