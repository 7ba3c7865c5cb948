import { blankItem, type SourceItem } from "../source";
import { readDate } from "./dates";
import { childrenOf, type Element, textOf, wordsOf } from "./xml";

/** One item of RSS 2.0, 0.9x or 1.0: what a feed shows is published. */
export function rssItem(item: Element): SourceItem {
  const text = (...names: string[]) => names.map((name) => textOf(item, name)).find(Boolean) ?? "";
  const whole = text("content:encoded");
  const link = text("link") || childrenOf(item, "guid").filter(({ attributes }) => attributes.isPermaLink !== "false").map((each) => wordsOf(each).trim())[0] || item.attributes.about || "";
  return {
    ...blankItem(item.line), key: text("guid") || link || text("title"), title: text("title"), html: whole || text("description"), excerpt: whole ? text("description") : "",
    address: link || null, date: readDate(text("pubDate", "dc:date"), "Z")?.toISOString() ?? null, author: text("dc:creator", "author"),
    categories: childrenOf(item, "category").map((each) => wordsOf(each).trim()).filter(Boolean).slice(0, 20),
    cover: { address: enclosedPicture(item), id: null },
  };
}

function enclosedPicture(item: Element): string | null {
  const enclosure = childrenOf(item, "enclosure").find(({ attributes }) => attributes.type?.startsWith("image/"));
  const shown = childrenOf(item, "media:content").find(({ attributes }) => attributes.medium === "image" || attributes.type?.startsWith("image/"));
  return enclosure?.attributes.url ?? shown?.attributes.url ?? childrenOf(item, "media:thumbnail")[0]?.attributes.url ?? null;
}

/** One entry of Atom (RFC 4287). */
export function atomItem(entry: Element): SourceItem {
  const links = childrenOf(entry, "atom:link");
  const link = links.find(({ attributes }) => (attributes.rel ?? "alternate") === "alternate")?.attributes.href ?? null;
  const [content, summary] = ["atom:content", "atom:summary"].map((name) => construct(childrenOf(entry, name)[0]));
  const author = childrenOf(entry, "atom:author")[0];
  return {
    ...blankItem(entry.line), key: textOf(entry, "atom:id") || link || "", title: plain(childrenOf(entry, "atom:title")[0]), html: content || summary || "",
    excerpt: content ? (summary ?? "") : "", address: link,
    date: (readDate(textOf(entry, "atom:published"), "Z") ?? readDate(textOf(entry, "atom:updated"), "Z"))?.toISOString() ?? null,
    author: author ? textOf(author, "atom:name") : "",
    categories: childrenOf(entry, "atom:category").map(({ attributes }) => attributes.label ?? attributes.term ?? "").filter(Boolean).slice(0, 20),
    cover: { address: links.find(({ attributes }) => attributes.rel === "enclosure" && attributes.type?.startsWith("image/"))?.attributes.href ?? null, id: null },
  };
}

const plain = (element: Element | undefined): string => (element ? wordsOf(element).trim() : "");

/** A text construct (RFC 4287 §3.1): `html` is markup as text, `xhtml` is markup as elements, anything else is text. */
function construct(element: Element | undefined): string {
  if (!element) return "";
  if (element.attributes.type === "xhtml") return element.inside.map(markup).join("");
  return element.attributes.type === "html" ? wordsOf(element).trim() : escaped(wordsOf(element).trim());
}

function markup(part: string | Element): string {
  if (typeof part === "string") return escaped(part);
  const attributes = Object.entries(part.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const inside = part.inside.map(markup).join("");
  return inside || !/^(img|br|hr)$/.test(part.name) ? `<${part.name}${attributes}>${inside}</${part.name}>` : `<${part.name}${attributes}>`;
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
