import "server-only";
import { and, eq, inArray, lt, sql } from "drizzle-orm";
import type { Job, Operator } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { mediaLeftovers } from "./schema";
import { dropSizes } from "./store";

/**
 * The store has no transactions. So a name is written down before its first byte is kept, and crossed out in the
 * transaction that writes its row; a row that is deleted writes its name down (a trigger does). Whatever is still written
 * down after an hour has no row, because a process died in between, and is swept: nothing is lost, nothing is kept for good.
 */
export const expectFile = (operator: Operator, id: string): Promise<void> => withKey(operator, async (tx) => {
  await tx.insert(mediaLeftovers).values({ tenantId: operator.tenantId, id });
});

/** In the transaction of the row. Throws when the sweep was faster, after an hour: then the files are gone and the row must not be. */
export async function fileArrived(tx: Tx, operator: Operator, id: string): Promise<void> {
  const crossedOut = await tx.delete(mediaLeftovers).where(own(operator, id)).returning({ id: mediaLeftovers.id });
  if (crossedOut.length === 0) throw new Error("The file was swept before its row was written.");
}

/** Drops now what has no row. When the store is away the name stays written down, and the sweep comes by. */
export async function dropLeftover(operator: Operator, id: string): Promise<void> {
  const dropped = await dropSizes(operator.tenantId, id).then(() => true, () => false);
  if (!dropped) return;
  await withKey(operator, async (tx) => {
    await tx.delete(mediaLeftovers).where(own(operator, id));
  });
}

const own = (operator: Operator, id: string) => and(eq(mediaLeftovers.tenantId, operator.tenantId), eq(mediaLeftovers.id, id));

const AT_ONCE = 50;

/** Drops what has stood without a row for an hour, at most 50 a time; answers how many. */
export async function sweepLeftovers(job: Job, olderThanMinutes = 60): Promise<number> {
  return withKey(job, async (tx) => {
    const stale = tx.select({ id: mediaLeftovers.id }).from(mediaLeftovers)
      .where(lt(mediaLeftovers.since, sql`now() - make_interval(mins => ${olderThanMinutes})`)).orderBy(mediaLeftovers.since).limit(AT_ONCE);
    // Deleted rows stay locked until the files are gone: a sender that is slower than an hour finds its name crossed out.
    const swept = await tx.delete(mediaLeftovers).where(inArray(mediaLeftovers.id, stale)).returning();
    for (const { tenantId, id } of swept) await dropSizes(tenantId, id);
    return swept.length;
  });
}
