/** What a result can be, as people filter it. A kind that isn't named here is shown as a page; see drizzle's search_pages. */
export const searchKinds = ["news", "announcement", "agency", "page"] as const;
export type SearchKind = (typeof searchKinds)[number];

export const searchKindWords: Record<SearchKind, string> = { news: "Berita", announcement: "Pengumuman", agency: "Instansi", page: "Halaman" };

/** In the address: `jenis=pengumuman`. */
export const searchKindSlugs: Record<SearchKind, string> = { news: "berita", announcement: "pengumuman", agency: "instansi", page: "halaman" };

export const kindOfSlug = (slug: string): SearchKind | null => searchKinds.find((kind) => searchKindSlugs[kind] === slug) ?? null;

export const asSearchKind = (kind: string): SearchKind => searchKinds.find((one) => one === kind) ?? "page";
