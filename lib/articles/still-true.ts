import "server-only";
import { and, asc, desc, eq, isNotNull, lte } from "drizzle-orm";
import { z } from "zod";
import type { Operator } from "@/lib/access/keys";
import { dayOf } from "@/lib/cases/working-days";
import { withKey } from "@/lib/db/with-key";
import { refused } from "@/lib/forms/outcome";
import { parseInput } from "@/lib/forms/parse";
import { countsAsOwnWork } from "./policy";
import { nextReviewDay } from "./review-day";
import { addVersion } from "./row";
import { articles, articleVersions } from "./schema";
import { feelPulse } from "./showing";
import { type Stepped, takeStep } from "./step";

const MOST_DUE = 50;

/** Published pages whose day has come, longest waiting first; at most 50. One statement. */
export function dueForReview(operator: Operator, now = new Date()) {
  return withKey(operator, (tx) => tx.select({ id: articles.id, kind: articles.kind, title: articles.title, reviewOn: articles.reviewOn, revision: articles.revision })
    .from(articles).where(and(eq(articles.tenantId, operator.tenantId), eq(articles.status, "published"), isNotNull(articles.reviewOn), lte(articles.reviewOn, dayOf(now))))
    .orderBy(asc(articles.reviewOn), asc(articles.id)).limit(MOST_DUE));
}

/** "Still true": one click; the page is asked again after its kind's time. It counts as the agency's own work. */
export const confirmStillTrue = (operator: Operator, id: number, revision: number): Promise<Stepped> => takeStep(operator, id, revision, async (tx, row) => {
  const next = nextReviewDay(row.kind);
  if (row.status !== "published" || next === null) return refused("Halaman ini tidak perlu dipastikan.");
  await addVersion(tx, operator, row, { event: "confirmed" });
  if (countsAsOwnWork(operator, row)) await feelPulse(tx, operator);
  return { action: "article.confirmed", values: { reviewOn: next } };
});

const askedShape = z.object({ on: z.iso.date({ error: "Muat ulang halaman ini, lalu coba lagi." }).refine((day) => day <= dayOf(new Date()), "Muat ulang halaman ini, lalu coba lagi.") });

/** Takes the click back: the page is due again as it was, on `fields.on`. Only who confirmed it last may. */
export async function unconfirmStillTrue(operator: Operator, id: number, revision: number, fields: unknown): Promise<Stepped> {
  const read = parseInput(askedShape, fields);
  if (!read.ok) return read;
  return takeStep(operator, id, revision, async (tx, row) => {
    const [last] = await tx.select({ event: articleVersions.event, by: articleVersions.madeBy }).from(articleVersions)
      .where(and(eq(articleVersions.tenantId, operator.tenantId), eq(articleVersions.articleId, id))).orderBy(desc(articleVersions.version)).limit(1);
    if (last?.event !== "confirmed" || last.by !== operator.accountId) return refused("Halaman ini sudah berubah sejak Anda pastikan. Buka halamannya untuk memperbaiki.");
    await addVersion(tx, operator, row, { event: "unconfirmed" });
    return { action: "article.unconfirmed", values: { reviewOn: read.value.on } };
  });
}
