import { violations } from "../support/axe";
import { bodyOf, dropOn, newStory, publishButton, saved } from "../support/editor";
import { freshWord } from "../support/handset";
import { expect, rootUrl, test } from "../support/test";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("the editor can be used by everyone, in every state", async ({ page, login }) => {
      await login("operator", "pkk");
      const found: Record<string, string[]> = {};
      await newStory(page, "", "");
      await publishButton(page).click();
      await dropOn(bodyOf(page), [{ name: "surat.pdf", type: "application/pdf", bytes: Buffer.from("%PDF-1.7\n") }]);
      await expect(page.getByText(/surat\.pdf: Berkas itu bukan gambar/)).toBeVisible();
      found.refused = await violations(page);

      await newStory(page, `Kelas menjahit ${freshWord()}`);
      await bodyOf(page).click();
      await page.keyboard.type("Kelas dibuka Senin.");
      await publishButton(page).click();
      await expect(page.getByText("Terbit. Warga sudah bisa membacanya.")).toBeVisible();
      found.published = await violations(page);
      await page.keyboard.press("Control+End");
      await page.getByRole("button", { name: "Tabel", exact: true }).click();
      found.table = await violations(page);
      await saved(page);
      await page.getByRole("button", { name: "Riwayat", exact: true }).click();
      await page.getByText("Apa yang berubah sejak terakhir terbit").click();
      await expect(page.getByRole("dialog").getByText("Baris tabel").or(page.getByRole("dialog").getByText(/susunannya/)).first()).toBeVisible();
      found.history = await violations(page);
      await page.keyboard.press("Escape");
      await page.context().setOffline(true);
      await page.setViewportSize({ width: 360, height: 740 });
      await bodyOf(page).locator("p").first().click();
      await page.keyboard.type("Tambahan. ");
      await expect(page.getByText("Sambungan internet terputus.")).toBeVisible();
      await page.context().setOffline(false);
      found.offlineOnPhone = await violations(page);
      expect(found).toEqual({ refused: [], published: [], table: [], history: [], offlineOnPhone: [] });
    });

    test("so can the editor of every other kind, empty, refused and in the trash", async ({ page, login }) => {
      test.setTimeout(180_000);
      await login("operator", "pkk");
      const found: Record<string, string[]> = {};
      for (const room of ["layanan", "agenda", "dokumen", "pejabat", "profil", "galeri", "tautan"]) {
        await page.goto(rootUrl(`/dasbor/${room}`));
        await page.getByRole("banner").getByRole("button", { name: /baru/ }).click();
        await page.waitForURL(/\/\d+$/);
        await expect(page.getByRole("heading", { name: /^Sebelum terbit/ })).toBeVisible();
        if (room === "dokumen") await page.getByRole("radio", { name: "Dikecualikan" }).check();
        await publishButton(page).click();
        await expect(page.getByRole("heading", { name: /^Belum terbit/ })).toBeVisible();
        found[room] = await violations(page);
      }
      await page.getByRole("button", { name: "Buang ke tempat sampah" }).click();
      await expect(page.getByText("Tulisan ini ada di tempat sampah.")).toBeVisible();
      found.trashed = await violations(page);
      expect(Object.entries(found).filter(([, all]) => all.length > 0)).toEqual([]);
    });
  });
}
