import { env } from "@/lib/env";

/** Whose address was asked for, by the Host header alone: forwarded hosts are never believed. */
export type HostReading = { kind: "root" } | { kind: "agency"; slug: string } | { kind: "unknown" };

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Upper case, a port and one trailing dot are the same host (RFC 3986 §3.2.2, RFC 1034 §3.1). Everything that isn't
 * the root domain or exactly one label below it is unknown: nested names, IP addresses, look-alikes, two hosts.
 */
export function readHost(header: string | null, rootDomain: string = env.rootDomain()): HostReading {
  const host = /^([^:]+?)\.?(?::\d{1,5})?$/.exec((header ?? "").toLowerCase())?.[1];
  if (host === undefined) return { kind: "unknown" };
  if (host === rootDomain) return { kind: "root" };
  if (!host.endsWith(`.${rootDomain}`)) return { kind: "unknown" };
  const slug = host.slice(0, -rootDomain.length - 1);
  // `xn--` would be a name that only looks like another.
  return LABEL.test(slug) && !slug.startsWith("xn--") ? { kind: "agency", slug } : { kind: "unknown" };
}

/** What middleware, Next itself or our own server leads to; nobody may walk in by its name, however it is encoded. */
const INNER = /^[/\\]+(sites|alamat-tidak-dikenal|gangguan|tidak-ada|_global-error|_not-found|_error)(?:[/\\.;]|$)/i;
/** Answered the same on every host: pictures, files, our script, and what the framework serves itself. */
const SHARED = /^\/(?:gambar|berkas|skrip|_next|font)\//;
/** Files at the places where robots, browsers and feed readers look for them, made in one place for every kind. */
const PLACES: Record<string, string> = { "/sitemap.xml": "/sitemap/1.xml", "/favicon.ico": "/ikon/favicon.ico", "/icon.svg": "/ikon/ikon.svg", "/apple-touch-icon.png": "/ikon/180.png" };
const FEED = /^\/[a-z]+\/(?:rss\.xml|atom\.xml|feed\.json)$/;
const madeAt = (pathname: string): string => PLACES[pathname] ?? (FEED.test(pathname) ? `/umpan${pathname}` : pathname);

/**
 * Where a request goes: a path inside the application, or null when there is nothing at that address. Pages are kept
 * whole and don't read the query; an address of an old site that is one (`/?p=12`, `/index.php?id=3`) becomes a path.
 */
export function routePath(host: HostReading, pathname: string, search = ""): string | null {
  if (host.kind === "unknown" || opensInnerDoor(pathname)) return null;
  if (SHARED.test(pathname)) return pathname;
  if (host.kind === "root") return madeAt(pathname);
  if (OLD_PAGE.test(pathname) && OLD_QUERY.test(search)) return `/sites/${host.slug}/lama/${encodeURIComponent(pathname + search)}`;
  return `/sites/${host.slug}${pathname === "/" ? "" : madeAt(pathname)}`;
}

/** Programs of old sites and their front page; ours have no endings. */
const OLD_PAGE = /^\/$|\.(?:php|aspx?|html?|jsp|cfm)\/?$/i;
const OLD_QUERY = /^\?(?=.{1,300}$)(?:.*&)?(?:p|page_id|id|nid|aid|artid|news_id|id_berita|berita|artikel)=\d/i;

/** Where forms are sent, on the root host alone; whatever else there is can only be read. */
const WRITTEN_TO = /^\/(?:api|dasbor|admin|masuk|undangan|lacak|lapor|langganan)(?:\/|$)/;

/**
 * Whether a request of this method may reach a page. A POST to any page can call whatever function that page's code
 * holds, by its id and with arguments of the caller's choice: agencies' pages hold none that are meant for it.
 */
export function mayAsk(method: string, host: HostReading, pathname: string): boolean {
  return method === "GET" || method === "HEAD" || (host.kind === "root" && WRITTEN_TO.test(pathname));
}

function opensInnerDoor(pathname: string): boolean {
  let path = pathname;
  for (let layer = 0; layer < 4; layer += 1) {
    if (INNER.test(path) || /[/\\]\.{1,2}([/\\]|$)/.test(path) || path.includes("\\") || path.includes("\0")) return true;
    const decoded = decodeOnce(path);
    if (decoded === null) return true;
    if (decoded === path) return false;
    path = decoded;
  }
  return true;
}

function decodeOnce(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
