/** The document an article's body is: the JSON of the editor, with the node names it knows. */
export type TiptapMark = { type: "bold" | "italic" } | { type: "link"; attrs: { href: string } };
export type TiptapText = { type: "text"; text: string; marks?: TiptapMark[] };
export type TiptapNode =
  | TiptapText
  | { type: "paragraph" | "blockquote" | "bulletList" | "orderedList" | "listItem" | "table" | "tableRow"; content: TiptapNode[] }
  | { type: "tableHeader" | "tableCell"; content: TiptapNode[] }
  | { type: "heading"; attrs: { level: 2 | 3 }; content: TiptapNode[] }
  | { type: "horizontalRule" };
export type TiptapDoc = { type: "doc"; content: TiptapNode[] };

export const doc = (...content: TiptapNode[]): TiptapDoc => ({ type: "doc", content });
export const p = (text: string): TiptapNode => ({ type: "paragraph", content: inline(text) });
export const h2 = (text: string): TiptapNode => ({ type: "heading", attrs: { level: 2 }, content: inline(text) });
export const h3 = (text: string): TiptapNode => ({ type: "heading", attrs: { level: 3 }, content: inline(text) });
export const ul = (...items: string[]): TiptapNode => ({ type: "bulletList", content: items.map(item) });
export const ol = (...items: string[]): TiptapNode => ({ type: "orderedList", content: items.map(item) });
/** What somebody said, and below it who. */
export const quote = (text: string, who?: string): TiptapNode => ({ type: "blockquote", content: who ? [p(text), p(who)] : [p(text)] });

/** A table; the first row is its heading. Cells of a row are parted by "|". */
export function table(...rows: string[]): TiptapNode {
  return { type: "table", content: rows.map((row, index) => ({ type: "tableRow", content: cells(row, index === 0) })) };
}

const item = (text: string): TiptapNode => ({ type: "listItem", content: [p(text)] });

function cells(row: string, heading: boolean): TiptapNode[] {
  return row.split("|").map((cell) => ({ type: heading ? "tableHeader" : "tableCell", content: [p(cell.trim())] }));
}

const PIECE = /\*\*(.+?)\*\*|_(.+?)_|\[(.+?)\]\((.+?)\)/g;

/** Text with **bold**, _italic_ and [words](address). */
function inline(text: string): TiptapText[] {
  const out: TiptapText[] = [];
  let from = 0;
  for (const match of text.matchAll(PIECE)) {
    if (match.index > from) out.push({ type: "text", text: text.slice(from, match.index) });
    out.push(marked(match));
    from = match.index + match[0].length;
  }
  if (from < text.length) out.push({ type: "text", text: text.slice(from) });
  return out;
}

function marked([, bold, italic, words, href]: RegExpMatchArray): TiptapText {
  if (bold) return { type: "text", text: bold, marks: [{ type: "bold" }] };
  if (italic) return { type: "text", text: italic, marks: [{ type: "italic" }] };
  return { type: "text", text: words ?? "", marks: [{ type: "link", attrs: { href: href ?? "" } }] };
}

/** The words of a document, one line for each block, for tests and searches. */
export function plainText(node: TiptapDoc | TiptapNode): string {
  if (node.type === "text") return node.text;
  if (node.type === "horizontalRule") return "";
  return node.content.map(plainText).join(node.type === "paragraph" || node.type === "heading" ? "" : "\n");
}
