import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { withKey } from "@/lib/db/with-key";
import type { CaseWorker } from "./reach";
import { casePresence } from "./schema";

/** Who else has the case open now; `typing`: wrote something in the last seconds. */
export type Companion = { name: string; typing: boolean };

/**
 * A sign of life of somebody who has the case open, every few seconds; answers who else has. Nothing for a case that the
 * key doesn't reach. No audit row: it changes nothing that anyone reads later.
 */
export function keepCompany(key: CaseWorker, caseId: number, typing: boolean): Promise<Companion[]> {
  const within = key.kind === "operator" ? sql`and c.tenant_id = ${key.tenantId}` : sql``;
  return withKey(key, async (tx) => {
    await tx.execute(sql`insert into case_presence (tenant_id, case_id, account_id, name, typed_at)
      select c.tenant_id, c.id, ${key.accountId}, ${key.name}, ${typing ? sql`now()` : sql`null`} from cases c where c.id = ${caseId} ${within}
      on conflict (case_id, account_id) do update set seen_at = now(), name = excluded.name, tenant_id = excluded.tenant_id, typed_at = excluded.typed_at`);
    return tx.select({ name: casePresence.name, typing: sql<boolean>`coalesce(${casePresence.typedAt} > now() - interval '12 seconds', false)` }).from(casePresence)
      .where(and(eq(casePresence.caseId, caseId), sql`${casePresence.accountId} <> ${key.accountId}`, sql`${casePresence.seenAt} > now() - interval '20 seconds'`,
        key.kind === "operator" ? eq(casePresence.tenantId, key.tenantId) : undefined))
      .orderBy(casePresence.name);
  });
}

/** The case was closed here. */
export async function leaveCompany(key: CaseWorker, caseId: number): Promise<void> {
  await withKey(key, (tx) => tx.delete(casePresence).where(and(
    eq(casePresence.caseId, caseId), eq(casePresence.accountId, key.accountId), key.kind === "operator" ? eq(casePresence.tenantId, key.tenantId) : undefined)));
}
