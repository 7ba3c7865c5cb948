import "server-only";
import { and, eq } from "drizzle-orm";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { tenants } from "@/lib/tenants/schema";
import { changeCase, tellCase } from "../change";
import { canPublish } from "../policy";
import type { CaseWorker } from "../reach";
import type { PublishInput } from "./input";
import { casePublications } from "./schema";

export type Shown = { id: number; tenantId: number };

const SECRET = "Penulisnya meminta laporan ini dirahasiakan, jadi tidak dapat ditampilkan untuk umum.";

/** Shows a case to everybody in the words a person has read; showing it again changes the words. The original stays. */
export function publishCase(key: CaseWorker, id: number, words: Omit<PublishInput, "read">): Promise<Outcome<Shown>> {
  return changeCase<Shown>(key, id, async (tx, one) => {
    if (!canPublish(one)) return refused(SECRET);
    const [owner] = await tx.select({ name: tenants.name }).from(tenants).where(eq(tenants.id, one.tenantId));
    const shown = {
      ...words, answerBy: words.answer === null ? null : (owner?.name ?? null), placeId: one.placeId, kind: one.kind, status: one.status, openedAt: one.openedAt,
      dueAt: one.dueAt, answeredAt: one.answeredAt, answerDueAt: one.answerDueAt, closedAt: one.closedAt, publishedAt: new Date(), publishedByName: key.name, withdrawnAt: null,
    };
    const [row] = await tx.insert(casePublications).values({ ...shown, tenantId: one.tenantId, caseId: one.id })
      .onConflictDoUpdate({ target: [casePublications.tenantId, casePublications.caseId], set: shown }).returning({ id: casePublications.id });
    if (!row) throw new Error("a publication was neither added nor changed");
    await tellCase(tx, key, one, { type: "published" });
    return done({ id: row.id, tenantId: one.tenantId });
  });
}

/** Takes a case down; its words stay, to be shown again. */
export function unpublishCase(key: CaseWorker, id: number): Promise<Outcome<{ tenantId: number }>> {
  return changeCase<{ tenantId: number }>(key, id, async (tx, one) => {
    const changed = await tx.update(casePublications).set({ withdrawnAt: new Date() })
      .where(and(eq(casePublications.tenantId, one.tenantId), eq(casePublications.caseId, id)));
    if (changed.count === 0) return refused("Laporan ini tidak sedang ditampilkan untuk umum.");
    await tellCase(tx, key, one, { type: "unpublished" });
    return done({ tenantId: one.tenantId });
  });
}
