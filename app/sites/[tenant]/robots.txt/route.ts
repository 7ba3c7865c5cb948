import { answerSiteRobots } from "@/lib/found/answers";

export async function GET(request: Request, { params }: RouteContext<"/sites/[tenant]/robots.txt">): Promise<Response> {
  return answerSiteRobots(request, (await params).tenant);
}
