import { type BrowserContext, type BrowserContextOptions, type Cookie, expect as expectThat, type Page, test as base } from "@playwright/test";
import { type Account, accountOf, rootUrl } from "./city";

type Fixtures = {
  /** Lets somebody in: the first account of a role (at an agency), or the one with this e-mail address. They sign in on the real page the first time. */
  login: (who: Account["role"] | (string & {}), tenant?: string, on?: Page) => Promise<Account>;
  /** A page in a browser of its own: another person, who shares no cookie with the first. */
  another: (options?: BrowserContextOptions) => Promise<Page>;
};

/** React threw the server's page away because the browser read it differently: what was typed before is lost with it. */
const THROWN_AWAY = /React error #(?:418|421|422|423|425)\b/;

export const test = base.extend<Fixtures>({
  page: async ({ page }, provide) => {
    const thrown: string[] = [];
    page.on("pageerror", ({ message }) => { if (THROWN_AWAY.test(message)) thrown.push(`${page.url()} ${message.slice(0, 120)}`); });
    await provide(page);
    expectThat(thrown).toEqual([]);
  },
  login: async ({ page }, provide) => {
    await provide(async (who, tenant, on = page) => {
      const account = accountOf(who, tenant);
      await enter(on, account);
      return account;
    });
  },
  another: async ({ browser }, provide) => {
    const opened: BrowserContext[] = [];
    await provide(async (options) => {
      const context = await browser.newContext(options);
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

/** Sessions of those who signed in before: typing a password a hundred times tests nothing more, and takes a second each. */
const sessions = new Map<string, Cookie[]>();

async function enter(page: Page, { email, password }: Account): Promise<void> {
  const isIn = (url: URL) => url.pathname !== "/masuk";
  const kept = sessions.get(email);
  if (kept) {
    await page.context().addCookies(kept);
    await page.goto(rootUrl("/masuk"));
    if (isIn(new URL(page.url()))) return;
    // A test before this one ended that session.
  }
  await signIn(page, email, password);
  await page.waitForURL(isIn);
  sessions.set(email, await page.context().cookies());
}

/** Types into the sign-in form and sends it, whatever comes of it. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto(rootUrl("/masuk"));
  await page.getByLabel(/surel|e-?mail/i).fill(email);
  await page.getByLabel(/kata sandi/i).fill(password);
  await page.getByRole("button", { name: /^masuk/i }).click();
}

export { expect } from "@playwright/test";
export { accountOf, accounts, get, rootUrl, sendKannel, siteUrl } from "./city";
