import { ask } from "./ask";
import type { Bench } from "./city";

export type Weight = { what: string; cold: string; warm: string; /** What the first visit is made of. */ parts: string };

/** A stock WordPress 6.1 with its default theme, without pictures, measured once (kB): page and files; fonts when a text uses them. */
export const WORDPRESS: Record<string, string> = {
  "agency home": "12.1 kB HTML + 111 kB in 5 files; fonts 775 kB more when used", article: "10.5 kB HTML + 7.5 kB; fonts 775 kB more when used",
};

/** What a first visit sends (the page, what it names and the letters its style names; gzip where the server offers it), and what a second one does. */
export async function weigh(bench: Bench, what: string, host: string, path: string): Promise<Weight> {
  const { port } = bench.settings;
  const page = await ask({ port, host, path, encoding: "gzip, br" });
  const html = (await ask({ port, host, path })).body.toString();
  const named = [...new Set([...html.matchAll(/<(?:script|img)[^>]*?\ssrc="([^"]+)"|<link[^>]*?href="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/nomodule/i.test(tag) && !/rel="(canonical|alternate|icon)"/.test(tag)).map(([, src, href]) => src ?? href ?? "").filter((url) => url.startsWith("/")))];
  const cold = { requests: 1, bytes: page.body.byteLength };
  const warm = { requests: 1, bytes: page.body.byteLength };
  const kinds = { page: page.body.byteLength, script: 0, style: 0, font: 0, picture: 0 };
  // A list that grows while it is gone through: a style names its letters.
  for (const part of named) {
    const address = part.replaceAll("&amp;", "&");
    const { body, headers } = await ask({ port, host, path: address, encoding: "gzip, br" });
    if (kindOf(String(headers["content-type"])) === "style") named.push(...fontsOf((await ask({ port, host, path: address })).body.toString(), address));
    kinds[kindOf(String(headers["content-type"]))] += body.byteLength;
    for (const sum of /immutable/.test(String(headers["cache-control"])) ? [cold] : [cold, warm]) {
      sum.requests += 1;
      sum.bytes += body.byteLength;
    }
  }
  const say = ({ requests, bytes }: typeof cold) => `${requests} requests, ${(bytes / 1024).toFixed(1)} KiB`;
  const parts = Object.entries(kinds).map(([kind, bytes]) => `${kind} ${(bytes / 1000).toFixed(1)} kB`).join(", ");
  return { what, cold: say(cold), warm: say(warm), parts };
}

const fontsOf = (style: string, address: string): string[] =>
  [...style.matchAll(/@font-face\s*\{[^}]*url\(["']?([^"')]+\.woff2)/g)].flatMap(([, url]) => (url ? [new URL(url, `http://city${address}`).pathname] : []));

function kindOf(type: string): "script" | "style" | "font" | "picture" {
  if (/javascript/.test(type)) return "script";
  if (/css/.test(type)) return "style";
  return /font/.test(type) ? "font" : "picture";
}
