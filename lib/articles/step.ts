import "server-only";
import type { Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done } from "@/lib/forms/outcome";
import { notify } from "@/lib/live/notify";
import type { Refusal, RevisionOutcome } from "./outcome";
import { type ArticleRow, changeArticle, takeArticle } from "./row";

/** Answer of a step that changes a story's state and not its words. */
export type Stepped = RevisionOutcome<{ revision: number }>;
type Decided = { ok?: undefined; action: string; values: Parameters<typeof changeArticle>[3]; data?: Record<string, unknown> } | Refusal;

/** A step doesn't make the draft differ from what citizens read: the revision it bumps is carried along. */
const stillAsPublished = (row: ArticleRow): number | null => (row.publishedRevision === row.revision ? row.revision + 1 : row.publishedRevision);

/** One step: the words stay as old as they were. The row is taken at the revision the screen showed, changed, audited, and it is told to those who look. */
export function takeStep(operator: Operator, id: number, revision: number, decide: (tx: Tx, row: ArticleRow) => Promise<Decided>): Promise<Stepped> {
  return withKey(operator, async (tx) => {
    const taken = await takeArticle(tx, operator, id, revision);
    if (!taken.ok) return taken;
    const decided = await decide(tx, taken.row);
    if (decided.ok === false) return decided;
    const next = await changeArticle(tx, operator, taken.row, { ...decided.values, updatedAt: taken.row.updatedAt, publishedRevision: stillAsPublished(taken.row) });
    await recordAudit(tx, operator, { action: decided.action, subject: "article", subjectId: id, data: decided.data });
    await notify(tx, { tenantId: operator.tenantId, what: "article", id });
    return done({ revision: next });
  });
}
