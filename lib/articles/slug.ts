/** Names under /berita that are pages of their own. */
const RESERVED = new Set(["hal", "rss", "feed", "arsip", "cari"]);
export const LONGEST_SLUG = 80;
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const isReserved = (slug: string): boolean => RESERVED.has(slug);

/**
 * The last part of a story's address: lower-case letters a-z, digits and single hyphens, at most 80 letters, cut
 * between words. Indonesian needs no table of its own; accents of loan words fall away (é becomes e).
 */
export function slugOf(title: string): string {
  const words = title.normalize("NFKD").replace(/\p{M}/gu, "").replace(/&/g, " dan ").replace(/%/g, " persen ")
    .replace(/['’`‘]/g, "").replace(/ß/g, "ss").replace(/æ/gi, "ae").replace(/ø/gi, "o").replace(/đ/gi, "d").replace(/ł/gi, "l")
    .toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
  const slug = cutBetweenWords(words.join("-"));
  return slug && !RESERVED.has(slug) ? slug : `berita${slug ? `-${slug}` : ""}`;
}

function cutBetweenWords(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.slice(0, LONGEST_SLUG + 1);
  const end = cut.lastIndexOf("-");
  return end > LONGEST_SLUG / 2 ? cut.slice(0, end) : cut.slice(0, LONGEST_SLUG);
}

/** `slug`, or the first of `slug-2`, `slug-3` … that isn't taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
