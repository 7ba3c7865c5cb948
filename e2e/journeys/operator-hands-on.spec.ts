import type { Page } from "@playwright/test";
import { freshNumber, freshWord } from "../support/handset";
import { expect, rootUrl, sendKannel, test } from "../support/test";

/** An SMS to an agency, opened by its operator; answers the word to know it by. */
async function openNewCase(page: Page, text: string, from = `+62${freshNumber().slice(1)}`): Promise<string> {
  const word = freshWord();
  await sendKannel(`${text} ${word}`, from);
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: word }).click();
  await expect(page.getByRole("heading", { level: 2, name: word })).toBeVisible();
  return word;
}

async function pickAgency(page: Page, label: string, typed: string, name: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: label }).fill(typed);
  await page.getByRole("option", { name }).click();
}

test("notes stay among colleagues, and the case goes on with its history", async ({ page, login, another }) => {
  await login("operator", "binamarga");
  const word = await openNewCase(page, "BINAMARGA pohon tumbang menutup jalan");
  await page.keyboard.press("c");
  await page.keyboard.type(`Sudah dicek, ini pohon kota ${word}.`);
  await page.keyboard.press("Control+Enter");
  const talk = page.getByRole("region", { name: "Percakapan", exact: true });
  await expect(talk.getByRole("listitem").filter({ hasText: "pohon kota" })).toContainText("tidak terlihat warga");

  const receiver = await another();
  await login("operator", "medankota", receiver);
  await receiver.goto(rootUrl("/dasbor/pesan"));
  await expect(receiver.getByRole("heading", { level: 1, name: "Pesan" })).toBeVisible();
  await expect(receiver.getByRole("link", { name: word })).toHaveCount(0);

  await page.getByLabel("Isi catatan internal").blur();
  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog", { name: /Disposisi laporan/ });
  await dialog.getByRole("button", { name: "Serahkan laporan" }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await pickAgency(page, "Serahkan ke", "medan kota", /^Kecamatan Medan Kota/);
  await dialog.getByLabel("Catatan untuk instansi itu").fill(`Mohon bantu jaga lokasi ${word}.`);
  const address = page.url();
  await dialog.getByRole("button", { name: "Serahkan laporan" }).click();
  await expect(page.getByText(/Diserahkan ke Kecamatan Medan Kota/)).toBeVisible();

  // The receiver sees it without reloading, with what happened before; for the giver it is gone.
  await receiver.getByRole("link", { name: word }).click();
  await expect(receiver.getByRole("complementary", { name: "Fakta laporan" })).toContainText(`Mohon bantu jaga lokasi ${word}.`);
  await expect(receiver.getByRole("region", { name: "Percakapan", exact: true })).toContainText("pohon kota");
  expect((await page.goto(address))?.status()).toBe(404);
  await expect(page.locator("body")).not.toContainText(word);
});

test("what isn't ours goes back to the desk with the reason", async ({ page, login, another }) => {
  await login("operator", "disdik");
  const word = await openNewCase(page, "DISDIK bukan soal sekolah");
  await page.keyboard.press("x");
  await page.getByLabel("Mengapa bukan urusan instansi Anda?").fill(`Ini bukan urusan sekolah ${word}.`);
  await page.getByRole("button", { name: "Kembalikan ke meja" }).click();
  await expect(page.getByText("Dikembalikan ke Meja SMS Centre")).toBeVisible();
  const desk = await another();
  await login("desk", undefined, desk);
  await desk.goto(rootUrl("/dasbor/pesan"));
  await desk.goto(rootUrl("/dasbor/meja"));
  await desk.getByRole("button", { name: word }).click();
  await expect(desk.getByRole("region", { name: "Pesan yang terbuka" })).toContainText(word);
});

test("closing can be undone, and a case can be marked unread", async ({ page, login }) => {
  await login("operator", "disdukcapil");
  const word = await openNewCase(page, "DISDUKCAPIL kapan KTP saya siap");
  await page.keyboard.press("s");
  await expect(page.getByText("Jawab dahulu warganya, baru laporan dapat diselesaikan.")).toBeVisible();
  await page.getByLabel("Isi balasan").fill(`KTP Anda siap ${word}.`);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("listitem").filter({ hasText: `KTP Anda siap ${word}.` })).toBeVisible();
  await page.getByLabel("Isi balasan").blur();
  await page.keyboard.press("s");
  await expect(page.getByText("Laporan selesai.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Buka lagi" })).toBeVisible();
  await page.keyboard.press("z");
  await expect(page.getByText("Laporan dibuka lagi.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Selesai/ })).toBeVisible();
  await page.keyboard.press("u");
  await expect(page.getByText("Ditandai belum dibaca.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Sudah dibaca/ })).toBeVisible();
});

test("what was meant as a question stays one: when the page is opened again, beside a note, and when it is refused", async ({ page, login }) => {
  await login("operator", "dinkes");
  const word = await openNewCase(page, "DINKES antrean puskesmas lama");
  const box = page.getByLabel("Isi balasan");
  const official = page.getByLabel("Ini jawaban resmi");
  const words = `Puskesmas yang mana, dan jam berapa ${word}?`;
  await box.fill(words);
  await official.uncheck();
  await page.reload();
  await expect(box).toHaveValue(words);
  await expect(official).not.toBeChecked();
  await page.getByRole("tab", { name: /^Catatan internal/ }).click();
  await page.getByRole("tab", { name: /^Balas/ }).click();
  await expect(official).not.toBeChecked();
  await box.fill(`${words} `.repeat(60));
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("alert").filter({ hasText: "Terlalu panjang untuk SMS" })).toBeVisible();
  await expect(official).not.toBeChecked();
  await box.fill(words);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("complementary", { name: "Fakta laporan" })).toContainText("Menunggu warga");
  await expect(official, "the next text is an answer again").toBeChecked();
});

test("who opens a citizen's number is written down", async ({ page, login, another }) => {
  const { name } = await login("operator", "satpolpp");
  const number = freshNumber();
  await openNewCase(page, "SATPOLPP pedagang menutup trotoar", `+62${number.slice(1)}`);
  const facts = page.getByRole("complementary", { name: "Fakta laporan" });
  await expect(facts).not.toContainText(number.slice(4, 9));
  await facts.getByRole("button", { name: "Tampilkan, dicatat" }).click();
  await expect(facts).toContainText("sudah dicatat");
  expect(((await facts.textContent()) ?? "").replace(/\D/g, "")).toContain(number.slice(1));
  const admin = await another();
  await login("admin", undefined, admin);
  await admin.goto(rootUrl(`/admin/catatan?pelaku=${encodeURIComponent(name)}`));
  await expect(admin.getByRole("row").filter({ has: admin.getByRole("cell", { name: "melihat nomor warga", exact: true }) }).first()).toContainText(name);
});
