import type { Page } from "@playwright/test";
import { asOwner, hourComes } from "../support/clock";
import { bodyOf, newStory, saved } from "../support/editor";
import { freshWord } from "../support/handset";
import { expect, get, rootUrl, siteUrl, test } from "../support/test";

const idIn = (page: Page): number => Number(/berita\/(\d+)/.exec(page.url())?.[1]);

test("a story goes out at its hour and comes down at its end, seen in the month's plan", async ({ page, login, another }) => {
  await login("operator", "disdukcapil");
  const title = `Pasar malam Jalan Pandu ${freshWord()}`;
  await newStory(page, title);
  await bodyOf(page).click();
  await page.keyboard.type("Jalan ditutup mulai pukul 17.00.");
  await saved(page);
  await page.getByRole("button", { name: /^Jadwalkan/ }).click();
  await page.getByRole("button", { name: "Besok 08.00" }).click();
  await page.getByRole("button", { name: "Jadwalkan", exact: true }).click();
  await expect(page.getByText(/Terjadwal \p{L}+, \d+ \p{L}+(?: \d{4})?, pukul 08\.00\./u)).toBeVisible();
  await page.getByRole("button", { name: /^Atur waktu turun/ }).click();
  await page.getByRole("button", { name: "7 hari lagi" }).click();
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(page.getByText(/Turun sendiri .*pukul 17\.00\./)).toBeVisible();
  const id = idIn(page);
  await page.goto(rootUrl("/dasbor/berita"));
  await expect(page.getByRole("row", { name: new RegExp(`${title} · terbit sendiri .*pukul 08\\.00`) })).toBeVisible();

  const tomorrow = new Date(Date.now() + (7 + 24) * 3_600_000).toISOString().slice(0, 7);
  await page.goto(rootUrl(`/dasbor/rencana?bulan=${tomorrow}`));
  await expect(page.getByRole("main").getByRole("link", { name: new RegExp(`Terbit 08\\.00 ${title}`) })).toBeVisible();

  const reader = await another({ javaScriptEnabled: false });
  await reader.goto(siteUrl("disdukcapil", "/berita"));
  await expect(reader.getByRole("link", { name: title })).toHaveCount(0);
  await hourComes("publish", id);
  await expect(async () => {
    await reader.goto(siteUrl("disdukcapil", "/berita"));
    await expect(reader.getByRole("link", { name: title }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const story = await reader.getByRole("link", { name: title }).first().getAttribute("href");

  await hourComes("end", id);
  const address = new URL(story ?? "", siteUrl("disdukcapil"));
  await expect.poll(async () => (await get(address)).body).toContain("Masa tayang tulisan ini sudah selesai.");
});

test("a plan that was cancelled publishes nothing, and its words stay", async ({ page, login }) => {
  await login("operator", "disdukcapil");
  const title = `Batal terbit ${freshWord()}`;
  await newStory(page, title);
  await bodyOf(page).click();
  await page.keyboard.type("Belum pasti.");
  await saved(page);
  await page.locator("body").click({ position: { x: 2, y: 2 } });
  await page.keyboard.press("j");
  await page.getByRole("button", { name: "Jadwalkan", exact: true }).click();
  await expect(page.getByText(/Terjadwal/).first()).toBeVisible();
  await page.getByRole("button", { name: "Batalkan jadwal" }).click();
  await expect(page.getByText("Jadwal dibatalkan. Konsepnya tetap ada.")).toBeVisible();
  await expect(page.getByText(/^Terjadwal/)).toHaveCount(0);
});

test("what is asked again is confirmed with one key, and that can be taken back", async ({ page, login }) => {
  await login("operator", "disdukcapil");
  const ours = "kind in ('service', 'profile', 'official') and status = 'published' and tenant_id = (select id from tenants where slug = 'disdukcapil')";
  await asOwner(`update articles set review_on = null where ${ours}`);
  await asOwner(`update articles set review_on = date '2026-01-05' where id = (select min(id) from articles where ${ours})`);
  await page.goto(rootUrl("/dasbor/rencana/periksa"));
  const list = page.getByRole("region", { name: "Masih benar?" });
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await expect(async () => {
    await page.keyboard.press("b");
    await expect(page.getByText(/Dicatat masih benar:/)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByText("Semua halaman sudah dipastikan.")).toBeVisible();
  await page.keyboard.press("z");
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await page.goto(rootUrl("/dasbor"));
  await expect(page.getByRole("heading", { level: 3, name: "Masih benar?" })).toBeVisible();
  await page.getByRole("button", { name: /^Masih benar: / }).click();
  await expect(page.getByText(/Dicatat masih benar:/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 3, name: "Masih benar?" })).toHaveCount(0);
});
