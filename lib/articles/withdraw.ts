import "server-only";
import { sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import { withKey } from "@/lib/db/with-key";
import { done, refused } from "@/lib/forms/outcome";
import { parseInput } from "@/lib/forms/parse";
import { notify } from "@/lib/live/notify";
import { forgetPublicPicture } from "@/lib/media/public-pictures";
import { withdrawShape } from "./input";
import type { RevisionOutcome } from "./outcome";
import { closePictures, everShown, takePictures } from "./pictures";
import { canWithdraw } from "./policy";
import { addVersion, changeArticle, takeArticle } from "./row";
import { unscheduled } from "./showing";

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
    if (!canWithdraw(operator, row)) return refused("Tulisan ini sedang tidak terbit, jadi tidak perlu ditarik.");
    // Before the row changes, which lets go of them too: everyone takes pictures in one order.
    const pictures = await takePictures(tx, operator, await everShown(tx, operator, id));
    await addVersion(tx, operator, row, { event: "withdrawn", note });
    const next = await changeArticle(tx, operator, row, {
      // What was planned would bring it back by itself, against the note that citizens read.
      status: "withdrawn", withdrawnAt: sql`now()`, withdrawnNote: note, ...unscheduled, unpublishAt: null, unreviewedSince: null, unreviewedBy: null,
    });
    closed.push(...(await closePictures(tx, operator, pictures)));
    await recordAudit(tx, operator, { action: "article.withdrawn", subject: "article", subjectId: id, data: { note, title: row.title } });
    await notify(tx, { tenantId: operator.tenantId, what: "article", id });
    return done({ revision: next, slug: row.slug });
  });
  if (outcome.ok) closed.forEach(forgetPublicPicture);
  return outcome;
}
