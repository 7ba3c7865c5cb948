import { isAllowedHref } from "@/lib/articles/links";

/** A link of the old site made whole; null when it leads nowhere we allow. */
export function wholeHref(href: string, base: string | null): string | null {
  const text = href.trim();
  if (text === "" || text.startsWith("#")) return null;
  if (/^(mailto|tel):/i.test(text)) return isAllowedHref(text.replace(/\s+/g, "")) ? text.replace(/\s+/g, "") : null;
  const whole = wholeAddress(text, base);
  return whole !== null && isAllowedHref(whole) ? whole : null;
}

/** An http(s) address, relative ones joined with where the story stood. Null for everything else. */
export function wholeAddress(address: string, base: string | null): string | null {
  const text = address.trim().slice(0, 2_000);
  if (base === null ? !URL.canParse(text) : !URL.canParse(text, base)) return null;
  const url = base === null ? new URL(text) : new URL(text, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}

const DOCUMENT = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|zip|rar|rtf|csv|mp3|mp4)$/i;
export const isDocument = (address: string): boolean => URL.canParse(address) && DOCUMENT.test(new URL(address).pathname);
export const isPicture = (address: string): boolean => URL.canParse(address) && /\.(jpe?g|png|gif|webp|avif|bmp)$/i.test(new URL(address).pathname);

const YOUTUBE = /^(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed\/|v\/|shorts\/|watch\?(?:[^#]*&)?v=)|youtu\.be\/)([\w-]{6,20})/i;

/** Where a player's content can be seen on its own page, with words for the link. */
export function playerLink(address: string): { href: string; words: string } {
  const { host } = new URL(address);
  const video = YOUTUBE.exec(address.replace(/^https?:\/\//i, ""))?.[1];
  if (video) return { href: `https://www.youtube.com/watch?v=${video}`, words: "Tonton videonya di YouTube" };
  if (/(^|\.)google\.[a-z.]+$/.test(host) && address.includes("/maps")) return { href: address, words: "Lihat petanya di Google Maps" };
  return { href: address, words: `Buka isi dari ${host}` };
}
