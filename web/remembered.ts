import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { constants, gzipSync } from "node:zlib";
import { Lru } from "../lib/cache/lru.ts";
import type { PageStore } from "../lib/cache/pages.ts";

type Kept = NonNullable<ReturnType<PageStore["current"]>>;
export type Remembered = { path: string; page: Kept; headers: OutgoingHttpHeaders; plain: Buffer; gzip: Buffer };

const MEMORY_BYTES = 64 * 2 ** 20;
const LEFT_OUT = new Set(["connection", "content-encoding", "content-length", "date", "keep-alive", "transfer-encoding"]);

/**
 * Answers that Next gave to whole pages from its cache, sent again without asking it, and compressed once. One is kept
 * only when what Next made is the page in the cache, byte by byte, and used only while that very page would be served: a publish
 * expires the page's tags and so the answer, and an address never gets what another one got.
 */
export function remembering(pages: PageStore) {
  const kept = new Lru<Remembered>(MEMORY_BYTES);

  function find(request: IncomingMessage): Remembered | null {
    const found = kept.get(addressOf(request));
    return found && pages.current(found.path) === found.page ? found : null;
  }

  function remember(request: IncomingMessage, response: ServerResponse, { made, sent }: { made: Buffer; sent: Buffer }): void {
    if (response.statusCode !== 200 || response.getHeader("x-nextjs-cache") !== "HIT" || response.hasHeader("set-cookie")) return;
    const path = pathOf(request, response);
    const page = pages.current(path);
    if (!page?.value || !("html" in page.value) || page.value.html !== made.toString()) return;
    const headers = Object.fromEntries(Object.entries(response.getHeaders()).filter(([name]) => !LEFT_OUT.has(name)));
    const gzip = gzipSync(sent, { level: constants.Z_BEST_COMPRESSION });
    const address = addressOf(request);
    kept.set(address, { path, page, headers, plain: sent, gzip }, sent.byteLength + gzip.byteLength + address.length);
  }

  return { find, remember };
}

const addressOf = (request: IncomingMessage): string => `${request.headers.host ?? ""} ${request.url ?? ""}`;

/** Where the middleware sent the request; the home is `/index` there. */
function pathOf(request: IncomingMessage, response: ServerResponse): string {
  const sentTo = response.getHeader("x-middleware-rewrite");
  const path = typeof sentTo === "string" ? sentTo : (request.url ?? "");
  return path === "/" ? "/index" : path;
}
