import type { Page } from "@playwright/test";
import sharp from "sharp";
import { z } from "zod";
import { freshWord } from "../support/handset";
import { ask, readXml } from "../support/raw";
import { expect, rootUrl, siteUrl, test } from "../support/test";

const FEEDS = ["/berita/rss.xml", "/berita/atom.xml", "/berita/feed.json"];
const jsonFeed = z.object({ version: z.string(), items: z.array(z.object({ id: z.string(), url: z.url(), title: z.string(), content_html: z.string().optional(), image: z.url().optional() })) });
const graph = z.object({ "@context": z.literal("https://schema.org"), "@graph": z.array(z.looseObject({ "@type": z.union([z.string(), z.array(z.string())]) })) });

const attribute = (html: string, pattern: RegExp): string => (pattern.exec(html)?.[1] ?? "").replaceAll("&amp;", "&");
const headOf = (html: string): string => html.slice(0, html.indexOf("</head>"));
const thingsOf = (html: string) => graph.parse(JSON.parse(attribute(html, /<script type="application\/ld\+json">(.*?)<\/script>/s)))["@graph"];
const feedOf = async (url: string) => jsonFeed.parse(JSON.parse((await ask(url)).text)).items;

async function firstStory(slug: string): Promise<string> {
  return (await feedOf(siteUrl(slug, "/berita/feed.json")))[0]?.url ?? "";
}

