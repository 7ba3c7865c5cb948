import { violations } from "../support/axe";
import { freshNumber, freshWord } from "../support/handset";
import { expect, rootUrl, test } from "../support/test";

test("an officer writes down what somebody told at the counter, takes it on, and a colleague sees who writes", async ({ page, login, another }) => {
  const word = freshWord();
  await login("operator", "dishub");
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: "Catat laporan" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Catat laporan" })).toBeVisible();
  await page.getByLabel("Kata-kata warga").fill(`lampu merah di simpang ${word} mati`);
  await page.getByLabel("Nomor HP warga").fill("08");
  await page.getByRole("button", { name: "Catat laporan" }).click();
  await expect(page.getByRole("main").getByRole("alert").first()).toContainText("Nomor HP itu tidak dikenali");
  await expect(page.getByLabel("Kata-kata warga"), "nothing typed is lost").toHaveValue(`lampu merah di simpang ${word} mati`);
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("Nomor HP warga").fill(freshNumber());
  await page.getByRole("button", { name: "Catat laporan" }).click();
  await expect(page.getByRole("heading", { name: "Laporan tercatat" })).toBeFocused();
  await expect(page.getByRole("definition").first()).toHaveText(/^\d{4} \d{4}$/);

  await page.getByRole("link", { name: "Ke daftar pesan" }).click();
  await page.getByRole("link", { name: word }).click();
  await expect(page.getByRole("region", { name: "Percakapan", exact: true })).toContainText(word);
  await page.keyboard.press("m");
  await page.getByRole("dialog").getByRole("button", { name: "Simpan" }).click();
  await expect(page.getByText(/^Ditangani /).first()).toBeVisible();
  await page.goto(rootUrl("/dasbor/pesan?saring=saya"));
  await expect(page.getByRole("link", { name: word })).toBeVisible();
  await page.getByRole("link", { name: word }).click();

  const head = await another();
  await login("head", "dishub", head);
  await head.goto(page.url());
  await head.getByLabel("Isi balasan").fill("Sedang kami");
  await expect(page.getByText(/sedang menulis…/)).toBeVisible();
  await head.close();
  await expect(page.getByText(/sedang menulis…/)).toHaveCount(0);
});

test("the desk blocks a sender with a reason and an end, and lets it in again", async ({ page, login, another }) => {
  const [word, number] = [freshWord(), freshNumber()];
  const phone = await another();
  await phone.goto(rootUrl("/handset"));
  await phone.getByLabel("Nomor HP lain").fill(number);
  await phone.getByRole("button", { name: "Tambah HP" }).click();
  const own = phone.getByRole("region", { name: `HP ${number}` });
  await own.getByRole("button", { name: "Tulis" }).click();
  await own.getByRole("textbox").fill(`SELAMAT no anda menang undian 85jt, PIN ${word}, klik www.undian-palsu.example.com`);
  await own.getByRole("button", { name: "Kirim" }).click();

  await login("desk");
  await page.goto(rootUrl("/dasbor/spam"));
  await page.getByRole("button", { name: new RegExp(word) }).click();
  await page.keyboard.press("b");
  await page.getByRole("dialog").getByRole("button", { name: "Blokir nomor" }).click();
  await expect(page.getByRole("dialog").getByRole("alert").first()).toContainText("Tulis alasannya");
  await page.getByLabel("Alasan").fill("Undian palsu");
  await page.getByRole("dialog").getByRole("button", { name: "Blokir nomor" }).click();
  const blocked = page.getByRole("region", { name: "Nomor yang diblokir" }).getByRole("listitem").filter({ hasText: number.slice(-3) });
  await expect(blocked).toContainText("Undian palsu");
  expect(await violations(page)).toEqual([]);
  await blocked.getByRole("button", { name: /^Buka blokir/ }).click();
  await expect(blocked).toHaveCount(0);
});
