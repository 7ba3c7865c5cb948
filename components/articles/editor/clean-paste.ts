import { dropOfficeParts, wordLists } from "./word-lists";

/**
 * Makes what Word, LibreOffice, Google Docs and web pages put on the clipboard plain: structure, bold, italic, links
 * and tables stay; styles, fonts, comments and Office's own elements go. The editor's schema judges what is left.
 */
export function cleanPaste(html: string): string {
  // Our own clipboard keeps what it has: ProseMirror marks it.
  if (html.includes("data-pm-slice")) return html;
  return dropEmpty(plainSpaces(plainTags(wordLists(bodyOf(html)))));
}

/** How many pictures the clipboard only names: on the person's own disk or on another's site, where they stay. */
export const lostPictures = (html: string): number => (html.includes("data-pm-slice") ? 0 : (bodyOf(html).match(/<img\b/gi) ?? []).length);

/** Only what stands between the fragment's marks; head, style sheets, comments and Office's XML are left out. */
function bodyOf(html: string): string {
  const fragment = /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/i.exec(html)?.[1];
  return dropOfficeParts(fragment ?? /<body[^>]*>([\s\S]*?)<\/body>/i.exec(html)?.[1] ?? html);
}

const RENAMED: Record<string, string> = { h1: "h2", h4: "h3", h5: "h3", h6: "h3", b: "strong", i: "em", div: "p", center: "p" };
const KEPT = new Set(["p", "h2", "h3", "strong", "em", "a", "ul", "ol", "li", "blockquote", "br", "hr", "table", "thead", "tbody", "tfoot", "tr", "th", "td"]);
/** Word's own styles that say what a paragraph is. */
const STYLED: Record<string, string> = { MsoTitle: "h2", MsoSubtitle: "h3", MsoQuote: "blockquote", MsoIntenseQuote: "blockquote" };

/** Keeps known tags without their attributes; bold and italic that are only a style become tags. */
function plainTags(html: string): string {
  const open: { tag: string; close: string }[] = [];
  return html.replace(/<(\/?)([a-z][a-z0-9:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi, (_whole, slash: string, name: string, attributes: string) => {
    const tag = name.toLowerCase();
    if (slash) return closing(open, tag);
    const [start, close] = opening(tag, attributes);
    if (tag !== "br" && tag !== "hr" && !attributes.endsWith("/")) open.push({ tag, close });
    return start;
  });
}

function closing(open: { tag: string; close: string }[], tag: string): string {
  const place = open.findLastIndex((each) => each.tag === tag);
  return place < 0 ? "" : (open.splice(place, 1)[0]?.close ?? "");
}

function opening(tag: string, attributes: string): [start: string, close: string] {
  const style = tag === "p" ? STYLED[/\bclass=["']?(\w+)/i.exec(attributes)?.[1] ?? ""] : undefined;
  const name = style ?? RENAMED[tag] ?? tag;
  if (name === "strong" && /(?<![-\w])font-weight:\s*(normal|400)/i.test(attributes)) return ["", ""];
  if (!KEPT.has(name)) return tag === "span" || tag === "font" ? styled(attributes) : ["", ""];
  // A footnote's mark leads to a place that stayed in the other document.
  if (name === "a" && /\bhref\s*=\s*["']?#/i.test(attributes)) return ["", ""];
  return [`<${name}${keptAttributes(name, attributes)}>`, `</${name}>`];
}

function styled(attributes: string): [start: string, close: string] {
  const bold = /(?<![-\w])font-weight:\s*(bold|[6-9]00)/i.test(attributes);
  const italic = /(?<![-\w])font-style:\s*italic/i.test(attributes);
  return [`${bold ? "<strong>" : ""}${italic ? "<em>" : ""}`, `${italic ? "</em>" : ""}${bold ? "</strong>" : ""}`];
}

const ATTRIBUTES: Record<string, string[]> = { a: ["href"], td: ["colspan", "rowspan"], th: ["colspan", "rowspan"], ol: ["start"] };

function keptAttributes(tag: string, attributes: string): string {
  return (ATTRIBUTES[tag] ?? []).map((name) => {
    const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)`, "i").exec(attributes)?.[1];
    return found === undefined ? "" : ` ${name}="${found.replace(/^["']|["']$/g, "").replace(/"/g, "&quot;")}"`;
  }).join("");
}

/** Word spaces with characters that never break: on a phone such a line runs off the screen. */
const plainSpaces = (html: string): string => html.replace(/(?:&nbsp;|\u00a0| )+/g, " ");

/** Word's empty paragraphs are its way of spacing. */
const dropEmpty = (html: string): string => html.replace(/<(p|h2|h3|li|blockquote)>(?:\s|<br>|<\/?(?:strong|em)>)*<\/\1>/gi, "").trim();
