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

/** Filters that narrow the list; sorting and paging don't count. */
export const isFiltered = (query: TableQuery) => Object.entries(query).some(([name, value]) => value !== "" && name !== "urut" && name !== "hal");
