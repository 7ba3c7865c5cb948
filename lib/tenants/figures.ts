import "server-only";
import { sql } from "drizzle-orm";
import type { Portal } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";

/** Numbers of cases; secret ones are never counted. `openNow` and `lateNow` are of this moment. */
export type CaseFigures = { received: number; answered: number; answeredInTime: number; openNow: number; lateNow: number };

const NOTHING: CaseFigures = { received: 0, answered: 0, answeredInTime: 0, openNow: 0, lateNow: 0 };

const SUMS = sql`coalesce(sum(received), 0)::int as "received", coalesce(sum(answered), 0)::int as "answered",
  coalesce(sum(answered_in_time), 0)::int as "answeredInTime", coalesce(sum(open_now), 0)::int as "openNow",
  coalesce(sum(late_now), 0)::int as "lateNow"`;

/** One agency's cases of the last `days` days. */
export async function siteFigures(portal: Portal, tenantId: number, days = 30): Promise<CaseFigures> {
  const [row] = await withKey(portal, (tx) => tx.execute<CaseFigures>(sql`
    select ${SUMS} from case_figures(now() - make_interval(days => ${days}), now()) where tenant_id = ${tenantId}`));
  return row ?? NOTHING;
}

/** The whole city's cases of the last seven days; those at the desk, without an agency yet, count too. */
export async function weekFigures(portal: Portal): Promise<CaseFigures> {
  const [row] = await withKey(portal, (tx) => tx.execute<CaseFigures>(sql`
    select ${SUMS} from case_figures(now() - interval '7 days', now())`));
  return row ?? NOTHING;
}
