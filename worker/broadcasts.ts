import { jobKey } from "@/lib/access/doors/open";
import { feedBroadcasts } from "@/lib/broadcasts/feed";
import { isDatabaseAway } from "@/lib/db/away";
import { cityWays } from "@/lib/gateways/ways";

/** At a time: bulk never takes the places of the jobs that carry answers (worker/concurrency.ts). */
const LINES = 3;
const LOOK_MS = 1_500;

/** Hands out broadcasts, message by message, until the answer is called; it then ends the ones in hand. */
export function keepBroadcasting(): () => Promise<void> {
  const job = jobKey("feed-broadcasts");
  let over = false;
  const line = async (): Promise<void> => {
    while (!over) {
      const more = await feedBroadcasts(job, cityWays).catch(tell);
      if (!more && !over) await pause(LOOK_MS);
    }
  };
  const lines = Promise.all(Array.from({ length: LINES }, line));
  return async () => {
    over = true;
    await lines;
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function tell(error: unknown): false {
  if (!isDatabaseAway(error)) console.error("[broadcasts]", error);
  return false;
}
