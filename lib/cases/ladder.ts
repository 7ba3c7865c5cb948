import type { Reckoning } from "./deadline";
import { addWorkingDays } from "./working-days";

/** operator, deputy, head, the city's secretariat. */
export const levelWords = ["Operator", "Deputi", "Pimpinan", "Sekretariat kota"] as const;
export const SECRETARIAT = 3;

/** Which steps lead somewhere: a vacant seat is passed over, and the secretariat's own cases stay there. */
export type Above = { deputy: boolean; head: boolean; secretariat: boolean };
/** The desk has no seats above it: its late cases go to the secretariat when all steps' days are over. */
export type Rung = { level: number; dueAt: Date; raisedAt: Date | null; atDesk: boolean };

/**
 * The level to which a late case goes up at `now`, or null while it stays. One step at a time, each after its working
 * days with the one before: who has it gets those days, also when the worker stood still. Only ever upwards.
 */
export function nextLevel({ level, dueAt, raisedAt, atDesk }: Rung, above: Above, { holidays, limits: { steps } }: Reckoning, now: Date): number | null {
  const waits = [steps.deputy, steps.head, steps.secretariat];
  const wait = atDesk ? waits.reduce((sum, days) => sum + days, 0) : (waits[level] ?? 0);
  if (now <= addWorkingDays(raisedAt ?? dueAt, wait, holidays)) return null;
  const filled = [true, above.deputy && !atDesk, above.head && !atDesk, above.secretariat];
  const next = filled.findIndex((leads, each) => each > level && leads);
  return next === -1 ? null : next;
}
