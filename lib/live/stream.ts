import "server-only";
import type { LivePass } from "@/lib/access/doors/live";
import { hear } from "./listen";

const BEAT_MS = 15_000;
/** Browsers open six connections to a host at most: with more streams a further tab could load nothing. */
const MOST_STREAMS = 4;
/** A page is read while its stream isn't open yet, and perhaps by a clock that is a little behind. */
const MARGIN_MS = 5_000;

type Ending = "left" | "crowded";
/** By session, oldest first. */
type Streams = Map<string, Set<(why: Ending) => void>>;
// Kept over reloads in development, as the listening connection is.
const kept = globalThis as typeof globalThis & { pemkoStreams?: Streams };
const streams = (kept.pemkoStreams ??= new Map<string, Set<(why: Ending) => void>>());

/**
 * An event stream for one dashboard (WHATWG HTML §9.2): what changed since `since`, the moment the page was made or the
 * last event that the browser had (milliseconds since 1970). At every beat the session is read again, so that a sign-out
 * or a lost seat ends the stream; a browser then reconnects and is refused. Of one session's streams the oldest ends
 * when there are too many, and is told not to come back before it is looked at.
 */
export function liveStream({ key, sessionId, stillOpen }: LivePass, since: number, gone: AbortSignal): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  let stop = (_why?: Ending): void => undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true;
      const say = (line: string): void => {
        if (open) controller.enqueue(text.encode(line));
      };
      say("retry: 3000\n\n");
      const silence = hear(key, since - MARGIN_MS, {
        told: ({ at, event }) => say(`id: ${at}\ndata: ${JSON.stringify({ what: event.what, id: event.id })}\n\n`),
        missed: (at) => say(`id: ${at}\ndata: {"what":"all"}\n\n`),
      });
      const beat = setInterval(() => {
        stillOpen().then((allowed) => (allowed ? say(": beat\n\n") : stop()), () => stop());
      }, BEAT_MS);
      stop = (why) => {
        if (!open) return;
        if (why === "crowded") say("event: crowded\ndata: {}\n\n");
        open = false;
        clearInterval(beat);
        silence();
        leave(sessionId, stop);
        // A stream whose reader left is closed already, and closing it again throws.
        if (why !== "left") controller.close();
      };
      enter(sessionId, stop);
      gone.addEventListener("abort", () => stop());
    },
    cancel: () => stop("left"),
  });
}

function enter(sessionId: string, stop: (why: Ending) => void): void {
  const mine = streams.get(sessionId) ?? new Set();
  streams.set(sessionId, mine.add(stop));
  const [oldest] = mine;
  if (mine.size > MOST_STREAMS) oldest?.("crowded");
}

function leave(sessionId: string, stop: (why: Ending) => void): void {
  const mine = streams.get(sessionId);
  mine?.delete(stop);
  if (mine?.size === 0) streams.delete(sessionId);
}
