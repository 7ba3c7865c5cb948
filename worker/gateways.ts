import { jobKey } from "@/lib/access/doors/open";
import { isDatabaseAway } from "@/lib/db/away";
import { attendGateways } from "@/lib/gateways/attend";
import { hearChannel } from "@/lib/live/listen";

/** Told by SMSD's tables (scripts/gateways/gammu-hardening.sql); looked for anyway, since a word may be lost. */
const CHANNEL = "pemko_gammu";
const LOOK_MS = 5_000;

/** Attends the gateways that don't come to us, again and again until the answer is called: it then ends the turn it is in. */
export async function keepAttending(): Promise<() => Promise<void>> {
  const job = jobKey("attend-gateways");
  let over = false;
  let wake = (): void => undefined;
  const deaf = await hearChannel(job, CHANNEL, () => wake());
  const turns = (async () => {
    while (!over) {
      const woken = new Promise<void>((resolve) => (wake = resolve));
      await attendGateways(job).catch(tell);
      if (!over) await Promise.race([woken, pause(LOOK_MS)]);
    }
  })();
  return async () => {
    over = true;
    wake();
    await turns;
    await deaf();
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

function tell(error: unknown): void {
  if (!isDatabaseAway(error)) console.error("[gateways]", error);
}
