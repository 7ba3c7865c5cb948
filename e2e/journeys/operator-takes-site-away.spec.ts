import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { violations } from "../support/axe";
import { expect, rootUrl, siteUrl, test } from "../support/test";

const result = (page: Page, words: RegExp) => expect(page.getByRole("heading", { level: 2, name: words })).toBeVisible({ timeout: 90_000 });

/** The addresses of what an agency's news page shows. */
async function newsOf(page: Page, slug: string): Promise<string[]> {
  await page.goto(siteUrl(slug, "/berita"));
  const links = await page.locator('main a[href*="/berita/"]').evaluateAll((all) => all.map((each) => new URL((each as HTMLAnchorElement).href).pathname));
  return [...new Set(links)].filter((path) => !path.startsWith("/berita/hal"));
}

test("a whole site is taken away, brought into another agency with its pictures, and taken back", async ({ page, login, another }) => {
  test.setTimeout(300_000);
  await login("operator", "kebersihan");
  await page.goto(rootUrl("/dasbor/impor"));
  await page.getByRole("link", { name: "Bawa pulang situs" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bawa pulang situs" })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  let file = Buffer.alloc(0);
  await test.step("the worker packs it, and it can be fetched by the agency's people only", async () => {
    await page.getByRole("button", { name: /^Siapkan/ }).click();
    await result(page, /Berkas situs siap diunduh/);
    expect(await violations(page)).toEqual([]);
    const link = page.getByRole("link", { name: "Unduh berkas" });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^situs-kebersihan-\d{4}-\d\d-\d\d\.zip$/);
    file = readFileSync(await download.path());
    const address = await link.evaluate((each) => (each as HTMLAnchorElement).href);
    const neighbour = await another();
    await login("operator", "dishub", neighbour);
    const nobody = await another();
    await nobody.goto(rootUrl("/"));
    const answerTo = (who: Page) => who.evaluate(async (from) => (await fetch(from, { redirect: "manual" })).status, address);
    expect([await answerTo(neighbour), await answerTo(nobody)]).toEqual([404, 0]);
  });

  const theirs = await another({ viewport: { width: 360, height: 740 } });
  const reader = await another({ javaScriptEnabled: false });
  const [sent, before] = [await newsOf(reader, "kebersihan"), await newsOf(reader, "inspektorat")];
  expect(sent.length).toBeGreaterThan(0);

  await test.step("another agency looks through it and brings it", async () => {
    await login("operator", "inspektorat", theirs);
    await theirs.goto(rootUrl("/dasbor/impor"));
    await theirs.getByLabel("Berkas situs lama").setInputFiles({ name: "situs.zip", mimeType: "application/zip", buffer: file });
    await result(theirs, /tulisan dari “Dinas Kebersihan” siap dibawa/);
    expect(await theirs.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await violations(theirs)).toEqual([]);
    expect(await newsOf(reader, "inspektorat")).toEqual(before);
    await theirs.getByRole("checkbox", { name: /Pakai juga tampilan situs asalnya/ }).check();
    await theirs.getByRole("button", { name: /^Impor \d+ tulisan/ }).click();
    await result(theirs, /Selesai: \d+ tulisan sudah di situs Anda/);
    const story = sent[0] ?? "";
    await expect(async () => {
      expect((await reader.goto(siteUrl("inspektorat", story)))?.status()).toBe(200);
    }).toPass();
    const [title, picture] = [await reader.getByRole("heading", { level: 1 }).textContent(), reader.locator("main img").first()];
    if (await picture.count()) await expect.poll(() => picture.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    await reader.goto(siteUrl("kebersihan", story));
    expect(await reader.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    await expect(async () => {
      await reader.goto(siteUrl("inspektorat"));
      await expect(reader.locator(".header-band img")).toHaveAttribute("alt", "Warga menyapu gang dan mengumpulkan sampah", { timeout: 1_000 });
    }).toPass();
    expect(await reader.locator(".header-band img").getAttribute("style")).toContain("50% 90%");
  });

  await test.step("and takes it back", async () => {
    await theirs.getByRole("button", { name: "Urungkan impor" }).click();
    await theirs.getByRole("dialog").getByRole("button", { name: "Urungkan impor" }).click();
    await result(theirs, /sudah diurungkan/);
    await expect(async () => {
      expect(await newsOf(reader, "inspektorat")).toEqual(before);
    }).toPass();
    await reader.goto(siteUrl("inspektorat"));
    await expect(reader.locator(".header-band img")).toHaveCount(0);
  });
});

test("the page to take a site away fits a telephone and works with keys alone", async ({ page, login }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await login("operator", "bpbd");
  await page.goto(rootUrl("/dasbor/impor/bawa-pulang"));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole("button", { name: /^Siapkan/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Hentikan" }).or(page.getByRole("link", { name: "Unduh berkas" }))).toBeVisible();
  await result(page, /Berkas situs siap diunduh/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
