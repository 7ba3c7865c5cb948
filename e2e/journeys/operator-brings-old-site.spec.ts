import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { freshWord } from "../support/handset";
import { expect, rootUrl, siteUrl, test } from "../support/test";

const OLD = "http://kecamatan.lama.example";

type Post = { id: number; title: string; slug: string; html: string; status?: string; type?: string; more?: string };

/** An export as WordPress writes it, of an invented site. */
function wxr(posts: Post[]): string {
  const items = posts.map(({ id, title, slug, html, status = "publish", type = "post", more = "" }) => `
<item><title>${title}</title><link>${OLD}/2013/05/${slug}/</link><dc:creator><![CDATA[admin]]></dc:creator><guid isPermaLink="false">${OLD}/?p=${id}</guid>
<content:encoded><![CDATA[${html}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>2013-05-12 08:30:00</wp:post_date>
<wp:post_name>${slug}</wp:post_name><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${more}</item>`);
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Situs lama</title><link>${OLD}</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>${OLD}</wp:base_blog_url>${items.join("")}
</channel></rss>`;
}

const send = (page: Page, content: string, name = "situs-lama.xml") =>
  page.getByLabel("Berkas situs lama").setInputFiles({ name, mimeType: "text/xml", buffer: Buffer.from(content) });

const row = (page: Page, title: string) => page.getByRole("row").filter({ hasText: title });
const shelf = (page: Page, name: RegExp) => page.getByRole("navigation", { name: "Bagian laporan" }).getByRole("link", { name });
const result = (page: Page, words: RegExp) => expect(page.getByRole("heading", { level: 2, name: words })).toBeVisible({ timeout: 60_000 });

test("an old site is looked through, brought, read at its old addresses, brought again and taken back", async ({ page, login, another }) => {
  test.setTimeout(240_000);
  await login("operator", "medanjohor");
  const word = freshWord();
  const id = randomInt(1, 1_000_000_000);
  const published: Post = {
    id, title: `Gotong royong ${word}`, slug: `gotong-royong-${word}`,
    html: `Warga membersihkan <b onclick="x()">parit</b> bersama.\n\n<script>alert(1)</script><ul><li>Pagi</li><li>Sore</li></ul><img src="http://127.0.0.1/parit.jpg" alt="Parit bersih">`,
    more: "<wp:comment></wp:comment>",
  };
  const posts: Post[] = [
    published, { id: id + 1, title: `Jadwal posyandu ${word}`, slug: `posyandu-${word}`, html: "<p>Posyandu buka setiap Selasa.</p>", status: "draft" },
    { id: id + 2, title: `Profil ${word}`, slug: `profil-${word}`, html: "<p>Kecamatan berdiri lama.</p>", type: "page" },
    { id: id + 3, title: `Menu ${word}`, slug: `menu-${word}`, html: "", type: "nav_menu_item" },
  ];

  await page.goto(rootUrl("/dasbor/berita"));
  await page.getByRole("link", { name: "Impor situs lama" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Impor situs lama" })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await test.step("a broken file says in which line it breaks", async () => {
    await send(page, wxr(posts).replace("</channel></rss>", ""), "rusak.xml");
    await result(page, /Berkas ini tidak bisa dibaca: baris \d+/);
    await expect(page.getByText(/berakhir sebelum <channel> yang dibuka di baris 3/)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: "Masukkan berkas lain" }).click();
  });

  await test.step("the dry run lists what comes and what doesn't, and brings nothing", async () => {
    await send(page, wxr(posts));
    await result(page, /3 tulisan dari “Situs lama” siap dibawa/);
    await expect(row(page, published.title)).toContainText(`/berita/gotong-royong-${word}`);
    await expect(row(page, `Profil ${word}`)).toContainText("Halaman tetap: ada di Profil");
    await shelf(page, /Tidak ikut/).click();
    await expect(row(page, `Menu ${word}`)).toContainText("situs baru punya menu sendiri");
    expect(await violations(page)).toEqual([]);
  });
  const reader = await another({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const old = siteUrl("medanjohor", `/2013/05/gotong-royong-${word}/`);
  expect((await reader.goto(old))?.status()).toBe(404);

  await test.step("then it comes, and readers are led from the old addresses", async () => {
    await page.getByRole("button", { name: "Impor 3 tulisan" }).click();
    await result(page, /Selesai: 2 tulisan sudah di situs Anda, 1 masih konsep/);
    await shelf(page, /Perlu dilihat/).click();
    await expect(row(page, published.title)).toContainText("Gambar tidak terambil: http://127.0.0.1/parit.jpg");
    for (const address of [old, siteUrl("medanjohor", `/?p=${id}`)]) {
      await expect(async () => {
        await reader.goto(address);
        await expect(reader.getByRole("heading", { level: 1 })).toHaveText(published.title, { timeout: 1_000 });
      }).toPass();
      expect(new URL(reader.url()).pathname).toBe(`/berita/gotong-royong-${word}`);
    }
    await expect(reader.getByText("12 Mei 2013").first()).toBeVisible();
    await reader.goto(siteUrl("medanjohor", `/2013/05/profil-${word}/`));
    await expect(reader.getByRole("heading", { level: 1 })).toHaveText(`Profil ${word}`);
    expect(new URL(reader.url()).pathname).toBe(`/profil/profil-${word}`);
    await reader.goto(old);
    await expect(reader.getByRole("listitem").filter({ hasText: "Sore" })).toBeVisible();
    expect(await reader.content()).not.toContain("alert(1)");
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect((await reader.goto(siteUrl("medanjohor", `/2013/05/posyandu-${word}/`)))?.status()).toBe(404);
    expect((await reader.goto(siteUrl("kebersihan", `/2013/05/gotong-royong-${word}/`)))?.status()).toBe(404);
  });

  await test.step("somebody changes one; the same file brings nothing twice", async () => {
    await shelf(page, /^Datang/).click();
    await page.getByRole("link", { name: `Jadwal posyandu ${word}` }).click();
    await page.getByRole("textbox", { name: "Judul", exact: true }).fill(`Jadwal baru posyandu ${word}`);
    await expect(page.getByText(/Tersimpan sendiri/)).toBeVisible();
    await page.goto(rootUrl("/dasbor/impor"));
    await send(page, wxr(posts.slice(1)));
    await result(page, /Tidak ada yang akan datang/);
    await expect(row(page, `Profil ${word}`)).toContainText("Sudah pernah dibawa dan tidak berubah");
  });

  await test.step("undo takes back what nobody touched, and names what stays", async () => {
    await page.goto(rootUrl("/dasbor/impor"));
    await page.getByRole("listitem").filter({ hasText: "Selesai" }).getByRole("link", { name: "situs-lama.xml" }).first().click();
    await page.getByRole("button", { name: "Urungkan impor" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Urungkan impor" }).click();
    await result(page, /Diurungkan, 1 tulisan tetap ada/);
    await shelf(page, /Perlu dilihat/).click();
    await expect(row(page, "Jadwal posyandu")).toContainText("sudah diubah orang sesudah impor");
    await expect(async () => {
      expect((await reader.goto(old))?.status()).toBe(404);
    }).toPass();
    expect(await violations(page)).toEqual([]);
  });
});

test("the pages of an import fit a telephone and work with keys alone", async ({ page, login }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await login("operator", "bpbd");
  await page.goto(rootUrl("/dasbor/impor"));
  const word = freshWord();
  await send(page, wxr([{ id: randomInt(1, 1_000_000_000), title: `Peringatan banjir ${word}`, slug: `banjir-${word}`, html: "<p>Siaga di tepi sungai.</p>", type: "page" }]));
  await result(page, /1 tulisan .* siap dibawa/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole("checkbox", { name: /Bawa juga 1 halaman/ }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("Dengan pilihan ini tidak ada yang dibawa.")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Impor 1 tulisan" })).toBeVisible();
  await page.getByRole("button", { name: "Tidak jadi" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Impor situs lama" })).toBeVisible();
});
