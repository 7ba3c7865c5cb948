import type { Portal, Site } from "@/lib/access/keys";

/** A picture at its full address. */
export type FoundPicture = { url: string; width: number; height: number; alt: string };

/** One entry of a feed; every address in it is absolute. */
export type FeedItem = {
  /** Never changes, also when the address does (RFC 4287 §4.2.6). */
  id: string;
  url: string; title: string; summary: string;
  /** The whole text. */
  html: string;
  /** `Berita`, `Pengumuman` */
  category: string;
  author: string; agency: string; publishedAt: Date; changedAt: Date; picture: FoundPicture | null;
};

/** One address of a sitemap; `path` on the agency's site, `pictures` as paths too. */
export type MapEntry = { path: string; changedAt: Date | null; pictures: string[] };

/** How many addresses an agency has of a kind, and when the newest of them changed. */
export type Extent = { tenantId: number; count: number; changedAt: Date | null };

/** What a share picture says of one thing; `cover` is a public picture of the agency. */
export type CardWords = { label: string; title: string; cover: { id: string; widths: number[]; focusX: number; focusY: number } | null };

/**
 * One kind of thing that sites hold at addresses of its own: news, agenda, services, documents.
 * An entry in lib/found/kinds.ts brings its feeds, its part of the sitemaps and its share pictures. Each question is one
 * statement.
 */
export type FoundKind = {
  /** First part of its addresses: `berita`. Its feeds are at `/berita/rss.xml` and beside it. */
  name: string;
  /** Title of its feeds: `Berita`. */
  title: string;
  /** Whether what is new of it is worth a subscription. */
  hasFeed: boolean;
  /** The cache tags that expire when an agency publishes or withdraws one; `city` for pages of all agencies together. */
  tags: { site: (tenantId: number) => string; city: string };
  /** The newest of one agency, newest first. */
  feed: (site: Site, limit: number) => Promise<FeedItem[]>;
  /** The newest of all agencies that citizens can read. */
  cityFeed: (portal: Portal, limit: number) => Promise<FeedItem[]>;
  /** Agencies without any are left out. */
  extents: (portal: Portal) => Promise<Extent[]>;
  /** A part of one agency's addresses, in an order that stays. */
  entries: (site: Site, part: { offset: number; limit: number }) => Promise<MapEntry[]>;
  /** Null: nothing of that name is published. */
  card: (site: Site, slug: string) => Promise<CardWords | null>;
};
