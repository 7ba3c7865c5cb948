import { expect, type Page } from "@playwright/test";
import { rootUrl } from "./city";
import { publishButton } from "./editor";

/** Admin: a new agency at the address `word`, with an open site. Answers its name. */
export async function openNewSite(admin: Page, word: string): Promise<string> {
  const name = `Kantor ${word}`;
  await admin.goto(rootUrl("/admin/instansi/baru"));
  await admin.getByLabel("Nama lengkap").fill(name);
  await admin.getByLabel("Jenis").selectOption({ label: "Kantor" });
  await admin.getByRole("textbox", { name: "Alamat" }).fill(word);
  await admin.getByRole("button", { name: "Buat instansi" }).click();
  await admin.getByRole("button", { name: `Buka situs ${name}` }).click();
  await expect(admin.getByRole("button", { name: `Buka situs ${name}` })).toHaveCount(0);
  return name;
}

/** Operator: begins a writing in a room with the button of its bar, and names it. `words` are the kind's own. */
export async function begin(page: Page, room: string, button: string, words: { title: RegExp | string; summary?: [RegExp, string] }, title: string): Promise<void> {
  await page.goto(rootUrl(`/dasbor/${room}`));
  await page.getByRole("banner").getByRole("button", { name: button }).click();
  await page.waitForURL(new RegExp(`/dasbor/${room}/\\d+$`));
  await page.getByRole("textbox", { name: words.title, exact: true }).fill(title);
  if (words.summary) await page.getByRole("textbox", { name: words.summary[0] }).fill(words.summary[1]);
}

export async function publish(page: Page): Promise<void> {
  await publishButton(page).click();
  await expect(page.getByText("Terbit. Warga sudah bisa membacanya.")).toBeVisible();
}

/** A list with one input for each entry: Enter goes on to the next. */
export async function fillList(page: Page, label: string, entries: string[]): Promise<void> {
  for (const [at, entry] of entries.entries()) {
    const input = page.getByRole("textbox", { name: `${label} ${at + 1}`, exact: true });
    if (at > 0) await page.getByRole("textbox", { name: `${label} ${at}`, exact: true }).press("Enter");
    await input.fill(entry);
  }
}
