import type { Page } from "@playwright/test";
import { freshNumber, freshWord } from "../support/handset";
import { holdScripts } from "../support/slow-line";
import { expect, rootUrl, sendKannel, test } from "../support/test";

const open = (page: Page, path: string) => page.goto(rootUrl(path), { waitUntil: "domcontentloaded" });

test("what is typed, ticked and chosen before the page has woken up counts", async ({ page, login }) => {
  await login("operator", "dishub");
  const come = await holdScripts(page);
  await open(page, "/dasbor/siaran/baru");
  const words = `Terminal ${freshWord()} tutup lebih awal.`;
  await page.getByLabel("Pesan", { exact: true }).fill(words);
  await page.getByLabel(/^Mendesak/).check();
  await page.getByLabel("Kirim pada").fill("2031-05-04T09:00");
  await page.getByLabel("Masih berguna selama").selectOption("6");
  come();
  await expect(page.getByRole("region", { name: "Di HP penerima" })).toContainText(words);
  // The page knows all of it, not only its fields: it is there again after the window closed.
  await page.reload();
  await expect(page.getByText(/dipulihkan dari perangkat ini/)).toBeVisible();
  await expect(page.getByLabel("Pesan", { exact: true })).toHaveValue(words);
  await expect(page.getByLabel(/^Mendesak/)).toBeChecked();
  await expect(page.getByLabel("Kirim pada")).toHaveValue("2031-05-04T09:00");
  await expect(page.getByLabel("Masih berguna selama")).toHaveValue("6");
});

test("words of this device that come back are kept beside what is typed before", async ({ page, login }) => {
  await login("operator", "dishub");
  await open(page, "/dasbor/siaran/baru");
  const [earlier, typed] = [`Kemarin ${freshWord()}`, `Sekarang ${freshWord()}`];
  await page.getByLabel("Pesan", { exact: true }).fill(earlier);
  const come = await holdScripts(page);
  await page.reload({ waitUntil: "domcontentloaded" });
  await page.getByLabel("Pesan", { exact: true }).fill(typed);
  come();
  await expect(page.getByLabel("Pesan", { exact: true })).toHaveValue(`${earlier}\n${typed}`);
});

test("words behind a key that opens a field stand in that field, and are no keys of the page", async ({ page, login }) => {
  await login("operator", "binamarga");
  const word = freshWord();
  await sendKannel(`BINAMARGA jalan amblas di ${word}`, `+62${freshNumber().slice(1)}`);
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: word }).click();
  await expect(page.getByLabel("Isi balasan")).toBeVisible();
  const come = await holdScripts(page);
  await page.reload({ waitUntil: "domcontentloaded" });
  // Each of these letters alone would hand on, refuse, finish or link the case.
  await page.keyboard.press("c");
  await page.keyboard.type(`rahasia hanya untuk rekan ${word}`);
  come();
  const note = page.getByRole("textbox", { name: "Isi catatan internal" });
  await page.keyboard.type(" besok");
  await expect(note).toHaveValue(`rahasia hanya untuk rekan ${word} besok`);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a key counts on a page that has nothing but links, though its list wakes up after its frame", async ({ page, login }) => {
  await login("operator", "bpbd");
  const come = await holdScripts(page);
  await open(page, "/dasbor/siaran");
  await page.keyboard.press("n");
  come();
  await page.waitForURL("**/siaran/baru");
});

test("what ticks a row waits for the key that leads there", async ({ page, login }) => {
  await login("admin");
  const come = await holdScripts(page);
  await open(page, "/admin/instansi?nama=Kelurahan");
  for (const key of ["j", "Space", "j", "Space"]) await page.keyboard.press(key);
  come();
  await expect(page.getByRole("group", { name: "Untuk instansi yang dipilih" })).toContainText("2 dipilih");
  // And within the moment in which the page catches up.
  await page.reload({ waitUntil: "domcontentloaded" });
  for (const key of ["j", "Space", "j", "Space", "j", "Space"]) await page.keyboard.press(key);
  await expect(page.getByRole("group", { name: "Untuk instansi yang dipilih" })).toContainText("3 dipilih");
});

test("a button, a key and a form that only the page answers are answered when it is awake, once and in order", async ({ page, login, another }) => {
  await login("operator", "dishub");
  const come = await holdScripts(page);
  await open(page, "/dasbor/pesan");
  await page.keyboard.press("?");
  come();
  await expect(page.getByRole("dialog", { name: "Semua tombol" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  const phones = await another();
  const number = freshNumber();
  const wake = await holdScripts(phones);
  await open(phones, "/handset");
  await phones.getByRole("button", { name: "Tulis" }).first().click();
  await phones.getByLabel("Nomor HP lain").fill(number);
  await phones.getByRole("button", { name: "Tambah HP" }).click();
  wake();
  await expect(phones.getByRole("region", { name: `HP ${number}` })).toHaveCount(1);
  await expect(phones.getByRole("region").first().getByRole("textbox")).toBeVisible();
});
