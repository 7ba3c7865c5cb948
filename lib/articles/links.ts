/**
 * Addresses a story may link to: http(s), mail, telephone, or a path of the same site. Everything else (`javascript:`,
 * `data:`, `//other.host`) is refused, whatever spaces, control characters or upper case it hides behind.
 */
export function isAllowedHref(href: string): boolean {
  if (href.length === 0 || href.length > 2_000 || hidesSomething(href)) return false;
  if (href.startsWith("/") || href.startsWith("#")) return !href.startsWith("//");
  if (/^mailto:[^@\s]+@[^@\s]+$/i.test(href)) return true;
  if (/^tel:\+?[0-9().-]+$/i.test(href)) return true;
  return /^https?:\/\//i.test(href) && URL.canParse(href);
}

/** Spaces, control characters and backslashes have no place in an address; browsers skip some of them. */
function hidesSomething(href: string): boolean {
  return /[\s\\]/u.test(href) || [...href].some((letter) => letter < " " || letter === "\u007f");
}

/** What a person typed as an address, made whole: `medan.go.id` becomes `https://medan.go.id`. Null when it can't be one. */
export function readHref(typed: string): string | null {
  const text = typed.trim();
  const guess = completed(text);
  return isAllowedHref(guess) ? guess : null;
}

function completed(text: string): string {
  if (/^([/#]|https?:|mailto:|tel:)/i.test(text)) return text;
  if (/^[^@\s/]+@[^@\s/]+\.[a-z]{2,}$/i.test(text)) return `mailto:${text}`;
  if (/^\+?[0-9][0-9 .()-]{5,}$/.test(text)) return `tel:${text.replace(/[ .()-]/g, "")}`;
  return /^[^\s:]+\.[^\s]+$/.test(text) ? `https://${text}` : text;
}
