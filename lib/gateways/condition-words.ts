import type { GatewayRow } from "./queries";

/** off: an admin turned it off; new: nothing is known yet; tired: had trouble and rests, others go first; down: it says so itself. */
export type Condition = "off" | "new" | "well" | "tired" | "down";

/** A worker says that it has the connection open; without one it died, or none runs. */
export const isHeld = (heldUntil: Date | null, now: Date): boolean => heldUntil !== null && heldUntil > now;

export function conditionOf({ active, kind, state }: Pick<GatewayRow, "active" | "kind" | "state">, now: Date): Condition {
  if (!active) return "off";
  if (state?.up === false || (kind === "smpp" && state?.up && !isHeld(state.heldUntil, now))) return "down";
  if (state?.restingUntil && state.restingUntil > now) return "tired";
  if (kind === "handset" || state?.up || state?.lastOkAt) return "well";
  return state && state.failures > 0 ? "tired" : "new";
}
