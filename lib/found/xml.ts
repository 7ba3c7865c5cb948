/** What XML 1.0 can't hold, however it is escaped (§2.2): control characters, half of a pair, U+FFFE and U+FFFF. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export const possible = (text: string): string => text.replace(IMPOSSIBLE, "");

const NAMES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for an element or an attribute, of XML or of HTML. */
export const escapeText = (text: string): string => possible(text).replace(/[&<>"']/g, (letter) => NAMES[letter] ?? "");
