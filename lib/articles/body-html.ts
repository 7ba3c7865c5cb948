import { escapeText } from "@/lib/found/xml";
import { isAllowedHref } from "./links";
import type { RichText, RichTextMark, RichTextNode } from "./rich-text";

/** Where a story lives: what its relative addresses are relative to. */
export type Whereabouts = { siteUrl: (path: string) => string; url: string };

/** Width of pictures in feeds, in pixels; the door answers with the nearest that a picture has. */
const WIDTH = 960;
export const pictureUrl = (place: Whereabouts, id: string): string => place.siteUrl(`/gambar/${id}/${WIDTH}.webp`);

/** Its size at that address. */
export function pictureSize({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const shown = Math.min(WIDTH, width);
  return { width: shown, height: Math.max(1, Math.round((height * shown) / width)) };
}

/**
 * A story as HTML for readers elsewhere: every address absolute, and nothing but the elements named here. Pages of our
 * own show the same JSON by components/articles/public/article-body.tsx.
 */
export const bodyHtml = (body: RichText, place: Whereabouts): string => body.content.map((node) => block(node, place)).join("");

const ELEMENTS: Record<string, string> = {
  paragraph: "p", bulletList: "ul", orderedList: "ol", listItem: "li", blockquote: "blockquote", tableRow: "tr", tableHeader: "th", tableCell: "td",
};

function block(node: RichTextNode, place: Whereabouts): string {
  if (node.type === "text") return marked(escapeText(node.text ?? ""), node.marks ?? [], place);
  if (node.type === "hardBreak") return "<br>";
  if (node.type === "horizontalRule") return "<hr>";
  if (node.type === "image") return figure(node, place);
  const inside = (node.content ?? []).map((child) => block(child, place)).join("");
  if (node.type === "heading") return node.attrs?.level === 3 ? `<h3>${inside}</h3>` : `<h2>${inside}</h2>`;
  if (node.type === "table") return `<table><tbody>${inside}</tbody></table>`;
  const name = ELEMENTS[node.type];
  return name ? `<${name}${spans(node)}>${inside}</${name}>` : inside;
}

function spans({ attrs = {} }: RichTextNode): string {
  return ["colspan", "rowspan", "start"].map((name) => {
    const value = attrs[name];
    return typeof value === "number" && value > 1 ? ` ${name}="${Math.trunc(value)}"` : "";
  }).join("");
}

function marked(text: string, marks: RichTextMark[], place: Whereabouts): string {
  return marks.reduce((shown, mark) => {
    if (mark.type === "bold") return `<strong>${shown}</strong>`;
    if (mark.type === "italic") return `<em>${shown}</em>`;
    return isAllowedHref(mark.attrs.href) ? `<a href="${escapeText(absolute(mark.attrs.href, place))}">${shown}</a>` : shown;
  }, text);
}

function absolute(href: string, place: Whereabouts): string {
  if (href.startsWith("#")) return place.url + href;
  return href.startsWith("/") ? place.siteUrl(href) : href;
}

function figure({ attrs = {} }: RichTextNode, place: Whereabouts): string {
  const { mediaId, alt, caption } = attrs;
  if (typeof mediaId !== "string" || !/^[0-9a-f-]{36}$/i.test(mediaId)) return "";
  return pictureHtml(pictureUrl(place, mediaId), typeof alt === "string" ? alt : "", typeof caption === "string" ? caption : "");
}

export function pictureHtml(url: string, alt: string, caption: string): string {
  const words = caption ? `<figcaption>${escapeText(caption)}</figcaption>` : "";
  return `<figure><img src="${escapeText(url)}" alt="${escapeText(alt)}">${words}</figure>`;
}
