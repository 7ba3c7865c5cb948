import { fromQuery, type Query } from "@/lib/forms/query";

export type CaseSearch = { q: string; status?: "open" | "answered"; page: number };

const STATES: Record<string, "open" | "answered"> = { berjalan: "open", dijawab: "answered" };
/** Further nobody reads; older ones are found by better words. */
const LAST_PAGE = 50;

/** What an address asks of the list; anything else asks for nothing. */
export function readCaseSearch(query: Query): CaseSearch {
  const status = STATES[fromQuery(query, "keadaan", 20)];
  const page = Number(fromQuery(query, "hal", 3));
  return { q: fromQuery(query, "q", 120), ...(status ? { status } : {}), page: Number.isInteger(page) && page > 0 ? Math.min(page, LAST_PAGE) : 1 };
}
