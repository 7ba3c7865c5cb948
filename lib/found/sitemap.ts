import type { MapEntry } from "./kind";
import { escapeText } from "./xml";

/** Addresses in one sitemap. The protocol allows 50,000 and 50 MB (sitemaps.org); this many stay far below both. */
export const MAP_SIZE = 10_000;

/** How many sitemaps hold that many addresses; a site always has one. */
export const mapsFor = (addresses: number, size = MAP_SIZE): number => Math.max(1, Math.ceil(addresses / size));

/** `/sitemap.xml`, then `/sitemap/2.xml` … */
export const mapPath = (page: number): string => (page === 1 ? "/sitemap.xml" : `/sitemap/${page}.xml`);

/** Which part of each kind stands in one sitemap, when the kinds follow one another. `counts` are how many each has. */
export function partsOf(counts: readonly number[], page: number, size = MAP_SIZE): { offset: number; limit: number }[] {
  let before = (page - 1) * size;
  let room = size;
  return counts.map((count) => {
    const offset = Math.min(before, count);
    const limit = Math.min(room, count - offset);
    before -= offset;
    room -= limit;
    return { offset, limit };
  });
}

const OPEN = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';

export function writeMap(entries: readonly MapEntry[], urlOf: (path: string) => string): string {
  const urls = entries.map(({ path, changedAt, pictures }) => `<url>${loc(urlOf(path))}${lastmod(changedAt)}${pictures.map((picture) => `<image:image><image:loc>${escapeText(urlOf(picture))}</image:loc></image:image>`).join("")}</url>`);
  return `${OPEN}<urlset ${NAMESPACES}>\n${urls.join("\n")}\n</urlset>\n`;
}

export function writeMapIndex(maps: readonly { url: string; changedAt: Date | null }[]): string {
  const all = maps.map(({ url, changedAt }) => `<sitemap>${loc(url)}${lastmod(changedAt)}</sitemap>`);
  return `${OPEN}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${all.join("\n")}\n</sitemapindex>\n`;
}

const loc = (url: string): string => `<loc>${escapeText(url)}</loc>`;
const lastmod = (at: Date | null): string => (at ? `<lastmod>${at.toISOString()}</lastmod>` : "");
