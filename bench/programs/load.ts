import { Agent, request } from "node:http";
import { readFileSync } from "node:fs";
import { z } from "zod";

/**
 * Asks one server over and over from a process of its own and prints one line of JSON. Closed loop: every connection
 * waits for its answer before it asks again, so a slow server is asked less often (coordinated omission): p99 says how
 * long answers took at this number of connections, not how long a citizen would wait in a queue.
 */
const plan = z.object({
  port: z.number(), connections: z.number(), seconds: z.number(), gzip: z.boolean(),
  /** Asked in turn; `{n}` becomes a number that never repeats. */
  asks: z.array(z.object({ host: z.string(), path: z.string() })).min(1), first: z.number(),
}).parse(JSON.parse(readFileSync(0, "utf8")));

const agent = new Agent({ keepAlive: true, maxSockets: plan.connections });
const times: number[] = [];
let [asked, failed, bytes] = [0, 0, 0];
const end = performance.now() + plan.seconds * 1000;

function ask(): Promise<void> {
  const { host, path } = plan.asks[asked % plan.asks.length] ?? { host: "", path: "/" };
  const number = plan.first + asked;
  asked += 1;
  const began = performance.now();
  const headers = { host, "accept-encoding": plan.gzip ? "gzip" : "identity" };
  return new Promise((resolve) => {
    const sent = request({ agent, host: "127.0.0.1", port: plan.port, path: path.replaceAll("{n}", String(number)), headers }, (answer) => {
      answer.on("data", (part: Buffer) => void (bytes += part.byteLength));
      answer.on("end", () => {
        times.push(performance.now() - began);
        if (answer.statusCode !== 200) failed += 1;
        resolve();
      });
    });
    sent.on("error", () => {
      failed += 1;
      resolve();
    });
    sent.end();
  });
}

async function connection(): Promise<void> {
  while (performance.now() < end) await ask();
}

const began = performance.now();
await Promise.all(Array.from({ length: plan.connections }, connection));
const seconds = (performance.now() - began) / 1000;
times.sort((a, b) => a - b);
const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
console.log(JSON.stringify({ perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), failed, bytes }));
process.exit(0);
