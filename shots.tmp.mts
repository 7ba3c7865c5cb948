import { chromium } from "@playwright/test";
const port = process.argv[2], out = process.argv[3];
const list: [string,string][] = process.argv.slice(4).map((a)=>{const [n,u]=a.split("=");return [n!,u!.replace(/^@/,"http://").replace("PORT",port!)];});
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu","--disable-background-networking"] });
for (const [w,scheme] of [[360,"light"],[1440,"light"],[768,"dark"]] as const) {
  const ctx = await browser.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme });
  const page = await ctx.newPage();
  for (const [name,url] of list) {
    const r = await page.goto(url, { waitUntil: "load" });
    console.log(w, name, r?.status());
    await page.screenshot({ path: `${out}/${name}-${w}.png`, fullPage: true });
  }
  await ctx.close();
}
await browser.close();
