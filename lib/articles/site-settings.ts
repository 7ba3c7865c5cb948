import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { accounts, memberships } from "@/lib/accounts/schema";
import { TODAY } from "@/lib/db/today";
import { withKey } from "@/lib/db/with-key";
import { articles, siteSettings } from "./schema";

/** How the agency keeps its site, and what a change would touch: its people of today, and what waits for a second person. One statement. */
export async function readSiteSettings(operator: Operator) {
  const { tenantId } = operator;
  const [row] = await withKey(operator, (tx) => {
    const people = tx.select({ count: sql`count(distinct ${accounts.id})::int` }).from(memberships).innerJoin(accounts, eq(accounts.id, memberships.accountId))
      .where(and(eq(memberships.tenantId, tenantId), isNull(accounts.disabledAt), sql`${memberships.startsOn} <= ${TODAY}`, sql`(${memberships.endsOn} is null or ${memberships.endsOn} >= ${TODAY})`));
    const waiting = tx.select({ count: sql`count(*)::int` }).from(articles).where(and(eq(articles.tenantId, tenantId), sql`${articles.submittedAt} is not null`));
    return tx.select({
      asksReview: sql<boolean>`coalesce((select ${siteSettings.asksReview} from ${siteSettings} where ${siteSettings.tenantId} = ${tenantId}), false)`,
      people: sql<number>`${people}`, waiting: sql<number>`${waiting}`,
    }).from(sql`(select 1) as one`);
  });
  return row ?? { asksReview: false, people: 0, waiting: 0 };
}

export type SiteSettings = Awaited<ReturnType<typeof readSiteSettings>>;
