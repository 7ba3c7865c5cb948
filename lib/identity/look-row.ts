import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { siteLooks } from "./schema";

/** Writes some of an agency's look into its one row, which begins with the first choice. */
export async function changeLook(tx: Tx, { tenantId }: Operator, values: Partial<typeof siteLooks.$inferInsert>): Promise<void> {
  const set = { ...values, changedAt: sql`now()` };
  await tx.insert(siteLooks).values({ ...set, tenantId }).onConflictDoUpdate({ target: siteLooks.tenantId, set, setWhere: eq(siteLooks.tenantId, tenantId) });
}
