import type { Fields } from "../field-spec";
import type { ArticleKind } from "../kinds";
import type { RichText, RichTextNode } from "../rich-text";

/** A usual text to begin with; what has to be filled in stands in brackets (places-to-fill.ts). Browser-safe. */
export type Template = {
  name: string; kind: ArticleKind;
  /** What it is for, in the list. */
  label: string; about: string;
  title: string; summary: string; body: RichText; fields: Fields;
};

type Given = Omit<Template, "body" | "fields"> & { body: RichTextNode[]; fields?: Fields };
export const template = ({ body, fields = {}, ...rest }: Given): Template => ({ ...rest, fields, body: { type: "doc", content: body } });

const words = (text: string): RichTextNode[] => [{ type: "text", text }];
export const p = (text: string): RichTextNode => ({ type: "paragraph", content: words(text) });
export const h = (text: string): RichTextNode => ({ type: "heading", attrs: { level: 2 }, content: words(text) });
export const ul = (...items: string[]): RichTextNode => ({ type: "bulletList", content: items.map((item) => ({ type: "listItem", content: [p(item)] })) });
