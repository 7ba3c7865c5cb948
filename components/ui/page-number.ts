/** `2` in `/berita/hal/2`. Null for all else: the first page has an address of its own, and nothing else is a number. */
export function pageNumber(text: string): number | null {
  return /^[1-9]\d{0,3}$/.test(text) && text !== "1" ? Number(text) : null;
}
