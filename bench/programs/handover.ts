import { setTimeout as pause } from "node:timers/promises";
import { Logger, run } from "graphile-worker";
import { z } from "zod";
import { jobKey } from "@/lib/access/doors/open";
import { withKey } from "@/lib/db/with-key";
import { env } from "@/lib/env";
import { waysOf } from "@/lib/gateways/ways";
import { lockContact } from "@/lib/sms/contacts";
import { queueMessage } from "@/lib/sms/outgoing";
import { sendMessage } from "@/lib/sms/send";
import { CONCURRENCY } from "@/worker/concurrency";

/** Queues SMS at a steady pace, as many workers as a city runs hand them to a gateway that takes 50 ms; prints p50 and p95 of the wait in ms. */
const [tenantId, rate, seconds] = z.tuple([z.coerce.number(), z.coerce.number(), z.coerce.number()]).parse(process.argv.slice(2));
const GATEWAY_MS = 50;
const job = jobKey("send-sms");
const queued = new Map<number, number>();
const waits: number[] = [];

const ways = waysOf({
  name: "bench", lookUp: () => Promise.resolve("cannot-tell"),
  send: async ({ reference }) => {
    const since = queued.get(Number(reference));
    if (since !== undefined) waits.push(performance.now() - since);
    await pause(GATEWAY_MS);
    return { kind: "accepted" };
  },
});
const message = z.object({ messageId: z.number() });
const runner = await run({
  connectionString: env.workerDatabaseUrl(), concurrency: CONCURRENCY, pollInterval: 1_000, noHandleSignals: true, logger: new Logger(() => () => undefined),
  taskList: { "send-sms": (payload) => sendMessage(job, ways, message.parse(payload).messageId) },
});

const base = Date.now();
async function queueOne(number: number): Promise<void> {
  queued.set(base + number, performance.now());
  await withKey(job, async (tx) => {
    const contact = await lockContact(tx, `+62811${10_000_000 + (number % 500)}`);
    await queueMessage(tx, { tenantId, caseId: null, contactId: contact.id, kind: "answer", body: "Sudah kami perbaiki, terima kasih.", once: String(base + number) });
  });
}

const total = rate * seconds;
const began = performance.now();
for (let number = 0; number < total; number += 1) {
  await pause(Math.max(0, began + (number * 1000) / rate - performance.now()));
  void queueOne(number);
}
const end = performance.now() + 60_000;
while (waits.length < total && performance.now() < end) await pause(50);
await runner.stop();
waits.sort((a, b) => a - b);
const at = (share: number): number => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? Number.NaN;
console.log(JSON.stringify({ handed: waits.length, p50: at(0.5), p95: at(0.95) }));
process.exit(0);
