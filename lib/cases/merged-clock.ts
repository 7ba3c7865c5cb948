import { deadlinesOf, type Deadlines, type Reckoning, withDeadlines } from "./deadline";
import type { LockedCase } from "./change";
import type { OwnClock } from "./links-schema";

const clockOf = ({ kind, limitKind, clockFrom, pauses }: LockedCase) => ({ kind, limitKind, clockFrom, pauses });
const kept = (one: LockedCase): OwnClock => ({ ...clockOf(one), clockFrom: one.clockFrom.toISOString() });

type Taken = { changed: Partial<ReturnType<typeof clockOf> & Deadlines>; before?: { own: OwnClock; taken: OwnClock } };

/**
 * The citizen's earlier limit counts: putting cases together buys no time. What it is derived from comes along, the kind
 * too, since a limit alone would be lost with the next change of the holidays.
 */
export function earlierClock(one: LockedCase, other: LockedCase, reckoning: Reckoning): Taken {
  if (one.status !== "open" || other.status !== "open") return { changed: {} };
  const theirs = clockOf(other);
  if (deadlinesOf({ ...one, ...theirs }, reckoning).dueAt >= one.dueAt) return { changed: {} };
  return { changed: withDeadlines(one, theirs, reckoning), before: { own: kept(one), taken: kept(other) } };
}

/** Undo of that, unless a new limit began since: a look on the spot and questions asked meanwhile stay. */
export function ownClockAgain(one: LockedCase, { own, taken }: { own: OwnClock; taken: OwnClock }, mergedAt: Date, reckoning: Reckoning) {
  if (one.clockFrom.toISOString() !== taken.clockFrom) return {};
  const since = one.pauses.filter(({ from }) => new Date(from) >= mergedAt);
  return withDeadlines(one, {
    clockFrom: new Date(own.clockFrom), pauses: [...own.pauses, ...since],
    ...(one.kind === taken.kind ? { kind: own.kind } : {}), ...(one.limitKind === taken.limitKind ? { limitKind: own.limitKind } : {}),
  }, reckoning);
}
