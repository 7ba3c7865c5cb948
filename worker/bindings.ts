import { jobKey } from "@/lib/access/doors/open";
import { isDatabaseAway } from "@/lib/db/away";
import { bindings } from "@/lib/gateways/bindings";
import { cityWays } from "@/lib/gateways/ways";
import { hearChannel } from "@/lib/live/listen";
import { HELD_ELSEWHERE } from "@/lib/sms/pass-on";
import { sendMessage } from "@/lib/sms/send";
import { Window } from "@/lib/sms/gateways/smpp/window";
import { CONCURRENCY } from "./concurrency";

const LOOK_MS = 3_000;

/** Keeps this worker's connections to SMSCs, and sends by them what other workers pass on, until the answer is called. */
export async function keepBound(): Promise<() => Promise<void>> {
  const job = jobKey("attend-bindings");
  let over = false;
  const lanes = new Window(CONCURRENCY);
  const deaf = await hearChannel(job, HELD_ELSEWHERE, (word) => {
    if (word !== undefined && !over) void send(lanes, word);
  });
  const turns = (async () => {
    while (!over) {
      await bindings.attend(job).catch(tell);
      if (!over) await new Promise((resolve) => setTimeout(resolve, LOOK_MS).unref());
    }
  })();
  return async () => {
    over = true;
    await deaf();
    await Promise.race([turns, new Promise((resolve) => setTimeout(resolve, LOOK_MS))]);
    await bindings.leave(job);
  };
}

/** Every worker hears the word; who hasn't got the connection leaves it to the one that has. */
async function send(lanes: Window, word: string): Promise<void> {
  const leave = await lanes.enter();
  try {
    const [gateway = "", id = ""] = word.split(" ");
    if (bindings.has(gateway)) await sendMessage(jobKey("send-sms"), cityWays, Number(id));
  } catch (error) {
    tell(error);
  } finally {
    leave();
  }
}

function tell(error: unknown): void {
  if (!isDatabaseAway(error)) console.error("[smpp]", error);
}
