import { answerCityIcon } from "@/lib/found/picture-answers";

export async function GET(request: Request, { params }: RouteContext<"/ikon/[file]">): Promise<Response> {
  return answerCityIcon(request, (await params).file);
}
