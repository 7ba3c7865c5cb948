import type { RichTextMark, RichTextNode } from "@/lib/articles/rich-text";
import { STORY_PICTURES } from "../limits";
import { isDocument, isPicture, playerLink, wholeAddress, wholeHref } from "./addresses";
import { type Breaks, Flow } from "./flow";
import { isTracker, type OldPicture, pictureOf } from "./pictures";
import { tableOf } from "./tables";
import { findTag, type Part, type Tag, wordsIn } from "./tree";

/** What is known beside the markup: where it stood, and the old site's own files. */
export type Surroundings = {
  base: string | null;
  breaks: Breaks;
  /** A file of the old site by its number. */
  fileOf: (id: string) => { address: string; alt: string; caption: string } | undefined;
  /** Files that belong to this story, for a gallery that names none. */
  ownFiles: () => string[];
  /** For a link to another thing that comes along: the path that leads to it here. */
  ownPath: (href: string) => string | null;
};

export type Walk = Surroundings & {
  pictures: OldPicture[];
  /** Those too that are too many to be brought. */
  found: number;
  dropped: Set<"link" | "player" | "form">;
  documents: Set<string>;
};

/** Lists, quotes and tables inside each other; deeper ones become plain paragraphs of the last. */
const DEEPEST = 4;
const MARKS: Record<string, RichTextMark> = {
  b: { type: "bold" }, strong: { type: "bold" }, i: { type: "italic" }, em: { type: "italic" }, cite: { type: "italic" }, dt: { type: "bold" },
};
const BREAKING = new Set([
  "p", "div", "center", "section", "article", "header", "footer", "main", "aside", "nav", "address", "details", "summary", "dl", "dt", "dd", "fieldset",
  "legend", "form", "figcaption", "tr", "td", "th", "tbody", "thead", "tfoot", "caption", "li",
]);

export function blocksOf(parts: readonly Part[], walk: Walk, marks: RichTextMark[] = [], depth = 0, breaks: Breaks = walk.breaks): RichTextNode[] {
  const flow = new Flow(breaks);
  for (const part of parts) put(part, { flow, walk, marks, depth });
  flow.end();
  return flow.blocks;
}

type Here = { flow: Flow; walk: Walk; marks: RichTextMark[]; depth: number };

function put(part: Part, here: Here): void {
  if (typeof part === "string") return here.flow.words(part, here.marks);
  const special = SPECIAL[part.name];
  if (special) return special(part, here);
  const breaking = BREAKING.has(part.name);
  if (breaking) here.flow.end();
  const mark = MARKS[part.name] ?? styledMark(part);
  inside(part, { ...here, marks: withMark(here.marks, mark) });
  if (breaking) here.flow.end();
}

const inside = (tag: Tag, here: Here): void => tag.inside.forEach((part) => put(part, here));

const withMark = (marks: RichTextMark[], mark: RichTextMark | undefined): RichTextMark[] =>
  mark && !marks.some(({ type }) => type === mark.type) ? [...marks, mark] : marks;

/** Bold that is only a style, as in what was pasted from Word. */
function styledMark({ name, attributes }: Tag): RichTextMark | undefined {
  if (name !== "span" && name !== "font") return undefined;
  if (/(?<![-\w])font-weight:\s*(bold|[6-9]00)/i.test(attributes.style ?? "")) return { type: "bold" };
  return /(?<![-\w])font-style:\s*italic/i.test(attributes.style ?? "") ? { type: "italic" } : undefined;
}

const SPECIAL: Record<string, (tag: Tag, here: Here) => void> = {
  br: (_tag, { flow }) => flow.lineBreak(),
  hr: (_tag, { flow }) => flow.block({ type: "horizontalRule" }),
  h1: heading(2), h2: heading(2), h3: heading(3), h4: heading(3), h5: heading(3), h6: heading(3),
  ul: list("bulletList"), ol: list("orderedList"), menu: list("bulletList"), dir: list("bulletList"),
  blockquote: (tag, here) => {
    if (here.depth >= DEEPEST) return loose(tag, here);
    const content = blocksOf(tag.inside, here.walk, here.marks, here.depth + 1);
    if (content.length > 0) here.flow.block({ type: "blockquote", content });
  },
  // Poems, opening hours and letterheads stand in lines of their own.
  pre: (tag, here) => blocksOf(tag.inside, here.walk, here.marks, here.depth, "soft").forEach((block) => here.flow.block(block)),
  table: (tag, here) => {
    const table = here.depth >= DEEPEST - 1 ? null : tableOf(tag, (cell) => blocksOf(cell.inside, here.walk, here.marks, here.depth + 2));
    if (table === null) return loose(tag, here);
    table.forEach((block) => here.flow.block(block));
  },
  a: anchor,
  img: (tag, here) => picture(tag, here),
  figure: (tag, here) => {
    const shown = findTag(tag, "img");
    if (!shown || findTag(tag, "figure")) return loose(tag, here);
    const words = findTag(tag, "figcaption") ?? { name: "", attributes: {}, inside: tag.attributes["data-caption"] ? [tag.attributes["data-caption"]] : tag.inside };
    const around = findTag(tag, "a");
    picture(shown, here, { caption: wordsIn(words), larger: around && findTag(around, "img") ? around.attributes.href : undefined });
  },
  "x-gallery": (tag, here) => gallery(tag, here),
  iframe: player, embed: player, video: player, audio: player,
  input: (_tag, { walk }) => void walk.dropped.add("form"),
};

