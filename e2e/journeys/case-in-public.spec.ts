import { randomInt } from "node:crypto";
import { violations } from "../support/axe";
import { freshWord } from "../support/handset";
import { sendReport } from "../support/report-form";
import { expect, rootUrl, siteUrl, test } from "../support/test";

test("an operator reads a report, covers who wrote it, and shows it on the site; then the answer becomes a page", async ({ page, another, login }) => {
  const street = freshWord();
  // What a retry showed before would look like this one, from the same ward.
  const ward = { index: randomInt(1, 152) };
  const citizen = await another({ javaScriptEnabled: false });
  await citizen.goto(rootUrl("/lapor?instansi=dishub"));
  await citizen.getByLabel("Ceritakan").fill(`Nama saya Togar, lampu merah mati di simpang ${street}, hubungi 0812 3456 7321`);
  await citizen.getByLabel("Di kelurahan mana?").selectOption(ward);
  await sendReport(citizen);
  await expect(citizen.getByRole("heading", { name: "Laporan Anda sudah kami terima" })).toBeVisible();

  await login("operator", "dishub");
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: street }).click();
  await page.getByLabel("Isi balasan").fill(`Lampu di ${street} diperbaiki setiap Selasa.`);
  await page.getByRole("button", { name: /^Kirim/ }).click();
  await expect(page.getByText("Ada di halaman tiket")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("w");
  await expect(page.getByRole("heading", { name: "Yang ditulis warga" })).toBeVisible();
  await expect(page.locator("mark").filter({ hasText: "Togar" })).toBeVisible();
  await expect(page.getByLabel("Pertanyaan atau laporan")).toHaveValue(new RegExp(`Nama saya \\[nama\\], .*${street}, hubungi \\[nomor\\]`));
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Tampilkan untuk umum" }).click();
  await expect(page.getByText("Centang dulu bahwa Anda sudah membacanya.").first()).toBeVisible();
  await page.getByLabel(/Saya sudah membaca kedua tulisan/).check();
  await page.getByRole("button", { name: "Tampilkan untuk umum" }).click();
  await expect(page.getByText("Sedang tampil")).toBeVisible();

  for (const address of [siteUrl("dishub", "/laporan"), siteUrl("dishub", "/jawaban"), rootUrl("/laporan"), rootUrl(`/laporan/cari?q=${street}`)]) {
    await citizen.goto(address);
    await expect(citizen.getByText(street).first(), address).toBeVisible();
    await expect(citizen.getByText("Togar"), address).toHaveCount(0);
  }
  await citizen.goto(siteUrl("dishub", "/jawaban/hal/2"));
  await expect(citizen.getByRole("heading", { name: "Jawaban Pejabat" })).toBeVisible();
  await expect(citizen.getByRole("link", { name: "Lebih baru" })).toHaveAttribute("href", "/jawaban");
  await citizen.goto(rootUrl(`/laporan/cari?q=${street}`));
  await citizen.getByRole("link", { name: new RegExp(street) }).first().click();
  await expect(citizen.getByText(`Lampu di ${street} diperbaiki setiap Selasa.`)).toBeVisible();

  // Whoever looks for it finds it where people look: in the search of the site and of the city.
  for (const address of [siteUrl("dishub", `/cari?q=${street}`), rootUrl(`/cari?q=${street}`)]) {
    await citizen.goto(address);
    await citizen.getByRole("main").getByRole("link", { name: new RegExp(street) }).first().click();
    await expect(citizen.getByText(`Lampu di ${street} diperbaiki setiap Selasa.`), address).toBeVisible();
  }

  // Somebody nearby writes the same: asked once, never in the way.
  await citizen.goto(rootUrl("/lapor"));
  await citizen.getByLabel("Ceritakan").fill(`Lampu merah di simpang ${street} mati`);
  await citizen.getByLabel("Di kelurahan mana?").selectOption(ward);
  await sendReport(citizen);
  await expect(citizen.getByRole("heading", { name: "Apakah ini yang Bapak/Ibu maksud?" })).toBeVisible();
  await citizen.getByRole("button", { name: "Bukan, kirim laporan saya" }).click();
  await expect(citizen.getByRole("heading", { name: "Laporan Anda sudah kami terima" })).toBeVisible();

  await page.getByRole("button", { name: "Jadikan halaman" }).click();
  await page.waitForURL(/\/dasbor\/berita\/\d+$/);
  await expect(page.getByText(`Lampu di ${street} diperbaiki setiap Selasa.`).first()).toBeVisible();
});

test("a secret report can't be shown", async ({ page, another, login }) => {
  const street = freshWord();
  const citizen = await another({ javaScriptEnabled: false });
  await citizen.goto(rootUrl("/lapor?instansi=dishub"));
  await citizen.getByLabel("Ceritakan").fill(`Lampu merah mati di simpang ${street}`);
  await citizen.getByLabel("Rahasiakan seluruh laporan").check();
  await sendReport(citizen);
  await expect(citizen.getByRole("heading", { name: "Laporan Anda sudah kami terima" })).toBeVisible();
  await login("operator", "dishub");
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: street }).click();
  await expect(page.getByLabel("Isi balasan")).toBeVisible();
  await page.keyboard.press("w");
  await expect(page.getByText("Laporan ini rahasia.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Tampilkan untuk umum" })).toHaveCount(0);
});
