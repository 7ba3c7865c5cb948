import { freshNumber, freshWord } from "../support/handset";
import { holdScripts } from "../support/slow-line";
import { expect, rootUrl, sendKannel, test } from "../support/test";

test("an operator finds a case by words of its talk, with the keyboard alone, and sees why it was found", async ({ page, login }) => {
  await login("operator", "binamarga");
  const word = freshWord();
  await sendKannel(`BINAMARGA jalan berlubang di simpang ${word}`, `+62${freshNumber().slice(1)}`);
  await page.goto(rootUrl("/dasbor/pesan"));
  const list = page.getByRole("region", { name: "Daftar laporan" });
  await expect(list.getByRole("link", { name: word })).toBeVisible();

  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Cari kata dalam laporan" })).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(`simpang ${word.slice(0, 6)}`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]q=simpang/);
  await expect(list.locator("mark", { hasText: word })).toBeVisible();
  await expect(list.getByRole("link", { name: word })).toHaveCount(1);

  // The filter beside it, and the way into the case, keep the words.
  await list.getByRole("link", { name: "Terlambat" }).click();
  await expect(list.getByRole("status")).toContainText("Tidak ada laporan yang memuat semua kata");
  await list.getByRole("link", { name: "Cari di semua kotak" }).click();
  await expect(list.locator("mark", { hasText: word })).toBeVisible();
  await page.getByRole("searchbox").blur();
  await page.keyboard.press("j");
  const talk = page.getByRole("region", { name: "Percakapan", exact: true });
  await expect(talk.locator("mark", { hasText: word })).toBeVisible();
  await expect(page).toHaveURL(/\/dasbor\/pesan\/\d+\?q=simpang/);
});

test("a neighbour who opens the same search finds nothing", async ({ page, login }) => {
  const word = freshWord();
  await sendKannel(`BINAMARGA jalan berlubang di simpang ${word}`, `+62${freshNumber().slice(1)}`);
  await login("operator", "disdik");
  await page.goto(rootUrl(`/dasbor/pesan?q=${word}`));
  await expect(page.getByRole("status").filter({ hasText: "Tidak ada laporan" })).toBeVisible();
  await expect(page.locator("mark")).toHaveCount(0);
});

test("words and Enter that are typed while the page still loads are looked for, and open no case", async ({ page, login }) => {
  await login("operator", "kebersihan");
  const word = freshWord();
  await sendKannel(`KEBERSIHAN sampah menumpuk di simpang ${word}`, `+62${freshNumber().slice(1)}`);
  const come = await holdScripts(page);
  await page.goto(rootUrl("/dasbor/pesan"), { waitUntil: "domcontentloaded" });
  await page.keyboard.press("/");
  await page.keyboard.type(word);
  await page.keyboard.press("Enter");
  come();
  await expect(page).toHaveURL(new RegExp(`/dasbor/pesan\\?q=${word}$`));
  await expect(page.getByRole("region", { name: "Daftar laporan" }).locator("mark", { hasText: word })).toBeVisible();
  await page.goto(rootUrl(`/dasbor/pesan?q=${freshWord()}`));
  await expect(page.getByText("Laporan yang Anda buka tampil di sini.")).toBeVisible();
  await expect(page.getByText("untuk membuka yang teratas")).toHaveCount(0);
});
