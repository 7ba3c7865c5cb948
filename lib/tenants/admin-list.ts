import type { AgencyKind, TenantName } from "./queries";
import { DEAD_AFTER_DAYS, siteStates, type SiteState, SLOW_AFTER_DAYS } from "./state";

/** Names of the people in the three seats; null is an empty seat. */
export type SeatNames = { operator: string | null; deputy: string | null; head: string | null };

/** One agency as an admin sees it; `open` and `late` count its cases now. */
export type AgencyRow = TenantName & {
  kind: AgencyKind; state: SiteState; suspended: boolean; /** Another agency carries on its work. */ merged: boolean; seats: SeatNames; lastOwnWorkAt: Date | null; open: number; late: number;
};

export const agencySorts = ["name", "kind", "state", "work", "open", "late"] as const;
export type AgencySort = (typeof agencySorts)[number];

/** A suspended site counts as that and as nothing else: citizens read why it is closed, not how alive it is. So does a merged one, which leads on. */
export const shownStates = [...siteStates, "suspended", "merged"] as const;
export type ShownState = (typeof shownStates)[number];

/** How long ago the agency's own last work was; `month` and `quarter` end where a site becomes slow and dead. */
export const workAges = ["week", "month", "quarter", "older", "never"] as const;
export type WorkAge = (typeof workAges)[number];

export type AgencyFilter = {
  /** Part of the name; part of the address. */
  q?: string; slug?: string;
  /** Only these addresses: what was picked in the list. */
  slugs?: readonly string[];
  kind?: AgencyKind; state?: ShownState; seats?: "empty" | "full"; work?: WorkAge; late?: boolean;
  sort?: AgencySort; descending?: boolean;
  /** From 1. */
  page?: number; perPage?: number;
};

export type AgencyList = {
  rows: AgencyRow[];
  /** How many fit the filter, and how many there are in each state at all. */
  total: number; states: Record<ShownState, number>; withEmptySeats: number;
  /** Without those that were merged into others. */
  all: number;
};

/** More than any city has: for lists that go out whole. */
export const EVERY_ROW = 1_000_000;

/** Filters, sorts and pages in memory: a city has hundreds of agencies, and the state is one pure function. */
export function arrangeAgencies(agencies: AgencyRow[], filter: AgencyFilter, now: Date): AgencyList {
  const { sort = "name", descending = false, page = 1, perPage = 25 } = filter;
  const fitting = agencies.filter((agency) => fits(agency, filter, now)).sort((one, other) => compare(one, other, sort) * (descending ? -1 : 1) || byName(one, other));
  const count = (state: ShownState) => agencies.filter((agency) => shownState(agency) === state).length;
  return {
    rows: fitting.slice((page - 1) * perPage, page * perPage), total: fitting.length, all: agencies.filter(({ merged }) => !merged).length,
    states: { living: count("living"), slow: count("slow"), dead: count("dead"), none: count("none"), suspended: count("suspended"), merged: count("merged") },
    withEmptySeats: agencies.filter(hasEmptySeat).length,
  };
}

export const shownState = ({ state, suspended, merged }: Pick<AgencyRow, "state" | "suspended" | "merged">): ShownState => (merged ? "merged" : suspended ? "suspended" : state);

const DAY_MS = 86_400_000;

export function workAge({ lastOwnWorkAt }: Pick<AgencyRow, "lastOwnWorkAt">, now: Date): WorkAge {
  if (lastOwnWorkAt === null) return "never";
  const days = (now.getTime() - lastOwnWorkAt.getTime()) / DAY_MS;
  return days <= 7 ? "week" : days <= SLOW_AFTER_DAYS ? "month" : days <= DEAD_AFTER_DAYS ? "quarter" : "older";
}

/** A merged agency needs nobody. */
const hasEmptySeat = ({ seats, merged }: AgencyRow) => !merged && (seats.operator === null || seats.deputy === null || seats.head === null);

const contains = (text: string, part: string | undefined) => !part || text.toLowerCase().includes(part.trim().toLowerCase());

function fits(agency: AgencyRow, { q, slug, slugs, kind, state, seats, work, late }: AgencyFilter, now: Date): boolean {
  return contains(agency.name, q) && contains(agency.slug, slug)
    && (slugs === undefined || slugs.includes(agency.slug))
    && (kind === undefined || agency.kind === kind)
    && (state === undefined || shownState(agency) === state)
    && (work === undefined || workAge(agency, now) === work)
    && (seats === undefined || hasEmptySeat(agency) === (seats === "empty"))
    && (late === undefined || agency.late > 0 === late);
}

const byName = (one: AgencyRow, other: AgencyRow) => one.name.localeCompare(other.name, "id") || one.id - other.id;

function compare(one: AgencyRow, other: AgencyRow, sort: AgencySort): number {
  switch (sort) {
    case "name": return byName(one, other);
    case "kind": return one.kind.localeCompare(other.kind);
    case "state": return shownStates.indexOf(shownState(one)) - shownStates.indexOf(shownState(other));
    case "work": return (one.lastOwnWorkAt?.getTime() ?? 0) - (other.lastOwnWorkAt?.getTime() ?? 0);
    case "open": return one.open - other.open;
    case "late": return one.late - other.late;
  }
}
