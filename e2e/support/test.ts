import { type Page, test as base } from "@playwright/test";
import { type Account, accountOf, rootUrl } from "./city";

type Fixtures = {
  /** Signs in on the real page: the first account of a role (at an agency), or the one with this e-mail address. */
  login: (who: Account["role"] | (string & {}), tenant?: string) => Promise<Account>;
};

export const test = base.extend<Fixtures>({
  login: async ({ page }, provide) => {
    await provide(async (who, tenant) => {
      const account = accountOf(who, tenant);
      await signIn(page, account.email, account.password);
      await page.waitForURL((url) => url.pathname !== "/masuk");
      return account;
    });
  },
});

/** Types into the sign-in form and sends it, whatever comes of it. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto(rootUrl("/masuk"));
  await page.getByLabel(/surel|e-?mail/i).fill(email);
  await page.getByLabel(/kata sandi/i).fill(password);
  await page.getByRole("button", { name: /^masuk/i }).click();
}

export { expect } from "@playwright/test";
export { accountOf, accounts, get, rootUrl, sendKannel, siteUrl } from "./city";
