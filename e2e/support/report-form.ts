import type { Page } from "@playwright/test";
import { expect } from "./test";

/** No person is quicker; a report sent before waits for the desk (lib/cases/web/form-token.ts). */
const PERSON_MS = 4_000;

/** Presses the button when a person could have read and filled in the form that stands open. */
export async function sendReport(page: Page): Promise<void> {
  const shownAt = Number((await page.locator("input[name=bukti]").inputValue()).split(".")[0]);
  expect(shownAt, "the form tells when it was shown").toBeGreaterThan(0);
  await expect.poll(() => Date.now() - shownAt).toBeGreaterThan(PERSON_MS);
  await page.getByRole("button", { name: "Kirim laporan", exact: true }).click();
}
