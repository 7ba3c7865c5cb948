import "server-only";
import { and, eq, like, ne, or, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, refused } from "@/lib/forms/outcome";
import { notify } from "@/lib/live/notify";
import { forgetPublicPicture } from "@/lib/media/public-pictures";
import { tenantPulse } from "@/lib/tenants/schema";
import { unmetDuties } from "./checks";
import { rulesOf } from "./kind-rules";
import type { Refusal, RevisionOutcome } from "./outcome";
import { closePictures, everShown, openPictures, picturesOf, takePictures } from "./pictures";
import { canPublish, countsAsOwnWork } from "./policy";
import { addVersion, type ArticleRow, changeArticle, takeArticle } from "./row";
import { sameContent } from "./same-content";
import { articles, articleVersions } from "./schema";
import { freeSlug, slugOf } from "./slug";

export type Published = { revision: number; slug: string };

/**
 * Puts the working draft before citizens: a version that never changes, an address on first publishing, its pictures
 * made public (and those closed that it no longer shows), and the site's pulse. The date of first publishing stays; a
 * correction doesn't make a story new.
 */
export async function publishArticle(operator: Operator, id: number, revision: number): Promise<RevisionOutcome<Published>> {
  const closed: string[] = [];
  const outcome = await withKey(operator, async (tx) => {
    const taken = await takeArticle(tx, operator, id, revision);
    if (!taken.ok) return taken;
    const { row } = taken;
    const dropped = (await everShown(tx, operator, id)).filter((picture) => !picturesOf(row).includes(picture));
    const problem = (await unready(tx, operator, row)) ?? (await showPictures(tx, operator, row, dropped));
    if (problem) return problem;
    const version = await addVersion(tx, operator, row, { event: "published" });
    const slug = row.publishedAt ? row.slug : await chooseSlug(tx, operator, row);
    const next = await changeArticle(tx, operator, row, {
      status: "published", slug, publishedVersion: version, ...shownOf(row), publishedAt: row.publishedAt ?? sql`now()`, withdrawnAt: null, withdrawnNote: null,
    });
    closed.push(...(await closePictures(tx, operator, dropped)));
    if (countsAsOwnWork(operator)) await feelPulse(tx, operator);
    await recordAudit(tx, operator, { action: "article.published", subject: "article", subjectId: id, data: { version, slug, title: row.title } });
    await notify(tx, { tenantId: operator.tenantId, what: "article", id });
    return done({ revision: next, slug });
  });
  if (outcome.ok) closed.forEach(forgetPublicPicture);
  return outcome;
}

function shownOf(row: ArticleRow) {
  const { from, until, facet } = rulesOf[row.kind].shown(row.fields);
  return { shownFrom: from, shownUntil: until, shownFacet: facet };
}

async function unready(tx: Tx, operator: Operator, row: ArticleRow): Promise<Refusal | null> {
  if (!canPublish(operator, row)) return refused("Peran Anda tidak boleh menerbitkan. Mintalah operator instansi Anda.");
  const unmet = unmetDuties(row);
  if (unmet.length > 0) return { ok: false, issues: unmet.map(({ field, sentence, words }) => ({ field, message: sentence ?? words })) };
  if (row.status !== "published" || row.publishedVersion === null) return null;
  const shown = await tx.select().from(articleVersions).where(and(
    eq(articleVersions.tenantId, operator.tenantId), eq(articleVersions.articleId, row.id), eq(articleVersions.version, row.publishedVersion)));
  return shown[0] && sameContent(shown[0], row) ? refused("Belum ada perubahan sejak terakhir terbit.") : null;
}

/** All pictures of the story must be the agency's own; from now on everyone may see them. */
async function showPictures(tx: Tx, operator: Operator, row: ArticleRow, dropped: string[]): Promise<Refusal | null> {
  const wanted = picturesOf(row);
  const taken = await takePictures(tx, operator, [...wanted, ...dropped]);
  if (!wanted.every((id) => taken.includes(id))) return refused("Ada gambar yang tidak ditemukan di instansi Anda. Hapus gambar itu, lalu masukkan lagi.", "body");
  await openPictures(tx, operator, wanted);
  return null;
}

/** The title's address, unique within the agency; the lock keeps two stories of one title from choosing the same. */
async function chooseSlug(tx: Tx, operator: Operator, row: ArticleRow): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('article slug'), ${operator.tenantId})`);
  const slug = slugOf(row.title);
  const near = await tx.select({ slug: articles.slug }).from(articles).where(and(
    eq(articles.tenantId, operator.tenantId), ne(articles.id, row.id), or(eq(articles.slug, slug), like(articles.slug, `${slug}-%`))));
  return freeSlug(slug, new Set(near.map((other) => other.slug)));
}

/** The agency itself did something that citizens see. */
async function feelPulse(tx: Tx, operator: Operator): Promise<void> {
  await tx.insert(tenantPulse).values({ tenantId: operator.tenantId, lastOwnWorkAt: sql`now()` })
    .onConflictDoUpdate({ target: tenantPulse.tenantId, set: { lastOwnWorkAt: sql`now()` } });
}
