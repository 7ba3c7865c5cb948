import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { memberships } from "@/lib/accounts/schema";
import { articles } from "@/lib/articles/schema";
import { messages } from "@/lib/sms/schema";
import { tenantPulse, tenants } from "@/lib/tenants/schema";
import { cases } from "./schema";

/** What waits at the agency, most urgent first: at most 12 open cases. One statement. */
export function listWork(operator: Operator) {
  return withKey(operator, (tx) => tx.select({
    id: cases.id, ticket: cases.ticket, title: cases.title, kind: cases.kind, status: cases.status, openedAt: cases.openedAt, dueAt: cases.dueAt,
    pausedAt: cases.pausedAt, answeredAt: cases.answeredAt, closedAt: cases.closedAt, unread: cases.unread,
  }).from(cases)
    .where(and(eq(cases.tenantId, operator.tenantId), inArray(cases.status, ["open", "new"])))
    .orderBy(asc(cases.dueAt), asc(cases.id)).limit(12));
}

const held = (role: string) => sql<boolean>`exists (select 1 from ${memberships} where ${memberships.tenantId} = ${tenants.id} and ${memberships.role} = ${role}
  and ${memberships.startsOn} <= (now() at time zone 'Asia/Jakarta')::date and (${memberships.endsOn} is null or ${memberships.endsOn} >= (now() at time zone 'Asia/Jakarta')::date))`;

/** How the agency's own site is, with what the state is made of, and which first steps its operator has done. One statement. */
export async function readOwnSite(operator: Operator) {
  const [row] = await withKey(operator, (tx) => tx.select({
    slug: tenants.slug, name: tenants.name, openedAt: tenants.openedAt, suspendedAt: tenants.suspendedAt, lastOwnWorkAt: tenantPulse.lastOwnWorkAt,
    published30: sql<number>`(select count(*)::int from ${articles} where ${articles.tenantId} = ${tenants.id} and ${articles.status} = 'published' and ${articles.publishedAt} > now() - interval '30 days')`,
    operator: held("operator"), deputy: held("deputy"), head: held("head"),
    answeredByMe: sql<boolean>`exists (select 1 from ${messages} where ${messages.authorId} = ${operator.accountId} and ${messages.kind} = 'answer')`,
    wroteMyself: sql<boolean>`exists (select 1 from ${articles} where ${articles.tenantId} = ${tenants.id} and ${articles.updatedBy} = ${operator.accountId} and ${articles.status} = 'published')`,
  }).from(tenants).leftJoin(tenantPulse, eq(tenantPulse.tenantId, tenants.id)).where(eq(tenants.id, operator.tenantId)));
  if (!row) throw new Error("an operator's agency is gone");
  return row;
}

export type Work = Awaited<ReturnType<typeof listWork>>;
export type OwnSiteFacts = Awaited<ReturnType<typeof readOwnSite>>;
