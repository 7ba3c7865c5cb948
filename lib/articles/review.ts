import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, refused } from "@/lib/forms/outcome";
import { parseInput } from "@/lib/forms/parse";
import { unmetDuties } from "./checks";
import type { RevisionOutcome } from "./outcome";
import { canRecall, canReturn, canReviewAfter, canSetReview } from "./policy";
import { addVersion } from "./row";
import { siteSettings } from "./schema";
import { unreturned, unsubmitted } from "./showing";
import { type Stepped, takeStep } from "./step";

const returnShape = z.object({
  note: z.string({ error: "Tulis apa yang perlu diperbaiki." }).trim().min(5, "Tulis apa yang perlu diperbaiki, sedikitnya 5 huruf.").max(500, "Ringkas sampai 500 huruf."),
});

/** Whether the agency asks for a second pair of eyes. */
export async function asksReview(tx: Tx, { tenantId }: Operator): Promise<boolean> {
  const [row] = await tx.select({ asks: siteSettings.asksReview }).from(siteSettings).where(eq(siteSettings.tenantId, tenantId));
  return row?.asks ?? false;
}

/** The agency decides: with `asks`, everything waits for a second person. Only its head may. */
export async function setAsksReview(operator: Operator, asks: boolean): Promise<RevisionOutcome<null>> {
  if (!canSetReview(operator)) return refused("Hanya pimpinan instansi yang mengatur tinjauan. Mintalah pimpinan Anda.");
  return withKey(operator, async (tx) => {
    await tx.insert(siteSettings).values({ tenantId: operator.tenantId, asksReview: asks }).onConflictDoUpdate({ target: siteSettings.tenantId, set: { asksReview: asks } });
    await recordAudit(tx, operator, { action: "site.review-asked", subject: "tenant", subjectId: operator.tenantId, data: { asks } });
    return done(null);
  });
}

/** Asks a second person to look and publish. The same list must be done as for publishing. */
export const submitArticle = (operator: Operator, id: number, revision: number): Promise<Stepped> => takeStep(operator, id, revision, async (tx, row) => {
  const unmet = unmetDuties(row);
  if (unmet.length > 0) return { ok: false, issues: unmet.map(({ field, sentence, words }) => ({ field, message: sentence ?? words })) };
  if (row.trashedAt) return refused("Tulisan ini ada di tempat sampah. Kembalikan dulu.");
  if (row.submittedAt) return refused(`Tulisan ini sudah menunggu tinjauan sejak diminta ${row.submittedByName ?? "rekan Anda"}.`);
  await addVersion(tx, operator, row, { event: "submitted" });
  return { action: "article.submitted", values: { ...unreturned, submittedAt: sql`now()`, submittedBy: operator.accountId, submittedByName: operator.name } };
});

/**
 * Who changes words that wait for a second person has written them too: from then on that one asks, and somebody else reads.
 * Otherwise one person could write anything into what another asked about, and publish it alone.
 */
export const askedAnew = ({ accountId, name }: Operator, { submittedBy }: { submittedBy: number | null }) =>
  submittedBy === null || submittedBy === accountId ? {} : { submittedBy: accountId, submittedByName: name };

/** Who asked takes the question back, to write on. */
export const recallArticle = (operator: Operator, id: number, revision: number): Promise<Stepped> => takeStep(operator, id, revision, async (tx, row) => {
  if (!row.submittedAt) return refused("Tulisan ini tidak sedang menunggu tinjauan.");
  if (!canRecall(operator, row)) return refused(`Tinjauan ini diminta ${row.submittedByName ?? "rekan Anda"}. Kembalikan dengan catatan, supaya penulisnya tahu.`);
  await addVersion(tx, operator, row, { event: "returned", note: "Permintaan tinjauan dibatalkan" });
  return { action: "article.recalled", values: unsubmitted };
});

/** The second person sends it back with a note for its writer. */
export async function returnArticle(operator: Operator, id: number, revision: number, fields: unknown): Promise<Stepped> {
  const read = parseInput(returnShape, fields);
  if (!read.ok) return read;
  return takeStep(operator, id, revision, async (tx, row) => {
    if (!row.submittedAt) return refused("Tulisan ini tidak sedang menunggu tinjauan.");
    if (!canReturn(operator, row)) return refused("Ini permintaan Anda sendiri. Batalkan permintaannya, lalu perbaiki.");
    const { note } = read.value;
    await addVersion(tx, operator, row, { event: "returned", note });
    return { action: "article.returned", values: { ...unsubmitted, returnedAt: sql`now()`, returnedTo: row.submittedBy, returnedByName: operator.name, returnedNote: note }, data: { note } };
  });
}

/** A second person has read what was published in a hurry. */
export const reviewPublished = (operator: Operator, id: number, revision: number): Promise<Stepped> => takeStep(operator, id, revision, async (tx, row) => {
  if (!row.unreviewedSince) return refused("Tulisan ini tidak menunggu tinjauan.");
  if (!canReviewAfter(operator, row)) return refused("Tinjauan harus dari orang lain. Mintalah rekan atau pimpinan Anda.");
  await addVersion(tx, operator, row, { event: "reviewed" });
  return { action: "article.reviewed", values: { unreviewedSince: null, unreviewedBy: null } };
});
