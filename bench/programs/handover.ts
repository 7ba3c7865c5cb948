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

/** Queues SMS at a steady pace, as many workers as a city runs hand them to a gateway that takes 50 ms; prints p50 and p95 of the wait in ms, of a worker that has run for a while and of the first two seconds of one that starts. */
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

/** Queues `total` from `first` on, at the pace, and answers their waits, shortest first. */
async function measure(first: number, total: number): Promise<number[]> {
  waits.length = 0;
  const began = performance.now();
  for (let number = 0; number < total; number += 1) {
    await pause(Math.max(0, began + (number * 1000) / rate - performance.now()));
    void queueOne(first + number);
  }
  const end = performance.now() + 60_000;
  while (waits.length < total && performance.now() < end) await pause(50);
  return waits.toSorted((a, b) => a - b);
}

// A process that has just started opens its connections and has read none of its code: what comes meanwhile waits for that.
const starting = await measure(0, rate * 2);
const steady = await measure(rate * 2, rate * seconds);
await runner.stop();
const at = (sorted: number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
console.log(JSON.stringify({ handed: steady.length, p50: at(steady, 0.5), p95: at(steady, 0.95), starting: at(starting, 0.95) }));
process.exit(0);
