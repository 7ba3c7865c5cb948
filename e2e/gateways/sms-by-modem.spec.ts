import type { Page } from "@playwright/test";
import { asOwner } from "../support/clock";
import { freshNumber, freshWord } from "../support/handset";
import { expect, rootUrl, siteUrl, test } from "../support/test";
import { Modem } from "./modem";

let modem: Modem;
test.beforeAll(async () => { modem = await Modem.plugIn(); });
test.afterEach(async ({}, info) => {
  if (info.status !== info.expectedStatus) await info.attach("smsd.log", { body: modem.log(), contentType: "text/plain" });
});
test.afterAll(() => modem.unplug());
// A modem is slow: SMSD looks at it once a second, and our worker at SMSD's tables.
test.describe.configure({ timeout: 300_000 });
const SLOW = { timeout: 90_000 };

const talkOn = (page: Page) => page.getByRole("region", { name: "Percakapan", exact: true });

/** What this number got, once there are this many SMS more than `before`. */
async function nextTo(number: string, before: number, parts = 1): Promise<string[]> {
  await expect.poll(async () => (await modem.left(number)).length, { ...SLOW, message: "SMSD sends" }).toBe(before + parts);
  return (await modem.left(number)).slice(before).map(({ text, status }) => `${status}: ${text}`);
}

async function openCase(page: Page, word: string): Promise<void> {
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: word }).click(SLOW);
  await expect(page.getByRole("heading", { level: 2, name: word })).toBeVisible();
}

async function handOn(page: Page, typed: string, name: RegExp, note: string): Promise<void> {
  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog", { name: /Disposisi laporan/ });
  await dialog.getByRole("combobox", { name: "Serahkan ke" }).fill(typed);
  await dialog.getByRole("option", { name }).click();
  await dialog.getByLabel("Catatan untuk instansi itu").fill(note);
  await dialog.getByRole("button", { name: "Serahkan laporan" }).click();
  await expect(page.getByText(/Diserahkan ke/)).toBeVisible();
}

test("an admin plugs a modem in, tries it and turns it on", async ({ page, login }) => {
  await login("admin");
  await page.goto(rootUrl("/admin/gerbang/baru"));
  await page.getByRole("link", { name: "Gammu SMSD" }).click();
  await page.getByLabel("Nama", { exact: true }).fill("Modem kantor");
  await page.getByLabel("Nama singkat").fill("modem-kantor");
  await page.getByLabel("Nama modem (phoneid)").fill("modem1");
  await page.getByRole("button", { name: "Tambah gerbang" }).click();
  await expect(page.getByRole("heading", { name: "Keadaan" })).toBeVisible();
  const number = freshNumber();
  await page.getByLabel("Ke nomor").fill(number);
  await page.getByRole("button", { name: "Kirim SMS percobaan" }).click();
  await nextTo(`+62${number.slice(1)}`, 0);
  await page.getByRole("button", { name: "Nyalakan gerbang" }).click();
  await expect(page.getByRole("button", { name: "Matikan gerbang" })).toBeVisible();
  // The worker remembers gateways for two seconds.
  await expect.poll(async () => (await asOwner("select now() > changed_at + interval '2 seconds' as known from gateways where name = 'modem-kantor'"))[0]?.known).toBe(true);
});

test("an SMS in the modem is handed on twice, answered in two parts, delivered, rated, and found redacted on the agency's site", async ({ page, login, another }) => {
  const word = freshWord();
  const number = `+62${freshNumber().slice(1)}`;
  modem.receive(number, `BINAMARGA sampah menutup parit di jalan ${word}, nama saya Togar`);
  const [received = ""] = await nextTo(number, 0);
  expect(received).toContain("SendingOK");
  const ticket = /CEK (\d{8})/.exec(received)?.[1] ?? "";
  expect(ticket, received).toMatch(/^\d{8}$/);

  await login("operator", "binamarga");
  await openCase(page, word);
  await handOn(page, "medan kota", /^Kecamatan Medan Kota/, `Parit di ${word} di wilayah Anda.`);
  const ward = await another();
  await login("operator", "medankota", ward);
  await openCase(ward, word);
  await handOn(ward, "kebersihan", /^Dinas Kebersihan/, `Mohon diangkut dari ${word}.`);
  const agency = await another();
  await login("operator", "kebersihan", agency);
  await openCase(agency, word);
  await expect(agency.getByRole("complementary", { name: "Fakta laporan" })).toContainText(`Mohon diangkut dari ${word}.`);

  const answer = `Sampah di jalan ${word} sudah kami angkut pagi ini dan parit sudah mengalir lagi. Petugas kami akan lewat setiap Selasa dan Jumat. Mohon warga menaruh sampah di tempat yang disediakan.`;
  await agency.keyboard.press("b");
  await agency.getByLabel("Isi balasan").fill(answer);
  await expect(agency.getByLabel("Panjang SMS")).toContainText("2 SMS");
  const before = (await modem.left(number)).length;
  await agency.keyboard.press("Control+Enter");
  const parts = await nextTo(number, before, 2);
  expect(parts.map((part) => part.replace("SendingOKNoReport: ", "").replace("SendingOK: ", "")).join("")).toContain(answer);
  const bubble = talkOn(agency).getByRole("listitem").filter({ hasText: answer });
  await expect(bubble).toContainText("Terkirim", SLOW);
  await modem.arrived(number);
  await expect(bubble).toContainText("Sampai di HP warga", SLOW);

  const rated = (await modem.left(number)).length;
  modem.receive(number, `nilai ${ticket} 5`);
  expect((await nextTo(number, rated))[0]).toContain("Terima kasih atas penilaian Anda");
  await expect(talkOn(agency)).toContainText("Warga menilai", SLOW);

  await agency.keyboard.press("Escape");
  await agency.keyboard.press("w");
  await expect(agency.getByLabel("Pertanyaan atau laporan")).toHaveValue(/nama saya \[nama\]/);
  await agency.getByLabel(/Saya sudah membaca kedua tulisan/).check();
  await agency.getByRole("button", { name: "Tampilkan untuk umum" }).click();
  await expect(agency.getByText("Sedang tampil")).toBeVisible();
  const citizen = await another({ javaScriptEnabled: false });
  await citizen.goto(siteUrl("kebersihan", `/cari?q=${word}`));
  await citizen.getByRole("main").getByRole("link", { name: new RegExp(word) }).first().click();
  await expect(citizen.getByText(answer)).toBeVisible();
  await expect(citizen.getByText("Togar")).toHaveCount(0);
  // Nothing that left was sent twice.
  const all = (await modem.left(number)).map(({ text }) => text);
  expect(all).toEqual([...new Set(all)]);
});
