import { publishButton } from "../support/editor";
import { expect, rootUrl, test } from "../support/test";

test("a usual text is begun from a template and can't go out before its places are filled in", async ({ page, login }) => {
  await login("operator", "disdik");
  await page.goto(rootUrl("/dasbor/berita"));
  await page.keyboard.press("c");
  await expect(page.getByRole("dialog", { name: "Mulai dari contoh" })).toBeVisible();
  await page.getByRole("button", { name: /^Pengumuman libur/ }).click();
  await expect(page.getByRole("textbox", { name: "Judul", exact: true })).toHaveValue("Libur [nama hari libur]: kantor tutup [tanggal dan bulan]");
  await publishButton(page).click();
  await expect(page.getByText(/Judul masih berisi \[nama hari libur\], \[tanggal dan bulan\]/).first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Judul", exact: true })).toBeFocused();
});
