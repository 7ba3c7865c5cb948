import { expect, type Page } from "@playwright/test";
import { rootUrl } from "./city";
import { freshWord } from "./handset";

export type Invited = { name: string; email: string; link: string };

const OPERATOR = "Operator: menulis berita dan menjawab warga";

/** The admin's part: an invitation to a seat at an agency. */
export async function invite(admin: Page, agency: string, role = OPERATOR): Promise<Invited> {
  const word = freshWord();
  const person = { name: `Pegawai ${word}`, email: `${word}@contoh.id` };
  await admin.goto(rootUrl("/admin/akun/undang"));
  await admin.getByLabel("Nama", { exact: true }).fill(person.name);
  await admin.getByLabel("E-mail").fill(person.email);
  await admin.getByLabel("Peran").selectOption({ label: role });
  await admin.getByRole("combobox", { name: /^Instansi/ }).fill(agency);
  await admin.getByRole("option", { name: agency }).first().click();
  await admin.getByRole("button", { name: "Buat undangan" }).click();
  return { ...person, link: await admin.getByLabel("Tautan undangan").inputValue() };
}

/** The invited person's part: a password by the link. */
export async function accept(page: Page, link: string, password: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Kata sandi baru").fill(password);
  await page.getByRole("button", { name: "Simpan dan masuk" }).click();
  await expect(page.getByRole("navigation", { name: "Menu utama" })).toBeVisible();
}

export async function openAccount(admin: Page, name: string): Promise<void> {
  await admin.goto(rootUrl(`/admin/akun?nama=${encodeURIComponent(name)}`));
  await admin.getByRole("link", { name }).click();
  await expect(admin.getByRole("heading", { level: 1, name })).toBeVisible();
}
