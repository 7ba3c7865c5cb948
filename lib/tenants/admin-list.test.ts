import { describe, expect, it } from "vitest";
import { type AgencyFilter, type AgencyRow, arrangeAgencies } from "./admin-list";

const NOW = new Date("2027-01-28T09:00:00+07:00");
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
const agency = (slug: string, more: Partial<AgencyRow> = {}): AgencyRow => ({
  id: slug.length, slug, name: `Dinas ${slug}`, kind: "dinas", state: "living", suspended: false, merged: false, seats: { operator: "A", deputy: "B", head: "C" },
  lastOwnWorkAt: daysAgo(1), open: 0, late: 0, ...more,
});

const all = [
  agency("a", { lastOwnWorkAt: daysAgo(7), open: 3 }), agency("bb", { lastOwnWorkAt: daysAgo(8), suspended: true }),
  agency("ccc", { lastOwnWorkAt: daysAgo(31), state: "slow", late: 2, seats: { operator: "A", deputy: null, head: "C" } }),
  agency("dddd", { lastOwnWorkAt: daysAgo(91), state: "dead", open: 11 }), agency("eeeee", { lastOwnWorkAt: null, state: "none" }),
  agency("ffffff", { lastOwnWorkAt: daysAgo(400), suspended: true, merged: true, seats: { operator: null, deputy: null, head: null } }),
];
const slugs = (filter: AgencyFilter) => arrangeAgencies(all, filter, NOW).rows.map((row) => row.slug);

describe("the admins' list of agencies", () => {
  it.each([["week", ["a"]], ["month", ["bb"]], ["quarter", ["ccc"]], ["older", ["dddd", "ffffff"]], ["never", ["eeeee"]]] as const)("finds own work of %s", (work, found) => {
    expect(slugs({ work })).toEqual(found);
  });

  it("counts each agency in one state, as the filter finds it", () => {
    const { states, all: total } = arrangeAgencies(all, {}, NOW);
    expect(states).toEqual({ living: 1, slow: 1, dead: 1, none: 1, suspended: 1, merged: 1 });
    expect(Object.values(states).reduce((sum, count) => sum + count) - states.merged).toBe(total);
    for (const [state, count] of Object.entries(states)) expect([state, slugs({ state: state as keyof typeof states }).length]).toEqual([state, count]);
  });

  it("keeps to what was picked, and to the other filters with it", () => {
    expect(slugs({ slugs: ["a", "ccc", "tidak-ada"] })).toEqual(["a", "ccc"]);
    expect(slugs({ slugs: ["a", "ccc"], seats: "empty" })).toEqual(["ccc"]);
    expect(slugs({ slugs: [] })).toEqual([]);
  });

  it("misses nobody in the seats of an agency whose work another carries on", () => {
    expect([slugs({ seats: "empty" }), arrangeAgencies(all, {}, NOW).withEmptySeats]).toEqual([["ccc"], 1]);
  });

  it("sorts by numbers and by silence, both ways", () => {
    expect(slugs({ sort: "open", descending: true }).slice(0, 2)).toEqual(["dddd", "a"]);
    expect(slugs({ sort: "work" })).toEqual(["eeeee", "ffffff", "dddd", "ccc", "bb", "a"]);
  });
});
