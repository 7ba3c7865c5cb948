import "server-only";
import { and, asc, desc, eq, isNotNull, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { type PgColumn, unionAll } from "drizzle-orm/pg-core";
import type { Operator } from "@/lib/access/keys";
import { dayOf, lastMoment } from "@/lib/cases/working-days";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { articles } from "./schema";

/**
 * Why a writing waits for somebody: a second person's look, the writer's after it was sent back, a look at what was
 * published in a hurry, its hour today, the question "still true?", or a draft that lies for a week.
 */
export const siteReasons = ["review", "returned", "unreviewed", "today", "due", "stale"] as const;
export type SiteReason = (typeof siteReasons)[number];

const MOST = { planned: 20, due: 5, stale: 3 };
const WEEK_MS = 7 * 86_400_000;
const own = ({ tenantId }: Operator) => eq(articles.tenantId, tenantId);
/** Said as the index `articles_planned` says it, or PostgreSQL doesn't take it. */
const planned = or(isNotNull(articles.publishAt), isNotNull(articles.submittedAt), isNotNull(articles.returnedAt), isNotNull(articles.unreviewedSince));

/** What a site's people have to do today, by reason and then most urgent first. One statement. */
export function listSiteWork(operator: Operator, now = new Date()) {
  return withKey(operator, (tx) => unionAll(waiting(tx, operator, now), due(tx, operator, now), stale(tx, operator, now)));
}

/** What waits for this person or for its hour today: one look at the few rows that wait for anything. */
function waiting(tx: Tx, operator: Operator, now: Date) {
  const { accountId } = operator;
  const { submittedAt, returnedAt, unreviewedSince, publishAt } = articles;
  const forMe = sql`case when ${submittedAt} is not null and ${articles.submittedBy} <> ${accountId}::int then 1 when ${returnedAt} is not null and ${articles.returnedTo} = ${accountId}::int then 2
    when ${unreviewedSince} is not null and ${articles.unreviewedBy} <> ${accountId}::int then 3 when ${publishAt} > ${now.toISOString()}::timestamptz and ${publishAt} <= ${lastMoment(dayOf(now)).toISOString()}::timestamptz then 4 end`;
  const reason = sql`(array['review', 'returned', 'unreviewed', 'today'])[${forMe}]`;
  const at = sql`(array[${submittedAt}, ${returnedAt}, ${unreviewedSince}, ${publishAt}])[${forMe}]`;
  const name = sql`(array[${articles.submittedByName}, ${articles.returnedByName}])[${forMe}]`;
  return tx.select(columns(reason, at, name)).from(articles).where(and(own(operator), planned, isNotNull(forMe))).orderBy(forMe, asc(at)).limit(MOST.planned);
}

const due = (tx: Tx, operator: Operator, now: Date) => tx.select(columns(sql`'due'`, asMoment(articles.reviewOn), sql`null`)).from(articles)
  .where(and(own(operator), isNotNull(articles.reviewOn), lte(articles.reviewOn, dayOf(now)), eq(articles.status, "published")))
  .orderBy(asc(articles.reviewOn)).limit(MOST.due);

/** The newest of the drafts that nobody touched for a week: those somebody may still remember. */
const stale = (tx: Tx, operator: Operator, now: Date) => tx.select(columns(sql`'stale'`, articles.updatedAt, articles.updatedByName)).from(articles)
  .where(and(own(operator), eq(articles.status, "draft"), lt(articles.updatedAt, new Date(now.getTime() - WEEK_MS)), isNull(articles.trashedAt), isNull(articles.publishAt), isNull(articles.submittedAt)))
  .orderBy(desc(articles.updatedAt), desc(articles.id)).limit(MOST.stale);

const columns = (why: SQL, at: PgColumn | SQL, name: PgColumn | SQL) => ({
  why: sql<SiteReason>`${why}::text`.as("why"), id: articles.id, kind: articles.kind, title: articles.title, revision: articles.revision,
  at: sql<Date>`${at}`.mapWith(articles.updatedAt).as("at"), name: sql<string | null>`${name}::text`.as("name"),
});

/** A day as the moment it begins in the city. */
export const asMoment = (day: PgColumn | SQL): SQL => sql`(${day}::timestamp at time zone 'Asia/Jakarta')`;

export type SiteWork = Awaited<ReturnType<typeof listSiteWork>>;
