import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { feedFiles, type FeedFile, type FeedView, writeFeed } from "./feeds";
import type { FeedItem } from "./kind";

const at = new Date("2026-11-20T02:00:00Z");
const HARD = 'Pasar & "toko" <b>tutup</b> ]]> \u0001selesai';
const READ = 'Pasar & "toko" <b>tutup</b> ]]> selesai';
const item = (more: Partial<FeedItem> = {}): FeedItem => ({
  id: "tag:medan.localhost,2015:instansi/1/berita/7", url: "http://kominfo.medan.localhost/berita/pasar", title: HARD, summary: HARD, html: "<p>Isi &amp; gambar ]]&gt; <b>]]></b></p>",
  category: "Berita", author: "Rina", agency: "Dinas Kominfo", publishedAt: at, changedAt: new Date("2026-11-21T02:00:00Z"),
  picture: { url: "http://kominfo.medan.localhost/gambar/x/960.webp", width: 960, height: 640, alt: HARD }, ...more,
});
const view = (more: Partial<FeedView> = {}): FeedView => ({
  id: "tag:medan.localhost,2015:instansi/1/berita", title: "Berita Dinas Kominfo", description: "Kabar", homeUrl: "http://kominfo.medan.localhost/berita", iconUrl: "http://kominfo.medan.localhost/ikon/192.png",
  updatedAt: at, items: [item()], whole: true, urlOf: (file) => `http://kominfo.medan.localhost/berita/${file}`, ...more,
});

/** What a reader gets to see, whichever format it reads. */
function read(file: FeedFile, text: string) {
  if (file === "rss.xml") {
    const { title, items = [] } = parseRssFeed(text);
    return { title, items: items.map((one) => ({ id: one.guid?.value, url: one.link, title: one.title, summary: one.description, html: one.content?.encoded, author: one.dc?.creators?.[0], picture: one.media?.contents?.[0]?.url })) };
  }
  if (file === "atom.xml") {
    const { title, entries = [] } = parseAtomFeed(text);
    return { title: title?.value, items: entries.map((one) => ({
      id: one.id, url: one.links?.find(({ rel }) => rel === "alternate")?.href, title: one.title?.value, summary: one.summary?.value, html: one.content?.value,
      author: one.authors?.[0]?.name, picture: one.links?.find(({ rel }) => rel === "enclosure")?.href,
    })) };
  }
  const { title, items = [] } = parseJsonFeed(text);
  return { title, items: items.map((one) => ({ id: one.id, url: one.url, title: one.title, summary: one.summary, html: one.content_html, author: one.authors?.[0]?.name, picture: one.image })) };
}

describe.each(feedFiles)("%s", (file) => {
  it("is read by a feed reader as what was published, with signs that XML can't hold left out", () => {
    expect(read(file, writeFeed(file, view()))).toEqual({
      title: "Berita Dinas Kominfo",
      items: [{
        id: "tag:medan.localhost,2015:instansi/1/berita/7", url: "http://kominfo.medan.localhost/berita/pasar", title: READ, summary: READ, html: "<p>Isi &amp; gambar ]]&gt; <b>]]></b></p>",
        author: "Rina, Dinas Kominfo", picture: "http://kominfo.medan.localhost/gambar/x/960.webp",
      }],
    });
  });

  it("has the summary alone where that was asked for", () => {
    expect(read(file, writeFeed(file, view({ whole: false }))).items[0]).toMatchObject({ summary: READ, html: undefined });
  });

  it("is right while nothing is published, and with a story without a picture", () => {
    expect(read(file, writeFeed(file, view({ items: [] }))).items).toEqual([]);
    expect(read(file, writeFeed(file, view({ items: [item({ picture: null })] }))).items[0]).toMatchObject({ picture: undefined });
  });

  it("is the same text for the same stories: who asks again gets nothing", () => {
    expect(writeFeed(file, view())).toBe(writeFeed(file, view()));
  });
});

it("names its version, language and own address", () => {
  expect(JSON.parse(writeFeed("feed.json", view()))).toMatchObject({ version: "https://jsonfeed.org/version/1.1", language: "id", feed_url: "http://kominfo.medan.localhost/berita/feed.json" });
  expect(parseRssFeed(writeFeed("rss.xml", view()))).toMatchObject({ language: "id", atom: { links: [{ href: "http://kominfo.medan.localhost/berita/rss.xml", rel: "self" }] } });
  expect(writeFeed("atom.xml", view())).toMatch(/<feed [^>]*xml:lang="id"/);
  expect(parseAtomFeed(writeFeed("atom.xml", view())).links?.[0]).toMatchObject({ href: "http://kominfo.medan.localhost/berita/atom.xml", rel: "self" });
});
