import type { Page } from "@playwright/test";

/** A slow line: the page is there, its scripts aren't until this is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let come = () => {};
  const released = new Promise<void>((resolve) => { come = resolve; });
  await page.route("**/_next/static/**/*.js*", async (route) => {
    await released;
    await route.continue();
  });
  return () => come();
}
