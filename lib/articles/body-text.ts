import type { RichText, RichTextNode } from "./rich-text";

const LINES = new Set(["paragraph", "heading", "listItem", "tableRow", "blockquote", "image"]);

/** The words of a story, one line per paragraph, without pictures and marks. */
export function plainText(body: RichText): string {
  return body.content.map(textOf).join("\n").replace(/\n{2,}/g, "\n").trim();
}

function textOf(node: RichTextNode): string {
  if (node.type === "text") return node.text ?? "";
  if (node.type === "hardBreak") return "\n";
  const inside = (node.content ?? []).map(textOf).join(node.type === "tableRow" ? " " : "");
  return LINES.has(node.type) ? `${inside}\n` : inside;
}

export type BodyPictureNode = { mediaId: string; alt: string; caption: string };

/** The pictures of a story in their order; the same picture may come twice. */
export function picturesIn(body: RichText): BodyPictureNode[] {
  return body.content.flatMap(picturesOf);
}

function picturesOf(node: RichTextNode): BodyPictureNode[] {
  if (node.type === "image") {
    const { mediaId, alt, caption } = node.attrs ?? {};
    return [{ mediaId: asText(mediaId), alt: asText(alt), caption: asText(caption) }];
  }
  return (node.content ?? []).flatMap(picturesOf);
}

const asText = (value: unknown): string => (typeof value === "string" ? value : "");

/** Ids of the pictures a story uses, each once. */
export const mediaIn = (body: RichText): string[] => [...new Set(picturesIn(body).map((picture) => picture.mediaId))];

export const wordsIn = (text: string): number => (text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []).length;