function loose(tag: Tag, here: Here): void {
  here.flow.end();
  inside(tag, here);
  here.flow.end();
}

/** Old editors made whole stories one heading; a heading has at most this many letters. */
const HEADING = 160;

/** Words only; a picture inside a heading follows it. */
function heading(level: 2 | 3) {
  return (tag: Tag, { flow, walk, depth }: Here): void => {
    flow.end();
    const blocks = blocksOf(tag.inside, walk, [], depth, "html");
    for (const block of blocks) {
      const content = block.content ?? [];
      const short = content.reduce((letters, { text = "" }) => letters + text.length, 0) <= HEADING;
      flow.block(block.type === "paragraph" && depth === 0 && short ? { type: "heading", attrs: { level }, content } : block);
    }
  };
}

function list(type: "bulletList" | "orderedList") {
  return (tag: Tag, here: Here): void => {
    if (here.depth >= DEEPEST) return loose(tag, here);
    const items = tag.inside.flatMap((part) => {
      const parts = typeof part !== "string" && part.name === "li" ? part.inside : [part];
      const content = blocksOf(parts, here.walk, here.marks, here.depth + 1);
      if (content.length === 0) return [];
      return [{ type: "listItem", content: content[0]?.type === "paragraph" ? content : [{ type: "paragraph" }, ...content] }];
    });
    const only = items.flatMap(({ content }) => content.filter(({ content: words, type }) => type !== "paragraph" || words));
    // A gallery of the block editor is a list of nothing but pictures.
    if (items.length > 0 && only.every((block) => block.type === "image")) return only.forEach((block) => here.flow.block(block));
    const start = Math.trunc(Number(tag.attributes.start));
    const attrs = type === "orderedList" ? { attrs: { start: start >= 0 && start <= 9_999 ? start : 1 } } : {};
    if (items.length > 0) here.flow.block({ type, ...attrs, content: items });
  };
}

function anchor(tag: Tag, here: Here): void {
  const { walk, marks } = here;
  const href = wholeHref(tag.attributes.href ?? "", walk.base);
  const shown = findTag(tag, "img");
  if (shown && wordsIn(tag).trim() === "") return picture(shown, here, { larger: href ?? undefined });
  if (href === null && /^\s*[a-z]+:/i.test(tag.attributes.href ?? "")) walk.dropped.add("link");
  if (href !== null && isDocument(href)) walk.documents.add(href);
  const mark: RichTextMark | undefined = href === null ? undefined : { type: "link", attrs: { href: walk.ownPath(href) ?? href } };
  inside(tag, { ...here, marks: withMark(marks, mark) });
}

function picture(tag: Tag, { flow, walk, marks }: Here, more: { caption?: string; larger?: string } = {}): void {
  if (isTracker(tag)) return;
  const smiley = /\b(wp-)?(smiley|emoji)\b/.test(tag.attributes.class ?? "");
  if (smiley) return flow.words(tag.attributes.alt ?? "", marks);
  const file = walk.fileOf(/\bwp-image-(\d+)\b/.exec(tag.attributes.class ?? "")?.[1] ?? "");
  const larger = more.larger && isPicture(more.larger) ? more.larger : null;
  show(flow, walk, pictureOf(tag, walk.base, { caption: more.caption ?? "", larger, file }));
}

function gallery(tag: Tag, { flow, walk }: Here): void {
  const named = (tag.attributes.ids ?? "").split(/[\s,]+/).filter(Boolean);
  for (const id of (named.length > 0 ? named : walk.ownFiles()).slice(0, 60)) {
    const file = walk.fileOf(id);
    if (file) show(flow, walk, pictureOf({ name: "img", attributes: { src: file.address }, inside: [] }, walk.base, { caption: file.caption, larger: null, file }));
  }
}

function show(flow: Flow, walk: Walk, found: OldPicture): void {
  walk.found += 1;
  if (walk.found > STORY_PICTURES) return;
  walk.pictures.push(found);
  flow.block({ type: "image", attrs: { mediaId: found.placeholder, alt: found.alt, caption: found.caption } });
}

/** Nothing of elsewhere runs on an agency's site: a player becomes a link to its own page. */
function player(tag: Tag, here: Here): void {
  const source = tag.attributes.src ?? findTag(tag, "source")?.attributes.src ?? "";
  const address = wholeAddress(source, here.walk.base);
  if (address === null) return;
  here.walk.dropped.add("player");
  const { href, words } = playerLink(address);
  if (wholeHref(href, null) === null) return;
  here.flow.end();
  here.flow.words(words, [{ type: "link", attrs: { href } }]);
  here.flow.end();
}
