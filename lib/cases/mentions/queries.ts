import "server-only";
import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import type { CaseWorker } from "../reach";
import { cases } from "../schema";
import { caseMentions } from "./schema";

const MOST = 6;
const waiting = (operator: Operator): SQL | undefined => and(eq(caseMentions.tenantId, operator.tenantId), eq(caseMentions.accountId, operator.accountId), isNull(caseMentions.seenAt));

/** Cases of the agency in which the person was named and which they haven't opened since, the newest first; at most 6. */
export function listMentions(operator: Operator) {
  return withKey(operator, (tx) => tx.select({ id: cases.id, ticket: cases.ticket, title: cases.title, byName: caseMentions.byName, at: caseMentions.at })
    .from(caseMentions).innerJoin(cases, eq(cases.id, caseMentions.caseId)).where(and(waiting(operator), eq(cases.tenantId, operator.tenantId))).orderBy(desc(caseMentions.at)).limit(MOST));
}

export type Mention = Awaited<ReturnType<typeof listMentions>>[number];

/** The condition of the inbox's list "Disebut". */
export const isMentioned = (operator: Operator): SQL =>
  sql`${cases.id} in (select n.case_id from case_mentions n where n.tenant_id = ${operator.tenantId} and n.account_id = ${operator.accountId} and n.seen_at is null)`;

/** How many cases wait so; none for the desk, where nobody is named. */
export const countMentions = async (key: CaseWorker): Promise<number> =>
  (key.kind === "operator" ? ((await withKey(key, (tx) => tx.execute<{ count: number }>(sql`select ${mentionCount(key)} as count`)))[0]?.count ?? 0) : 0);

/** How many cases wait so; a column of a statement. */
export const mentionCount = (operator: Operator): SQL<number> =>
  sql<number>`(select count(*)::int from case_mentions n where n.tenant_id = ${operator.tenantId} and n.account_id = ${operator.accountId} and n.seen_at is null)`;
