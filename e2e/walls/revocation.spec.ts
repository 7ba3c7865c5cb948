import { accept, invite, openAccount } from "../support/invite";
import { freshNumber, freshWord } from "../support/handset";
import { expect, rootUrl, sendKannel, test } from "../support/test";

test("a seat that ends is gone at the next request of an open page", async ({ page, login, another }) => {
  await login("admin");
  const { name, link } = await invite(page, "Dinas Bina Marga");
  const person = await another();
  await accept(person, link, `sandi panjang ${freshWord()}`);
  const word = freshWord();
  await sendKannel(`BINAMARGA jalan berlubang ${word}`, `+62${freshNumber().slice(1)}`);
  await person.goto(rootUrl("/dasbor/pesan"));
  await person.getByRole("link", { name: word }).click();
  await expect(person.getByRole("heading", { level: 2, name: word })).toBeVisible();

  await openAccount(page, name);
  await page.getByRole("button", { name: /^Akhiri Operator/ }).click();
  await page.getByRole("button", { name: "Akhiri peran" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "berakhir" })).toBeVisible();

  // The page stands open with its form: sending it must not work either.
  await person.getByLabel("Isi balasan").fill(`Jawaban tanpa hak ${word}`);
  await person.getByLabel("Isi balasan").press("Control+Enter");
  await expect(person.getByRole("heading", { level: 2, name: word })).toHaveCount(0);
  expect((await person.goto(rootUrl("/dasbor/pesan")))?.status()).toBe(404);
  await expect(person.locator("body")).not.toContainText(word);
  await person.goto(rootUrl("/dasbor"));
  await expect(person.getByText("Anda belum punya peran")).toBeVisible();
  const colleague = await another();
  await login("operator", "binamarga", colleague);
  await colleague.goto(rootUrl("/dasbor/pesan"));
  await colleague.getByRole("link", { name: word }).click();
  await expect(colleague.getByRole("region", { name: "Percakapan", exact: true })).not.toContainText("Jawaban tanpa hak");
});

test("a right that is given works at the next request too", async ({ page, login, another }) => {
  await login("admin");
  const { name, link } = await invite(page, "Dinas Pertamanan");
  const person = await another();
  await accept(person, link, `sandi panjang ${freshWord()}`);
  expect((await person.goto(rootUrl("/dasbor/meja")))?.status()).toBe(404);
  await openAccount(page, name);
  const grant = page.getByRole("form", { name: "Beri peran" });
  await grant.getByLabel("Peran").selectOption({ label: "Petugas SMS Centre: membaca dan meneruskan semua pesan" });
  await grant.getByRole("button", { name: "Beri peran" }).click();
  await expect(page.getByText("Peran diberikan.")).toBeVisible();
  expect((await person.goto(rootUrl("/dasbor/meja")))?.status()).toBe(200);
});
