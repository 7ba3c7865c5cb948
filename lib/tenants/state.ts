/** `hidup`, `lesu`, `mati`, `belum ada`. */
export const siteStates = ["living", "slow", "dead", "none"] as const;
export type SiteState = (typeof siteStates)[number];

/** Days of silence until a site counts as slow, and as dead (product: "30 silent days open a guided hand-over"). */
export const SLOW_AFTER_DAYS = 30;
export const DEAD_AFTER_DAYS = 90;

const DAY = 24 * 60 * 60 * 1000;

/** Is a site alive, by the agency's own last work. One that was opened and never worked on never lived: slow at once, dead like others. */
export function siteState(site: { openedAt: Date | null; lastOwnWorkAt: Date | null }, now: Date): SiteState {
  if (!site.openedAt) return "none";
  const silent = (now.getTime() - (site.lastOwnWorkAt ?? site.openedAt).getTime()) / DAY;
  if (silent <= SLOW_AFTER_DAYS && site.lastOwnWorkAt) return "living";
  return silent <= DEAD_AFTER_DAYS ? "slow" : "dead";
}

/** Whether a site has more than the one page that says how it is. */
export const isOpen = (site: { state: SiteState; suspendedAt: Date | null }): boolean => site.state !== "none" && site.suspendedAt === null;
