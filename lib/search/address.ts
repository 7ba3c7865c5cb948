import { fromQuery, type Query } from "@/lib/forms/query";
import { kindOfSlug, type SearchKind, searchKindSlugs } from "./kinds";
import { asPeriod, type Period } from "./periods";
import { MOST_LETTERS } from "./read-question";

export const RESULTS = 10;
/** Nobody reads farther; a search looks at no more than a few hundred pages anyway. */
export const MOST_PAGES = 20;

/** A search as its address says it: `/cari?q=akta&jenis=berita&instansi=disdukcapil&waktu=30-hari&hal=2`. */
export type SearchAddress = { q: string; kind: SearchKind | null; agency: string | null; period: Period | null; page: number };

/** What doesn't exist is no filter, and no page beyond the last. */
export function readAddress(query: Query): SearchAddress {
  const page = Number(/^\d{1,2}$/.exec(fromQuery(query, "hal"))?.[0] ?? 1);
  return {
    q: fromQuery(query, "q", MOST_LETTERS), kind: kindOfSlug(fromQuery(query, "jenis")), agency: fromQuery(query, "instansi") || null,
    period: asPeriod(fromQuery(query, "waktu")), page: Math.min(Math.max(page, 1), MOST_PAGES),
  };
}

/** The same search with something changed; another filter begins at the first page. */
export function addressOf(asked: SearchAddress, change: Partial<SearchAddress> = {}): string {
  const { q, kind, agency, period, page } = { ...asked, page: 1, ...change };
  const query = new URLSearchParams({ q });
  if (kind) query.set("jenis", searchKindSlugs[kind]);
  if (agency) query.set("instansi", agency);
  if (period) query.set("waktu", period);
  if (page > 1) query.set("hal", String(page));
  return `/cari?${query.toString()}`;
}
