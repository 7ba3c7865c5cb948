import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * What axe finds against WCAG 2.2 A and AA on the page as it stands, one line a rule. That the page has a title is asked here
 * and not by axe: React takes the old one away a moment before the new one stands, and axe looks once.
 */
export async function violations(page: Page): Promise<string[]> {
  await expect(page).toHaveTitle(/\S/);
  return sayFound(await new AxeBuilder({ page }).withTags(WCAG).disableRules(["document-title"]).analyze());
}

/** Contrast alone, where a page is looked at many times in different colours. */
export const contrastProblems = async (page: Page): Promise<string[]> => sayFound(await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze());

function sayFound(found: Awaited<ReturnType<AxeBuilder["analyze"]>>): string[] {
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
}
