import type { ArticleContent } from "./checks";

/** Only what a person wrote, without the rest of a row. Browser-safe, like everything here. */
export function contentOf({ kind, title, summary, body, fields, coverId, coverAlt, coverCaption }: ArticleContent): ArticleContent {
  return { kind, title, summary, body, fields, coverId, coverAlt, coverCaption };
}

/** Same words, same pictures: jsonb gives its keys in one order, so text comparison is enough after `canonical`. */
export const sameContent = (a: ArticleContent, b: ArticleContent): boolean => canonical(contentOf(a)) === canonical(contentOf(b));

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner);
}
