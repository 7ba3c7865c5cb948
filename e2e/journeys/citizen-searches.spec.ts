import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { freshWord } from "../support/handset";
import { ask } from "../support/raw";
import { expect, rootUrl, siteUrl, test } from "../support/test";

const results = (page: Page) => page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test.describe("on a phone without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test("a citizen finds what all agencies say, and narrows it", async ({ page }) => {
    await page.goto(rootUrl());
    await page.getByRole("searchbox").fill("pengangkutan sampah");
    await page.getByRole("button", { name: "Cari" }).click();
    await expect(heading(page)).toHaveText("Hasil pencarian “pengangkutan sampah”");
    await expect(page).toHaveTitle("pengangkutan sampah · Cari di Kota Medan");
    await expect(results(page).first()).toHaveText("Angkut sampah besar");
    await expect(page.getByRole("main").locator("mark").filter({ hasText: /^mengangkut$/ }).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByText("Jenis: semua").click();
    await page.getByRole("link", { name: /^Instansi\s*\d+$/ }).click();
    await expect(page).toHaveURL(/jenis=instansi/);
    await expect(page.getByText(/di semua instansi, hanya instansi\.$/)).toBeVisible();
    await results(page).filter({ hasText: "Dinas Kebersihan" }).click();
    await expect(page).toHaveURL(siteUrl("kebersihan"));
  });

  test("searches in one agency's site, and goes on to all", async ({ page }) => {
    await page.goto(siteUrl("kebersihan"));
    await page.getByRole("searchbox").fill("lampu lalu lintas");
    await page.getByRole("button", { name: "Cari" }).click();
    await expect(page).toHaveURL(siteUrl("kebersihan", "/cari?q=lampu+lalu+lintas"));
    for (const link of await results(page).all()) expect(await link.getAttribute("href")).toMatch(/^\//);
    await page.getByRole("link", { name: "Cari “lampu lalu lintas” di semua instansi" }).click();
    await expect(page).toHaveURL(rootUrl("/cari?q=lampu+lalu+lintas"));
    await expect(results(page).filter({ hasText: "Dinas Perhubungan" }).first()).toBeVisible();
  });

  test("is understood with one wrong letter, and told so", async ({ page }) => {
    await page.goto(rootUrl("/cari?q=sanpah"));
    await expect(page.getByText("Tidak ada halaman yang memuat “sanpah”. Kami mencari “sampah”.")).toBeVisible();
    await expect(results(page).first()).toHaveText("Dinas Kebersihan");
    await expect(page.getByRole("searchbox")).toHaveValue("sanpah");
  });

  test("reads what to do when nothing is found or nothing was asked", async ({ page }) => {
    await page.goto(siteUrl("kebersihan", "/cari?q=zzqqxx&waktu=7-hari"));
    await expect(heading(page)).toHaveText("Tidak ada hasil untuk “zzqqxx”");
    for (const way of ["Cari tanpa saringan", "Cari “zzqqxx” di semua instansi", "Tanyakan lewat SMS", "Lihat semua instansi"]) await expect(page.getByRole("main").getByRole("link", { name: way })).toBeVisible();
    expect(await page.getByRole("link", { name: "Tanyakan lewat SMS" }).getAttribute("href")).toMatch(/^sms:08110000\d+\?body=zzqqxx$/);
    await page.goto(rootUrl("/cari?q=yang+dan"));
    await expect(page.getByText("Tambahkan satu kata yang menyebut urusannya.")).toBeVisible();
    await page.goto(rootUrl("/cari"));
    await page.getByRole("link", { name: "akta kelahiran" }).click();
    await expect(results(page).first()).toBeVisible();
  });

  test("gets every result page whole, at once, and robots are told to stay out", async () => {
    const { status, text } = await ask(rootUrl("/cari?q=sampah"));
    expect(status).toBe(200);
    expect(text).toMatch(/<meta name="robots" content="noindex/);
    const [, beforeScripts = ""] = /<main[^>]*>([\s\S]*?)<\/main>/.exec(text) ?? [];
    expect(beforeScripts).toContain("Dinas Kebersihan");
    expect(beforeScripts).not.toMatch(/<template|hidden=""/);
  });

  for (const q of ["%00", "%F0%9F%9A%AE", "%D7%90%D7%91%D7%92", "'%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "a".repeat(6000), "%27+%7C%26%21%28%29%3A*", "%E0%A4%A"]) {
    test(`gets an answer to ${q.slice(0, 24)}`, async () => {
      for (const url of [rootUrl(`/cari?q=${q}`), siteUrl("kominfo", `/cari?q=${q}`), rootUrl(`/cari/saran?q=${q}`)]) {
        const { status, text } = await ask(url);
        expect([200, 400]).toContain(status);
        expect(text).not.toContain("<script>alert(1)");
      }
    });
  }
});

test("suggestions come while typing, are walked through by keyboard and lead on", async ({ page }) => {
  await page.goto(rootUrl());
  await page.getByRole("searchbox").click();
  const field = page.getByRole("combobox", { name: "Cari di semua instansi" });
  await field.pressSequentially("dinas keber");
  const options = page.getByRole("option");
  await expect(options.first()).toHaveText("dinas kebersihan");
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await expect(field).toHaveAttribute("aria-activedescendant", (await options.first().getAttribute("id")) ?? "");
  const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(options).toHaveCount(0);
  await expect(field).toHaveValue("dinas keber");
  await field.pressSequentially("s");
  await expect(options.first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(rootUrl("/cari?q=dinas+kebersihan"));
  await page.goto(rootUrl());
  await page.getByRole("searchbox").click();
  await page.getByRole("combobox").pressSequentially("dinas keber");
  await page.getByRole("option", { name: /^Dinas Kebersihan/ }).click();
  await expect(page).toHaveURL(siteUrl("kebersihan"));
});

test("one small script serves a citizen's page, and none of the framework's", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => void (request.resourceType() === "script" && scripts.push(new URL(request.url()).pathname)));
  for (const address of [siteUrl("kebersihan"), siteUrl("kebersihan", "/berita"), rootUrl(), rootUrl("/cari?q=sampah"), rootUrl("/lacak")]) {
    scripts.length = 0;
    await page.goto(address, { waitUntil: "load" });
    expect([address, scripts]).toEqual([address, ["/skrip/warga.js"]]);
  }
});

