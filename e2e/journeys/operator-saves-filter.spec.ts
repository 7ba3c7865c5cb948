import { freshWord } from "../support/handset";
import { expect, rootUrl, test } from "../support/test";

test("a filter is saved with the keyboard, shared, used by a colleague, renamed, deleted and had back; a neighbour doesn't see it", async ({ page, login, another }) => {
  await login("operator", "dishub");
  const word = freshWord();
  const name = `Parkir ${word}`;
  // What was kept is kept: another run on the same city needs a filter of its own.
  await page.goto(rootUrl(`/dasbor/pesan?q=parkir+${word}&saring=terlambat`));
  await expect(page.getByRole("button", { name: "Simpan saringan ini" })).toBeVisible();
  await page.keyboard.press("v");
  await expect(page.getByRole("dialog", { name: "Simpan saringan ini" })).toBeVisible();
  await page.getByLabel("Nama saringan").fill(name);
  await page.getByLabel(/Bagikan dengan semua rekan/).check();
  await page.keyboard.press("Enter");
  const kept = page.getByRole("navigation", { name: "Saringan tersimpan" });
  await expect(kept.getByRole("link", { name })).toHaveAttribute("aria-current", "true");

  const head = await another();
  await login("head", "dishub", head);
  await head.goto(rootUrl("/dasbor/pesan"));
  await head.getByRole("navigation", { name: "Saringan tersimpan" }).getByRole("link", { name }).click();
  await expect(head).toHaveURL(/saring=terlambat&q=parkir/);
  await expect(head.getByRole("searchbox", { name: "Cari kata dalam laporan" })).toHaveValue(`parkir ${word}`);

  const neighbour = await another();
  await login("operator", "disdik", neighbour);
  await neighbour.goto(rootUrl("/dasbor/pesan"));
  await expect(neighbour.getByRole("link", { name: "Terlambat" }).first()).toBeVisible();
  await expect(neighbour.getByText(name)).toHaveCount(0);

  await kept.getByRole("button", { name: "Atur" }).click();
  const dialog = page.getByRole("dialog", { name: "Atur saringan tersimpan" });
  const form = dialog.getByRole("form", { name: `Ubah nama ${name}` });
  await form.getByRole("textbox").fill(`${name} baru`);
  await form.getByRole("button", { name: "Ubah nama" }).click();
  await expect(kept.getByRole("link", { name: `${name} baru`, includeHidden: true })).toHaveCount(1);
  await dialog.getByRole("button", { name: `Hapus saringan ${name} baru` }).click();
  await expect(dialog.getByRole("button", { name: `Hapus saringan ${name} baru` })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /Urungkan|Batalkan/ }).click();
  await expect(kept.getByRole("link", { name: `${name} baru` })).toBeVisible();
});
