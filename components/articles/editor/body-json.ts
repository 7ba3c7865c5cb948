import type { JSONContent } from "@tiptap/core";
import type { RichText, RichTextMark, RichTextNode } from "@/lib/articles/rich-text";

/** Pictures that are still on their way stand in the text under a passing name, which is never saved. */
export const UPLOADING = "unggah:";

/** Attributes that are stored (lib/articles/body-shape.ts); so what is saved and what is on screen can be compared. */
const STORED: Record<string, string[]> = {
  heading: ["level"], orderedList: ["start"], tableHeader: ["colspan", "rowspan"], tableCell: ["colspan", "rowspan"], image: ["mediaId", "alt", "caption"],
};

/** What the editor holds, as it is stored: without pictures on their way and without marks that only the screen uses. */
export function asRichText(json: JSONContent): RichText {
  const content = (json.content ?? []).flatMap(asNode);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

function asNode({ type = "paragraph", attrs, content, text, marks }: JSONContent): RichTextNode[] {
  if (type === "image" && String(attrs?.mediaId).startsWith(UPLOADING)) return [];
  const node: RichTextNode = { type };
  // ProseMirror's attributes have no prototype, and React hands only plain objects to the server.
  const stored = (STORED[type] ?? []).map((name): [string, unknown] => [name, attrs?.[name]]);
  if (stored.length > 0) node.attrs = Object.fromEntries<unknown>(stored);
  if (content) node.content = filled(content);
  if (text !== undefined) node.text = text;
  if (marks) node.marks = marks.flatMap(asMark);
  return [node];
}

/** A cell whose only picture is on its way isn't empty for the schema. */
function filled(content: JSONContent[]): RichTextNode[] {
  const inside = content.flatMap(asNode);
  return inside.length > 0 || content.length === 0 ? inside : [{ type: "paragraph" }];
}

function asMark({ type, attrs }: { type: string; attrs?: Record<string, unknown> }): RichTextMark[] {
  if (type === "bold" || type === "italic") return [{ type }];
  return type === "link" && typeof attrs?.href === "string" ? [{ type, attrs: { href: attrs.href } }] : [];
}
