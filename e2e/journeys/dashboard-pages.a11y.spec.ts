import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, rootUrl, test } from "../support/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return found.violations.map(({ id, nodes }) => `${new URL(page.url()).pathname} ${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

const first = (page: Page, base: string) => page.getByRole("main").locator(`a[href^="${base}/"]`).first();

const rooms: Record<string, { who: string; tenant?: string; pages: string[]; lists: string[] }> = {
  operator: { who: "operator", tenant: "inspektorat", pages: ["/dasbor", "/dasbor/pesan", "/dasbor/berita", "/dasbor/berkas", "/dasbor/berkas?pakai=tidak"], lists: ["/dasbor/pesan", "/dasbor/berita", "/dasbor/berkas"] },
  desk: { who: "desk", pages: ["/dasbor/meja", "/dasbor/pesan"], lists: [] },
  admin: { who: "admin", pages: ["/admin/instansi", "/admin/instansi/baru", "/admin/akun", "/admin/akun/undang", "/admin/catatan"], lists: ["/admin/akun"] },
};

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [whose, { who, tenant, pages, lists }] of Object.entries(rooms)) {
      test(`the ${whose}'s pages can be used by everyone`, async ({ page, login }) => {
        test.setTimeout(90_000);
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
