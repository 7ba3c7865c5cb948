import type { AgencyRow as Agency } from "@/lib/tenants/admin-list";
import { shownState } from "@/lib/tenants/admin-list";
import { kindWords } from "@/lib/tenants/kinds";
import type { AgencyRow } from "./agency-table";
import { sayAgo } from "./present";
import type { SiteState } from "./site-state";

export const SITE_STATES: Record<ReturnType<typeof shownState>, SiteState> = { living: "alive", slow: "slow", dead: "dead", none: "none", suspended: "suspended", merged: "merged" };
const TONES = { living: "", slow: "warn", dead: "late", none: "faint" } as const;

export function agencyRow(agency: Agency, siteUrl: string, now: Date): AgencyRow {
  const { slug, name, seats, open, late, suspended, merged } = agency;
  return {
    slug, name, seats, open, late, suspended, merged, siteUrl, opened: agency.state !== "none", href: `/admin/instansi/${slug}`, kind: kindWords[agency.kind], state: SITE_STATES[shownState(agency)],
    lastWork: agency.lastOwnWorkAt ? { word: sayAgo(agency.lastOwnWorkAt, now), tone: TONES[agency.state] } : { word: "Belum pernah", tone: "faint" },
  };
}

/** What the bar of the list says beside its name, each a link to those agencies. */
export function stateCounts(states: Record<ReturnType<typeof shownState>, number>) {
  const all = [
    { state: "living", word: "hidup", tone: "t-ok" }, { state: "slow", word: "lesu", tone: "t-warn" }, { state: "dead", word: "mati", tone: "t-late" },
    { state: "none", word: "belum ada", tone: "faint" }, { state: "suspended", word: "ditangguhkan", tone: "t-info" }, { state: "merged", word: "digabung", tone: "faint" },
  ] as const;
  return all.filter(({ state }) => (state !== "suspended" && state !== "merged") || states[state] > 0)
    .map(({ state, word, tone }) => ({ word, tone, count: states[state], href: `/admin/instansi?keadaan=${SITE_STATES[state]}` }));
}
