/** Marks that turn the direction of what follows (UAX #9), and invisible ones that can hide or fake words. */
const HIDDEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const CONTROLS = /(?![\t\n])\p{Cc}/gu;

/**
 * The text as it may be shown: no control characters, nothing that reverses the reading direction of
 * the page around it, half surrogates replaced. The original stays what is stored.
 */
export function displayText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(HIDDEN, "").replace(CONTROLS, "").toWellFormed();
}

/**
 * The text as PostgreSQL can hold it: `text` takes neither NUL nor half a surrogate pair, so these
 * become U+FFFD. The octets beside it keep the original.
 */
export function storableText(text: string): string {
  return text.replaceAll("\0", "\ufffd").toWellFormed();
}
