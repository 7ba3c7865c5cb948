import { z } from "zod";
import type { ArticleContent } from "@/lib/articles/checks";
import { articleKinds } from "@/lib/articles/kinds";
import type { RichText } from "@/lib/articles/rich-text";
import type { PictureSizes } from "./types";

/** What was typed and isn't on the server yet, on this device; every tab keeps its own. */
export type LocalCopy = { revision: number; at: string; content: ArticleContent; cover: PictureSizes | null };
export type LeftCopy = { name: string; copy: LocalCopy };

const shape = z.object({
  revision: z.number(), at: z.string(),
  cover: z.object({ id: z.string(), width: z.number(), height: z.number(), widths: z.array(z.number()) }).nullable(),
  content: z.object({
    kind: z.enum(articleKinds), title: z.string(), summary: z.string(), coverId: z.string().nullable(), coverAlt: z.string(), coverCaption: z.string(),
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()])).default({}),
    body: z.custom<RichText>((value) => typeof value === "object" && value !== null && "content" in value),
  }),
});

/** Beginning of the names under which one person's copies of one story are kept. */
export const copiesOf = (accountId: number, articleId: number): string => `berita:${accountId}:${articleId}:`;

/** Answers whether it is kept; a full or forbidden storage isn't. */
export function keepLocally(name: string, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(name, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

/** Copies that no open tab owns, newest first: their tab was closed before it could save. */
export function leftCopies(beginning: string, owned: ReadonlySet<string>): LeftCopy[] {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(beginning) && !owned.has(name));
    return names.flatMap(read).sort((a, b) => (a.copy.at < b.copy.at ? 1 : -1));
  } catch {
    return [];
  }
}

function read(name: string): LeftCopy[] {
  const found = shape.safeParse(JSON.parse(localStorage.getItem(name) ?? "null"));
  return found.success ? [{ name, copy: found.data }] : [];
}

export function forgetLocally(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept where nothing may be kept.
  }
}
