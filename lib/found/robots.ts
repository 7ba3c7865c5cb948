import { city } from "@/lib/city";
import { mapPath } from "./sitemap";

/** Every question makes another page of it. */
const SEARCH = "/cari";

/**
 * What robots may read on an agency's address. Closed addresses aren't forbidden: a robot has to read "noindex" there to
 * forget what it found before (RFC 9309 forbids reading, not showing).
 */
export function siteRobots(slug: string, state: "open" | "none" | "suspended", maps: number): string {
  if (state !== "open") return `# ${state === "none" ? "Belum ada situs di alamat ini" : "Situs ini ditutup sementara"}: halamannya sendiri meminta tidak dicatat.\n${rules([])}`;
  const lines = Array.from({ length: maps }, (_, at) => `Sitemap: ${city.siteUrl(slug, mapPath(at + 1))}`);
  return `${rules([SEARCH])}\n${lines.join("\n")}\n`;
}

/** Rooms of signed-in people, doors of machines, and pages that only make sense to one citizen. */
const CLOSED = [SEARCH, "/dasbor", "/admin", "/api/", "/handset", "/masuk", "/undangan", "/lacak?"];

export const portalRobots = (): string => `${rules(CLOSED)}\nSitemap: ${city.rootUrl("/sitemap.xml")}\n`;

const rules = (closed: readonly string[]): string => ["User-agent: *", ...(closed.length > 0 ? closed.map((path) => `Disallow: ${path}`) : ["Disallow:"])].join("\n") + "\n";
