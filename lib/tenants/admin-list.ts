import type { AgencyKind, TenantName } from "./queries";
import { siteStates, type SiteState } from "./state";

/** Names of the people in the three seats; null is an empty seat. */
export type SeatNames = { operator: string | null; deputy: string | null; head: string | null };

/** One agency as an admin sees it; `open` and `late` count its cases now. */
export type AgencyRow = TenantName & {
  kind: AgencyKind; state: SiteState; suspended: boolean; seats: SeatNames; lastOwnWorkAt: Date | null; open: number; late: number;
};

export const agencySorts = ["name", "kind", "state", "work", "open", "late"] as const;
export type AgencySort = (typeof agencySorts)[number];

export type AgencyFilter = {
  /** Part of the name; part of the address. */
  q?: string; slug?: string;
  kind?: AgencyKind; state?: SiteState | "suspended"; seats?: "empty" | "full"; late?: boolean;
  sort?: AgencySort; descending?: boolean;
  /** From 1. */
  page?: number; perPage?: number;
};

export type AgencyList = {
  rows: AgencyRow[];
  /** How many fit the filter, and how many there are in each state at all. */
  total: number; states: Record<SiteState, number>; withEmptySeats: number; all: number;
};

/** Filters, sorts and pages in memory: a city has hundreds of agencies, and the state is one pure function. */
export function arrangeAgencies(agencies: AgencyRow[], filter: AgencyFilter): AgencyList {
  const { sort = "name", descending = false, page = 1, perPage = 25 } = filter;
  const fitting = agencies.filter((agency) => fits(agency, filter)).sort((one, other) => compare(one, other, sort) * (descending ? -1 : 1) || byName(one, other));
  const count = (state: SiteState) => agencies.filter((agency) => agency.state === state).length;
  return {
    rows: fitting.slice((page - 1) * perPage, page * perPage), total: fitting.length, all: agencies.length,
    states: { living: count("living"), slow: count("slow"), dead: count("dead"), none: count("none") },
    withEmptySeats: agencies.filter(hasEmptySeat).length,
  };
}

const hasEmptySeat = ({ seats }: AgencyRow) => seats.operator === null || seats.deputy === null || seats.head === null;

const contains = (text: string, part: string | undefined) => !part || text.toLowerCase().includes(part.trim().toLowerCase());

function fits(agency: AgencyRow, { q, slug, kind, state, seats, late }: AgencyFilter): boolean {
  return contains(agency.name, q) && contains(agency.slug, slug)
    && (kind === undefined || agency.kind === kind)
    && (state === undefined || (state === "suspended" ? agency.suspended : agency.state === state && !agency.suspended))
    && (seats === undefined || hasEmptySeat(agency) === (seats === "empty"))
    && (late === undefined || agency.late > 0 === late);
}

const byName = (one: AgencyRow, other: AgencyRow) => one.name.localeCompare(other.name, "id") || one.id - other.id;

function compare(one: AgencyRow, other: AgencyRow, sort: AgencySort): number {
  switch (sort) {
    case "name": return byName(one, other);
    case "kind": return one.kind.localeCompare(other.kind);
    case "state": return siteStates.indexOf(one.state) - siteStates.indexOf(other.state);
    case "work": return (one.lastOwnWorkAt?.getTime() ?? 0) - (other.lastOwnWorkAt?.getTime() ?? 0);
    case "open": return one.open - other.open;
    case "late": return one.late - other.late;
  }
}
