import type { Page } from "@playwright/test";
import { freshNumber, freshWord } from "../support/handset";
import { expect, rootUrl, sendKannel, test } from "../support/test";

/** A working day some ten weeks ahead: within the limit of a look on the spot, and far beyond every other limit of the city. */
function farDay(): string {
  const day = new Date(Date.now() + 70 * 86_400_000);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

async function openNewCase(page: Page, text: string): Promise<void> {
  const word = freshWord();
  await sendKannel(`${text} ${word}`, `+62${freshNumber().slice(1)}`);
  await page.goto(rootUrl("/dasbor/pesan"));
  await page.getByRole("link", { name: word }).click();
  await expect(page.getByRole("heading", { level: 2, name: word })).toBeVisible();
}

test("a new holiday moves the limits it lies in; the admin sees which, the operator why", async ({ page, login, another }) => {
  await login("operator", "binamarga");
  await openNewCase(page, "BINAMARGA jembatan retak");
  await page.keyboard.press("o");
  await page.getByLabel("Mengapa perlu dilihat di tempat?").fill("Tiangnya harus diukur");
  await page.getByRole("button", { name: "Pakai batas pemeriksaan lapangan" }).click();
  await expect(page.getByText("Batasnya diperpanjang")).toBeVisible();
  const talk = page.getByRole("region", { name: "Percakapan", exact: true });
  await expect(talk).toContainText("perlu pemeriksaan lapangan: “Tiangnya harus diukur”");

  const admin = await another();
  await login("admin", undefined, admin);
  const [day, name] = [farDay(), `Hari jadi ${freshWord()}`];
  await admin.goto(rootUrl(`/admin/hari-libur?tahun=${day.slice(0, 4)}`));
  const form = admin.getByRole("form", { name: "Tambah hari libur" });
  await form.getByLabel("Tanggal").fill(day);
  await form.getByLabel("Nama").fill(name);
  await form.getByRole("button", { name: "Tambah hari libur" }).click();
  const change = admin.getByRole("listitem").filter({ hasText: name }).filter({ hasText: "bergeser" });
  await expect(change).toContainText("laporan bergeser batasnya", { timeout: 60_000 });
  await change.getByRole("link", { name: /Lihat yang bergeser/ }).click();
  await expect(admin.getByRole("heading", { name: "Laporan yang bergeser" })).toBeVisible();
  await expect(talk).toContainText(name);

  await admin.goto(rootUrl(`/admin/hari-libur?tahun=${day.slice(0, 4)}`));
  await admin.getByRole("button", { name: new RegExp(`Hapus ${name}`) }).click();
  await expect(admin.getByText(`${name} dihapus.`)).toBeVisible();
});

test("a year's list is taken whole or not at all, and says which line is wrong", async ({ page, login }) => {
  await login("admin");
  await page.goto(rootUrl("/admin/hari-libur?tahun=2058"));
  const list = page.getByRole("form", { name: "Tempel daftar 2058" });
  const field = list.getByLabel("Daftar 2058");
  await field.fill("2058-01-01, nasional, Tahun Baru Masehi\n2058-13-40, nasional, Bulan ketiga belas");
  await list.getByRole("button", { name: "Simpan semua" }).click();
  await expect(list).toContainText("Baris 2");
  await expect(field).toHaveValue(/Bulan ketiga belas/);
  await field.fill("2058-01-01; nasional; Tahun Baru Masehi\n2058-01-05; nasional; Hari percobaan");
  await list.getByRole("button", { name: "Simpan semua" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Hari percobaan" })).toContainText("Libur nasional");
  for (const name of ["Tahun Baru Masehi", "Hari percobaan"]) {
    await page.getByRole("button", { name: new RegExp(`Hapus ${name}`) }).click();
    await expect(page.getByRole("listitem").filter({ hasText: name }).filter({ has: page.getByRole("button") })).toHaveCount(0);
  }
});
