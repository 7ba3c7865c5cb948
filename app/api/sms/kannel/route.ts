import { gatewayAtDoor } from "@/lib/gateways/door";
import { decodeKannel } from "@/lib/sms/decode";
import { receiveDelivery } from "@/lib/sms/receive";

/**
 * Where Kannel's `get-url` brings incoming SMS. 200 means committed; anything else makes Kannel bring the same id
 * again. Answered with an empty body: Kannel would send a body on to the citizen.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    const query = rawQuery(request.url);
    const asked = new URLSearchParams(query);
    const gateway = await gatewayAtDoor("kannel", asked.get("gateway") ?? "", asked.get("secret") ?? "");
    if (!gateway) return answer(403);
    const decoded = decodeKannel(query);
    if (!decoded.ok) return answer(400);
    await receiveDelivery(gateway, decoded.value);
    return answer(200);
  } catch (error) {
    // Not taken in: Kannel keeps it and brings it again.
    console.error("[kannel]", error);
    return answer(503);
  }
}

/** As it came: the text's octets are in the gateway's charset, so they must not be read as UTF-8 first. */
function rawQuery(url: string): string {
  const at = url.indexOf("?");
  return at === -1 ? "" : url.slice(at + 1);
}

const answer = (status: number): Response => new Response(null, { status, headers: { "cache-control": "no-store" } });
