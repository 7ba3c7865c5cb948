import type { Limits } from "./limits";
import type { CaseKind, CaseStatus, KeptPause, LimitKind } from "./schema";
import { addWorkingDays, type Holidays, pausedDays } from "./working-days";

/** What a limit is derived from: facts of the case alone, never a limit that was stored before. */
export type ClockFacts = {
  kind: CaseKind;
  status: CaseStatus;
  limitKind: LimitKind;
  clockFrom: Date;
  pauses: readonly KeptPause[];
  lastAnswerAt: Date | null;
};

/** What the city counts with: its table of holidays and its limits. */
export type Reckoning = { holidays: Holidays; limits: Limits };

export type Deadlines = { dueAt: Date; answerDueAt: Date | null };

function limitOf({ kind, limitKind }: Pick<ClockFacts, "kind" | "limitKind">, { forward, answer, fieldCheck }: Limits): number {
  if (limitKind === "field-check") return fieldCheck;
  return limitKind === "forward" ? forward : answer[kind];
}

/**
 * The ends of a case's limits under a table. A finished pause gives back the working days on which the question waited.
 * Whoever changes a fact, the table or the limits derives anew: the same facts always give the same end.
 */
export function deadlinesOf(facts: ClockFacts, { holidays, limits }: Reckoning): Deadlines {
  const paused = facts.pauses.reduce((days, { from, to }) => days + pausedDays(new Date(from), new Date(to), holidays), 0);
  const answerBy = addWorkingDays(facts.clockFrom, limitOf(facts, limits) + paused, holidays);
  const answered = (facts.status === "answered" || facts.status === "closed") && facts.lastAnswerAt;
  if (!answered) return { dueAt: answerBy, answerDueAt: null };
  return { dueAt: addWorkingDays(answered, limits.close, holidays), answerDueAt: answerBy };
}

/** The changed facts with the limits that follow from them: what a command writes. */
export function withDeadlines<F extends Partial<ClockFacts>>(one: ClockFacts, changed: F, reckoning: Reckoning): F & Deadlines {
  return { ...changed, ...deadlinesOf({ ...one, ...changed }, reckoning) };
}

/** The pauses with the running one finished, if one runs. */
export function afterPause({ pauses, pausedAt }: { pauses: readonly KeptPause[]; pausedAt: Date | null }, at: Date): KeptPause[] {
  return pausedAt ? [...pauses, { from: pausedAt.toISOString(), to: at.toISOString() }] : [...pauses];
}
