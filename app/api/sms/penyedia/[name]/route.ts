import { signedGateway } from "@/lib/gateways/door";
import { readBrought } from "@/lib/sms/gateways/http-in";
import { receiveDelivery } from "@/lib/sms/receive";
import { recordReport } from "@/lib/sms/reports";

const MOST_BYTES = 64 * 1024;

/** Where a provider brings SMS and reports, signed. 200 means committed; anything else asks for it again. */
export async function POST(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  try {
    const body = new Uint8Array(await request.arrayBuffer());
    if (body.byteLength > MOST_BYTES) return answer(413);
    const signature = request.headers.get("x-signature") ?? "";
    const found = await signedGateway((await params).name, { timestamp: request.headers.get("x-timestamp") ?? "", signature, body, now: new Date() });
    if (!found) return answer(403);
    const brought = readBrought(found.configured, new TextDecoder().decode(body), signature, new Date());
    if (brought.kind === "neither") return answer(400);
    await (brought.kind === "message" ? receiveDelivery(found.gateway, brought.delivery) : recordReport(found.gateway, brought.report));
    return answer(200);
  } catch (error) {
    console.error("[penyedia]", error);
    return answer(503);
  }
}

const answer = (status: number): Response => new Response(null, { status, headers: { "cache-control": "no-store" } });
