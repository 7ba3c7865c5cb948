import "server-only";
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { env } from "@/lib/env";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { dropLeftover, expectFile, fileArrived } from "./leftovers";
import { fileSentences as say } from "./limits";
import { media, mediaTotals } from "./schema";

/** Bytes that one agency may keep. */
export const quotaBytes = (): number => env.fileQuota() * 1_000_000;

type Arrival = {
  row: Omit<typeof media.$inferInsert, "tenantId" | "id" | "createdBy" | "createdByName">;
  /** Keeps the bytes in the store. */
  keep: (id: string) => Promise<void>;
  /** What else belongs into the row's transaction: the audit, a job. */
  also: (tx: Tx, id: string) => Promise<unknown>;
};

class QuotaReached extends Error {}

/** Bytes first, then their row, and neither without the other (leftovers.ts). Answers the id. */
export async function bringIn(operator: Operator, { row, keep, also }: Arrival): Promise<Outcome<string>> {
  if (await wouldPass(operator, row.bytes)) return refused(say.quota, "file");
  const id = randomUUID();
  await expectFile(operator, id);
  let kept = false;
  try {
    await keep(id);
    kept = true;
    await withKey(operator, async (tx) => {
      await fileArrived(tx, operator, id);
      await tx.insert(media).values({ ...row, tenantId: operator.tenantId, id, createdBy: operator.accountId, createdByName: operator.name });
      // The insert has locked the totals: whoever else adds at this moment is counted before or after, never beside.
      if ((await totalOf(tx, operator)) > quotaBytes()) throw new QuotaReached();
      await also(tx, id);
    });
    return done(id);
  } catch (error) {
    // Whether a broken commit was one, nobody knows: its bytes are left to the sweep, which finds no name of what has a row.
    if (!kept || error instanceof QuotaReached) await dropLeftover(operator, id);
    if (error instanceof QuotaReached) return refused(say.quota, "file");
    throw error;
  }
}

/** Before anything is kept, so that a full agency costs the store nothing. */
const wouldPass = (operator: Operator, bytes: number): Promise<boolean> =>
  withKey(operator, async (tx) => (await totalOf(tx, operator)) + bytes > quotaBytes());

async function totalOf(tx: Tx, operator: Operator): Promise<number> {
  const [total] = await tx.select({ bytes: mediaTotals.bytes }).from(mediaTotals).where(eq(mediaTotals.tenantId, operator.tenantId));
  return total?.bytes ?? 0;
}
