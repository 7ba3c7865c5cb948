import type { Locator, Page } from "@playwright/test";
import { freshNumber, freshWord } from "../support/handset";
import { expect, rootUrl, sendKannel, test } from "../support/test";

// One queue for all of them: what one test sends on must not lie open in another.
test.describe.configure({ mode: "serial" });

async function newMessage(text: string): Promise<string> {
  const word = freshWord();
  await sendKannel(`${text} ${word}`, `+62${freshNumber().slice(1)}`);
  return word;
}

const inQueue = (page: Page, word: string) => page.getByRole("region", { name: "Antrean pesan tanpa instansi" }).getByRole("listitem").filter({ hasText: word });

async function open(page: Page, word: string): Promise<void> {
  await inQueue(page, word).getByRole("button").click();
  await expect(page.getByRole("region", { name: "Pesan yang terbuka" })).toContainText(word);
}

test("a message that may be for two agencies waits at the desk; one key sends it on, another takes it back", async ({ page, login, another }) => {
  await login("desk");
  await expect(page.getByRole("heading", { level: 1, name: "Pesan tanpa instansi" })).toBeVisible();
  const word = await newMessage("lurah sei mati tidak ada di tempat");
  // It comes by itself.
  await open(page, word);
  const shown = page.getByRole("region", { name: "Pesan yang terbuka" });
  await expect(shown).toContainText("Nama ini ada di 2 tempat");
  const first = shown.getByRole("button", { name: /Kelurahan Sei Mati/ }).first();
  await expect(first).toHaveAttribute("aria-keyshortcuts", "1");
  // Nobody has a seat at the one in Medan Labuhan: the desk is told who reads for it.
  await page.keyboard.press("1");
  await expect(page.getByText("Belum ada petugas yang membaca pesan di Kelurahan Sei Mati.")).toBeVisible();
  await expect(shown).toContainText(word);
  await page.keyboard.press("2");
  await expect(page.getByText(/Diteruskan ke.*Sei Mati/)).toBeVisible();
  await expect(inQueue(page, word)).toHaveCount(0);

  await page.keyboard.press("z");
  await expect(page.getByText("Dikembalikan ke antrean.")).toBeVisible();
  await open(page, word);

  await page.keyboard.press("i");
  await page.getByRole("combobox", { name: "Instansi" }).fill("pertamanan");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Diteruskan ke.*Dinas Pertamanan/)).toBeVisible();
  const receiver = await another();
  await login("head", "pertamanan", receiver);
  await receiver.goto(rootUrl("/dasbor/pesan"));
  await expect(receiver.getByRole("link", { name: word })).toBeVisible();
});

test("a message that says little goes on with one key of ten, to where messages mostly go", async ({ page, login }) => {
  await login("desk");
  const word = await newMessage("mak ini nomor baru nanti telp ke sini");
  await open(page, word);
  const shown = page.getByRole("region", { name: "Pesan yang terbuka" });
  const keys = await shown.locator("button[aria-keyshortcuts]").evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-keyshortcuts")));
  expect(keys).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "I", "R"]);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Semua tombol" });
  expect((await sheet.locator("dd").allInnerTexts()).filter((key) => /^\d$/.test(key)), "told in the order of the keyboard").toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]);
  await page.keyboard.press("Escape");
  const name = await shown.locator('button[aria-keyshortcuts="0"]').locator("span").innerText();
  await page.keyboard.press("0");
  await expect(page.getByText(`Diteruskan ke ${name}`)).toBeVisible();
  await expect(inQueue(page, word)).toHaveCount(0);
  await page.keyboard.press("z");
  await expect(page.getByText("Dikembalikan ke antrean.")).toBeVisible();
  // The queue is left as long as it was: other tests look for theirs on its first page.
  await open(page, word);
  await page.keyboard.press("0");
  await expect(inQueue(page, word)).toHaveCount(0);
});

test("several messages go on together", async ({ page, login }) => {
  await login("desk");
  const words = [await newMessage("tolong pak"), await newMessage("mohon dibantu pak")];
  for (const word of words) await inQueue(page, word).getByRole("checkbox").check();
  await expect(page.getByText("2 dipilih")).toBeVisible();
  await page.keyboard.press("Shift+I");
  await page.getByRole("combobox", { name: "Instansi" }).fill("medan johor");
  await page.getByRole("option", { name: /^Kecamatan Medan Johor/ }).click();
  await expect(page.getByText(/2 pesan diteruskan ke.*Medan Johor/)).toBeVisible();
  for (const word of words) await expect(inQueue(page, word)).toHaveCount(0);
});

test("what the reader has opened can't be called back any more", async ({ page, login, another }) => {
  await login("desk");
  const word = await newMessage("tolong pak");
  await open(page, word);
  await page.keyboard.press("i");
  await page.getByRole("combobox", { name: "Instansi" }).fill("penanggulangan bencana");
  await page.keyboard.press("Enter");
  const undo = page.getByRole("button", { name: /Urungkan/ });
  // While it has the focus, the offer stays.
  await undo.focus();
  const receiver = await another();
  await login("head", "bpbd", receiver);
  await receiver.goto(rootUrl("/dasbor/pesan"));
  await receiver.getByRole("link", { name: word }).click();
  await expect(receiver.getByRole("button", { name: /^Belum dibaca/ })).toBeVisible();
  await undo.press("Enter");
  await expect(page.getByText(/Sudah dibaca instansinya, jadi tidak dapat diurungkan/)).toBeVisible();
});

test("a long queue goes on after its last message, and what is past its end begins it again", async ({ page, login }) => {
  await login("desk");
  const words: string[] = [];
  for (let sent = 0; sent < 6; sent += 1) words.push(await newMessage("tolong pak"));
  const rows = page.getByRole("region", { name: "Antrean pesan tanpa instansi" }).getByRole("listitem").filter({ has: page.getByRole("checkbox") });
  await expect(page.getByRole("link", { name: "Halaman berikutnya" })).toBeVisible();
  await rows.last().getByRole("button").click();
  const last = (await rows.last().getAttribute("data-case")) ?? "";
  await page.keyboard.press("k");
  await expect(rows.last()).not.toHaveAttribute("aria-current");
  await page.keyboard.press("j");
  await expect(rows.last()).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/sesudah=/);
  await expect(rows.first()).toHaveAttribute("aria-current", "true");
  await expect(page.locator(`[data-case="${last}"]`)).toHaveCount(0);
  await open(page, words.at(-1) ?? "");
  await sendOn(page, rows, words);
  await page.goto(rootUrl("/dasbor/meja?sesudah=2999-01-01T00:00:00.000Z~1"));
  await expect(page).toHaveURL(rootUrl("/dasbor/meja"));
  await sendOn(page, rows, words);
});

/** Those of the messages that this page shows, so that they don't push away what other tests wait for. */
async function sendOn(page: Page, rows: Locator, words: string[]): Promise<void> {
  const ours = rows.filter({ hasText: new RegExp(words.join("|")) });
  const ids = await ours.evaluateAll((found) => found.map((row) => row.getAttribute("data-case")));
  for (const id of ids) await page.locator(`[data-case="${id}"]`).getByRole("checkbox").check();
  await page.keyboard.press("Shift+I");
  await page.getByRole("combobox", { name: "Instansi" }).fill("medan johor");
  await page.getByRole("option", { name: /^Kecamatan Medan Johor/ }).click();
  await expect(page.getByText(/diteruskan ke.*Medan Johor/i)).toBeVisible();
  for (const id of ids) await expect(page.locator(`[data-case="${id}"]`)).toHaveCount(0);
}
