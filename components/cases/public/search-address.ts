import type { CaseSearch } from "@/lib/cases/public/read-search";

const WORDS = { open: "berjalan", answered: "dijawab" } as const;

export const shownSearch = (search: CaseSearch | undefined) => ({ q: search?.q ?? "", state: search?.status ? WORDS[search.status] : "" });

/** The address of another page of the same search. */
export const searchHref = (search: CaseSearch, page: number): string =>
  `/laporan/cari?${new URLSearchParams({ q: search.q, keadaan: shownSearch(search).state, hal: String(page) }).toString()}`;
