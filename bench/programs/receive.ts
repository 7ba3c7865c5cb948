import { z } from "zod";
import { env } from "@/lib/env";
import { gatewayAtDoor } from "@/lib/gateways/door";
import { receiveDelivery } from "@/lib/sms/receive";
import { messageTexts } from "../texts";

/** Takes in SMS without HTTP: `connections` at a time for some seconds; prints how many per second. */
const [connections, seconds, first] = z.tuple([z.coerce.number(), z.coerce.number(), z.coerce.number()]).parse(process.argv.slice(2));
const gateway = await gatewayAtDoor("kannel", "", env.kannelSecret());
if (!gateway) throw new Error("the secret of the Kannel door is missing");
let taken = 0;

async function takeOne(number: number): Promise<void> {
  if (!gateway) return;
  const text = messageTexts[number % messageTexts.length] ?? "";
  await receiveDelivery(gateway, {
    deliveryId: `direct-${number}`, from: `+628${1_200_000_000 + number}`, to: "2015", text, bytes: Buffer.from(text), encoding: "gsm7", at: new Date(), concat: null,
  });
}

async function connection(end: number): Promise<void> {
  while (performance.now() < end) {
    taken += 1;
    await takeOne(first + taken);
  }
}

await takeOne(first);
const began = performance.now();
await Promise.all(Array.from({ length: connections }, () => connection(began + seconds * 1000)));
console.log(JSON.stringify({ perSecond: taken / ((performance.now() - began) / 1000) }));
process.exit(0);
