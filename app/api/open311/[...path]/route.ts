import { allowReading, answerPosting, answerReading } from "@/lib/open311/answer";

type Context = RouteContext<"/api/open311/[...path]">;

/** Open311 GeoReport v2 (docs/open311.md): discovery, services, requests and tokens, as JSON and XML. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerReading(request, (await params).path);
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerPosting(request, (await params).path);
}

export const OPTIONS = (): Response => allowReading();
