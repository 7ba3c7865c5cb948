import type { SendState } from "./schema";

/**
 * How far a state is; a message only moves forward, since delivery reports come in any order, early, late and doubled.
 * `failed-now` may be tried again, `unknown` may become anything surer; the last four are final, save that a report
 * of arrival is believed over a failure.
 */
const NEXT: Record<SendState, readonly SendState[]> = {
  queued: ["submitting", "failed", "expired", "cancelled"],
  submitting: ["accepted", "delivered", "failed-now", "failed", "unknown", "queued"],
  "failed-now": ["submitting", "accepted", "delivered", "failed", "unknown", "expired", "cancelled"],
  unknown: ["accepted", "delivered", "failed-now", "failed", "queued"],
  accepted: ["delivered", "failed"],
  failed: ["delivered"],
  delivered: [],
  expired: [],
  cancelled: [],
};

export const mayBecome = (now: SendState, next: SendState): boolean => NEXT[now].includes(next);

/** The states from which `next` may follow: the WHERE of the write that moves a message there. */
export function statesBefore(next: SendState): SendState[] {
  return (Object.keys(NEXT) as SendState[]).filter((state) => mayBecome(state, next));
}
