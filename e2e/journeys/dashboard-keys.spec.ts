import type { Page } from "@playwright/test";
import { freshNumber, freshWord } from "../support/handset";
import { expect, rootUrl, sendKannel, test } from "../support/test";

/** What can be pressed or filled and isn't reached by going on with Tab. */
async function unreached(page: Page): Promise<string[]> {
  // Of several radio buttons Tab reaches the chosen one, and arrows the others.
  const controls = "a[href], button:not(:disabled), input:not(:disabled):not([type=hidden]):not([type=radio]:not(:checked)), select, textarea";
  const count = await page.evaluate((selector) => {
    const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0);
    shown.forEach((one) => one.setAttribute("data-waits", ""));
    document.addEventListener("focusin", (event) => event.target instanceof Element && event.target.removeAttribute("data-waits"));
    return shown.length;
  }, controls);
  const waiting = () => page.evaluate(() => [...document.querySelectorAll("[data-waits]")].map((one) => one.outerHTML.slice(0, 120)));
  // A page that is still arriving may move the focus on: whoever missed something goes round once more.
  for (let round = 0; round < 2 && (await waiting()).length > 0; round += 1) {
    for (let step = 0; step < count + 20; step += 1) await page.keyboard.press("Tab");
  }
  return waiting();
}

for (const path of ["/dasbor", "/dasbor/pesan", "/dasbor/pesan/templat", "/dasbor/pesan/templat/baru", "/dasbor/berita", "/dasbor/rencana", "/dasbor/rencana/periksa", "/dasbor/pengaturan"]) {
  test(`everything on ${path} is reached with the keyboard alone`, async ({ page, login }) => {
    await login("operator", "medanmaimun");
    await page.goto(rootUrl(path));
    await expect(page.getByRole("main")).toBeVisible();
    expect(await unreached(page)).toEqual([]);
  });
}

for (const path of ["/admin/instansi", "/admin/akun", "/admin/catatan"]) {
  test(`everything on ${path} is reached with the keyboard alone`, async ({ page, login }) => {
    await login("admin");
    await page.goto(rootUrl(path));
    await expect(page.getByRole("main")).toBeVisible();
    expect(await unreached(page)).toEqual([]);
  });
}

test("a clerk finds the keys, goes through reports and to another page without the mouse", async ({ page, login }) => {
  await sendKannel(`SEIMATI MAIMUN lampu gang mati ${freshWord()}`, `+62${freshNumber().slice(1)}`);
  await login("head", "seimati");
  await page.goto(rootUrl("/dasbor/pesan"));
  await expect(page.getByText("Pilih satu laporan untuk membacanya.")).toBeVisible();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Semua tombol" });
  await expect(sheet).toContainText("Buka laporan teratas");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/dasbor\/pesan\/\d+/);
  await expect(page.getByRole("region", { name: "Percakapan", exact: true }).getByRole("button", { name: /^Disposisi/ })).toBeVisible();
  // It is open: Enter has nothing to open any more, and the sheet promises nothing.
  const opened = page.url();
  await page.keyboard.press("Enter");
  await page.keyboard.press("?");
  await expect(sheet).toContainText("Laporan berikutnya");
  await expect(sheet).not.toContainText("Buka laporan");
  expect(page.url()).toBe(opened);
  await expect(sheet).toContainText("Disposisi ke instansi lain");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();

  // Whoever looks for it with the mouse finds it too; the key beside it isn't the G that leads to other pages.
  await page.getByRole("button", { name: "Tindakan lain" }).click();
  await page.getByRole("button", { name: "Gabungkan laporan" }).click();
  const merging = page.getByRole("dialog", { name: /^Gabungkan ke laporan/ });
  await expect(merging).toContainText("tidak punya laporan lain");
  await page.keyboard.press("Escape");
  await page.keyboard.press("l");
  await expect(merging).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("b");
  await expect(page).toHaveURL(rootUrl("/dasbor/berita"));
  await page.goBack();
  await expect(page).toHaveURL(/\/dasbor\/pesan\/\d+/);

  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Perintah" });
  await palette.getByRole("combobox").fill("berita");
  await expect(palette.getByRole("option", { name: "Berita" }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(rootUrl("/dasbor/berita"));

  await page.keyboard.press("Control+k");
  await palette.getByRole("combobox").fill("truk & parit");
  await palette.getByRole("option", { name: "Cari “truk & parit” di Berita" }).click();
  await expect(page.getByRole("textbox", { name: "Saring judul" })).toHaveValue("truk & parit");
});

test("a dialog that was left by Escape is opened by the very next key", async ({ page, login }) => {
  await sendKannel(`SEIMATI MAIMUN parit gang mampet ${freshWord()}`, `+62${freshNumber().slice(1)}`);
  await login("head", "seimati");
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.keyboard.press("j");
  await expect(page.getByRole("button", { name: "Tindakan lain" })).toBeVisible();
  await page.keyboard.press("l");
  const merging = page.getByRole("dialog", { name: /^Gabungkan ke laporan/ });
  await expect(merging).toContainText("tidak punya laporan lain");
  // What Escape does, and the key before the browser has told that the dialog closed.
  await page.evaluate(async () => {
    const closed = new Promise((tell) => document.querySelector("dialog[open]")?.addEventListener("close", tell));
    document.querySelector<HTMLDialogElement>("dialog[open]")?.requestClose();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "l", code: "KeyL", bubbles: true, cancelable: true }));
    await closed;
  });
  await expect(merging).toContainText("tidak punya laporan lain");
});

test("on a low screen the whole rail is reached, and who wants to leave sees where", async ({ page, login }) => {
  await page.setViewportSize({ width: 1366, height: 600 });
  const { name } = await login("operator", "dishub");
  await page.goto(rootUrl("/dasbor"));
  await expect(page.getByRole("button", { name: new RegExp(`^${name}`) })).toBeInViewport({ ratio: 1 });
  await page.getByRole("link", { name: "Pengaturan situs" }).click();
  await expect(page).toHaveURL(rootUrl("/dasbor/pengaturan"));
});
