import "server-only";
import { and, eq } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, refused } from "@/lib/forms/outcome";
import { notify } from "@/lib/live/notify";
import type { RevisionOutcome } from "./outcome";
import { takePictures } from "./pictures";
import { canRestore } from "./policy";
import { askedAnew } from "./review";
import { addVersion, changeArticle, takeArticle } from "./row";
import { contentOf, sameContent } from "./same-content";
import { articleVersions } from "./schema";

/**
 * Makes an earlier version the working draft again. What was in the draft goes into the history first; citizens see
 * nothing of it until it is published.
 */
export async function restoreVersion(operator: Operator, id: number, revision: number, version: number): Promise<RevisionOutcome<{ revision: number }>> {
  return withKey(operator, async (tx) => {
    const taken = await takeArticle(tx, operator, id, revision);
    if (!taken.ok) return taken;
    const { row } = taken;
    if (!canRestore(operator, row)) return refused("Peran Anda tidak boleh memulihkan versi lama.");
    const rows = await tx.select().from(articleVersions).where(and(
      eq(articleVersions.tenantId, operator.tenantId), eq(articleVersions.articleId, id), eq(articleVersions.version, version)));
    const old = rows[0];
    if (!old) return refused("Versi itu tidak ada di riwayat tulisan ini.");
    if (sameContent(old, row)) return refused("Isi konsep sudah sama dengan versi itu.");
    const content = contentOf({ ...old, coverId: await keptCover(tx, operator, old.coverId) });
    await addVersion(tx, operator, row, { event: "saved", note: `Sebelum memulihkan versi ${version}` });
    const next = await changeArticle(tx, operator, row, { ...content, ...askedAnew(operator, row) });
    await addVersion(tx, operator, { ...row, ...content }, { event: "restored", note: `Dari versi ${version}` });
    await recordAudit(tx, operator, { action: "article.restored", subject: "article", subjectId: id, data: { version } });
    await notify(tx, { tenantId: operator.tenantId, what: "article", id });
    return done({ revision: next });
  });
}

/** A picture that was deleted since, because nothing used it any more, can't be brought back. */
async function keptCover(tx: Tx, operator: Operator, coverId: string | null): Promise<string | null> {
  const [taken] = coverId === null ? [] : await takePictures(tx, operator, [coverId]);
  return taken ?? null;
}
