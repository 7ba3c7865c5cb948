import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { arrangeNewsroom } from "@/lib/articles/arrange";
import { picturesIn } from "@/lib/articles/body-text";
import { findArticle } from "@/lib/articles/queries";
import { testDatabase } from "@/scripts/testing/database";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { env } from "@/lib/env";
import { jobKey } from "@/lib/access/doors/open";
import { bringFile, factsOf, itemsOf, wxr } from "../arrange";
import { takeBackImport } from "../commands";
import { undoImport } from "../undo";
import { fetchGuarded } from "./fetch";
import { isPublic, placeFor, type Reach, theInternet } from "./reach";

const png = () => sharp({ create: { width: 40, height: 30, channels: 3, background: "#0a5" } }).png().toBuffer();

async function serve(answer: RequestListener): Promise<{ port: number; url: (path: string, host?: string) => string }> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, url: (path, host = "lama.example") => `http://${host}:${port}${path}` };
}
/** Every name leads to this machine, and this machine is allowed: only here, only in tests. */
const here = (port: number, more: Partial<Reach> = {}): Reach => ({
  ports: new Set([port]), permits: (address) => address === "127.0.0.1", resolve: () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]), ...more,
});

describe("an address", () => {
  it.each([
    "127.0.0.1", "127.8.9.10", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "255.255.255.255", "224.0.0.1", "198.18.0.1",
    "192.0.2.1", "192.88.99.1", "240.0.0.1", "::", "::1", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe", "64:ff9b::7f00:1", "64:ff9b:1::1",
    "2002:7f00:1::", "2001:0:1::1", "2001:db8::1", "::127.0.0.1", "fec0::1", "100::1", "bukan", "",
  ])("%s is not of the internet", (address) => {
    expect(isPublic(address)).toBe(false);
  });
  it.each(["8.8.8.8", "103.10.10.1", "2606:4700::1111", "2404:6800::1"])("%s is", (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it.each([
    "http://127.0.0.1/a.jpg", "http://2130706433/a.jpg", "http://0x7f.1/a.jpg", "http://0177.0.0.1/a.jpg", "http://[::1]/a.jpg", "http://[::ffff:127.0.0.1]/a.jpg", "http://169.254.169.254/latest/meta-data/",
    "http://8.8.8.8:8080/a.jpg", "http://8.8.8.8:22/a.jpg", "http://user:pass@8.8.8.8/a.jpg", "ftp://8.8.8.8/a.jpg", "file:///etc/passwd", "gopher://8.8.8.8/", "http://127.1/",
  ])("%s is not asked", async (address) => {
    expect(await placeFor(new URL(address), theInternet)).toBeNull();
  });

  it("whose name has one private answer is not asked, and the connection goes where we looked", async () => {
    const mixed: Reach = { ...theInternet, resolve: () => Promise.resolve([{ address: "8.8.8.8", family: 4 }, { address: "10.0.0.1", family: 4 }]) };
    expect(await placeFor(new URL("http://lama.example/a.jpg"), mixed)).toBeNull();
    let asked = 0;
    const { port, url } = await serve((_request, answer) => void answer.end("x"));
    const rebinding = here(port, { resolve: () => Promise.resolve([{ address: (asked += 1) === 1 ? "127.0.0.1" : "10.0.0.1", family: 4 }]) });
    expect(await fetchGuarded(url("/a"), rebinding)).toMatchObject({ ok: true });
    expect(asked).toBe(1);
  });
});

describe("a fetch", () => {
  it("follows a few redirects, and judges each anew", async () => {
    const { port, url } = await serve((request, answer) => {
      const to: Record<string, string> = { "/1": "/2", "/2": url("/3", "lain.example"), "/dalam": "http://10.0.0.1/a", "/berkas": "file:///etc/passwd", "/putar": "/putar", "/pintu": `http://127.0.0.1:${port + 1}/` };
      const location = to[request.url ?? ""];
      answer.writeHead(location ? 302 : 200, location ? { location } : {}).end("isi");
    });
    expect(await fetchGuarded(url("/1"), here(port))).toEqual({ ok: true, bytes: Buffer.from("isi") });
    for (const path of ["/dalam", "/berkas", "/pintu"]) expect(await fetchGuarded(url(path), here(port)), path).toEqual({ ok: false, why: "forbidden" });
    expect(await fetchGuarded(url("/putar"), here(port))).toEqual({ ok: false, why: "gone" });
  });

  it("stops at the limit, whatever the answer says of its size, and at what isn't there", async () => {
    const { port, url } = await serve((request, answer) => {
      if (request.url === "/besar") answer.writeHead(200, { "content-length": 5_000 }).end("x".repeat(5_000));
      else if (request.url === "/tanpa-akhir") void answer.writeHead(200).write("x".repeat(2_000), () => answer.write("x".repeat(2_000)));
      else if (request.url === "/sibuk") answer.writeHead(503).end();
      else answer.writeHead(404).end();
    });
    expect(await fetchGuarded(url("/besar"), here(port), 1_000)).toEqual({ ok: false, why: "gone" });
    expect(await fetchGuarded(url("/tanpa-akhir"), here(port), 1_000)).toEqual({ ok: false, why: "gone" });
    expect(await fetchGuarded(url("/hilang"), here(port))).toEqual({ ok: false, why: "gone" });
    expect(await fetchGuarded(url("/sibuk"), here(port))).toEqual({ ok: false, why: "unreachable" });
    expect(await fetchGuarded("http://lama.example:1/a", here(1))).toEqual({ ok: false, why: "unreachable" });
    expect(await fetchGuarded("bukan alamat", here(port))).toEqual({ ok: false, why: "forbidden" });
  });

  it("sends nothing of ours along", async () => {
    let heard: unknown;
    const { port, url } = await serve((request, answer) => {
      heard = request.headers;
      answer.end("x");
    });
    await fetchGuarded(url("/a"), here(port));
    expect(heard).toEqual({ accept: "image/*", "accept-encoding": "identity", "user-agent": "Impor situs lama", host: `lama.example:${port}`, connection: "close" });
  });
});

describe("an old site's pictures", () => {
  const database = testDatabase();
  let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
  beforeAll(async () => {
    room = await arrangeNewsroom(database.owner());
  });

  it("come along once each, are taken from their bytes, and go with the undo", async () => {
    const asked: string[] = [];
    const picture = await png();
    const { port, url } = await serve((request, answer) => {
      asked.push(request.url ?? "");
      if (request.url === "/hilang.jpg") answer.writeHead(404).end();
      else answer.end(request.url === "/jahat.jpg" ? "<svg onload=alert(1)>" : picture);
    });
    const site = url("").replace(/\/$/, "");
    const body = (name: string) => `<p>Isi berita yang cukup panjang.</p><p><img src="${site}/${name}" alt="Truk baru"></p>`;
    const facts = await bringFile(room.rina, wxr([
      { id: 1, title: "Satu", html: body("truk.png") }, { id: 2, title: "Dua", html: body("truk.png") }, { id: 3, title: "Tiga", html: body("hilang.jpg") },
      { id: 4, title: "Empat", html: body("jahat.jpg") }, { id: 5, title: "Lima", html: `<p>Isi</p><img alt="Titik" src="data:image/png;base64,${Buffer.concat([picture, Buffer.alloc(2_000)]).toString("base64")}">` },
      { id: 6, title: "Enam", html: '<p>Isi</p><img src="http://169.254.169.254/latest" alt="x">' },
    ], site), { reach: here(port) });
    expect(asked).toEqual(["/truk.png", "/hilang.jpg", "/jahat.jpg"]);
    const items = await itemsOf(room.rina, facts.id);
    expect(items.map(({ pictures, missingPictures }) => [pictures, missingPictures])).toEqual([[1, 0], [1, 0], [1, 1], [1, 1], [1, 0], [1, 1]]);
    expect(facts.tally).toMatchObject({ brought: 6, look: 3, missing: 3 });
    const ids = await Promise.all(items.map(async ({ articleId }) => picturesIn((await findArticle(room.rina, articleId ?? 0))?.body ?? { type: "doc", content: [] }).map(({ mediaId }) => mediaId)));
    expect(ids.map((found) => found.length)).toEqual([1, 1, 0, 0, 1, 0]);
    expect(ids[0]).toEqual(ids[1]);
    const stored = await database.owner()<{ id: string; public_at: Date | null }[]>`select id, public_at from media order by created_at`;
    expect(stored.map(({ public_at }) => public_at !== null)).toEqual([true, true]);
    expect(await takeBackImport(room.rina, facts.id)).toMatchObject({ ok: true });
    await undoImport(jobKey("undo-import"), facts.id);
    expect(await factsOf(room.rina, facts.id)).toMatchObject({ state: "undone", tally: { removed: 6 } });
    expect(await database.owner()`select 1 from media`).toHaveLength(0);
    for (const { id } of stored) expect(existsSync(join(env.dataDir(), "media", String(room.kebersihan), id))).toBe(false);
  });

  it("that couldn't be fetched are tried again when the file comes again", async () => {
    const picture = await png();
    let open = false;
    const { port, url } = await serve((_request, answer) => void (open ? answer.end(picture) : answer.writeHead(503).end()));
    const site = url("").replace(/\/$/, "");
    const file = wxr([{ id: 11, title: "Sebelas", html: `<p>Isi berita.</p><img src="${site}/a.png" alt="Truk">` }], site);
    expect((await bringFile(room.rina, file, { reach: here(port) })).tally).toMatchObject({ brought: 1, missing: 1 });
    open = true;
    const again = await bringFile(room.rina, file, { reach: here(port) });
    expect(again.tally).toMatchObject({ refreshed: 1, missing: 0 });
    const [item] = await itemsOf(room.rina, again.id);
    expect(picturesIn((await findArticle(room.rina, item?.articleId ?? 0))?.body ?? { type: "doc", content: [] })).toHaveLength(1);
  });

  it("of a site that doesn't answer are not asked for again and again", async () => {
    let asked = 0;
    const { port, url } = await serve((_request, answer) => {
      asked += 1;
      answer.writeHead(500).end();
    });
    const site = url("").replace(/\/$/, "");
    await bringFile(room.neighbour, wxr([1, 2, 3].map((id) => ({ id, title: `Berita ${id}`, html: [1, 2, 3].map((n) => `<p>Isi</p><img src="${site}/${id}${n}.png" alt="a">`).join("") })), site), { reach: here(port) });
    expect(asked).toBe(3);
  });
});
