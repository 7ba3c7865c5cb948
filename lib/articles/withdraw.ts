import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, refused } from "@/lib/forms/outcome";
import { parseInput } from "@/lib/forms/parse";
import { notify } from "@/lib/live/notify";
import { forgetPublicPicture } from "@/lib/media/public-pictures";
import { media } from "@/lib/media/schema";
import { mediaIn } from "./body-text";
import { withdrawShape } from "./input";
import type { RevisionOutcome } from "./outcome";
import { canWithdraw } from "./policy";
import { addVersion, type ArticleRow, changeArticle, takeArticle } from "./row";
import { articleVersions } from "./schema";

/**
 * Takes a story back. Its address stays and tells citizens `fields.note`; its pictures are closed again, unless another
 * published story shows them too.
 */
export async function withdrawArticle(operator: Operator, id: number, revision: number, fields: unknown): Promise<RevisionOutcome<{ revision: number; slug: string }>> {
  const read = parseInput(withdrawShape, fields);
  if (!read.ok) return read;
  const { note } = read.value;
  const closed: string[] = [];
  const outcome = await withKey(operator, async (tx) => {
    const taken = await takeArticle(tx, operator, id, revision);
    if (!taken.ok) return taken;
    const { row } = taken;
    if (!canWithdraw(operator, row)) return refused("Berita ini sedang tidak terbit, jadi tidak perlu ditarik.");
    await addVersion(tx, operator, row, { event: "withdrawn", note });
    const next = await changeArticle(tx, operator, row, { status: "withdrawn", withdrawnAt: sql`now()`, withdrawnNote: note });
    closed.push(...(await closePictures(tx, operator, row)));
    await recordAudit(tx, operator, { action: "article.withdrawn", subject: "article", subjectId: id, data: { note, title: row.title } });
    await notify(tx, { tenantId: operator.tenantId, what: "article", id });
    return done({ revision: next, slug: row.slug });
  });
  if (outcome.ok) closed.forEach(forgetPublicPicture);
  return outcome;
}

/** A story may be withdrawn because of a picture (a child, a victim): then its address must not go on showing it. */
async function closePictures(tx: Tx, operator: Operator, row: ArticleRow): Promise<string[]> {
  const ids = await shownPictures(tx, operator, row);
  if (ids.length === 0) return [];
  const closed = await tx.update(media).set({ publicAt: null }).where(and(
    eq(media.tenantId, operator.tenantId), inArray(media.id, ids),
    sql`not exists (select 1 from articles a join article_versions v on v.tenant_id = a.tenant_id and v.article_id = a.id and v.version = a.published_version
      where a.tenant_id = ${operator.tenantId} and a.status = 'published' and (v.cover_id = ${media.id} or v.body::text like '%' || ${media.id}::text || '%'))`,
  )).returning({ id: media.id });
  return closed.map((picture) => picture.id);
}

/** Pictures of what citizens saw, which the working draft may not hold any more. */
async function shownPictures(tx: Tx, operator: Operator, row: ArticleRow): Promise<string[]> {
  const shown = await tx.select({ coverId: articleVersions.coverId, body: articleVersions.body }).from(articleVersions).where(and(
    eq(articleVersions.tenantId, operator.tenantId), eq(articleVersions.articleId, row.id), eq(articleVersions.event, "published")));
  return [...new Set(shown.flatMap(({ coverId, body }) => [...(coverId ? [coverId] : []), ...mediaIn(body)]))];
}
