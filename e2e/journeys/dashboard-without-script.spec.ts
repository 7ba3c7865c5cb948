import { expect, rootUrl, test } from "../support/test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  for (const path of ["/dasbor/pesan/999999999", "/dasbor/berita/999999999", "/admin/akun"]) {
    test(`a page that isn't there (${path}) says so and leads on`, async ({ page, login }) => {
      await login("operator", "dishub");
      expect((await page.goto(rootUrl(path)))?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1, name: "Halaman ini tidak ada" })).toBeVisible();
      await expect(page.getByRole("main")).toContainText("Halaman ini tidak ada di ruang kerja Anda.");
      await page.getByRole("link", { name: "Ke beranda" }).click();
      await expect(page).toHaveURL(rootUrl("/dasbor"));
    });
  }
});

test("with JavaScript a page that isn't there has the person's own menu beside it, and keys work", async ({ page, login }) => {
  await login("operator", "dishub");
  expect((await page.goto(rootUrl("/dasbor/pesan/999999999")))?.status()).toBe(404);
  await expect(page.getByRole("navigation", { name: "Menu utama" })).toBeVisible();
  await expect(page.getByText("Halaman ini tidak ada di ruang kerja Anda.")).toHaveCount(1);
  await page.keyboard.press("g");
  await page.keyboard.press("b");
  await expect(page).toHaveURL(rootUrl("/dasbor/berita"));
});
