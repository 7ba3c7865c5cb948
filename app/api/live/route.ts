import { livePass } from "@/lib/access/doors/live";
import { liveStream } from "@/lib/live/stream";

/** Server-sent events for the dashboard: what changed, not its content. */
export async function GET(request: Request): Promise<Response> {
  const pass = await livePass();
  if (!pass) return new Response(null, { status: 401 });
  return new Response(liveStream(pass, startOf(request), request.signal), {
    headers: { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" },
  });
}

/** The last event that the browser had, else when its page was made; without either, now. */
function startOf(request: Request): number {
  const said = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("sejak") ?? "";
  return /^\d{1,16}$/.test(said) ? Number(said) : Date.now();
}
