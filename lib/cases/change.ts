import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { type Outcome, refused } from "@/lib/forms/outcome";
import { notify } from "@/lib/live/notify";
import { type CaseWorker, reachOne } from "./reach";
import { caseEvents, type CaseEventType, cases } from "./schema";

export type LockedCase = typeof cases.$inferSelect;

export const CASE_GONE = "Laporan ini tidak ada lagi di instansi Anda. Mungkin sudah diserahkan; muat ulang daftarnya.";

/** Runs a change on a case that the key reaches, its row locked, so that two people act one after the other. */
export function changeCase<T>(key: CaseWorker, id: number, change: (tx: Tx, one: LockedCase) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return withKey(key, async (tx) => {
    const [one] = await tx.select().from(cases).where(reachOne(key, id)).for("update");
    return one ? change(tx, one) : refused(CASE_GONE);
  });
}

export type Told = { type: CaseEventType; note?: string; to?: { id: number; name: string }; from?: { id: number; name: string }; /** Accounts that a note names; the audit list keeps them. */ mentioned?: number[] };

/** The event people read, the audit row, and word to those who look: in the transaction of the change. */
export async function tellCase(tx: Tx, key: CaseWorker, one: { id: number; tenantId: number }, told: Told): Promise<void> {
  await tx.insert(caseEvents).values({
    tenantId: one.tenantId, caseId: one.id, type: told.type, actorId: key.accountId, actorName: key.name, note: told.note ?? null,
    fromName: told.from?.name ?? null, fromTenantId: told.from?.id ?? null, toName: told.to?.name ?? null, toTenantId: told.to?.id ?? null,
  });
  await recordAudit(tx, key, {
    action: `case.${told.type}`, subject: "case", subjectId: one.id, tenantId: one.tenantId,
    data: { ...(told.to ? { to: told.to.id } : {}), ...(told.mentioned ? { mentioned: told.mentioned } : {}) },
  });
  await notify(tx, { tenantId: one.tenantId, what: "case", id: one.id });
}
