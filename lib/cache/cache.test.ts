import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CacheEntry } from "next/cache";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { now } from "./clock";
import { entryCache } from "./entries";
import { EntryFolder } from "./folder";
import { openKeeping } from "./open";
import { pageCache, pageStore } from "./pages";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pemko-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a web process loads; called again, it is the process after a kill: nothing is closed or handed over. */
function startProcess(path: string | null = folder) {
  const keeping = openKeeping(path);
  const store = pageStore(keeping);
  const Pages = pageCache(keeping, store);
  return { store, entries: entryCache(keeping), pages: new Pages({ revalidatedTags: [], _requestHeaders: {} }) };
}
type Process = ReturnType<typeof startProcess>;

const made = (text: string, tags: string[], timestamp = now()): Promise<CacheEntry> => Promise.resolve({
  value: new Blob([text]).stream(), tags, timestamp, stale: 300, revalidate: 86_400, expire: Infinity,
});
const read = async ({ entries }: Process, key: string) => {
  const entry = await entries.get(key, []);
  return entry && { text: await new Response(entry.value).text(), anew: entry.revalidate < 0 };
};
const files = () => readdirSync(join(folder, "entries")).map((name) => join(folder, "entries", name));

const KOMINFO = ["tenant:1", "tenant:1:berita"];
const TAMAN = ["tenant:2", "tenant:2:berita"];

describe("what functions returned", () => {
  it("is served by the next process too, and made anew behind it", async () => {
    const first = startProcess();
    await first.entries.set("kominfo", made("pelatihan", KOMINFO));
    expect(await read(first, "kominfo")).toEqual({ text: "pelatihan", anew: false });
    const next = startProcess();
    expect(await read(next, "kominfo")).toEqual({ text: "pelatihan", anew: true });
    await next.entries.set("kominfo", made("pelatihan", KOMINFO));
    expect(await read(next, "kominfo")).toEqual({ text: "pelatihan", anew: false });
  });

  it("is gone with the very next question once its tag expired, the neighbour's is not", async () => {
    const one = startProcess();
    await one.entries.set("kominfo", made("lama", KOMINFO));
    await one.entries.set("taman", made("taman", TAMAN));
    await one.entries.updateTags(["tenant:1:berita"]);
    expect(await read(one, "kominfo")).toBeUndefined();
    expect((await read(one, "taman"))?.text).toBe("taman");
  });

  it("never comes back after a kill once its tag expired", async () => {
    const one = startProcess();
    await one.entries.set("kominfo", made("lama", KOMINFO));
    await one.entries.set("taman", made("taman", TAMAN));
    await one.entries.updateTags(["tenant:1:berita"]);
    for (const next of [startProcess(), startProcess()]) {
      expect(await read(next, "kominfo")).toBeUndefined();
      expect((await read(next, "taman"))?.text).toBe("taman");
    }
  });

  it("is not kept as new when it was begun before its tag expired", async () => {
    const one = startProcess();
    const begun = now();
    await one.entries.updateTags(["tenant:1"]);
    await one.entries.set("kominfo", made("lama", KOMINFO, begun));
    expect(await read(one, "kominfo")).toBeUndefined();
  });

  it("is served while it is made anew when its tag only became stale", async () => {
    const one = startProcess();
    await one.entries.set("kominfo", made("lama", KOMINFO));
    await one.entries.updateTags(["tenant:1"], { expire: 3600 });
    expect(await read(one, "kominfo")).toEqual({ text: "lama", anew: true });
    await one.entries.updateTags(["tenant:1"], { expire: 0 });
    expect(await read(one, "kominfo")).toBeUndefined();
  });

  it("is not kept when it broke off", async () => {
    const one = startProcess();
    const broken = made("", KOMINFO).then((entry) => ({ ...entry, value: new ReadableStream<Uint8Array>({ pull: (to) => to.error(new Error("broke off")) }) }));
    await one.entries.set("kominfo", broken);
    expect(await read(one, "kominfo")).toBeUndefined();
  });

  it("stays in memory for addresses nobody has", async () => {
    const one = startProcess();
    await one.entries.set("acak", made("null", ["alamat:acak"]));
    expect((await read(one, "acak"))?.text).toBe("null");
    expect(files()).toEqual([]);
  });

  it("works without a folder", async () => {
    const one = startProcess(null);
    await one.entries.set("kominfo", made("baru", KOMINFO));
    expect((await read(one, "kominfo"))?.text).toBe("baru");
    await one.entries.updateTags(["tenant:1"]);
    expect(await read(one, "kominfo")).toBeUndefined();
  });
});

