/**
 * Citizens' pages do without Next's scripts: everything on them works before a script comes, what a script makes easier
 * has one of its own (components/reader), and what React would need to take the page over (its code, and the whole page
 * once more as data) is four fifths of the bytes. Pages where people sign in keep theirs.
 */
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const PRELOAD = /<link\b[^>]*\bas="script"[^>]*>/g;
/** How Next begins its scripts. */
const NEXTS = /^\s*(?:\(?self\.__next|requestAnimationFrame\(function\(\)\{\$RT|\$RT=)/;
const NEXTS_FILE = /\bsrc="\/_next\//;
/** Puts a part that came late into its place: without it the page isn't whole. */
const REVEALS = /\$R[CSX]\(/;

const SIGN_IN = /^\/(?:masuk|undangan|handset)(?:[/?]|$)/;
export const isForReaders = (url: string): boolean => !SIGN_IN.test(url);

export function forReaders(html: string): string {
  let whole = true;
  const lean = html.replaceAll(SCRIPT, (script, attributes: string, inside: string) => {
    if (REVEALS.test(inside)) whole = false;
    return NEXTS_FILE.test(attributes) || (attributes.trim() === "" || /^ id="_R_"$/.test(attributes)) && NEXTS.test(inside) ? "" : script;
  });
  return whole ? lean.replaceAll(PRELOAD, "") : html;
}
