import type { Metadata } from "next";
import { feedFiles, feedFormats } from "./feeds";
import { feedKinds } from "./kinds";
import type { SharePicture } from "./share";

export type PageFacts = {
  /** The page's one right address, absolute. */
  url: string;
  /** In the tab and in results; `heading` where it is shared. */
  title: string; heading: string; description: string; siteName: string; picture: SharePicture;
  /** False: robots shall forget the page. */
  index: boolean;
  /** Makes the addresses of the feeds this page names, of these kinds; null where there are none. */
  feedUrl: ((path: string) => string) | null; feeds?: readonly string[];
  /** Set when the page is one story. */
  story?: { publishedAt: Date; changedAt: Date; author: string; section: string };
};

/** The head of a citizen page: what robots, feed readers, chats and browsers want to know. */
export function pageMeta({ url, title, heading, description, siteName, picture, index, feedUrl, feeds = ["berita"], story }: PageFacts): Metadata {
  const shared = { title: heading, description, url, siteName, locale: "id_ID", images: [picture] };
  return {
    title, description, alternates: { canonical: url, types: feedUrl ? feedLinks(feedUrl, siteName, feeds) : undefined }, robots: index ? undefined : { index: false },
    openGraph: story ? { ...shared, type: "article", publishedTime: story.publishedAt.toISOString(), modifiedTime: story.changedAt.toISOString(), authors: [story.author], section: story.section }
      : { ...shared, type: "website" },
    twitter: { card: "summary_large_image", title: heading, description, images: [picture] },
    icons: { icon: [{ url: "/favicon.ico", sizes: "32x32" }, { url: "/ikon/ikon.svg", type: "image/svg+xml" }], apple: "/ikon/180.png" },
    manifest: "/manifest.webmanifest",
  };
}

function feedLinks(feedUrl: (path: string) => string, siteName: string, names: readonly string[]): Record<string, { url: string; title: string }[]> {
  return Object.fromEntries(feedFiles.map((file) => [feedFormats[file].type,
    feedKinds.filter(({ name }) => names.includes(name)).map(({ name, title }) => ({ url: feedUrl(`/${name}/${file}`), title: `${title} ${siteName} (${feedFormats[file].label})` }))]));
}
