import "server-only";
import { and, asc, eq, gte, isNotNull, isNull, lt, ne, or, type SQL, sql } from "drizzle-orm";
import { type PgColumn, unionAll } from "drizzle-orm/pg-core";
import type { Operator } from "@/lib/access/keys";
import { hourOf } from "@/lib/cases/working-days";
import { withKey } from "@/lib/db/with-key";
import type { Month } from "./month";
import { articles, articleVersions } from "./schema";
import { asMoment } from "./site-work";

/** What a day of the calendar holds: published or taken down by the clock, an event, an announcement's last day on top, "still true?". */
export type PlannedWhat = "publish" | "end" | "event" | "top" | "due";

/** Of one sort in one month; who plans more has a list of news for it. */
const MOST = 100;

/** What is planned at the agency in a month, by sort and time. Events that began before it and run into it are in. One statement. */
export function listPlanned(operator: Operator, { first, after }: Month) {
  const [from, until] = [hourOf(first, 0), hourOf(after, 0)];
  return withKey(operator, (tx) => {
    const part = (what: PlannedWhat, at: PgColumn | SQL, where: SQL | undefined, to: PgColumn | SQL = sql`null::timestamptz`) => tx.select({
      what: sql<PlannedWhat>`${what}::text`.as("what"), id: articles.id, kind: articles.kind, title: articles.title,
      at: sql<Date>`${at}`.mapWith(articles.updatedAt).as("at"), until: sql<Date | null>`${to}`.mapWith(articles.shownUntil).as("until"),
    }).from(articles).where(and(eq(articles.tenantId, operator.tenantId), where)).orderBy(asc(at)).limit(MOST);
    return unionAll(
      part("publish", articles.publishAt, within(articles.publishAt, from, until)),
      part("end", articles.unpublishAt, and(within(articles.unpublishAt, from, until), or(eq(articles.status, "published"), isNotNull(articles.publishAt)))),
      part("event", articles.shownFrom, and(eq(articles.kind, "event"), eq(articles.status, "published"), gte(articles.shownUntil, from), lt(articles.shownFrom, until)), articles.shownUntil),
      part("top", articles.shownUntil, and(eq(articles.kind, "announcement"), eq(articles.status, "published"), within(articles.shownUntil, from, until))),
      part("top", asMoment(topOfScheduled), and(eq(articles.kind, "announcement"), ne(articles.status, "published"), isNotNull(articles.publishAt), sql`${topOfScheduled} >= ${first}::date`, sql`${topOfScheduled} < ${after}::date`)),
      part("due", asMoment(articles.reviewOn), and(isNotNull(articles.reviewOn), gte(articles.reviewOn, first), lt(articles.reviewOn, after), eq(articles.status, "published"), isNull(articles.trashedAt), ne(articles.title, ""))),
    );
  });
}

/** An announcement's last day on top, of the version that the clock will publish: its row still tells of what citizens see now. */
const topOfScheduled = sql`(select nullif(v.fields->>'topUntil', '')::date from ${articleVersions} v
  where v.tenant_id = ${articles.tenantId} and v.article_id = ${articles.id} and v.version = ${articles.scheduledVersion})`;

const within = (column: typeof articles.publishAt | typeof articles.unpublishAt | typeof articles.shownUntil, from: Date, until: Date) => and(gte(column, from), lt(column, until));

export type Planned = Awaited<ReturnType<typeof listPlanned>>;