describe("whole pages", () => {
  const page = (html: string, tags: string[], status = 200) => ({
    kind: "APP_PAGE" as never, html, rscData: Buffer.from("rsc"), postponed: undefined, status, headers: { "x-next-cache-tags": tags.join(",") },
    segmentData: new Map([["/_tree", Buffer.from("tree")]]),
  });
  const context = { fetchCache: false as const, isRoutePPREnabled: true, cacheControl: { revalidate: 300, expire: 31_536_000 } };
  const ask = { kind: "APP_PAGE" as never, isFallback: false, isRoutePPREnabled: true };

  it("are served by the next process too, as old ones", async () => {
    await startProcess().pages.set("/sites/kominfo", page("<p>pelatihan", KOMINFO), context);
    const found = await startProcess().pages.get("/sites/kominfo", ask);
    expect(found).toMatchObject({ value: page("<p>pelatihan", KOMINFO), cacheControl: { revalidate: 1, expire: 31_536_000 } });
  });

  it("never come back after a kill once their tag expired", async () => {
    const one = startProcess();
    await one.pages.set("/sites/kominfo", page("<p>lama", KOMINFO), context);
    await one.pages.set("/sites/taman", page("<p>taman", TAMAN), context);
    await one.pages.revalidateTag("tenant:1:berita");
    for (const process of [one, startProcess()]) {
      expect(await process.pages.get("/sites/kominfo", ask)).toBeNull();
      expect(await process.pages.get("/sites/taman", ask)).not.toBeNull();
    }
  });

  it("are not kept as new when a tag expired while they were made", async () => {
    const one = startProcess();
    await one.pages.get("/sites/kominfo", ask);
    await one.pages.revalidateTag(["tenant:1"]);
    await one.pages.set("/sites/kominfo", page("<p>lama", KOMINFO), context);
    expect(await one.pages.get("/sites/kominfo", ask)).toBeNull();
    await one.pages.set("/sites/kominfo", page("<p>baru", KOMINFO), context);
    expect(await one.pages.get("/sites/kominfo", ask)).toMatchObject({ value: { html: "<p>baru" } });
  });

  it("that say that nothing is there stay in memory", async () => {
    await startProcess().pages.set("/sites/acak", page("<p>tidak ada", ["alamat:acak"]), context);
    await startProcess().pages.set("/sites/kominfo/berita/acak", page("<p>tidak ada", KOMINFO, 404), context);
    expect(files()).toEqual([]);
  });
});

describe("the page that may be sent without asking", () => {
  const KEY = "/route-cache/APP_PAGE/5eef/$/sites/kominfo";
  const page = (html: string) => ({
    kind: "APP_PAGE" as never, html, rscData: undefined, postponed: undefined, status: 200, headers: { "x-next-cache-tags": KOMINFO.join(",") }, segmentData: undefined,
  });
  const context = (revalidate: number) => ({ fetchCache: false as const, isRoutePPREnabled: true, cacheControl: { revalidate, expire: 31_536_000 } });

  it("is found by its path, the same one until it is made anew", async () => {
    const { pages, store } = startProcess();
    await pages.set(KEY, page("<p>satu"), context(300));
    const first = store.current("/sites/kominfo");
    expect(first).toMatchObject({ value: { html: "<p>satu" } });
    expect(store.current("/sites/kominfo")).toBe(first);
    await pages.set(KEY, page("<p>dua"), context(300));
    expect(store.current("/sites/kominfo")).toMatchObject({ value: { html: "<p>dua" } });
    expect(store.current("/sites/taman")).toBeNull();
  });

  it("is none once a tag of it expired or became stale, when it is old, or an earlier process's", async () => {
    for (const durations of [undefined, { expire: 3600 }]) {
      const { pages, store } = startProcess();
      await pages.set(KEY, page("<p>lama"), context(300));
      await pages.revalidateTag("tenant:1", durations);
      expect(store.current("/sites/kominfo")).toBeNull();
    }
    const { pages, store } = startProcess();
    await pages.set(KEY, page("<p>lama"), context(-1));
    expect(store.current("/sites/kominfo")).toBeNull();
    await pages.set(KEY, page("<p>dulu"), context(300));
    const next = startProcess();
    await next.pages.get(KEY, { kind: "APP_PAGE" as never, isFallback: false, isRoutePPREnabled: true });
    expect(next.store.current("/sites/kominfo")).toBeNull();
  });
});

describe("the folder", () => {
  it("counts broken files as not there", async () => {
    const one = startProcess();
    await one.entries.set("kominfo", made("pelatihan", KOMINFO));
    for (const file of files()) truncateSync(file, statSync(file).size - 1);
    expect(await read(startProcess(), "kominfo")).toBeUndefined();
    await one.entries.set("kominfo", made("pelatihan", KOMINFO));
    for (const file of files()) writeFileSync(file, "bukan entri");
    expect(await read(startProcess(), "kominfo")).toBeUndefined();
  });

  it("serves nothing old when nobody knows which tags expired", async () => {
    await startProcess().entries.set("kominfo", made("lama", KOMINFO));
    writeFileSync(join(folder, "tags"), "rusak\n");
    const next = startProcess();
    expect(await read(next, "kominfo")).toBeUndefined();
    await next.entries.set("kominfo", made("baru", KOMINFO));
    expect((await read(startProcess(), "kominfo"))?.text).toBe("baru");
  });

  it("stays within its size, and lets go what was asked for longest ago", async () => {
    const small = new EntryFolder(join(folder, "entries"), 3 * 4096);
    const facts = { tags: KOMINFO, timestamp: 1, stale: 1, revalidate: 1, expire: 1 };
    for (const key of ["a", "b", "c"]) await small.write(key, facts, Buffer.from(key));
    await small.read("a");
    await small.write("d", facts, Buffer.from("d"));
    expect(await small.read("b")).toBeNull();
    for (const key of ["a", "c", "d"]) expect((await small.read(key))?.bytes.toString()).toBe(key);
  });
});
