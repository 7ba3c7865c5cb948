import "server-only";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { city } from "@/lib/city";
import { tenants } from "@/lib/tenants/schema";
import type { Broadcaster } from "./policy";
import { broadcasts } from "./schema";

/** The broadcasts a key reaches: the own agency's, or all for desk and admins. */
export const reach = (key: Broadcaster): SQL => (key.kind === "operator" ? eq(broadcasts.tenantId, key.tenantId) : sql`true`);

/** Stands in the WHERE of every read and is repeated in every write. */
export const reachOne = (key: Broadcaster, id: number): SQL | undefined => and(eq(broadcasts.id, id), reach(key));

export type Sender = { tenantId: number; city: boolean; /** Before the text, as telephones read it. */ name: string };

/** In whose name a key writes: its agency's, or the city's (the desk is its tenant). Of one that is there already, `tenantId` says whose. */
export async function senderOf(tx: Tx, key: Broadcaster, tenantId?: number): Promise<Sender> {
  const id = tenantId ?? (key.kind === "operator" ? key.tenantId : null);
  const [row] = await tx.select({ id: tenants.id, kind: tenants.kind, shortName: tenants.shortName }).from(tenants).where(id === null ? eq(tenants.kind, "meja") : eq(tenants.id, id));
  if (!row) throw new Error("an agency that writes is not there");
  return { tenantId: row.id, city: row.kind === "meja", name: row.kind === "meja" ? city.government() : row.shortName };
}
