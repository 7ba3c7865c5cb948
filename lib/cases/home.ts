import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { type PgColumn, unionAll } from "drizzle-orm/pg-core";
import type { Operator, OperatorRole } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { TODAY } from "@/lib/db/today";
import { withKey } from "@/lib/db/with-key";
import { memberships } from "@/lib/accounts/schema";
import { articles } from "@/lib/articles/schema";
import { messages } from "@/lib/sms/schema";
import { tenantPulse, tenants } from "@/lib/tenants/schema";
import { SECRETARIAT } from "./ladder";
import { mentionList, mentionsColumn } from "./mentions/queries";
import { inList } from "./reach";
import { cases } from "./schema";

const MOST = 6;
/** The level that is a person's own; what came to the secretariat is everybody's there. */
const OWN_LEVEL: Partial<Record<OperatorRole, number>> = { deputy: 1, head: 2 };

/**
 * What waits at the agency, most urgent first: what went up to this person (`mine`), then at most 6 open cases, since the
 * inbox has them all. One statement.
 */
export async function listWork(operator: Operator) {
  const columns = {
    id: cases.id, ticket: cases.ticket, title: cases.title, kind: cases.kind, status: cases.status, openedAt: cases.openedAt, dueAt: cases.dueAt,
    pausedAt: cases.pausedAt, answeredAt: cases.answeredAt, answerDueAt: cases.answerDueAt, closedAt: cases.closedAt, unread: cases.unread, level: cases.level, raisedFrom: cases.raisedFrom,
  };
  const own = OWN_LEVEL[operator.role];
  const rows = await withKey(operator, (tx) => {
    const mine = tx.select({ ...columns, mine: sql<boolean>`true`.as("mine") }).from(cases)
      .where(and(eq(cases.tenantId, operator.tenantId), inList("raised"), inArray(cases.level, [own ?? SECRETARIAT, SECRETARIAT]))).orderBy(asc(cases.dueAt), asc(cases.id)).limit(MOST);
    // What came to the secretariat is among its most urgent anyway: whoever has no level of their own needn't look twice.
    const all = tx.select({ ...columns, mine: sql<boolean>`${cases.level} = ${SECRETARIAT}`.as("mine") }).from(cases)
      .where(and(eq(cases.tenantId, operator.tenantId), inList("running"))).orderBy(asc(cases.dueAt), asc(cases.id)).limit(MOST);
    return own === undefined ? all : unionAll(mine, all);
  });
  const theirs = rows.filter(({ mine }) => mine);
  return [...theirs, ...rows.filter(({ id }) => !theirs.some((one) => one.id === id))];
}

/** When the words came that have waited longest to be read; null when all are read. A column of a statement. */
const oldestUnread = (tenantId: number) => sql<Date | null>`(select ${cases.lastMessageAt} from ${cases} where ${cases.tenantId} = ${tenantId} and ${inList("unread")} order by ${cases.lastMessageAt} limit 1)`
  .mapWith(cases.lastMessageAt);

const filled = (...columns: PgColumn[]) => sql<boolean>`${sql.join(columns.map((column) => sql`coalesce(${column}, '') <> ''`), sql` and `)}`;
const held = (role: string) => sql<boolean>`coalesce(bool_or(${memberships.role} = ${role}), false)`;

const seatsOf = (tx: Tx, tenantId: number) => tx.select({ operator: held("operator").as("operator"), deputy: held("deputy").as("deputy"), head: held("head").as("head") })
  .from(memberships).where(and(eq(memberships.tenantId, tenantId), sql`${memberships.startsOn} <= ${TODAY}`, sql`(${memberships.endsOn} is null or ${memberships.endsOn} >= ${TODAY})`)).as("seats");

/** How the agency's own site is, with what the state is made of, how far it is from empty, which first steps its operator has done, and which cases name them. One statement. */
export async function readOwnSite(operator: Operator) {
  const { tenantId, accountId } = operator;
  const [row] = await withKey(operator, (tx) => {
    const seats = seatsOf(tx, tenantId);
    return tx.select({
      slug: tenants.slug, name: tenants.name, openedAt: tenants.openedAt, suspendedAt: tenants.suspendedAt, lastOwnWorkAt: tenantPulse.lastOwnWorkAt,
      milestones: tenantPulse.milestones, contact: filled(tenants.address, tenants.phone), hours: filled(tenants.hours),
      published30: sql<number>`(select count(*)::int from ${articles} where ${articles.tenantId} = ${tenantId} and ${articles.status} = 'published' and ${articles.formerDate} is null and ${articles.publishedAt} > now() - interval '30 days')`,
      mentions: mentionsColumn(operator).mapWith((found: unknown) => mentionList.parse(found)), oldestUnread: oldestUnread(tenantId), operator: seats.operator, deputy: seats.deputy, head: seats.head,
      answeredByMe: sql<boolean>`exists (select 1 from ${messages} where ${messages.authorId} = ${accountId} and ${messages.tenantId} = ${tenantId} and ${messages.kind} = 'answer')`,
      wroteMyself: sql<boolean>`exists (select 1 from ${articles} where ${articles.tenantId} = ${tenantId} and ${articles.updatedBy} = ${accountId} and ${articles.status} = 'published' and ${articles.formerDate} is null)`,
    }).from(tenants).innerJoin(seats, sql`true`).leftJoin(tenantPulse, eq(tenantPulse.tenantId, tenants.id)).where(eq(tenants.id, tenantId));
  });
  if (!row) throw new Error("an operator's agency is gone");
  return row;
}

export type Work = Awaited<ReturnType<typeof listWork>>;
export type OwnSiteFacts = Awaited<ReturnType<typeof readOwnSite>>;
