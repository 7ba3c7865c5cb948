import type { RichTextMark, RichTextNode } from "@/lib/articles/rich-text";

/** How line breaks of the source count: `html` as a space, `soft` as a break (WordPress, plain text). */
export type Breaks = "html" | "soft";

/** Collects blocks one after the other; words that stand between blocks become a paragraph. */
export class Flow {
  readonly blocks: RichTextNode[] = [];
  private run: RichTextNode[] = [];

  constructor(private readonly breaks: Breaks) {}

  words(text: string, marks: RichTextMark[]): void {
    const parts = text.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n\s*/);
    parts.forEach((part, index) => {
      if (index > 0 && (this.breaks === "soft")) this.end();
      else if (index > 0) this.add(" ", marks);
      const lines = this.breaks === "soft" ? part.split("\n") : [part];
      lines.forEach((line, at) => {
        if (at > 0) this.lineBreak();
        this.add(line, marks);
      });
    });
  }

  /** Two in a row are how old editors write a new paragraph. */
  lineBreak(): void {
    if (this.run.at(-1)?.type === "hardBreak") this.end();
    else if (this.run.length > 0) this.run.push({ type: "hardBreak" });
  }

  block(node: RichTextNode): void {
    this.end();
    this.blocks.push(node);
  }

  /** Ends the paragraph, if there are words for one. */
  end(type: "paragraph" | "heading" = "paragraph", attrs?: Record<string, unknown>): void {
    const content = trimmed(this.run);
    this.run = [];
    if (content.length === 0) return;
    this.blocks.push({ type, ...(attrs ? { attrs } : {}), content });
  }

  private add(text: string, marks: RichTextMark[]): void {
    const words = text.replace(/[\s\u00a0]+/g, " ");
    const last = this.run.at(-1);
    const atStart = last === undefined || last.type === "hardBreak" || last.text?.endsWith(" ");
    const kept = atStart ? words.replace(/^ /, "") : words;
    if (kept === "") return;
    if (last?.type === "text" && sameMarks(last.marks, marks)) last.text = (last.text ?? "") + kept;
    else this.run.push({ type: "text", text: kept, ...(marks.length > 0 ? { marks } : {}) });
  }
}

const sameMarks = (one: RichTextMark[] = [], other: RichTextMark[] = []): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Without spaces and breaks at the end; a run of them alone is no paragraph. */
function trimmed(run: RichTextNode[]): RichTextNode[] {
  const kept = [...run];
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    if (last.type === "text") last.text = (last.text ?? "").replace(/\s+$/, "");
    if (last.type === "text" && last.text !== "") break;
    kept.pop();
  }
  return kept;
}
