import { writeFromPhone } from "../support/phone";
import { expect, rootUrl, siteUrl, test } from "../support/test";

/** A number of its own for each run, so that reports don't continue earlier ones. */
const numberEnding = (end: string): string => `0812${String(Date.now()).slice(-5)}${end}`;

test.describe("on a phone without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("a citizen reads an agency's news", async ({ page }) => {
    await page.goto(siteUrl("kominfo"));
    await expect(page.getByText(/^Diperbarui \d/)).toBeVisible();
    const lead = page.locator("article h2 a").first();
    const title = await lead.textContent();
    await lead.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title ?? "");
    await expect(page.getByText("Ditulis oleh")).toBeVisible();
    await page.getByRole("link", { name: "Berita", exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "Berita" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test("finds who is responsible, or reads what to do", async ({ page }) => {
    await page.goto(rootUrl());
    await page.getByRole("searchbox").fill("sampah");
    await page.getByRole("button", { name: "Cari" }).click();
    await page.getByRole("link", { name: "Dinas Kebersihan", exact: true }).click();
    await expect(page).toHaveURL(siteUrl("kebersihan"));
    await page.goto(rootUrl("/instansi?q=zzzzzz"));
    await expect(page.getByText("Tidak ada instansi yang cocok dengan “zzzzzz”.")).toBeVisible();
    await expect(page.getByLabel("Nama, tempat, atau urusan")).toHaveValue("zzzzzz");
  });

  test("reads the honest page of an agency without a site, and how it differs from its namesake", async ({ page }) => {
    await page.goto(siteUrl("seimati-labuhan"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kelurahan Sei Mati belum punya situs sendiri.");
    await expect(page.getByText("Ada dua Kelurahan Sei Mati")).toBeVisible();
    await expect(page.getByText("Wakil petugas")).toBeVisible();
    await page.getByRole("link", { name: "Kelurahan Sei Mati, Kecamatan Medan Maimun" }).click();
    await expect(page).toHaveURL(siteUrl("seimati"));
  });

  test("goes from a kecamatan to its kelurahan, and sees which Sei Mati this is", async ({ page }) => {
    await page.goto(siteUrl("medanmaimun"));
    await page.getByRole("link", { name: /Kelurahan Sei Mati/ }).click();
    await expect(page).toHaveURL(siteUrl("seimati"));
    await expect(page.getByText("Ada dua Kelurahan Sei Mati")).toBeVisible();
    await page.getByRole("link", { name: "Kelurahan Sei Mati, Kecamatan Medan Labuhan" }).click();
    await expect(page).toHaveURL(siteUrl("seimati-labuhan"));
  });

  test("is told that a silent site may be out of date, and whom to ask", async ({ page }) => {
    await page.goto(siteUrl("perkim"));
    await expect(page.getByText("Situs ini sudah lama tidak diisi.")).toBeVisible();
  });

  test("finds at the end of a story how to ask about it", async ({ page }) => {
    await page.goto(siteUrl("kominfo"));
    await page.locator("article h2 a").first().click();
    await expect(page.getByText("awali dengan KOMINFO")).toContainText("Ada yang ingin ditanyakan?");
  });

  test("reads every page on the narrowest screen without moving it sideways", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of [rootUrl(), rootUrl("/instansi"), rootUrl("/sms-centre"), rootUrl("/lacak"), siteUrl("kebersihan"), siteUrl("kominfo", "/sms"), siteUrl("seimati-labuhan")]) {
      await page.goto(address);
      expect([address, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([address, 320]);
    }
  });

  test("a page that isn't there says so", async ({ page }) => {
    const answer = await page.goto(siteUrl("kominfo", "/berita/tidak-pernah-ada"));
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Halaman ini tidak ada.");
  });

  test("follows a report: words only for who knows the last digits", async ({ page }) => {
    const words = `jalan berlubang besar di dekat rumah nomor ${Date.now()}`;
    const ticket = await writeFromPhone(numberEnding("7391"), `KOMINFO ${words}`);
    await page.goto(rootUrl("/lacak"));
    await page.getByLabel("Nomor tiket").fill(ticket);
    await page.getByRole("button", { name: "Lihat" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Laporan Anda kepada Dinas Komunikasi dan Informatika");
    await expect(page.getByText(words)).toHaveCount(0);
    await page.getByLabel("Empat angka terakhir").fill("0000");
    await page.getByRole("button", { name: "Buka" }).click();
    await expect(page.getByRole("alert")).toContainText("tidak cocok");
    await expect(page.getByText(words)).toHaveCount(0);
    await page.getByLabel("Empat angka terakhir").fill("7391");
    await page.getByRole("button", { name: "Buka" }).click();
    await expect(page.getByText(words)).toBeVisible();
  });

  test("a number that is no ticket stays in its field beside what is wrong", async ({ page }) => {
    await page.goto(rootUrl("/lacak?tiket=1234+5679"));
    await expect(page.getByRole("alert")).toContainText("delapan angka");
    await expect(page.getByLabel("Nomor tiket")).toHaveValue("1234 5679");
  });
});

test("a pass written by hand opens nothing", async ({ page, context }) => {
  const ticket = await writeFromPhone(numberEnding("4455"), "KOMINFO lampu di lorong kantor lurah mati total");
  await context.addCookies([{ name: "laporan", value: "9999999999.4455.abc", url: rootUrl("/lacak") }]);
  await page.goto(rootUrl(`/lacak?tiket=${ticket}`));
  await expect(page.getByLabel("Empat angka terakhir")).toBeVisible();
  await expect(page.getByText("lorong kantor lurah")).toHaveCount(0);
});
