/**
 * Makes what Word, LibreOffice, Google Docs and web pages put on the clipboard plain: structure, bold, italic, links
 * and tables stay; styles, fonts, comments and Office's own elements go. The editor's schema judges what is left.
 */
export function cleanPaste(html: string): string {
  // Our own clipboard keeps what it has: ProseMirror marks it.
  if (html.includes("data-pm-slice")) return html;
  return dropEmpty(plainTags(wordLists(bodyOf(html))));
}

/** Only what stands between the fragment's marks; head, style sheets, comments and Office's XML are left out. */
function bodyOf(html: string): string {
  const fragment = /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/i.exec(html)?.[1];
  const body = fragment ?? /<body[^>]*>([\s\S]*?)<\/body>/i.exec(html)?.[1] ?? html;
  return body
    .replace(/<(style|script|xml|title|head|noscript|iframe|object|svg|math)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/<!--(?!\[if !supportLists\]|\[endif\])[\s\S]*?-->/g, "")
    .replace(/\r?\n/g, " ");
}

/** Word writes a list as paragraphs with `mso-list` and a bullet of its own between conditional comments. */
function wordLists(html: string): string {
  const items = html.replace(/<p\b([^>]*\bmso-list:[^>]*)>([\s\S]*?)<\/p>/gi, (whole, attributes: string, inside: string) => {
    if (/mso-list:\s*(Ignore|none)/i.test(attributes)) return whole;
    const bullet = /<!(?:--)?\[if !supportLists\](?:--)?>([\s\S]*?)<!(?:--)?\[endif\](?:--)?>/i.exec(inside)?.[1] ?? "";
    const words = bullet.replace(/<[^>]*>|&nbsp;/g, "").trim();
    const list = /^(\d+|[a-z]|[ivx]+)[.)]$/i.test(words) ? "ol" : "ul";
    return `<${list}-item>${inside.replace(/<!(?:--)?\[if !supportLists\](?:--)?>[\s\S]*?<!(?:--)?\[endif\](?:--)?>/gi, "")}</${list}-item>`;
  });
  return ["ul", "ol"].reduce((text, list) => text.replace(new RegExp(`(?:<${list}-item>[\\s\\S]*?</${list}-item>\\s*)+`, "g"),
    (run) => `<${list}>${run.replaceAll(`${list}-item>`, "li>")}</${list}>`), items).replace(/<!(?:--)?\[[^\]]*\](?:--)?>/g, "");
}

const RENAMED: Record<string, string> = { h1: "h2", h4: "h3", h5: "h3", h6: "h3", b: "strong", i: "em", div: "p", center: "p" };
const KEPT = new Set(["p", "h2", "h3", "strong", "em", "a", "ul", "ol", "li", "blockquote", "br", "hr", "table", "thead", "tbody", "tfoot", "tr", "th", "td"]);

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
  const name = RENAMED[tag] ?? tag;
  if (name === "strong" && /(?<![-\w])font-weight:\s*(normal|400)/i.test(attributes)) return ["", ""];
  if (!KEPT.has(name)) return tag === "span" || tag === "font" ? styled(attributes) : ["", ""];
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

/** Word's empty paragraphs are its way of spacing. */
const dropEmpty = (html: string): string => html.replace(/<(p|h2|h3|li)>(?:\s|&nbsp;|\u00a0|<br>|<\/?(?:strong|em)>)*<\/\1>/gi, "").trim();