test("a robot reads of a story where it lives, what it is, and the picture that goes along", async () => {
  const url = await firstStory("kominfo");
  const { text } = await ask(`${url}?utm_source=wa`);
  const head = headOf(text);
  expect(attribute(head, /<link rel="canonical" href="([^"]+)"/)).toBe(url);
  expect(attribute(head, /<meta property="og:url" content="([^"]+)"/)).toBe(url);
  expect(attribute(head, /<meta name="twitter:card" content="([^"]+)"/)).toBe("summary_large_image");
  expect(attribute(head, /<meta property="og:image:alt" content="([^"]+)"/)).not.toBe("");
  expect(attribute(head, /<meta name="description" content="([^"]+)"/).length).toBeGreaterThan(20);
  const [story, crumbs] = thingsOf(text);
  expect(story).toMatchObject({ "@type": "NewsArticle", url, inLanguage: "id", publisher: { "@type": ["GovernmentOrganization", "GovernmentOffice"] } });
  expect(crumbs).toMatchObject({ "@type": "BreadcrumbList", itemListElement: [{ position: 1, item: siteUrl("kominfo") }, { position: 2 }, { position: 3, item: url }] });

  const picture = await ask(attribute(head, /<meta property="og:image" content="([^"]+)"/));
  expect([picture.status, picture.headers["content-type"]]).toEqual([200, "image/jpeg"]);
  expect(await sharp(picture.bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
  expect(picture.bytes.byteLength).toBeLessThan(300_000);
});

test("a robot reads what the city and an agency are", async () => {
  expect(thingsOf((await ask(rootUrl())).text)[0]).toMatchObject({ "@type": "WebSite", url: rootUrl(), publisher: { "@type": "GovernmentOrganization" } });
  expect(thingsOf((await ask(siteUrl("binamarga"))).text)[0]).toMatchObject({
    name: "Dinas Bina Marga", url: siteUrl("binamarga"), telephone: "(061) 000 1107",
    openingHours: ["Mo-Th 08:00-16:15", "Fr 08:00-16:30"], parentOrganization: { "@type": "GovernmentOrganization" },
  });
  for (const url of [rootUrl(), siteUrl("kominfo")]) expect((await ask(attribute(headOf((await ask(url)).text), /<meta property="og:image" content="([^"]+)"/))).status).toBe(200);
});

for (const [whose, origin] of [["an agency's", siteUrl("kominfo", "")], ["the city's", rootUrl("")]] as const) {
  test(`a feed reader finds ${whose} feeds, reads them, and asks again for nothing`, async ({ page }) => {
    const { text } = await ask(`${origin}/berita`);
    for (const path of FEEDS) {
      expect(headOf(text)).toContain(`href="${origin}${path}"`);
      const first = await ask(origin + path);
      expect([path, first.status]).toEqual([path, 200]);
      const again = await ask(origin + path, { "if-none-match": String(first.headers.etag) });
      expect([path, again.status, again.bytes.byteLength]).toEqual([path, 304, 0]);
      expect((await ask(origin + path, {}, "HEAD")).status).toBe(200);
    }
    const items = await feedOf(`${origin}/berita/feed.json`);
    expect(items.length).toBeGreaterThan(3);
    expect(await readXml(page, (await ask(`${origin}/berita/rss.xml`)).text, "guid")).toEqual(items.map(({ id }) => id));
    expect((await readXml(page, (await ask(`${origin}/berita/atom.xml`)).text, "id")).slice(1)).toEqual(items.map(({ id }) => id));
    expect(items.every(({ content_html }) => content_html !== undefined && !/(?:href|src)="\//.test(content_html))).toBe(true);
    const pictured = items.find(({ image }) => image);
    expect((await ask(pictured?.image ?? "")).headers).toMatchObject({ "content-type": "image/webp", "cross-origin-resource-policy": "cross-origin" });
    expect((await feedOf(`${origin}/berita/feed.json?isi=ringkas`))[0]?.content_html).toBeUndefined();
    await page.goto(`${origin}/berita`);
    await expect(page.getByRole("link", { name: "RSS", exact: true })).toHaveAttribute("href", "/berita/rss.xml");
  });
}

test("a robot finds every open site from the portal's sitemap, and every story from a site's", async ({ page }) => {
  const maps = await readXml(page, (await ask(rootUrl("/sitemap.xml"))).text, "loc");
  expect(maps).toContain(siteUrl("kominfo", "/sitemap.xml"));
  expect(maps).not.toContain(siteUrl("seimati-labuhan", "/sitemap.xml"));
  const portal = await readXml(page, (await ask(rootUrl("/sitemap/portal.xml"))).text, "loc");
  const site = (await ask(siteUrl("kominfo", "/sitemap.xml"))).text;
  const found = await readXml(page, site, "loc");
  expect(found).toContain(await firstStory("kominfo"));
  expect(new Set(found.map((url) => new URL(url).host))).toEqual(new Set([new URL(siteUrl("kominfo")).host]));
  expect((await readXml(page, site, "image:loc")).length).toBeGreaterThan(0);
  expect((await readXml(page, site, "lastmod")).length).toBeGreaterThan(2);
  for (const url of [...portal, ...found.slice(0, 8)]) {
    const answer = await ask(url);
    expect([url, answer.status]).toEqual([url, 200]);
    expect(attribute(headOf(answer.text), /<link rel="canonical" href="([^"]+)"/)).toBe(url);
    expect(headOf(answer.text)).not.toContain("noindex");
  }
  expect((await ask(siteUrl("kominfo", "/sitemap/2.xml"))).status).toBe(404);
});

test("a robot is told where it may look, on each address by what is there", async () => {
  const portal = (await ask(rootUrl("/robots.txt"))).text;
  for (const path of ["/dasbor", "/admin", "/masuk", "/handset"]) expect(portal).toContain(`Disallow: ${path}`);
  expect(portal).toContain(`Sitemap: ${rootUrl("/sitemap.xml")}`);
  expect((await ask(siteUrl("kominfo", "/robots.txt"))).text).toContain(`Sitemap: ${siteUrl("kominfo", "/sitemap.xml")}`);
  expect((await ask(siteUrl("seimati-labuhan", "/robots.txt"))).text).not.toContain("Sitemap");
  for (const url of [siteUrl("seimati-labuhan"), rootUrl("/handset"), rootUrl("/masuk"), siteUrl("kominfo", "/berita/tidak-ada")]) expect([url, (await ask(url)).text.includes("noindex")]).toEqual([url, true]);
  for (const path of [...FEEDS, "/sitemap.xml"]) expect([path, (await ask(siteUrl("seimati-labuhan", path))).status]).toEqual([path, 404]);
  for (const path of [...FEEDS, "/sitemap.xml", "/robots.txt", "/favicon.ico", "/bagikan/situs.jpg"]) expect([path, (await ask(siteUrl("tidakada", path))).status]).toEqual([path, 404]);
});

test("a browser shows each agency's own sign, in tabs, on home screens, light and dark", async () => {
  const sign = async (slug: string) => (await ask(siteUrl(slug, "/ikon/ikon.svg"))).text;
  expect(await sign("kominfo")).toContain("prefers-color-scheme:dark");
  expect(await sign("kominfo")).not.toBe(await sign("kebersihan"));
  for (const [path, type] of [["/favicon.ico", "image/x-icon"], ["/ikon/32.png", "image/png"], ["/ikon/180.png", "image/png"], ["/apple-touch-icon.png", "image/png"], ["/manifest.webmanifest", "application/manifest+json; charset=utf-8"]] as const) {
    for (const url of [siteUrl("kominfo", path), rootUrl(path)]) expect([url, (await ask(url)).headers["content-type"]]).toEqual([url, type]);
  }
  const head = headOf((await ask(siteUrl("kominfo"))).text);
  for (const href of ["/favicon.ico", "/ikon/ikon.svg", "/ikon/180.png", "/manifest.webmanifest"]) expect(head).toContain(`href="${href}"`);
});

test("an old link to a story leads on, on its own site only", async () => {
  const moved = await ask(siteUrl("kominfo", "/berita/judul-sebelum-diganti"));
  expect(moved.status).toBe(308);
  const arrived = String(moved.headers.location);
  expect(arrived.startsWith(siteUrl("kominfo", "/berita/"))).toBe(true);
  expect((await ask(arrived)).status).toBe(200);
  expect((await ask(siteUrl("kebersihan", "/berita/judul-sebelum-diganti"))).status).toBe(404);
});

async function publish(page: Page, title: string): Promise<void> {
  await page.goto(rootUrl("/dasbor/berita"));
  await page.getByRole("button", { name: /Berita baru/ }).click();
  await page.getByRole("textbox", { name: "Judul", exact: true }).fill(title);
  await page.getByLabel("Ringkasan, tampil di daftar berita").fill("Ringkasan untuk pembaca berita.");
  await page.getByRole("textbox", { name: "Isi berita" }).click();
  await page.keyboard.type("Isi lengkap untuk pembaca berita.");
  await expect(page.getByText(/Tersimpan sendiri/)).toBeVisible();
  await page.getByRole("button", { name: "Terbitkan", exact: true }).click();
  await expect(page.getByText("Terbit. Warga sudah bisa membacanya.")).toBeVisible();
}

test("what is published stands in feeds and sitemaps with the next request, and is gone from them when it is withdrawn", async ({ page, login }) => {
  const title = `Kabar untuk pembaca ${freshWord()}`;
  const feeds = [siteUrl("pertamanan", "/berita/rss.xml"), siteUrl("pertamanan", "/berita/atom.xml"), rootUrl("/berita/rss.xml"), rootUrl("/berita/feed.json")];
  for (const url of feeds) expect((await ask(url)).text).not.toContain(title);
  await login("operator", "pertamanan");
  await publish(page, title);
  const known = new Map<string, string>();
  for (const url of feeds) {
    const answer = await ask(url);
    expect([url, answer.text.includes(title)]).toEqual([url, true]);
    known.set(url, String(answer.headers.etag));
  }
  const story = (await feedOf(siteUrl("pertamanan", "/berita/feed.json"))).find((item) => item.title === title)?.url ?? "";
  const map = siteUrl("pertamanan", "/sitemap.xml");
  const shared = siteUrl("pertamanan", `/bagikan${new URL(story).pathname}.jpg`);
  expect([(await ask(map)).text.includes(story), (await ask(shared)).status]).toEqual([true, 200]);

  await page.getByRole("button", { name: "Tarik", exact: true }).click();
  await page.getByLabel("Alasan, dibaca warga").fill("Kabar ini hanya percobaan pembaca.");
  await page.getByRole("button", { name: "Tarik berita" }).click();
  await expect(page.getByText("Ditarik. Warga melihat alasan Anda.")).toBeVisible();
  for (const url of feeds) {
    const answer = await ask(url, { "if-none-match": known.get(url) ?? "" });
    expect([url, answer.status, answer.text.includes(title)]).toEqual([url, 200, false]);
  }
  expect([(await ask(map)).text.includes(story), (await ask(shared)).status]).toEqual([false, 404]);
});

test("an agency that another carries on leads to it, and is back when that is undone", async ({ page, login }) => {
  const word = freshWord();
  const name = `Badan ${word}`;
  await login("admin");
  await page.goto(rootUrl("/admin/instansi/baru"));
  await page.getByLabel("Nama lengkap").fill(name);
  await page.getByLabel("Jenis").selectOption({ label: "Badan" });
  await page.getByRole("textbox", { name: "Alamat" }).fill(word);
  await page.getByRole("button", { name: "Buat instansi" }).click();
  await page.getByRole("button", { name: `Buka situs ${name}` }).click();
  await expect(page.getByRole("button", { name: `Buka situs ${name}` })).toHaveCount(0);
  expect([(await ask(siteUrl(word))).status, (await ask(siteUrl(word, "/berita/rss.xml"))).status]).toEqual([200, 200]);
  expect((await ask(rootUrl("/sitemap.xml"))).text).toContain(siteUrl(word, "/sitemap.xml"));

  await page.getByLabel("Alasan").fill("Alamat ini sedang diperiksa petugas kota.");
  await page.getByRole("button", { name: `Tangguhkan ${name}` }).click();
  await expect(page.getByRole("button", { name: `Buka lagi situs ${name}` })).toBeVisible();
  for (const path of [...FEEDS, "/sitemap.xml"]) expect([path, (await ask(siteUrl(word, path))).status]).toEqual([path, 404]);
  expect((await ask(siteUrl(word, "/robots.txt"))).text).not.toContain("Sitemap");
  expect((await ask(siteUrl(word))).text).toContain("noindex");
  expect((await ask(rootUrl("/sitemap.xml"))).text).not.toContain(siteUrl(word, ""));
  await page.getByRole("button", { name: `Buka lagi situs ${name}` }).click();
  await expect(page.getByRole("button", { name: `Tangguhkan ${name}` })).toBeVisible();

  const form = page.getByRole("form", { name: `Gabungkan ${name}` });
  await form.getByRole("combobox", { name: /^Instansi penerus/ }).fill("Dinas Komunikasi");
  await page.getByRole("option", { name: /^Dinas Komunikasi dan Informatika/ }).click();
  await form.getByRole("button", { name: `Gabungkan ${name}` }).click();
  await expect(page.getByRole("button", { name: `Pisahkan lagi ${name}` })).toBeVisible();
  for (const path of ["/", "/berita", "/kontak", "/berita/rss.xml", "/sitemap.xml"]) {
    const moved = await ask(siteUrl(word, path));
    expect([path, moved.status, moved.headers.location]).toEqual([path, 308, siteUrl("kominfo")]);
  }
  expect((await ask(rootUrl("/sitemap.xml"))).text).not.toContain(siteUrl(word, ""));
  await page.getByRole("button", { name: `Pisahkan lagi ${name}` }).click();
  await expect(page.getByRole("button", { name: `Gabungkan ${name}` })).toBeVisible();
  expect((await ask(siteUrl(word))).status).toBe(200);
});

test("every room of the portal with something new leads to its feeds", async ({ page }) => {
  for (const room of ["berita", "agenda", "layanan"]) {
    await page.goto(rootUrl(`/${room}`));
    for (const format of ["RSS", "Atom", "JSON Feed"]) {
      const href = await page.getByRole("main").getByRole("link", { name: format, exact: true }).getAttribute("href");
      expect(href).toMatch(new RegExp(`^/${room}/`));
      expect([href, (await ask(rootUrl(href ?? ""))).status]).toEqual([href, 200]);
    }
  }
  await page.goto(rootUrl("/agenda"));
  const calendar = await page.getByRole("link", { name: /langganan kalender/ }).getAttribute("href");
  expect((await ask(rootUrl(calendar ?? ""))).text).toContain("BEGIN:VCALENDAR");
});
