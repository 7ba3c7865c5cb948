import { livePass } from "@/lib/access/doors/live";
import { liveStream } from "@/lib/live/stream";

/** Server-sent events for the dashboard: what changed, not its content. */
export async function GET(request: Request): Promise<Response> {
  const pass = await livePass();
  if (!pass) return new Response(null, { status: 401 });
  return new Response(liveStream(pass.key, pass.stillOpen, request.signal), {
    headers: { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" },
  });
}
