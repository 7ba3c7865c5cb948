import "server-only";
import { and, eq, gt, sql } from "drizzle-orm";
import { signInFailures } from "@/lib/accounts/schema";
import { keyed } from "@/lib/accounts/secret-index";
import type { Door } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";

/** Four digits are ten thousand guesses: after this many wrong ones for a ticket it rests for a while, whoever asks. */
const MOST_WRONG = 8;

/** Whether somebody may try the last four digits of a ticket's number now. */
export async function mayGuess(door: Door, ticket: string): Promise<boolean> {
  const wrong = await withKey(door, (tx) => tx.$count(signInFailures, and(
    eq(signInFailures.emailIndex, keyed("ticket", ticket)), gt(signInFailures.at, sql`now() - interval '15 minutes'`),
  )));
  return wrong < MOST_WRONG;
}

export async function noteWrongGuess(door: Door, ticket: string): Promise<void> {
  await withKey(door, (tx) => tx.insert(signInFailures).values({ emailIndex: keyed("ticket", ticket), addressIndex: keyed("ticket-page", ticket) }));
}
