import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { tenants } from "@/lib/tenants/schema";
import type { Audience } from "./audience";
import { broadcasts, type BroadcastState } from "./schema";

/** Columns that say whom a broadcast is for. */
export const audienceColumns = {
  tenantId: broadcasts.tenantId, subscribers: broadcasts.subscribers, everyone: broadcasts.everyone, urgent: broadcasts.urgent,
  agencyIds: broadcasts.agencyIds, placeIds: broadcasts.placeIds, groupIds: broadcasts.groupIds,
  city: sql<boolean>`exists (select from ${tenants} t where t.id = broadcasts.tenant_id and t.kind = 'meja')`,
};

export async function audienceIn(tx: Tx, id: number): Promise<{ audience: Audience; state: BroadcastState } | null> {
  const [row] = await tx.select({ ...audienceColumns, state: broadcasts.state }).from(broadcasts).where(eq(broadcasts.id, id));
  if (!row) return null;
  const { state, ...audience } = row;
  return { audience, state };
}
