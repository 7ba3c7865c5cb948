import type { Locator } from "@playwright/test";
import { freshNumber, freshWord, phoneOn, sendFrom, ticketOn } from "../support/handset";
import { expect, rootUrl, sendKannel, test } from "../support/test";

test("a citizen writes, the agency answers, the citizen reads it", async ({ page, login, another }) => {
  await login("operator", "dishub");
  await page.goto(rootUrl("/dasbor/pesan"));
  const street = freshWord();
  const handset = await another();
  const phone = await phoneOn(handset);
  await sendFrom(phone, `DISHUB lampu merah mati di simpang ${street}`);
  const ticket = await ticketOn(phone);
  expect(ticket).toMatch(/^\d{8}$/);

  // Nobody reloads: the message comes by itself.
  await page.getByRole("link", { name: street }).click();
  const talk = page.getByRole("region", { name: "Percakapan", exact: true });
  await expect(talk.getByRole("listitem").filter({ hasText: street })).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Fakta laporan" })).toContainText("Diawali kode DISHUB milik Dinas Perhubungan");
  await expect(page.getByRole("main")).not.toContainText(await numberOf(phone));

  await page.keyboard.press("b");
  await expect(page.getByLabel("Isi balasan")).toBeFocused();
  const answer = `Lampu simpang ${street} sudah menyala.`;
  await page.keyboard.type(answer);
  await expect(page.getByLabel("Panjang SMS")).toContainText(`1 SMS, ${answer.length}/160`);
  await page.keyboard.press("Control+Enter");

  await expect(phone.getByText(answer)).toBeVisible({ timeout: 15_000 });
  await expect(talk.getByRole("listitem").filter({ hasText: answer })).toContainText("Sampai di HP warga", { timeout: 15_000 });
  await expect(page.getByLabel("Isi balasan")).toHaveValue("");
});

test("several phones are several citizens", async ({ page }) => {
  const [one, other] = [await phoneOn(page), await phoneOn(page)];
  const word = freshWord();
  await sendFrom(one, `KOMINFO wifi mati ${word}`);
  await ticketOn(one);
  await expect(one.getByText(word)).toBeVisible();
  await expect(other.getByText("Belum ada SMS")).toBeVisible();
  await expect(other.getByText(word)).toHaveCount(0);
});

test("an answer waits for a phone that is switched off", async ({ page, login, another }) => {
  const handset = await another();
  const phone = await phoneOn(handset);
  const street = freshWord();
  await sendFrom(phone, `DINKES antrean puskesmas ${street} lama sekali`);
  await ticketOn(phone);
  await phone.getByRole("button", { name: "Matikan" }).click();
  await expect(phone.getByText("HP mati")).toBeVisible();

  await login("operator", "dinkes");
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: street }).click();
  const answer = `Kami tambah petugas di ${street}.`;
  await page.getByLabel("Isi balasan").fill(answer);
  await page.getByRole("button", { name: /^Kirim/ }).click();
  const bubble = page.getByRole("region", { name: "Percakapan", exact: true }).getByRole("listitem").filter({ hasText: answer });
  await expect(bubble).toContainText("Terkirim", { timeout: 15_000 });
  await expect(phone.getByText(answer)).toHaveCount(0);

  await phone.getByRole("button", { name: "Nyalakan" }).click();
  await expect(phone.getByText(answer)).toBeVisible();
  await expect(bubble).toContainText("Sampai di HP warga", { timeout: 15_000 });
});

test("a long message in parts, in the wrong order, arrives whole", async ({ page, login }) => {
  const street = freshWord();
  const parts = [`BPBD banjir 🌊 di jalan ${street}, `, "air sudah sampai lutut orang dewasa, ", "mohon perahu karet. 谢谢"];
  const from = `+62${freshNumber().slice(1)}`;
  for (const place of [2, 0, 1]) {
    const { status } = await sendKannel(parts[place] ?? "", from, { coding: "2", udh: `0500032a03${String(place + 1).padStart(2, "0")}` });
    expect(status).toBe(200);
  }
  await login("operator", "bpbd");
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: street }).click();
  const bubble = page.getByRole("region", { name: "Percakapan", exact: true }).getByRole("listitem").filter({ hasText: street });
  await expect(bubble).toContainText(parts.join(""));
  await expect(bubble).toContainText("3 bagian digabung");
});

test("INFO, CEK and BERHENTI are answered on the phone", async ({ page }) => {
  const phone = await phoneOn(page);
  await sendFrom(phone, "info");
  await expect(phone.getByText(/Tulis saja keluhan, usul, atau pertanyaan/)).toBeVisible({ timeout: 15_000 });
  await sendFrom(phone, `KOMINFO wifi taman mati ${freshWord()}`);
  const ticket = await ticketOn(phone);
  await sendFrom(phone, `cek ${ticket}`);
  await expect(phone.getByText(/Batas jawaban/)).toBeVisible({ timeout: 15_000 });
  await sendFrom(phone, "CEK 00000000");
  await expect(phone.getByText(/tidak kami temukan|delapan angka/).last()).toBeVisible({ timeout: 15_000 });
  await sendFrom(phone, "buka 4829173 masih mati");
  await expect(phone.getByText(/^Ketik BUKA, nomor laporan, lalu alasannya/)).toBeVisible({ timeout: 15_000 });
  await sendFrom(phone, "BERHENTI");
  await expect(phone.getByText(/kami hentikan/)).toBeVisible({ timeout: 15_000 });
});

/** The digits that no operator sees unasked: those in the middle. */
async function numberOf(phone: Locator): Promise<string> {
  const label = (await phone.getAttribute("aria-label")) ?? "";
  return label.replace(/\D/g, "").slice(4, 9);
}
