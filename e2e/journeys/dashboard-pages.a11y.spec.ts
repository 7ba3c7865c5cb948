import type { Page } from "@playwright/test";
import { violations as violationsOn } from "../support/axe";
import { expect, rootUrl, test } from "../support/test";

/** Many pages are asked in one test: each finding says on which. */
const violations = async (page: Page): Promise<string[]> => (await violationsOn(page)).map((found) => `${new URL(page.url()).pathname} ${found}`);

const first = (page: Page, base: string) => page.getByRole("main").locator(`a[href^="${base}/"]`).first();

const siteRooms = ["berita", "layanan", "agenda", "dokumen", "pejabat", "profil", "galeri", "tautan"].map((room) => `/dasbor/${room}`);

const rooms: Record<string, { who: string; tenant?: string; pages: string[]; lists: string[] }> = {
  operator: { who: "operator", tenant: "inspektorat", pages: ["/dasbor", "/dasbor/pesan", "/dasbor/pesan?q=jalan", "/dasbor/pesan?q=zzzz", "/dasbor/pesan?saring=disebut", "/dasbor/pesan/templat", "/dasbor/pesan/templat/baru?dari=lokasi", "/dasbor/impor", "/dasbor/berkas", "/dasbor/berkas?pakai=tidak", "/dasbor/tampilan", "/dasbor/peringatan", "/dasbor/siaran", "/dasbor/siaran/baru", "/dasbor/siaran/kelompok", "/dasbor/rencana", "/dasbor/rencana?bulan=2031-01", "/dasbor/rencana/periksa", "/dasbor/pengaturan"], lists: ["/dasbor/pesan", "/dasbor/berkas"] },
  "operator's site": { who: "operator", tenant: "kominfo", pages: [...siteRooms, "/dasbor/layanan?judul=zzzz", "/dasbor/layanan?sampah=ya"], lists: [] },
  "operator's writings": { who: "operator", tenant: "kominfo", pages: [], lists: siteRooms.filter((room) => !room.endsWith("galeri")) },
  desk: { who: "desk", pages: ["/dasbor/meja", "/dasbor/meja?kotak=penengah", "/dasbor/pesan", "/dasbor/pesan?saring=naik"], lists: [] },
  admin: { who: "admin", pages: ["/admin/instansi", "/admin/instansi/baru", "/admin/akun", "/admin/akun/undang", "/admin/catatan", "/admin/catatan?simpan=tampil&dari=2026-01-01", "/admin/instansi?nama=zzzz", "/admin/peringatan", "/admin/hari-libur", "/admin/batas-waktu", "/admin/open311", "/admin/gerbang", "/admin/gerbang/kesehatan"], lists: ["/admin/akun", "/admin/instansi"] },
  head: { who: "head", tenant: "inspektorat", pages: ["/dasbor", "/dasbor/pengaturan"], lists: ["/dasbor/pesan"] },
};

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [whose, { who, tenant, pages, lists }] of Object.entries(rooms)) {
      test(`the ${whose}'s pages can be used by everyone`, async ({ page, login }) => {
        test.setTimeout(180_000);
        await login(who, tenant);
        const found: string[] = [];
        for (const path of pages) {
          await page.goto(rootUrl(path));
          await expect(page.getByRole("main")).toBeVisible();
          found.push(...(await violations(page)));
        }
        for (const path of lists) {
          await page.goto(rootUrl(path));
          await page.goto(new URL((await first(page, path).getAttribute("href")) ?? "", rootUrl()).href);
          await expect(page.getByRole("main")).toBeVisible();
          found.push(...(await violations(page)));
        }
        expect(found).toEqual([]);
      });
    }

    test("so can what opens on them", async ({ page, login }) => {
      await login("admin");
      await page.goto(rootUrl("/admin/instansi"));
      const found: string[] = [];
      await expect(async () => {
        await page.getByRole("checkbox", { name: "Pilih semua di halaman ini" }).check();
        await expect(page.getByText("25 dipilih")).toBeVisible({ timeout: 1_000 });
      }).toPass();
      found.push(...(await violations(page)));
      for (const [open, shown] of [["Tangguhkan", "dialog"], ["Tindakan untuk Badan Kepegawaian Daerah", "link"]] as const) {
        await page.getByRole("button", { name: open }).first().click();
        await expect(page.getByRole(shown, { name: shown === "dialog" ? /^Tangguhkan/ : "Undang orang ke sini" })).toBeVisible();
        found.push(...(await violations(page)));
        await page.keyboard.press("Escape");
      }
      for (const [key, name] of [["Control+k", "Perintah"], ["?", "Semua tombol"]] as const) {
        await page.keyboard.press(key);
        await expect(page.getByRole("dialog", { name })).toBeVisible();
        found.push(...(await violations(page)));
        await page.keyboard.press("Escape");
      }
      expect(found).toEqual([]);
    });

    test("so can the door and the handset", async ({ page }) => {
      const found: string[] = [];
      await page.goto(rootUrl("/masuk"));
      found.push(...(await violations(page)));
      await page.goto(rootUrl("/handset"));
      await expect(page.getByRole("button", { name: "Tulis" }).first()).toBeVisible();
      found.push(...(await violations(page)));
      expect(found).toEqual([]);
    });
  });
}
