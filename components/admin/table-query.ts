/** What is in the address: filters, `urut` (column, with a leading minus for the other direction) and `hal`. */
export type TableQuery = Record<string, string>;

export function hrefWith(base: string, query: TableQuery, change: TableQuery): string {
  const merged = { ...query, ...change };
  const words = new URLSearchParams(Object.entries(merged).filter(([, value]) => value !== ""));
  const text = words.toString();
  return text ? `${base}?${text}` : base;
}

export type SortState = "ascending" | "descending" | undefined;

export function sortOf(query: TableQuery, column: string, initial: string): SortState {
  const now = query.urut || initial;
  return now === column ? "ascending" : now === `-${column}` ? "descending" : undefined;
}

const NO_FILTER = new Set(["urut", "hal", "baris", "sebelum", "sesudah", "sampah"]);

/** How many filters narrow the list; sorting and paging don't count. */
export const filtersIn = (query: TableQuery) => Object.entries(query).filter(([name, value]) => value !== "" && !NO_FILTER.has(name)).length;

export const isFiltered = (query: TableQuery) => filtersIn(query) > 0;

/** Rows on a page; the first is what one gets unasked. */
export const PAGE_SIZES = [25, 50, 100] as const;

/** The same rows as a file: what narrows and orders the list, without its pages. */
export const exportHref = (base: string, query: TableQuery) => hrefWith(`${base}/ekspor`, query, { hal: "", baris: "", sebelum: "" });
