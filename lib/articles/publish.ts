import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, refused } from "@/lib/forms/outcome";
import { notify } from "@/lib/live/notify";
import { forgetPublicPicture } from "@/lib/media/public-pictures";
import { freeAddress } from "./addresses";
import { unmetDuties } from "./checks";
import type { Refusal, RevisionOutcome } from "./outcome";
import { closePictures, everShown, picturesOf } from "./pictures";
import { canPublish, countsAsOwnWork } from "./policy";
import { asksReview } from "./review";
import { nextReviewDay } from "./review-day";
import { addVersion, type ArticleRow, changeArticle, takeArticle } from "./row";
import { sameContent } from "./same-content";
import { articleVersions } from "./schema";
import { feelPulse, shownOf, showPictures, unreturned, unscheduled, unsubmitted } from "./showing";
import { slugOf } from "./slug";

/** `urgent`: without the second person that the agency asks for, who reads it afterwards. It changes nothing where nobody is needed. */
type Hurry = { urgent?: boolean };
const SECOND_PERSON = "Instansi Anda meminta tinjauan orang kedua. Mintalah tinjauan, atau pakai terbit mendesak bila tidak bisa ditunda.";

export type Published = { revision: number; slug: string };

/**
 * Puts the working draft before citizens: a version that never changes, an address on first publishing, its pictures
 * made public (and those closed that it no longer shows), and the site's pulse. The date of first publishing stays; a
 * correction doesn't make a story new.
 */
export async function publishArticle(operator: Operator, id: number, revision: number, { urgent = false }: Hurry = {}): Promise<RevisionOutcome<Published>> {
  const closed: string[] = [];
  const outcome = await withKey(operator, async (tx) => {
    const taken = await takeArticle(tx, operator, id, revision);
    if (!taken.ok) return taken;
    const { row } = taken;
    const dropped = (await everShown(tx, operator, id)).filter((picture) => !picturesOf(row).includes(picture));
    const hurried = !canPublish(operator, { asksReview: await asksReview(tx, operator), submittedBy: row.submittedBy });
    const problem = (hurried && !urgent ? refused(SECOND_PERSON) : await unready(tx, operator, row)) ?? (await showPictures(tx, operator, row, dropped));
    if (problem) return problem;
    const version = await addVersion(tx, operator, row, { event: "published" });
    const slug = row.publishedAt ? row.slug : await freeAddress(tx, operator, row.id, slugOf(row.title));
    const next = await changeArticle(tx, operator, row, {
      status: "published", slug, publishedVersion: version, publishedRevision: row.revision + 1, ...shownOf(row), publishedAt: row.publishedAt ?? row.formerDate ?? sql`now()`,
      withdrawnAt: null, withdrawnNote: null, ...unscheduled, ...unsubmitted, ...unreturned,
      unreviewedSince: hurried ? sql`now()` : null, unreviewedBy: hurried ? operator.accountId : null, reviewOn: nextReviewDay(row.kind),
    });
    closed.push(...(await closePictures(tx, operator, dropped)));
    if (countsAsOwnWork(operator, row)) await feelPulse(tx, operator);
    await recordAudit(tx, operator, { action: "article.published", subject: "article", subjectId: id, data: { version, slug, title: row.title, ...(hurried ? { urgent } : {}) } });
    await notify(tx, { tenantId: operator.tenantId, what: "article", id });
    return done({ revision: next, slug });
  });
  if (outcome.ok) closed.forEach(forgetPublicPicture);
  return outcome;
}

async function unready(tx: Tx, operator: Operator, row: ArticleRow): Promise<Refusal | null> {
  if (row.trashedAt) return refused("Tulisan ini ada di tempat sampah. Kembalikan dulu.");
  const unmet = unmetDuties(row);
  if (unmet.length > 0) return { ok: false, issues: unmet.map(({ field, sentence, words }) => ({ field, message: sentence ?? words })) };
  if (row.status !== "published" || row.publishedVersion === null) return null;
  const shown = await tx.select().from(articleVersions).where(and(
    eq(articleVersions.tenantId, operator.tenantId), eq(articleVersions.articleId, row.id), eq(articleVersions.version, row.publishedVersion)));
  return shown[0] && sameContent(shown[0], row) ? refused("Belum ada perubahan sejak terakhir terbit.") : null;
}
