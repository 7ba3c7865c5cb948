import "server-only";
import type { Desk, Operator } from "@/lib/access/keys";
import { hear } from "./listen";

const BEAT_MS = 15_000;

/**
 * An event stream for one dashboard (WHATWG HTML §9.2). At every beat the session is read again, so that a sign-out or
 * a lost seat ends the stream; a browser then reconnects and is refused.
 */
export function liveStream(key: Operator | Desk, stillOpen: () => Promise<boolean>, gone: AbortSignal): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  let stop = (_left?: "left"): void => undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true;
      const say = (line: string): void => {
        if (open) controller.enqueue(text.encode(line));
      };
      const silence = hear(key, (event) => say(`data: ${JSON.stringify({ what: event.what, id: event.id })}\n\n`));
      const beat = setInterval(() => {
        stillOpen().then((allowed) => (allowed ? say(": beat\n\n") : stop()), () => stop());
      }, BEAT_MS);
      stop = (left) => {
        if (!open) return;
        open = false;
        clearInterval(beat);
        silence();
        // A stream whose reader left is closed already, and closing it again throws.
        if (left !== "left") controller.close();
      };
      gone.addEventListener("abort", () => stop());
      say("retry: 3000\n\n");
    },
    cancel: () => stop("left"),
  });
}