test("a reader's own text size holds on the next page", async ({ page }) => {
  await page.goto(siteUrl("kominfo"));
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const usual = await size();
  await page.locator("summary", { hasText: "Ukuran teks" }).click();
  await page.getByRole("radio", { name: "Lebih besar" }).check();
  const larger = await size();
  expect(larger).toBeGreaterThan(usual * 1.2);
  await page.goto(siteUrl("kominfo", "/berita"));
  expect(await size()).toBe(larger);
});

test("a panel of the bar on top closes by Escape, and whoever was in it is back at what opened it", async ({ page }) => {
  for (const address of [siteUrl("kominfo"), rootUrl()]) {
    await page.goto(address);
    const opener = page.locator("summary", { hasText: "Ukuran teks" });
    await opener.focus();
    await page.keyboard.press("Enter");
    const choice = page.getByRole("radio", { name: "Lebih besar" });
    await expect(choice).toBeVisible();
    await choice.focus();
    await page.keyboard.press("Escape");
    await expect(choice).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

test("on the smallest phone the bar says in one line whose site it is, and what leads on is as high as a finger", async ({ another }) => {
  const page = await another({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  for (const address of [rootUrl(), siteUrl("kebersihan")]) {
    await page.goto(address);
    const name = page.locator(".official b");
    await expect(name).toBeVisible();
    expect(await name.evaluate((each) => each.getClientRects().length === 1 && each.getBoundingClientRect().height < 1.9 * parseFloat(getComputedStyle(each).fontSize))).toBe(true);
    await expect(name).toHaveText(/^Situs resmi .*Medan/);
    const heights = await page.locator(".sec-head a").evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});

test("the largest text fits a small phone, on every kind of page", async ({ another }) => {
  const page = await another({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  await page.goto(siteUrl("kebersihan"));
  await page.locator("summary", { hasText: "Ukuran teks" }).or(page.getByLabel("Ukuran teks")).first().click();
  await page.getByRole("radio", { name: "Lebih besar" }).check();
  await page.goto(siteUrl("kebersihan", "/layanan"));
  const service = await page.getByRole("main").getByRole("link").first().getAttribute("href");
  for (const path of ["/", "/berita", service ?? "", "/dokumen", "/agenda", "/pejabat", "/kontak", "/sms", "/cari?q=sampah", "/cari?q=xyzxyz", "/tidak-ada"]) {
    await page.goto(new URL(path, siteUrl("kebersihan")).href);
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 360]);
  }
  for (const path of ["/", "/berita", "/layanan", "/instansi", "/lacak", "/sms-centre", "/cari?q=sampah"]) {
    await page.goto(rootUrl(path));
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 360]);
  }
});

test("a story is found the moment it is published, whatever is in its title, and no longer when it is withdrawn", async ({ page, login, another }) => {
  await login("operator", "kebersihan");
  const word = freshWord();
  const title = `Lomba <b>bersih</b> & "rapi" <img src=x onerror=alert(1)> ${word}`;
  await page.goto(rootUrl("/dasbor/berita"));
  await page.getByRole("button", { name: /Berita baru/ }).click();
  await page.getByRole("textbox", { name: "Judul", exact: true }).fill(title);
  await page.getByLabel("Ringkasan, tampil di daftar berita").fill("Petugas membersihkan parit sepanjang jalan selama dua hari.");
  await page.getByRole("textbox", { name: "Isi berita" }).fill("Dua puluh petugas turun sejak pagi di jalan itu.");
  await expect(page.getByText(/Tersimpan sendiri/)).toBeVisible();
  const reader = await another();
  await reader.goto(rootUrl(`/cari?q=${word}`));
  await expect(results(reader)).toHaveCount(0);
  await page.getByRole("button", { name: "Terbitkan", exact: true }).click();
  await expect(page.getByText("Terbit. Warga sudah bisa membacanya.")).toBeVisible();
  let alarm = false;
  reader.on("dialog", () => void (alarm = true));
  for (const address of [rootUrl(`/cari?q=bersih+${word}`), siteUrl("kebersihan", `/cari?q=bersih+${word}`)]) {
    await reader.goto(address);
    await expect(results(reader).first()).toHaveText(title);
    await expect(results(reader).first().locator("mark").filter({ hasText: word })).toBeVisible();
    await expect(results(reader).locator("img, b")).toHaveCount(0);
  }
  await reader.goto(siteUrl("dishub", `/cari?q=${word}`));
  await expect(results(reader)).toHaveCount(0);
  await page.getByRole("button", { name: "Tarik", exact: true }).click();
  await page.getByLabel("Alasan, dibaca warga").fill("Lombanya batal karena hujan lebat.");
  await page.getByRole("button", { name: "Tarik berita" }).click();
  await expect(page.getByText("Ditarik. Warga melihat alasan Anda.")).toBeVisible();
  await reader.goto(rootUrl(`/cari?q=${word}`));
  await expect(results(reader)).toHaveCount(0);
  expect(alarm).toBe(false);
});
