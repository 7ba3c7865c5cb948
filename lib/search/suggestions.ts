import "server-only";
import type { Portal, Site } from "@/lib/access/keys";
import { city } from "@/lib/city";
import { asSearchKind, searchKindWords } from "./kinds";
import { suggestSearch } from "./queries";
import { MOST_LETTERS, readBeginning } from "./read-question";

/** As small as can be: `text` to search for, or with `href` a page to open. */
type Suggestion = { text: string; href?: string; from?: string };

/** Browsers keep it for a minute, while letters are typed and taken back. */
const HEADERS = { "cache-control": "public, max-age=60", "x-robots-tag": "noindex" };

/** The answer to `/cari/saran?q=`: at most five ways to go on, and three pages. */
export async function answerSuggestions(key: Site | Portal, request: Request): Promise<Response> {
  const typed = (new URL(request.url).searchParams.get("q") ?? "").trimStart().slice(0, MOST_LETTERS);
  const read = readBeginning(typed);
  if (!read) return Response.json([], { headers: HEADERS });
  const { words, pages } = await suggestSearch(key, read);
  const own = key.kind === "site";
  return Response.json([
    ...words.map((word): Suggestion => ({ text: `${read.before} ${word}`.trim() })),
    ...pages.map(({ title, path, slug, name, kind }): Suggestion => ({
      text: title, href: own ? path : slug === null ? city.rootUrl(path) : city.siteUrl(slug, path), from: own || name === null || name === title ? searchKindWords[asSearchKind(kind)] : name,
    })),
  ], { headers: HEADERS });
}
