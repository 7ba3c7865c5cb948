/** Failures of the last hour (`address`: of the last 15 minutes) and seconds since the last of them. */
export type FailureCounts = {
  /** Of this account from this origin. */
  here: number; sinceHere: number;
  /** From this origin, whatever the account. */
  address: number; sinceAddress: number;
  /** Of this account, from wherever. */
  account: number;
};

const FREE_HERE = 5;
const FREE_ADDRESS = 50;
/** From here on somebody is guessing this account from many places: each place gets one try, then waits. */
const UNDER_ATTACK = 100;
const LONGEST = 15;

/**
 * Minutes to wait before the next attempt is looked at; 0: none. Waits double from one minute up to fifteen and end by
 * themselves. Failures elsewhere never make a place wait that has not failed itself, and a browser known to the
 * account is a place of its own: so an attacker can't lock the owner out.
 */
export function minutesToWait(counts: FailureCounts): number {
  const free = counts.account >= UNDER_ATTACK ? 1 : FREE_HERE;
  return Math.max(
    remaining(counts.here - free, counts.sinceHere),
    remaining(counts.address - FREE_ADDRESS, counts.sinceAddress),
  );
}

function remaining(beyond: number, secondsSince: number): number {
  if (beyond < 0) return 0;
  const wait = Math.min(LONGEST, 2 ** Math.min(beyond, 4));
  return Math.max(0, Math.ceil(wait - secondsSince / 60));
}
