import { accept, invite, openAccount } from "../support/invite";
import { freshWord } from "../support/handset";
import { expect, rootUrl, signIn, test } from "../support/test";

test("an invitation works once; a disabled account is out at the next request", async ({ page, login, another }) => {
  await login("admin");
  const { name, email, link } = await invite(page, "Dinas Perhubungan");
  const password = `sandi panjang ${freshWord()}`;
  const person = await another();
  await person.goto(link);
  await person.getByLabel("Kata sandi baru").fill("pendek");
  await person.getByRole("button", { name: "Simpan dan masuk" }).click();
  await expect(person.getByText("Kata sandi paling sedikit 10 huruf.").first()).toBeVisible();
  await accept(person, link, password);
  await expect(person.getByRole("heading", { level: 1, name: /Selamat datang/ })).toBeVisible();
  await expect(person.getByRole("navigation", { name: "Menu utama" })).toContainText("Dinas Perhubungan");

  const finder = await another();
  await finder.goto(link);
  await expect(finder.getByRole("heading", { name: "Tautan ini tidak berlaku lagi" })).toBeVisible();

  await openAccount(page, name);
  await page.getByRole("button", { name: "Nonaktifkan akun" }).click();
  await expect(page.getByText("Dinonaktifkan").first()).toBeVisible();
  await person.reload();
  await expect(person).toHaveURL(/\/masuk/);
  await signIn(person, email, password);
  await expect(person.getByText("E-mail atau kata sandi tidak cocok")).toBeVisible();

  await page.getByRole("button", { name: "Aktifkan lagi" }).click();
  await expect(page.getByRole("button", { name: "Nonaktifkan akun" })).toBeVisible();
  await signIn(person, email, password);
  await expect(person.getByRole("heading", { level: 1, name: /Selamat datang/ })).toBeVisible();
  await page.goto(rootUrl("/admin/catatan"));
  for (const words of ["mengundang", "menonaktifkan", "mengaktifkan lagi"]) {
    await expect(page.getByRole("row").filter({ hasText: name }).filter({ hasText: words })).toHaveCount(1);
  }
});

test("a reset ends every sign-in and replaces the password", async ({ page, login, another }) => {
  await login("admin");
  const { name, email, link } = await invite(page, "Dinas Pendidikan");
  const [before, after] = [`sandi lama ${freshWord()}`, `sandi baru ${freshWord()}`];
  const person = await another();
  await accept(person, link, before);
  await expect(person.getByRole("heading", { level: 1, name: /Selamat datang/ })).toBeVisible();
  await openAccount(page, name);
  await page.getByRole("button", { name: "Buat tautan baru" }).click();
  const fresh = await page.getByLabel("Tautan undangan").inputValue();
  await person.reload();
  await expect(person).toHaveURL(/\/masuk/);
  await accept(person, fresh, after);
  await expect(person.getByRole("heading", { level: 1, name: /Selamat datang/ })).toBeVisible();
  const elsewhere = await another();
  await signIn(elsewhere, email, before);
  await expect(elsewhere.getByText("E-mail atau kata sandi tidak cocok")).toBeVisible();
});
