import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { freshWord } from "../support/handset";
import { expect, rootUrl, siteUrl, test } from "../support/test";

/** A new agency whose address is the word. */
async function createAgency(page: Page, word: string, name = `Unit Layanan ${word}`): Promise<string> {
  await page.goto(rootUrl("/admin/instansi/baru"));
  await page.getByLabel("Nama lengkap").fill(name);
  await page.getByLabel("Jenis").selectOption({ label: "Kantor" });
  await page.getByRole("textbox", { name: "Alamat" }).fill(word);
  await page.getByRole("button", { name: "Buat instansi" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  return name;
}

async function saved(page: Page, link: string | RegExp): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: link }).first().click()]);
  return readFile(await file.path(), "utf8");
}

test("an admin picks agencies with the keyboard, suspends them together and takes it back", async ({ page, login, another }) => {
  test.setTimeout(120_000);
  await login("admin");
  const common = freshWord();
  const [one, two] = [`${common}satu`, `${common}dua`];
  const [first, second] = [await createAgency(page, two), await createAgency(page, one)];
  await page.goto(rootUrl(`/admin/instansi?alamat=${common}`));
  const picked = page.getByRole("group", { name: "Untuk instansi yang dipilih" });
  await page.keyboard.press("j");
  await expect(page.getByRole("checkbox", { name: `Pilih ${first}` })).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("j");
  await page.keyboard.press("Space");
  await expect(picked).toContainText("2 dipilih");
  await expect(picked).toContainText(`${first}, ${second}`);
  await page.keyboard.press("Escape");
  await expect(picked).toHaveCount(0);

  await page.getByRole("checkbox", { name: "Pilih semua di halaman ini" }).check();
  expect((await saved(page, "Unduh CSV")).split("\r\n").filter((line) => line.includes(common))).toHaveLength(2);
  await picked.getByRole("button", { name: "Tangguhkan" }).click();
  const question = page.getByRole("dialog", { name: "Tangguhkan: 2 instansi" });
  await expect(question.getByRole("listitem")).toHaveText([first, second]);
  await question.getByLabel("Alasan").fill("Pendek");
  await question.getByRole("button", { name: "Tangguhkan 2 instansi" }).click();
  await expect(question.getByRole("alert")).toContainText("Tulis satu kalimat untuk warga");
  await question.getByLabel("Alasan").fill(`Sedang diperiksa petugas ${common}.`);
  await question.getByRole("button", { name: "Tangguhkan 2 instansi" }).click();
  await expect(page.getByText(`2 situs ditangguhkan: ${first}, ${second}.`)).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: common }).filter({ hasText: "Ditangguhkan" })).toHaveCount(2);
  await expect(picked).toHaveCount(0);

  const citizen = await another({ javaScriptEnabled: false });
  for (const slug of [one, two]) {
    await citizen.goto(siteUrl(slug));
    await expect(citizen.getByText(`Sedang diperiksa petugas ${common}.`)).toBeVisible();
  }
  await page.keyboard.press("z");
  await expect(page.getByText(`2 situs dibuka lagi: ${first}, ${second}.`)).toBeVisible();
  await citizen.goto(siteUrl(one));
  await expect(citizen.getByText(`Sedang diperiksa petugas ${common}.`)).toHaveCount(0);

  await page.goto(rootUrl("/admin/catatan?jenis=tenant"));
  for (const name of [first, second]) await expect(page.getByRole("row").filter({ hasText: name }).filter({ hasText: "menangguhkan situs" })).toHaveCount(1);
});

test("what a colleague did meanwhile is told and left as it is", async ({ page, login, another }) => {
  test.setTimeout(120_000);
  await login("admin");
  const common = freshWord();
  const first = await createAgency(page, `${common}satu`);
  const second = await createAgency(page, `${common}dua`);
  await page.goto(rootUrl(`/admin/instansi?alamat=${common}`));
  await page.getByRole("checkbox", { name: "Pilih semua di halaman ini" }).check();
  const colleague = await another();
  await login("admin", undefined, colleague);
  await colleague.goto(rootUrl(`/admin/instansi/${common}satu`));
  await colleague.getByRole("button", { name: `Buka situs ${first}` }).click();
  await expect(colleague.getByText("Dibuka hari ini", { exact: false })).toBeVisible();

  await page.getByRole("button", { name: "Buka situs" }).click();
  await page.getByRole("button", { name: "Buka situs 2 instansi" }).click();
  await expect(page.getByText(`1 situs dibuka: ${second}.`)).toBeVisible();
  await expect(page.getByRole("list", { name: "Tidak diubah" })).toHaveText(`${first}: sudah dibuka sebelumnya.`);
});

test("lists go out as files that run nothing, narrowed as they are shown, and it is written down", async ({ page, login }) => {
  await login("admin");
  const word = freshWord();
  await createAgency(page, word, `=HYPERLINK(${word})`);
  // The column of addresses, and its filter, show on wide screens only.
  await page.goto(rootUrl(`/admin/instansi?alamat=${word}`));
  await expect(page.getByText("1 sampai 1 dari 1")).toBeVisible();
  const lines = (await saved(page, "Unduh CSV")).trimEnd().split("\r\n");
  expect([lines.length, lines[0]?.startsWith("\uFEFFInstansi,Alamat,"), lines[1]?.startsWith(`'=HYPERLINK(${word}),${word},Kantor,Belum ada,`)]).toEqual([2, true, true]);
  await page.goto(rootUrl("/admin/akun?peran=desk"));
  expect(await saved(page, "Unduh CSV")).toMatch(/^\uFEFFNama,E-mail,.*\r\n(?:[^\r]*,Petugas SMS Centre,[^\r]*\r\n)+$/);
  await page.goto(rootUrl("/admin/catatan?tindakan=list.exported"));
  await expect(page.getByRole("row").filter({ hasText: `daftar instansi · alamat ${word}` })).toHaveCount(1);
  expect(await saved(page, "Unduh CSV")).toContain(`,mengunduh,daftar instansi,,alamat ${word}`);
});

test("only an admin takes lists away", async ({ page, login }) => {
  const status = (path: string) => page.evaluate(async (address) => (await fetch(address, { redirect: "manual" })).status, path);
  await page.goto(rootUrl("/masuk"));
  const paths = ["/admin/instansi/ekspor", "/admin/akun/ekspor", "/admin/catatan/ekspor"];
  expect(await Promise.all(paths.map(status))).toEqual([0, 0, 0]);
  await login("head", "kominfo");
  expect(await Promise.all(paths.map(status))).toEqual([404, 404, 404]);
});
