import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask, type Answer } from "@/bench/ask";
import { openKeeping } from "@/lib/cache/open";
import { pageStore } from "@/lib/cache/pages";
import { citizenPages } from "./citizen-pages";
import { fillWith } from "./missing-page";

/** Stands for Next, which isn't ours: says of every page that it came from the cache. */
type Sent = { body: string | string[]; headers?: Record<string, string>; status?: number };
let sent: Sent;
let seen: IncomingMessage[];
let server: Server;
let keeping: ReturnType<typeof openKeeping>;
let pages: ReturnType<typeof pageStore>;

function standIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  seen.push(request);
  const slug = (request.headers.host ?? "").split(".")[0];
  response.statusCode = sent.status ?? 200;
  const usual = { "content-type": "text/html; charset=utf-8", "x-nextjs-cache": "HIT", "x-middleware-rewrite": `/sites/${slug}`, etag: '"e1"', vary: "Accept-Encoding" };
  for (const [name, value] of Object.entries({ ...usual, ...sent.headers })) response.setHeader(name, value);
  const [last, ...before] = [sent.body].flat().reverse();
  for (const part of before.reverse()) response.write(part);
  response.end(last);
  return Promise.resolve();
}

beforeEach(async () => {
  [seen, keeping] = [[], openKeeping(null)];
  pages = pageStore(keeping);
  const answer = citizenPages({ next: standIn, pages, failed: Buffer.from("<h1>Halaman ini sedang tidak bisa dibuka.</h1>"), missing: fillWith(NOT_HERE) });
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => server.close());

const visit = (host = "kominfo", path = "/", more: Record<string, string> = {}): Promise<Answer> =>
  ask({ port: (server.address() as AddressInfo).port, host: `${host}.medan.localhost`, path, headers: more });
const keep = (slug: string, html: string, id: number) =>
  pages.set(`/route-cache/APP_PAGE/5eef/$/sites/${slug}`, { value: { kind: "APP_PAGE" as never, html, rscData: undefined, postponed: undefined, status: 200, headers: { "x-next-cache-tags": `tenant:${id}` }, segmentData: undefined }, cacheControl: { revalidate: 300, expire: 9_000 } });
const said = (answer: Answer) => answer.body.toString();

const NOT_HERE = '<!DOCTYPE html><html lang="id" class="huruf"><head><title>Tidak ada</title><link rel="stylesheet" href="/a.css"/><script src="/b.js"></script></head><body><main>Tidak ada di sini.</main><script>1</script></body></html>';
const PAGE = `<!DOCTYPE html><p>${"Lampu jalan sudah menyala. ".repeat(80)}`;

describe("a page from the cache", () => {
  beforeEach(async () => {
    sent = { body: PAGE };
    await keep("kominfo", PAGE, 1);
  });

  it("is asked of Next once, and sent again with the same bytes and headers", async () => {
    const [first, second] = [await visit(), await visit()];
    expect(seen).toHaveLength(1);
    expect(said(second)).toBe(PAGE);
    const { date: _first, ...before } = first.headers;
    const { date: _second, ...after } = second.headers;
    expect(after).toEqual(before);
  });

  it("is sent packed to who can open it", async () => {
    await visit();
    const packed = await visit("kominfo", "/", { "accept-encoding": "gzip, deflate, br" });
    expect(packed.headers).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding", "content-length": String(packed.body.byteLength) });
    expect(gunzipSync(packed.body).toString()).toBe(PAGE);
    expect((await visit("kominfo", "/", { "accept-encoding": "gzip;q=0, identity" })).headers["content-encoding"]).toBeUndefined();
    expect(seen).toHaveLength(1);
  });

  it("isn't sent to who has it", async () => {
    await visit();
    const again = await visit("kominfo", "/", { "if-none-match": '"e1"' });
    expect([again.status, again.body.byteLength, seen.length]).toEqual([304, 0, 1]);
    expect((await visit("kominfo", "/", { "if-none-match": '"e0"' })).status).toBe(200);
  });

  it("is asked of Next again with the very next request once a tag of it expired", async () => {
    await visit();
    keeping.tags.update(["tenant:1"]);
    sent = { body: "<p>baru" };
    expect(said(await visit())).toBe("<p>baru");
  });

  it("is never what another address gets, nor another path", async () => {
    await visit();
    sent = { body: "<p>taman" };
    expect(said(await visit("pertamanan"))).toBe("<p>taman");
    expect(said(await visit("kominfo", "/berita"))).toBe("<p>taman");
    expect(said(await visit())).toBe(PAGE);
  });

  it.each([
    ["it is no longer what the cache holds", { body: `${PAGE} lama` }],
    ["Next had to make it", { body: PAGE, headers: { "x-nextjs-cache": "STALE" } }],
    ["it gives the reader a cookie", { body: PAGE, headers: { "set-cookie": "a=b" } }],
    ["it says that nothing is there", { body: PAGE, status: 404 }],
  ])("isn't remembered when %s", async (_why, answer) => {
    sent = answer;
    await visit();
    await visit();
    expect(seen).toHaveLength(2);
  });

  it.each([
    ["a question", "/?cari=lampu", {}], ["a part of a page", "/", { rsc: "1" }], ["a draft", "/", { cookie: "__prerender_bypass=x" }], ["the dashboard", "/dasbor", {}],
  ])("isn't used for %s", async (_what, path, headers) => {
    await visit();
    await visit("kominfo", path, headers);
    expect(seen).toHaveLength(2);
  });
});

it("no page of citizens or of the dashboard is shown inside another site's, from Next or from memory", async () => {
  sent = { body: PAGE };
  await keep("kominfo", PAGE, 1);
  for (const path of ["/", "/", "/dasbor/pesan", "/admin/akun?cari=x"]) {
    expect((await visit("kominfo", path)).headers, path).toMatchObject({ "content-security-policy": "frame-ancestors 'self'", "x-content-type-options": "nosniff" });
  }
  expect((await visit("kominfo", "/berkas/1/surat.pdf")).headers).not.toHaveProperty("content-security-policy");
});

it("what isn't there is kept by no cache in between: a site may open there tomorrow", async () => {
  sent = { body: PAGE, status: 404, headers: { "cache-control": "s-maxage=31536000" } };
  expect((await visit("kominfo", "/tidak-ada")).headers).toMatchObject({ "cache-control": "no-store" });
});

it("a page that says that nothing is there is a 404, though Next began it with 200, and is remembered by nobody", async () => {
  sent = { body: '<!DOCTYPE html><span hidden="" data-status="404"></span><h1>Tautan ini tidak berlaku.' };
  await keep("kominfo", String(sent.body), 1);
  expect((await visit()).status).toBe(404);
  await visit();
  expect(seen).toHaveLength(2);
});

describe("a page that broke", () => {
  const shell = ['<!DOCTYPE html><html id="__next_error__"><head>', "<script>at /app/lib/db.js:12</script>"];

  it.each([200, 500])("is one that says so, whatever Next says of it (%i), and is kept by nobody", async (status) => {
    sent = { body: shell, status, headers: { "set-cookie": "a=b", "cache-control": "s-maxage=300" } };
    const answer = await visit();
    expect(answer).toMatchObject({ status: 503, headers: { "cache-control": "no-store", "retry-after": "60", "content-type": "text/html; charset=utf-8" } });
    expect(said(answer)).toBe("<h1>Halaman ini sedang tidak bisa dibuka.</h1>");
    expect(answer.headers["set-cookie"]).toBeUndefined();
    sent = { body: PAGE };
    expect(said(await visit())).toBe(PAGE);
  });

  it.each([
    [308, "", "leads on"], [404, "", "isn't there"], [200, '<meta id="__next-page-redirect" http-equiv="refresh" content="1;url=/">', "leads on, said too late for the status"],
    [200, '<template data-dgst="NEXT_HTTP_ERROR_FALLBACK;404"></template>', "isn't there, said too late for the status"],
  ])("isn't one that Next sends in the same empty document (%i): %s one that %s", async (status, words) => {
    sent = { body: [...shell, words], status, headers: { location: "http://kominfo.medan.localhost/" } };
    expect(await visit()).toMatchObject({ status, headers: { location: "http://kominfo.medan.localhost/" } });
  });

  it("in the rooms of signed-in people is left to their script", async () => {
    sent = { body: shell, status: 500 };
    expect((await visit("medan", "/dasbor")).status).toBe(500);
  });
});

it("what isn't a citizen's page goes through as it comes: compressed by Next, in parts", async () => {
  sent = { body: ["data: 1\n\n", "data: 2\n\n"], headers: { "content-type": "text/event-stream" } };
  const answer = await visit("medan", "/api/live", { "accept-encoding": "gzip" });
  expect([said(answer), answer.headers["transfer-encoding"], seen[0]?.headers["accept-encoding"]]).toEqual(["data: 1\n\ndata: 2\n\n", "chunked", "gzip"]);
});

describe("a room of signed-in people", () => {
  const EMPTY = '<!DOCTYPE html><html id="__next_error__"><head><title>Dasbor</title><script src="/next.js"></script></head><body><script>2</script></body></html>';

  it("that isn't there has words before any script has run, and the scripts that Next gave it", async () => {
    sent = { body: [EMPTY.slice(0, 40), EMPTY.slice(40)], status: 404 };
    const answer = await visit("medan", "/dasbor/pesan/9", { "accept-encoding": "gzip" });
    expect(answer.status).toBe(404);
    expect(answer.headers["content-security-policy"]).toBe("frame-ancestors 'self'");
    expect(said(answer)).toBe('<!DOCTYPE html><html id="__next_error__" lang="id" class="huruf"><head><title>Tidak ada</title><script src="/next.js"></script><link rel="stylesheet" href="/a.css"/></head><body><main>Tidak ada di sini.</main><script>2</script></body></html>');
  });

  it("that is there, that leads on, or says itself that nothing is there, is sent as it comes", async () => {
    for (const [status, body] of [[200, PAGE], [307, ""], [404, PAGE], [200, EMPTY]] as const) {
      sent = { body, status };
      const answer = await visit("medan", "/admin/akun");
      expect([answer.status, said(answer)]).toEqual([status, body]);
    }
  });
});
