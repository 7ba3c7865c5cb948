/** Longest address of an old site that is led on. */
const LONGEST = 400;
/** Names in a query that say where a reader came from, not what is shown. */
const NOISE = /^(utm_\w+|fbclid|gclid|_rsc|share|replytocom|amp|preview|print|lang|nb)$/i;

/**
 * An address of the old site as it is kept and looked up: path without a last slash, query in order and without what
 * only counts visitors. WordPress' `?page_id=` and `?p=` are one. Null for the front page and what is too long.
 */
export function oldPathKey(pathname: string, search = ""): string | null {
  const path = decoded(pathname).normalize("NFC").replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
  const kept = [...new URLSearchParams(search)].filter(([name]) => !NOISE.test(name)).map(([name, value]) => [name === "page_id" ? "p" : name, value] as const);
  const query = kept.map(([name, value]) => `${name}=${value}`).sort().join("&").normalize("NFC");
  const key = query ? `${path}?${query}` : path;
  return !path.startsWith("/") || key === "/" || key.length > LONGEST || /[\p{Cc}]/u.test(key) ? null : key;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The key of a whole address. Only its path and query count: the host is where the old site was. */
export function oldPathOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { pathname, search, protocol } = new URL(address);
  return protocol === "http:" || protocol === "https:" ? oldPathKey(pathname, search) : null;
}

/** Keys under which a request may be known, best first. */
export const keysOfRequest = (pathname: string, search: string): string[] =>
  [...new Set([oldPathKey(pathname, search), oldPathKey(pathname)])].filter((key): key is string => key !== null);

/** The parts of a path as asked for; one that middleware made of a query (lib/tenants/host.ts) is the address itself. */
export function oldAddress(parts: readonly string[]): { pathname: string; search: string } {
  const [first, whole = "", ...more] = parts;
  if (first === "lama" && more.length === 0 && /^%2f/i.test(whole)) {
    const address = decoded(whole);
    const at = address.indexOf("?");
    return at < 0 ? { pathname: address, search: "" } : { pathname: address.slice(0, at), search: address.slice(at) };
  }
  return { pathname: `/${parts.join("/")}`, search: "" };
}
