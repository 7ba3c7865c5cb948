import { generateAtomFeed, generateJsonFeed, generateRssFeed } from "feedsmith";
import type { FeedItem } from "./kind";
import { possible } from "./xml";

/** Files of a feed, by their names in the address. */
export const feedFormats = {
  "rss.xml": { label: "RSS", type: "application/rss+xml" },
  "atom.xml": { label: "Atom", type: "application/atom+xml" },
  "feed.json": { label: "JSON Feed", type: "application/feed+json" },
} as const;
export type FeedFile = keyof typeof feedFormats;
export const feedFiles: readonly FeedFile[] = ["rss.xml", "atom.xml", "feed.json"];
export const isFeedFile = (name: string): name is FeedFile => feedFiles.some((file) => file === name);

/** A feed before it has a format. Addresses are absolute; `whole` is the text, else the summary alone. */
export type FeedView = {
  /** Stays when addresses change. */
  id: string;
  title: string; description: string; homeUrl: string; iconUrl: string; updatedAt: Date; items: FeedItem[]; whole: boolean;
  urlOf: (file: FeedFile) => string;
};

const PICTURE_TYPE = "image/webp";

/** The feed in one format: RSS 2.0, Atom 1.0 (RFC 4287) or JSON Feed 1.1. The same items give the same text. */
export function writeFeed(file: FeedFile, given: FeedView): string {
  const view = { ...given, items: given.items.map(withoutImpossible) };
  if (file === "rss.xml") return rss(view);
  return file === "atom.xml" ? atom(view) : json(view);
}

const withoutImpossible = (item: FeedItem): FeedItem => ({
  ...item, title: possible(item.title), summary: possible(item.summary), author: possible(item.author),
  picture: item.picture && { ...item.picture, alt: possible(item.picture.alt) },
});

function rss({ title, description, homeUrl, iconUrl, updatedAt, items, whole, urlOf }: FeedView): string {
  return generateRssFeed({
    title, link: homeUrl, description, language: "id", lastBuildDate: updatedAt, image: { url: iconUrl, title, link: homeUrl },
    atom: { links: [{ href: urlOf("rss.xml"), rel: "self", type: feedFormats["rss.xml"].type }] },
    items: items.map((item) => ({
      title: item.title, link: item.url, guid: { value: item.id, isPermaLink: false }, pubDate: item.publishedAt, description: item.summary,
      categories: [{ name: item.category }], dc: { creators: [`${item.author}, ${item.agency}`] }, ...(whole ? { content: { encoded: item.html } } : {}),
      ...(item.picture ? { media: { contents: [{ url: item.picture.url, type: PICTURE_TYPE, medium: "image", width: item.picture.width, height: item.picture.height, description: { value: item.picture.alt } }] } } : {}),
    })),
  }, { strict: true });
}

function atom({ id, title, description, homeUrl, iconUrl, updatedAt, items, whole, urlOf }: FeedView): string {
  return generateAtomFeed({
    id, title: { value: title }, subtitle: { value: description }, updated: updatedAt, icon: iconUrl, xml: { lang: "id" },
    links: [{ href: urlOf("atom.xml"), rel: "self", type: feedFormats["atom.xml"].type }, { href: homeUrl, rel: "alternate", type: "text/html" }],
    entries: items.map((item) => ({
      id: item.id, title: { value: item.title }, published: item.publishedAt, updated: item.changedAt, summary: { value: item.summary },
      authors: [{ name: `${item.author}, ${item.agency}` }], categories: [{ term: item.category }], ...(whole ? { content: { type: "html", value: item.html } } : {}),
      links: [{ href: item.url, rel: "alternate", type: "text/html" }, ...(item.picture ? [{ href: item.picture.url, rel: "enclosure", type: PICTURE_TYPE, title: item.picture.alt }] : [])],
    })),
  }, { strict: true });
}

function json({ title, description, homeUrl, iconUrl, items, whole, urlOf }: FeedView): string {
  return JSON.stringify(generateJsonFeed({
    title, description, home_page_url: homeUrl, feed_url: urlOf("feed.json"), icon: iconUrl, language: "id",
    items: items.map((item) => ({
      id: item.id, url: item.url, title: item.title, summary: item.summary, date_published: item.publishedAt, date_modified: item.changedAt,
      tags: [item.category], authors: [{ name: `${item.author}, ${item.agency}` }], ...(whole ? { content_html: item.html } : { content_text: item.summary }),
      ...(item.picture ? { image: item.picture.url } : {}),
    })),
  }, { strict: true }));
}
