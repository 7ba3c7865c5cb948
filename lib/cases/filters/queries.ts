import "server-only";
import { and, desc, eq, or, type SQL, sql } from "drizzle-orm";
import { withKey } from "@/lib/db/with-key";
import type { CaseWorker } from "../reach";
import { savedFilters } from "./schema";

/** At most this many of somebody's own; what colleagues share comes on top. */
export const MOST_FILTERS = 20;
const MOST_SHOWN = 60;

/** Where the key's filters lie: at its agency, or at the desk. */
export const filtersOf = (key: CaseWorker): SQL | undefined =>
  (key.kind === "operator" ? eq(savedFilters.tenantId, key.tenantId) : sql`${savedFilters.tenantId} = (select d.id from tenants d where d.kind = 'meja')`);

/** The person's own filters, then what colleagues share, by name. */
export function listFilters(key: CaseWorker) {
  const mine = sql<boolean>`${savedFilters.accountId} = ${key.accountId}`;
  return withKey(key, (tx) => tx.select({
    id: savedFilters.id, name: savedFilters.name, shared: savedFilters.shared, mine, byName: savedFilters.byName,
    kotak: savedFilters.box, saring: savedFilters.urgency, q: savedFilters.words,
  }).from(savedFilters).where(and(filtersOf(key), or(eq(savedFilters.accountId, key.accountId), savedFilters.shared)))
    .orderBy(desc(mine), sql`lower(${savedFilters.name})`, savedFilters.id).limit(MOST_SHOWN));
}

export type SavedFilter = Awaited<ReturnType<typeof listFilters>>[number];
