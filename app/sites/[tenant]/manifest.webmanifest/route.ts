import { answerSiteManifest } from "@/lib/found/picture-answers";

export async function GET(request: Request, { params }: RouteContext<"/sites/[tenant]/manifest.webmanifest">): Promise<Response> {
  return answerSiteManifest(request, (await params).tenant);
}
