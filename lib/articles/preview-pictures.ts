import type { PreviewedDraft } from "./previewed";
import type { RichTextNode } from "./rich-text";

/** The draft with pictures that are asked for below `under`, where the link's own proof opens them. */
export function pathUnder(draft: PreviewedDraft, under: string): PreviewedDraft {
  const { cover, body } = draft;
  return { ...draft, cover: cover && { ...cover, under }, body: { ...body, content: body.content.map((node) => placed(node, under)) } };
}

function placed(node: RichTextNode, under: string): RichTextNode {
  if (node.type === "image") return { ...node, attrs: { ...node.attrs, under } };
  return node.content ? { ...node, content: node.content.map((child) => placed(child, under)) } : node;
}
