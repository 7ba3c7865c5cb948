import type { RichTextNode } from "@/lib/articles/rich-text";
import { type Tag, wordsIn } from "./tree";

const MOST_CELLS = 50;

/**
 * A table as the editor keeps it, after its caption as a paragraph. A table of one cell was only a frame: its content
 * stands alone. Null when it has no rows.
 */
export function tableOf(tag: Tag, contentOf: (cell: Tag) => RichTextNode[]): RichTextNode[] | null {
  const rows = rowsOf(tag).filter((row) => cellsOf(row).length > 0);
  const [only] = rows.length === 1 ? rows.flatMap(cellsOf) : [];
  if (rows.length === 0) return null;
  if (rows.length === 1 && only && rows.flatMap(cellsOf).length === 1) return contentOf(only);
  const content = rows.map((row) => ({ type: "tableRow", content: cellsOf(row).map((cell) => cellOf(cell, contentOf)) }));
  return [...captionOf(tag), { type: "table", content }];
}

/** Rows of this table, not of one inside it. */
function rowsOf(tag: Tag): Tag[] {
  return tag.inside.flatMap((part) => {
    if (typeof part === "string") return [];
    if (part.name === "tr") return [part];
    return /^(tbody|thead|tfoot)$/.test(part.name) ? rowsOf(part) : [];
  });
}

const cellsOf = (row: Tag): Tag[] => row.inside.filter((part): part is Tag => typeof part !== "string" && (part.name === "td" || part.name === "th")).slice(0, MOST_CELLS);

function cellOf(cell: Tag, contentOf: (cell: Tag) => RichTextNode[]): RichTextNode {
  const content = contentOf(cell);
  return {
    type: cell.name === "th" ? "tableHeader" : "tableCell", attrs: { colspan: span(cell.attributes.colspan), rowspan: span(cell.attributes.rowspan) },
    content: content.length > 0 ? content : [{ type: "paragraph" }],
  };
}

function span(written: string | undefined): number {
  const count = Math.trunc(Number(written));
  return count >= 1 && count <= MOST_CELLS ? count : 1;
}

function captionOf(tag: Tag): RichTextNode[] {
  const caption = tag.inside.find((part): part is Tag => typeof part !== "string" && part.name === "caption");
  const text = caption ? wordsIn(caption).replace(/\s+/g, " ").trim() : "";
  return text ? [{ type: "paragraph", content: [{ type: "text", text, marks: [{ type: "bold" }] }] }] : [];
}
