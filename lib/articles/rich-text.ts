/** The JSON of the editor, as stored. `lib/articles/body.ts` says which nodes and marks are allowed. */
export type RichTextMark = { type: "bold" } | { type: "italic" } | { type: "link"; attrs: { href: string } };

export type RichTextNode = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: RichTextNode[];
  text?: string;
  marks?: RichTextMark[];
};

export type RichText = { type: "doc"; content: RichTextNode[] };

export const emptyText: RichText = { type: "doc", content: [{ type: "paragraph" }] };
