import AxeBuilder from "@axe-core/playwright";
import { expect, rootUrl, siteUrl, test } from "../support/test";

const pages: Record<string, () => string> = {
  "portal home": () => rootUrl(), agencies: () => rootUrl("/instansi?jenis=dinas"), "no agency found": () => rootUrl("/instansi?q=zzzz"),
  "city news": () => rootUrl("/berita"), "SMS Centre": () => rootUrl("/sms-centre"), "follow, wrong number": () => rootUrl("/lacak?tiket=1"),
  accessibility: () => rootUrl("/aksesibilitas"), privacy: () => rootUrl("/data-pribadi"), "agency home": () => siteUrl("kominfo"),
  "dead site": () => siteUrl("perkim"), "honest page": () => siteUrl("seimati-labuhan"), "agency news": () => siteUrl("kebersihan", "/berita"),
  contact: () => siteUrl("kominfo", "/kontak"), "agency SMS": () => siteUrl("kominfo", "/sms"),
  "search results": () => rootUrl("/cari?q=sanpah"), "nothing found": () => siteUrl("kebersihan", "/cari?q=zzzzqq"), "search without words": () => rootUrl("/cari"),
  missing: () => siteUrl("kominfo", "/berita/tidak-ada"), "no such page": () => siteUrl("kominfo", "/tidak/ada"),
  "no such agency": () => siteUrl("tidakada"), "home with those below": () => siteUrl("medanmaimun"), "home of a namesake": () => siteUrl("seimati"),
  "a story with a table": () => siteUrl("kebersihan", "/berita/truk-sampah-di-enam-kelurahan-medan-maimun-datang-lebih-pagi"),
};

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [name, address] of Object.entries(pages)) {
      test(`${name} can be used by everyone`, async ({ page }) => {
        await page.goto(address());
        const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
      });
    }
  });
}
