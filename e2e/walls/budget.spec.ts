import type { Page } from "@playwright/test";
import { z } from "zod";
import { expect, get, rootUrl, siteUrl, test } from "../support/test";

// Counts what the whole server asks of the database, so it runs alone, after all other tests (playwright.config.ts).
// Without JavaScript one visit is one request: no link is fetched ahead, no stream stays open.
test.describe.configure({ mode: "serial" });
test.use({ javaScriptEnabled: false });

const health = z.object({ database: z.object({ statements: z.number() }) });
const TRIES = 4;

async function statements(): Promise<number> {
  return health.parse(JSON.parse((await get(new URL(rootUrl("/api/health")))).body)).database.statements;
}

const cost = (page: Page, address: string): Promise<number> => costOf(address, async () => (await page.goto(address))?.status());

async function costOf(address: string, visitOnce: () => Promise<number | undefined>): Promise<number> {
  const asking = await fewest(() => Promise.resolve());
  return (await fewest(async () => expect([address, await visitOnce()]).toEqual([address, 200]))) - asking;
}

/** The fewest of a few tries: a phone left open elsewhere may ask in between, but not every time. */
async function fewest(between: () => Promise<void>): Promise<number> {
  const counts: number[] = [];
  for (let visit = 0; visit < TRIES; visit += 1) {
    const before = await statements();
    await between();
    counts.push((await statements()) - before);
  }
  return Math.min(...counts);
}

test.beforeEach(async ({ page }) => {
  await page.route(/\/(gambar|_next)\//, (route) => route.abort());
});

test("a citizen's page from the cache asks nothing of the database", async ({ page }) => {
  await page.goto(siteUrl("kominfo", "/berita"));
  const story = await page.getByRole("main").locator('a[href*="/berita/"]:not([href*="/hal/"])').first().getAttribute("href");
  const addresses = [siteUrl("kominfo"), siteUrl("kominfo", "/berita"), new URL(story ?? "", siteUrl("kominfo")).href, siteUrl("kominfo", "/kontak"), rootUrl("/berita")];
  const counts: Record<string, number> = {};
  for (const address of addresses) counts[address] = await cost(page, address);
  expect(counts).toEqual(Object.fromEntries(addresses.map((address) => [address, 0])));
});

test("what robots and feed readers ask for from the cache asks nothing of the database", async () => {
  const paths = ["/berita/rss.xml", "/berita/atom.xml", "/berita/feed.json", "/sitemap.xml", "/robots.txt", "/ikon/ikon.svg", "/bagikan/situs.jpg"];
  const addresses = [...paths.map((path) => siteUrl("kominfo", path)), rootUrl("/berita/rss.xml"), rootUrl("/sitemap.xml"), rootUrl("/sitemap/portal.xml"), rootUrl("/robots.txt")];
  const counts: Record<string, number> = {};
  for (const address of addresses) counts[address] = await costOf(address, async () => (await get(new URL(address))).status);
  expect(counts).toEqual(Object.fromEntries(addresses.map((address) => [address, 0])));
});

test("a search asks one thing, on the portal and on a site, and so do suggestions", async () => {
  const paths = ["/cari?q=sampah", "/cari?q=sanpah+menumpuk", "/cari?q=sampah&jenis=berita&waktu=30-hari&hal=2", "/cari/saran?q=samp"];
  const addresses = paths.flatMap((path) => [rootUrl(path), siteUrl("kebersihan", path)]);
  const counts: Record<string, number> = {};
  for (const address of addresses) counts[address] = await costOf(address, async () => (await get(new URL(address))).status);
  expect(counts).toEqual(Object.fromEntries(addresses.map((address) => [address, 1])));
});

const AT_MOST = 6;
const rooms: Record<string, { who: string; tenant?: string; pages: string[] }> = {
  "an operator's": { who: "operator", tenant: "kominfo", pages: ["/dasbor", "/dasbor/pesan", "/dasbor/pesan/templat", "/dasbor/berita", "/dasbor/layanan", "/dasbor/pejabat?sampah=ya", "/dasbor/impor", "/dasbor/berkas", "/dasbor/tampilan", "/dasbor/peringatan"] },
  "the desk's": { who: "desk", pages: ["/dasbor/meja", "/dasbor/pesan"] },
  "an admin's": { who: "admin", pages: ["/admin/instansi", "/admin/akun", "/admin/catatan"] },
};

for (const [whose, { who, tenant, pages }] of Object.entries(rooms)) {
  test(`${whose} pages ask at most ${AT_MOST} things`, async ({ page, login }) => {
    await login(who, tenant);
    const addresses = pages.map((path) => rootUrl(path));
    if (who === "operator") for (const path of ["/dasbor/pesan", "/dasbor/berita", "/dasbor/pejabat", "/dasbor/berkas"]) addresses.push(await firstIn(page, path));
    const counts: Record<string, number> = {};
    for (const address of addresses) counts[address] = await cost(page, address);
    expect(Object.entries(counts).filter(([, count]) => count > AT_MOST || count === 0)).toEqual([]);
  });
}

/** The first thing in a list of the dashboard. */
async function firstIn(page: Page, path: string): Promise<string> {
  await page.goto(rootUrl(path));
  const link = page.getByRole("main").locator(`a[href^="${path}/"]`).first();
  return new URL((await link.getAttribute("href")) ?? "", rootUrl()).href;
}
