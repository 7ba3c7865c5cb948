import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { withKey } from "@/lib/db/with-key";
import { caseLinks, type LinkKind } from "./links-schema";
import { type CaseWorker } from "./reach";

export type LinkedCase = { linkId: number; id: number; kind: LinkKind; ticket: string | null; title: string | null };

/** The cases that were split off, put into or linked to one; of those beyond the reader's reach neither ticket nor title. */
export function listLinks(key: CaseWorker, caseId: number): Promise<LinkedCase[]> {
  const mine = key.kind === "operator" ? eq(caseLinks.tenantId, key.tenantId) : undefined;
  const of = (column: "ticket" | "title") => sql<string | null>`(select o.${sql.identifier(column)} from cases o where o.id = ${caseLinks.otherId})`;
  return withKey(key, (tx) => tx.select({ linkId: caseLinks.id, id: caseLinks.otherId, kind: caseLinks.kind, ticket: of("ticket"), title: of("title") }).from(caseLinks)
    .where(and(eq(caseLinks.caseId, caseId), isNull(caseLinks.undoneAt), mine)).orderBy(caseLinks.id).limit(20));
}
