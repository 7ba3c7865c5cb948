import "server-only";
import { and, eq, max, type SQL, sql } from "drizzle-orm";
import type { Portal } from "@/lib/access/keys";
import { caseFigures, type FigureDays } from "@/lib/cases/tally-schema";
import { withKey } from "@/lib/db/with-key";

/** Numbers of cases as they were at `countedAt` (null: never counted yet); secret ones are never counted. */
export type CaseFigures = { received: number; answered: number; answeredInTime: number; openNow: number; lateNow: number; countedAt: Date | null };

/** One agency's cases of the last 30 days. */
export const siteFigures = (portal: Portal, tenantId: number): Promise<CaseFigures> => readFigures(portal, 30, eq(caseFigures.tenantId, tenantId));

/** The whole city's cases of the last seven days; those at the desk, without an agency yet, count too. */
export const weekFigures = (portal: Portal): Promise<CaseFigures> => readFigures(portal, 7);

async function readFigures(portal: Portal, days: FigureDays, which?: SQL): Promise<CaseFigures> {
  const sum = (column: SQL.Aliased | Parameters<typeof max>[0]) => sql<number>`coalesce(sum(${column}), 0)::int`;
  const [row] = await withKey(portal, (tx) => tx.select({
    received: sum(caseFigures.received), answered: sum(caseFigures.answered), answeredInTime: sum(caseFigures.answeredInTime),
    openNow: sum(caseFigures.openNow), lateNow: sum(caseFigures.lateNow), countedAt: max(caseFigures.countedAt),
  }).from(caseFigures).where(and(eq(caseFigures.days, days), which)));
  if (!row) throw new Error("a sum without a row");
  return row;
}
