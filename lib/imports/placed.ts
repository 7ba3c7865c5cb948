import type { ArticleContent } from "@/lib/articles/checks";
import type { RichTextNode } from "@/lib/articles/rich-text";
import { withFiles } from "@/lib/articles/field-files";
import type { Gathered } from "./pictures/gather";

/** A story with its pictures and files in their places; the place of one that couldn't be fetched is closed. */
export function placed(content: ArticleContent, { found }: Pick<Gathered, "found">): ArticleContent {
  const coverId = content.coverId === null ? null : (found.get(content.coverId) ?? null);
  const blocks = content.body.content.flatMap((node) => filled(node, found));
  return {
    ...content, coverId, ...(coverId === null ? { coverAlt: "", coverCaption: "" } : {}),
    fields: withFiles(content.fields, found), body: { type: "doc", content: blocks.length > 0 ? blocks : [{ type: "paragraph" }] },
  };
}

function filled(node: RichTextNode, found: Gathered["found"]): RichTextNode[] {
  if (node.type === "image") {
    const mediaId = found.get(String(node.attrs?.mediaId));
    return mediaId ? [{ ...node, attrs: { ...node.attrs, mediaId } }] : [];
  }
  if (!node.content) return [node];
  const content = node.content.flatMap((child) => filled(child, found));
  // A cell, an item or a quote that held only the picture keeps its place in the table or list.
  return [{ ...node, content: content.length === 0 && HOLDERS.has(node.type) ? [{ type: "paragraph" }] : content }];
}

const HOLDERS = new Set(["tableCell", "tableHeader", "listItem", "blockquote"]);
