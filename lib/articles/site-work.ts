import "server-only";
import { and, asc, desc, eq, gt, isNotNull, isNull, lt, lte, ne, or, type SQL, sql } from "drizzle-orm";
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

const SHOWN: Record<SiteReason, number> = { review: 10, returned: 5, unreviewed: 5, today: 5, due: 5, stale: 3 };
const WEEK_MS = 7 * 86_400_000;
const own = ({ tenantId }: Operator) => eq(articles.tenantId, tenantId);
/** Said as the index `articles_waiting` says it, or PostgreSQL doesn't take it. */
const waits = or(isNotNull(articles.submittedAt), isNotNull(articles.returnedAt), isNotNull(articles.unreviewedSince));

/** What a site's people have to do today, by reason and then most urgent first. One statement. */
export function listSiteWork(operator: Operator, now = new Date()) {
  const { accountId } = operator;
  return withKey(operator, (tx) => {
    const part = (why: SiteReason, at: PgColumn | SQL, where: SQL | undefined, name: PgColumn | SQL = sql`null`) => tx.select(columns(why, at, name)).from(articles).where(and(own(operator), where));
    const first = (why: SiteReason, at: PgColumn | SQL, where: SQL | undefined, name?: PgColumn) => part(why, at, where, name).orderBy(asc(at)).limit(SHOWN[why]);
    return unionAll(
      first("review", articles.submittedAt, and(waits, isNotNull(articles.submittedAt), ne(articles.submittedBy, accountId)), articles.submittedByName),
      first("returned", articles.returnedAt, and(waits, isNotNull(articles.returnedAt), eq(articles.returnedTo, accountId)), articles.returnedByName),
      first("unreviewed", articles.unreviewedSince, and(waits, isNotNull(articles.unreviewedSince), ne(articles.unreviewedBy, accountId))),
      first("today", articles.publishAt, and(isNotNull(articles.publishAt), gt(articles.publishAt, now), lte(articles.publishAt, lastMoment(dayOf(now))))),
      first("due", asMoment(articles.reviewOn), and(isNotNull(articles.reviewOn), lte(articles.reviewOn, dayOf(now)), eq(articles.status, "published"))),
      stale(tx, operator, now),
    );
  });
}

/** The newest of the drafts that nobody touched for a week: those somebody may still remember. */
const stale = (tx: Tx, operator: Operator, now: Date) => tx.select(columns("stale", articles.updatedAt, articles.updatedByName)).from(articles)
  .where(and(own(operator), eq(articles.status, "draft"), lt(articles.updatedAt, new Date(now.getTime() - WEEK_MS)), isNull(articles.trashedAt), isNull(articles.publishAt), isNull(articles.submittedAt)))
  .orderBy(desc(articles.updatedAt), desc(articles.id)).limit(SHOWN.stale);

const columns = (why: SiteReason, at: PgColumn | SQL, name: PgColumn | SQL) => ({
  why: sql<SiteReason>`${why}::text`.as("why"), id: articles.id, kind: articles.kind, title: articles.title, revision: articles.revision,
  at: sql<Date>`${at}`.mapWith(articles.updatedAt).as("at"), name: sql<string | null>`${name}`.as("name"),
});

/** A day as the moment it begins in the city. */
export const asMoment = (day: PgColumn): SQL => sql`(${day}::timestamp at time zone 'Asia/Jakarta')`;

export type SiteWork = Awaited<ReturnType<typeof listSiteWork>>;
