import "server-only";
import { eq } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { ownArticle } from "./queries";
import { articles, siteSettings } from "./schema";

/**
 * What is planned with one writing and who waits for whom, as the editor shows it; null when the agency has no such
 * writing. `asOf` is the moment it was read. One statement.
 */
export async function findPlan(operator: Operator, id: number) {
  const [row] = await withKey(operator, (tx) => tx.select({
    asks: siteSettings.asksReview, publishAt: articles.publishAt, unpublishAt: articles.unpublishAt,
    submittedAt: articles.submittedAt, submittedBy: articles.submittedBy, submittedByName: articles.submittedByName,
    returnedAt: articles.returnedAt, returnedByName: articles.returnedByName, returnedNote: articles.returnedNote,
    unreviewedSince: articles.unreviewedSince, unreviewedBy: articles.unreviewedBy, reviewOn: articles.reviewOn, trashedAt: articles.trashedAt,
  }).from(articles).leftJoin(siteSettings, eq(siteSettings.tenantId, articles.tenantId)).where(ownArticle(operator, id)));
  if (!row) return null;
  const { asks, ...plan } = row;
  return { ...plan, asksReview: asks ?? false, who: { accountId: operator.accountId, onBehalf: operator.onBehalf }, asOf: new Date() };
}

export type Plan = NonNullable<Awaited<ReturnType<typeof findPlan>>>;
