import type { ExampleArticle } from "../types";
import { doc, type TiptapNode } from "../tiptap";

type Author = { name: string; title: string };
type Given = {
  ago: number; title: string; summary: string; kind?: ExampleArticle["kind"];
  cover?: [scene: NonNullable<ExampleArticle["cover"]>["scene"], alt: string, caption?: string];
};

/** A writer of stories for one agency, signed by the given clerk. */
export function writer(tenantSlug: string, name: string, title: string) {
  const author: Author = { name, title };
  return (given: Given, ...body: TiptapNode[]) => story(tenantSlug, author, given, body);
}

function story(tenantSlug: string, author: Author, { ago, title, summary, kind = "news", cover }: Given, body: TiptapNode[]): ExampleArticle {
  return {
    tenantSlug, kind, title, slug: slugOfTitle(title), summary, body: doc(...body),
    cover: cover ? { scene: cover[0], alt: cover[1], caption: cover[2] ?? null } : null,
    publishedDaysAgo: ago, authorName: author.name, authorTitle: author.title,
  };
}

/** A title as an address: lower case words joined by hyphens, at most 70 characters, cut at a word. */
export function slugOfTitle(title: string): string {
  const words = title.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return words.length <= 70 ? words : words.slice(0, 70).replace(/-[^-]*$/, "");
}
