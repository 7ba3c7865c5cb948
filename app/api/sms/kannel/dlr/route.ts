import { gatewayAtDoor } from "@/lib/gateways/door";
import { readKannelReport } from "@/lib/sms/gateways/kannel-report";
import { recordReport } from "@/lib/sms/reports";

/** Where Kannel's `dlr-url` brings delivery reports. 200 means committed; anything else makes Kannel bring it again. */
export async function GET(request: Request): Promise<Response> {
  try {
    const query = new URL(request.url).searchParams;
    const gateway = await gatewayAtDoor("kannel", query.get("gateway") ?? "", query.get("secret") ?? "");
    if (!gateway) return answer(403);
    const report = readKannelReport(query);
    if (!report) return answer(400);
    await recordReport(gateway, report);
    return answer(200);
  } catch (error) {
    console.error("[kannel dlr]", error);
    return answer(503);
  }
}

const answer = (status: number): Response => new Response(null, { status, headers: { "cache-control": "no-store" } });
