import { ask } from "./ask";
import type { Bench } from "./city";

export type Weight = { what: string; cold: string; warm: string };

/** What a first visit sends (the page and what it names, gzip where the server offers it), and what a second one does. */
export async function weigh(bench: Bench, what: string, host: string, path: string): Promise<Weight> {
  const { port } = bench.settings;
  const page = await ask({ port, host, path, encoding: "gzip, br" });
  const html = (await ask({ port, host, path })).body.toString();
  const parts = [...new Set([...html.matchAll(/<(?:script|img)[^>]*?\ssrc="([^"]+)"|<link[^>]*?href="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/nomodule/i.test(tag) && !/rel="(canonical|alternate|icon)"/.test(tag)).map(([, src, href]) => src ?? href ?? "").filter((url) => url.startsWith("/")))];
  const cold = { requests: 1, bytes: page.body.byteLength };
  const warm = { requests: 1, bytes: page.body.byteLength };
  for (const part of parts) {
    const { body, headers } = await ask({ port, host, path: part.replaceAll("&amp;", "&"), encoding: "gzip, br" });
    for (const sum of /immutable/.test(String(headers["cache-control"])) ? [cold] : [cold, warm]) {
      sum.requests += 1;
      sum.bytes += body.byteLength;
    }
  }
  const say = ({ requests, bytes }: typeof cold) => `${requests} requests, ${(bytes / 1024).toFixed(1)} KiB`;
  return { what, cold: say(cold), warm: say(warm) };
}
