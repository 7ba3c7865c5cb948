import "server-only";
import { and, eq, or, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { TODAY } from "@/lib/db/today";
import { withKey } from "@/lib/db/with-key";
import { type CaseWorker, tenantOf } from "../reach";
import { savedFilters } from "./schema";

/** At most this many of somebody's own; what colleagues share comes on top. */
export const MOST_FILTERS = 20;
const MOST_SHOWN = 60;

/** Where the key's filters lie: at its agency, or at the desk. */
export const filtersOf = (key: CaseWorker): SQL => eq(savedFilters.tenantId, tenantOf(key));

const savedFilter = z.object({ id: z.number(), name: z.string(), shared: z.boolean(), mine: z.boolean(), removable: z.boolean(), byName: z.string(), kotak: z.string(), saring: z.string(), q: z.string() });
export const savedFilterList = z.array(savedFilter);
export type SavedFilter = z.output<typeof savedFilter>;

/** Whether who saved it (`f`) works there today; the same question as policy saved_filters_drop asks. */
const stillThere = (key: CaseWorker): SQL => (key.kind === "desk" ? sql`at_desk(f.account_id)`
  : sql`exists (select 1 from memberships m where m.tenant_id = f.tenant_id and m.account_id = f.account_id and ${TODAY} between m.starts_on and coalesce(m.ends_on, 'infinity'))`);

/** The person's own filters, then what colleagues share, by name: a column of a statement, read by `savedFilterList`. */
export const filtersColumn = (key: CaseWorker): SQL => sql`(select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'shared', f.shared, 'mine', f.mine, 'removable', f.mine or (f.shared and not ${stillThere(key)}), 'byName', f.by_name,
    'kotak', f.box, 'saring', f.urgency, 'q', f.words) order by f.mine desc, lower(f.name), f.id), '[]')
  from (select *, account_id = ${key.accountId} as mine from ${savedFilters}
    where ${and(filtersOf(key), or(eq(savedFilters.accountId, key.accountId), savedFilters.shared))} order by mine desc, lower(name), id limit ${MOST_SHOWN}) f)`;

export async function listFilters(key: CaseWorker): Promise<SavedFilter[]> {
  const [row] = await withKey(key, (tx) => tx.execute<{ filters: unknown }>(sql`select ${filtersColumn(key)} as filters`));
  return savedFilterList.parse(row?.filters);
}
