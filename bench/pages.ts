import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startNode, typescript } from "@/scripts/processes/program";
import { stopGroup } from "@/scripts/processes/stop";
import { ask } from "./ask";
import { type Bench, freePort } from "./city";
import { type Ask, type Load, load, median } from "./run-program";
import { STORY } from "./sites";

export type PageRate = { what: string; ours: number; bare: number; ratio: number; p99: number; bareP99: number; failed: number };
const CONNECTIONS = 16;
const ROUNDS = 3;

/** Pages from cache beside a bare server that sends the same bytes: in turns, medians of the rounds. */
export async function measurePages(bench: Bench, slugs: string[], seconds: number): Promise<PageRate[]> {
  const rates: PageRate[] = [];
  for (const [name, path] of [["agency home", "/"], ["article", `/berita/${STORY}`]] as const) {
    for (const gzip of [false, true]) {
      const asks = slugs.map((slug) => ({ host: bench.hostOf(slug), path }));
      const bare = await startBare(bench, asks, gzip);
      const ours: Load[] = [];
      const theirs: Load[] = [];
      const common = { connections: CONNECTIONS, seconds, gzip, asks, first: 0 };
      for (let round = 0; round < ROUNDS; round += 1) {
        ours.push(await load({ ...common, port: bench.settings.port }));
        theirs.push(await load({ ...common, port: bare.port }));
      }
      await bare.stop();
      rates.push(rateOf(`${name}${gzip ? ", gzip" : ""}`, ours, theirs));
    }
  }
  return rates;
}

function rateOf(what: string, ours: Load[], theirs: Load[]): PageRate {
  const [own, bare] = [median(ours.map((one) => one.perSecond)), median(theirs.map((one) => one.perSecond))];
  const failed = [...ours, ...theirs].reduce((sum, one) => sum + one.failed, 0);
  return { what, ours: own, bare, ratio: own / bare, p99: median(ours.map((one) => one.p99)), bareP99: median(theirs.map((one) => one.p99)), failed };
}

const LEFT_OUT = ["connection", "keep-alive", "transfer-encoding", "date", "content-length"];

/** Captures every page first (which also warms it). */
async function startBare({ settings, life }: Bench, asks: Ask[], gzip: boolean): Promise<{ port: number; stop(): Promise<void> }> {
  const encoding = gzip ? "gzip" : "identity";
  const captured: Record<string, { status: number; headers: string[]; body: string }> = {};
  for (const { host, path } of asks) {
    await ask({ port: settings.port, host, path, encoding });
    const { status, raw, body } = await ask({ port: settings.port, host, path, encoding });
    const kept = raw.flatMap((name, at) => (at % 2 === 0 && !LEFT_OUT.includes(name.toLowerCase()) ? [name, raw[at + 1] ?? ""] : []));
    captured[`${host} ${encoding} ${path}`] = { status, headers: [...kept, "content-length", String(body.byteLength)], body: body.toString("base64") };
  }
  const file = join(settings.dataDir, `captured-${encoding}.json`);
  writeFileSync(file, JSON.stringify(captured));
  const port = await freePort();
  let ready = (): void => undefined;
  const listening = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const child = startNode({ args: typescript("bench/programs/bare.ts", String(port), file), onLine: () => ready() });
  const group = child.pid ?? 0;
  life.group(group);
  await listening;
  return { port, stop: () => stopGroup(group) };
}
