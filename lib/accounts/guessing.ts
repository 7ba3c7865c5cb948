import "server-only";
import { and, eq, lt, sql } from "drizzle-orm";
import type { Door } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { signInFailures } from "./schema";
import { keyed } from "./secret-index";
import { minutesToWait, type FailureCounts } from "./waits";

/** `origin`: a network address, or a browser that signed in to this account before (see device.ts). */
export type Attempt = { email: string; origin: string };

const indexes = ({ email, origin }: Attempt) => ({ emailIndex: keyed("akun", email), addressIndex: keyed("asal", origin) });

/**
 * Counts an attempt before it is tried and answers how many minutes to wait; 0: go on. It is written first and taken
 * back when the password is right, under a lock, so that a hundred guesses sent at once don't all see an empty table.
 * A refused attempt isn't counted: nobody's wait grows by knocking.
 */
export function beginAttempt(door: Door, attempt: Attempt): Promise<number> {
  const { emailIndex, addressIndex } = indexes(attempt);
  return withKey(door, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(key, 7)) from unnest(array[${emailIndex}, ${addressIndex}]) key`);
    const wait = minutesToWait(await countFailures(tx, emailIndex, addressIndex));
    if (wait > 0) return wait;
    await tx.insert(signInFailures).values({ emailIndex, addressIndex });
    await tx.delete(signInFailures).where(lt(signInFailures.at, sql`now() - interval '1 day'`));
    return 0;
  });
}

/** The password was right: what this person got wrong from here is forgotten. */
export async function forgetAttempts(door: Door, attempt: Attempt): Promise<void> {
  const { emailIndex, addressIndex } = indexes(attempt);
  await withKey(door, (tx) => tx.delete(signInFailures)
    .where(and(eq(signInFailures.emailIndex, emailIndex), eq(signInFailures.addressIndex, addressIndex))));
}

async function countFailures(tx: Tx, email: string, address: string): Promise<FailureCounts> {
  const [row] = await tx.execute<FailureCounts>(sql`
    select count(*) filter (where email_index = ${email} and address_index = ${address})::int as "here",
      coalesce(extract(epoch from now() - max(at) filter (where email_index = ${email} and address_index = ${address})), 1e9)::float8 as "sinceHere",
      count(*) filter (where address_index = ${address} and at > now() - interval '15 minutes')::int as "address",
      coalesce(extract(epoch from now() - max(at) filter (where address_index = ${address})), 1e9)::float8 as "sinceAddress",
      count(*) filter (where email_index = ${email})::int as "account"
    from sign_in_failures
    where (email_index = ${email} or address_index = ${address}) and at > now() - interval '1 hour'`);
  if (!row) throw new Error("count without a row");
  return row;
}
