import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { siteExports } from "./schema";
import type { ExportState } from "./states";

export type ExportFacts = {
  id: number; state: ExportState; problem: string | null; stepDone: number; stepTotal: number; writings: number; pictures: number; missing: number; bytes: number;
  byName: string; createdAt: Date; expiresAt: Date | null;
};

const facts = {
  id: siteExports.id, state: siteExports.state, problem: siteExports.problem, stepDone: siteExports.stepDone, stepTotal: siteExports.stepTotal, writings: siteExports.writings,
  pictures: siteExports.pictures, missing: siteExports.missing, bytes: siteExports.bytes, byName: siteExports.byName, createdAt: siteExports.createdAt, expiresAt: siteExports.expiresAt,
};
const MOST = 20;

/** The agency's packed sites, newest first, at most 20. One statement. */
export const listExports = (operator: Operator): Promise<ExportFacts[]> => withKey(operator, (tx) => tx.select(facts).from(siteExports)
  .where(eq(siteExports.tenantId, operator.tenantId)).orderBy(desc(siteExports.id)).limit(MOST));

/** One of the agency's own, or null. */
export async function findExport(operator: Operator, id: number): Promise<ExportFacts | null> {
  const rows = await withKey(operator, (tx) => tx.select(facts).from(siteExports).where(and(eq(siteExports.tenantId, operator.tenantId), eq(siteExports.id, id))));
  return rows[0] ?? null;
}
