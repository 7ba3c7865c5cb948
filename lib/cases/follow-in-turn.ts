import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import type { Follower } from "@/lib/access/keys";
import { followCase, type FollowedCase } from "./follow";
import { FollowPace } from "./follow-pace";

// Each of Next's bundles may have a copy of this module; the process has one pace.
const kept = globalThis as typeof globalThis & { pemkoFollowPace?: FollowPace };

/** Looks a ticket up when it is this address's turn. "later": so many wait there that it is better to come again. */
export async function followInTurn(
  follower: Follower, address: string, pace = (kept.pemkoFollowPace ??= new FollowPace()), wait: (ms: number) => Promise<unknown> = pause, now: () => number = Date.now,
): Promise<FollowedCase | null | "later"> {
  const turn = pace.turn(address, now());
  if (turn === null) return "later";
  if (turn > 0) await wait(turn);
  const found = await followCase(follower);
  if (found) pace.wasRight(address);
  return found;
}
