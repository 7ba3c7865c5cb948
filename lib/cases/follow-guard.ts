import "server-only";
import { and, eq, gt, sql } from "drizzle-orm";
import { signInFailures } from "@/lib/accounts/schema";
import { keyed } from "@/lib/accounts/secret-index";
import type { Door } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";

/**
 * Four digits are ten thousand guesses: after this many wrong ones for a ticket it rests, whoever asks. The citizen still
 * has CEK from the own phone.
 */
const MOST_WRONG = { quarterHour: 8, day: 24 };

/**
 * Counts a guess before it is compared, under a lock: of a thousand guesses sent at once only eight are looked at. Null
 * when the ticket rests; else the guess's id, for `forgiveGuess` when it was right.
 */
export async function beginGuess(door: Door, ticket: string): Promise<number | null> {
  const emailIndex = keyed("ticket", ticket);
  return withKey(door, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${emailIndex}, 8))`);
    const [wrong] = await tx.select({
      quarterHour: sql<number>`count(*) filter (where ${signInFailures.at} > now() - interval '15 minutes')::int`, day: sql<number>`count(*)::int`,
    }).from(signInFailures).where(and(eq(signInFailures.emailIndex, emailIndex), gt(signInFailures.at, sql`now() - interval '24 hours'`)));
    if (wrong && (wrong.quarterHour >= MOST_WRONG.quarterHour || wrong.day >= MOST_WRONG.day)) return null;
    const [row] = await tx.insert(signInFailures).values({ emailIndex, addressIndex: keyed("ticket-page", ticket) }).returning({ id: signInFailures.id });
    if (!row) throw new Error("a guess was not counted");
    return row.id;
  });
}

export async function forgiveGuess(door: Door, guessId: number): Promise<void> {
  await withKey(door, (tx) => tx.delete(signInFailures).where(eq(signInFailures.id, guessId)));
}
