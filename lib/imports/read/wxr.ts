import { blankItem, type SourceItem } from "../source";
import { readDate } from "./dates";
import { childrenOf, type Element, textOf, wordsOf } from "./xml";

/** What stands in the channel before the items: who wrote, and where the site was. */
export type Channel = { title: string; link: string; base: string; authors: Map<string, string> };

export const emptyChannel = (): Channel => ({ title: "", link: "", base: "", authors: new Map() });

export function noteChannel(channel: Channel, element: Element): void {
  if (element.name === "title" || element.name === "atom:title") channel.title ||= wordsOf(element).trim();
  if (element.name === "link") channel.link ||= wordsOf(element).trim();
  if (element.name === "atom:link" && (element.attributes.rel ?? "alternate") === "alternate") channel.link ||= element.attributes.href ?? "";
  if (element.name === "wp:base_blog_url" || element.name === "wp:base_site_url") channel.base = wordsOf(element).trim() || channel.base;
  if (element.name === "wp:author") channel.authors.set(textOf(element, "wp:author_login"), textOf(element, "wp:author_display_name"));
}

/** Left over where WordPress before 3.1 wrapped text that itself spoke of CDATA. */
const STRAY_CDATA = /<!\[CDATA\[|\]\]>/g;

export const isWordPress = (item: Element): boolean => childrenOf(item, "wp:post_type").length > 0 || childrenOf(item, "wp:post_id").length > 0;

/** One item of a WordPress export (WXR 1.0 to 1.2). */
export function wxrItem(item: Element, channel: Channel): SourceItem {
  const text = (name: string) => textOf(item, name);
  const oldId = text("wp:post_id") || null;
  const parent = text("wp:post_parent");
  const creator = text("dc:creator");
  const link = text("link");
  return {
    ...blankItem(item.line), oldId, parentId: parent && parent !== "0" ? parent : null,
    key: text("guid") || `${channel.base || channel.link}?p=${oldId ?? link}`,
    type: text("wp:post_type") || "tanpa jenis", title: text("title"), html: text("content:encoded").replace(STRAY_CDATA, ""), excerpt: text("excerpt:encoded"),
    address: link || null, date: dateOf(item)?.toISOString() ?? null, status: text("wp:status") || "publish", locked: text("wp:post_password") !== "",
    author: channel.authors.get(creator) || creator, comments: childrenOf(item, "wp:comment").length, order: /^[1-9]\d{0,2}$/.exec(text("wp:menu_order"))?.[0] ?? "",
    categories: childrenOf(item, "category").filter(({ attributes }) => (attributes.domain ?? "category") === "category").map((each) => wordsOf(each).trim()).filter(Boolean).slice(0, 20),
    cover: { address: null, id: metaOf(item, "_thumbnail_id") || null },
    file: text("wp:attachment_url") ? { address: text("wp:attachment_url"), alt: metaOf(item, "_wp_attachment_image_alt") } : null,
  };
}

/** World time where it is known (drafts have `0000-00-00` there), then the site's own, then the feed's. */
function dateOf(item: Element): Date | null {
  return readDate(textOf(item, "wp:post_date_gmt"), "Z") ?? readDate(textOf(item, "wp:post_date")) ?? readDate(textOf(item, "pubDate"), "Z");
}

/** Values of plugins are PHP's serialized text; only these two plain ones are read, nothing is ever unserialized. */
function metaOf(item: Element, key: "_thumbnail_id" | "_wp_attachment_image_alt"): string {
  const found = childrenOf(item, "wp:postmeta").find((meta) => textOf(meta, "wp:meta_key") === key);
  return found ? textOf(found, "wp:meta_value") : "";
}
