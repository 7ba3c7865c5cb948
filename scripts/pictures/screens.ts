import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { accountOf, rootUrl, siteUrl } from "@/e2e/support/city";
import { signIn } from "@/e2e/support/test";
import { browserFlags, installedBrowser } from "../browser";

/**
 * `npm run pictures`: takes the pictures of the README from a running city (npm run demo in another window), into
 * docs/. Everything on them comes from the examples.
 */
type Shot = { name: string; url: string; width?: number; height?: number; dark?: boolean; who?: [role: "admin" | "desk" | "operator", tenant?: string]; then?: (page: Page) => Promise<void> };

const PHONE = { width: 360, height: 720 };
const openFirst = async (page: Page): Promise<void> => {
  await page.locator("[data-case]").first().click();
  await page.locator(".talk").waitFor();
};

const shots: Shot[] = [
  { name: "portal", url: rootUrl() },
  { name: "portal-hp", url: rootUrl(), ...PHONE },
  { name: "instansi", url: siteUrl("kebersihan") },
  { name: "instansi-gelap", url: siteUrl("kebersihan"), dark: true },
  { name: "instansi-hp", url: siteUrl("kominfo"), ...PHONE },
  { name: "belum-ada", url: siteUrl("seimati-labuhan") },
  { name: "hp-percobaan", url: rootUrl("/handset") },
  { name: "beranda", url: rootUrl("/dasbor"), who: ["operator", "pertamanan"] },
  { name: "pesan", url: rootUrl("/dasbor/pesan"), who: ["operator", "pertamanan"], then: openFirst },
  { name: "pesan-gelap", url: rootUrl("/dasbor/pesan"), who: ["operator", "pertamanan"], dark: true, then: openFirst },
  { name: "pesan-hp", url: rootUrl("/dasbor/pesan"), ...PHONE, who: ["operator", "pertamanan"], then: openFirst },
  { name: "meja", url: rootUrl("/dasbor/meja"), who: ["desk"] },
  { name: "admin-instansi", url: rootUrl("/admin/instansi"), who: ["admin"] },
];

async function take(browser: Browser, shot: Shot, folder: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: shot.width ?? 1440, height: shot.height ?? 900 }, colorScheme: shot.dark ? "dark" : "light", locale: "id-ID", timezoneId: "Asia/Jakarta",
  });
  const page = await context.newPage();
  if (shot.who) {
    const account = accountOf(...shot.who);
    await signIn(page, account.email, account.password);
    await page.waitForURL((url) => url.pathname !== "/masuk");
  }
  await page.goto(shot.url);
  await shot.then?.(page);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ animations: "disabled" });
  await sharp(picture).webp({ quality: 82 }).toFile(join(folder, `${shot.name}.webp`));
  await context.close();
  console.log(shot.name);
}

const folder = join("docs", "layar");
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: installedBrowser() ?? undefined, args: browserFlags() });
for (const shot of shots) await take(browser, shot, folder);
await browser.close();
