import { z } from "zod";
import type { ArticleContent } from "@/lib/articles/checks";
import { articleKinds } from "@/lib/articles/kinds";
import type { RichText } from "@/lib/articles/rich-text";
import type { PictureSizes } from "./types";

/** What was typed and isn't on the server yet, on this device, per person and story. */
export type LocalCopy = { revision: number; at: string; content: ArticleContent; cover: PictureSizes | null };

const shape = z.object({
  revision: z.number(), at: z.string(),
  cover: z.object({ id: z.string(), width: z.number(), height: z.number(), widths: z.array(z.number()) }).nullable(),
  content: z.object({
    kind: z.enum(articleKinds), title: z.string(), summary: z.string(), coverId: z.string().nullable(), coverAlt: z.string(), coverCaption: z.string(),
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()])).default({}),
    body: z.custom<RichText>((value) => typeof value === "object" && value !== null && "content" in value),
  }),
});

const name = (accountId: number, articleId: number) => `berita:${accountId}:${articleId}`;

export function keepLocally(accountId: number, articleId: number, copy: LocalCopy): void {
  try {
    localStorage.setItem(name(accountId, articleId), JSON.stringify(copy));
  } catch {
    // Storage full or forbidden: saving to the server goes on.
  }
}

export function readLocally(accountId: number, articleId: number): LocalCopy | null {
  try {
    const read = shape.safeParse(JSON.parse(localStorage.getItem(name(accountId, articleId)) ?? "null"));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export function forgetLocally(accountId: number, articleId: number): void {
  try {
    localStorage.removeItem(name(accountId, articleId));
  } catch {
    // Nothing was kept where nothing may be kept.
  }
}
