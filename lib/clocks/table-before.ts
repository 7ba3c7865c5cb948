import type { Reckoning } from "@/lib/cases/deadline";
import type { clockChanges } from "./schema";

type Change = Pick<typeof clockChanges.$inferSelect, "added" | "removed" | "limitsBefore">;

/** The table and limits as they were before a change: today's, with it and all later ones (newest first) taken back. */
export function tableBefore(today: Reckoning, newestFirst: readonly Change[]): Reckoning {
  const holidays = new Set(today.holidays);
  let { limits } = today;
  for (const { added, removed, limitsBefore } of newestFirst) {
    added.forEach((day) => holidays.delete(day));
    removed.forEach((day) => holidays.add(day));
    limits = limitsBefore ?? limits;
  }
  return { holidays, limits };
}
