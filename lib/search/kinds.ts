/** What a result can be, as people filter it. A kind that isn't named here is shown as a page; see drizzle's search_pages. */
export const searchKinds = ["news", "announcement", "service", "event", "document", "official", "album", "case", "agency", "page"] as const;
export type SearchKind = (typeof searchKinds)[number];

export const searchKindWords: Record<SearchKind, string> = {
  news: "Berita", announcement: "Pengumuman", service: "Layanan", event: "Agenda", document: "Dokumen", official: "Pejabat", album: "Galeri", case: "Laporan warga", agency: "Instansi", page: "Halaman",
};

/** In the address: `jenis=pengumuman`. */
export const searchKindSlugs: Record<SearchKind, string> = {
  news: "berita", announcement: "pengumuman", service: "layanan", event: "agenda", document: "dokumen", official: "pejabat", album: "galeri", case: "laporan", agency: "instansi", page: "halaman",
};

export const kindOfSlug = (slug: string): SearchKind | null => searchKinds.find((kind) => searchKindSlugs[kind] === slug) ?? null;

export const asSearchKind = (kind: string): SearchKind => searchKinds.find((one) => one === kind) ?? "page";
