import "server-only";
import { and, eq, ne, or, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { type CaseWorker, tenantOf } from "../reach";
import type { saveFilterInput } from "./input";
import { filtersOf, MOST_FILTERS } from "./queries";
import { savedFilters } from "./schema";

const GONE = "Saringan itu tidak ada lagi, atau bukan milik Anda. Muat ulang halamannya.";

const own = (key: CaseWorker): SQL | undefined => and(filtersOf(key), eq(savedFilters.accountId, key.accountId));
/** One person's filters are changed one after the other: the limit and the names hold. */
const inTurn = (tx: Tx, key: CaseWorker) => tx.execute(sql`select pg_advisory_xact_lock(20260126, ${key.accountId})`);

const taken = (tx: Tx, key: CaseWorker, name: string, but = 0) =>
  tx.select({ id: savedFilters.id }).from(savedFilters).where(and(own(key), sql`lower(${savedFilters.name}) = lower(${name})`, ne(savedFilters.id, but))).limit(1);
const sayTaken = (name: string) => refused(`Anda sudah punya saringan “${name}”. Pilih nama lain.`, "name");

/** Keeps a filter under a name, for the person alone or for all who work there. */
export function saveFilter(key: CaseWorker, { name, shared, kotak, saring, q }: z.output<typeof saveFilterInput>): Promise<Outcome<{ id: number }>> {
  return withKey<Outcome<{ id: number }>>(key, async (tx) => {
    await inTurn(tx, key);
    if ((await taken(tx, key, name)).length > 0) return sayTaken(name);
    const [kept] = await tx.select({ count: sql<number>`count(*)::int` }).from(savedFilters).where(own(key));
    if ((kept?.count ?? 0) >= MOST_FILTERS) return refused(`Anda sudah menyimpan ${MOST_FILTERS} saringan. Hapus dahulu satu yang tidak dipakai lagi.`, "name");
    const [row] = await tx.insert(savedFilters).values({ tenantId: tenantOf(key), accountId: key.accountId, byName: key.name, name, shared, box: kotak, urgency: saring, words: q }).returning({ id: savedFilters.id });
    if (!row) throw new Error("a saved filter has no id");
    await recordAudit(tx, key, { action: "filter.saved", subject: "filter", subjectId: row.id, data: { shared } });
    return done(row);
  });
}

/** Only who saved it renames it. */
export function renameFilter(key: CaseWorker, id: number, name: string): Promise<Outcome<null>> {
  return withKey<Outcome<null>>(key, async (tx) => {
    await inTurn(tx, key);
    if ((await taken(tx, key, name, id)).length > 0) return sayTaken(name);
    const changed = await tx.update(savedFilters).set({ name }).where(and(own(key), eq(savedFilters.id, id)));
    if (changed.count === 0) return refused(GONE);
    await recordAudit(tx, key, { action: "filter.renamed", subject: "filter", subjectId: id });
    return done(null);
  });
}

/** One's own, or a shared one of somebody who has no seat there any more (policy saved_filters_drop). */
export function deleteFilter(key: CaseWorker, id: number): Promise<Outcome<null>> {
  return withKey<Outcome<null>>(key, async (tx) => {
    const gone = await tx.delete(savedFilters).where(and(filtersOf(key), eq(savedFilters.id, id), or(eq(savedFilters.accountId, key.accountId), savedFilters.shared)));
    if (gone.count === 0) return refused(GONE);
    await recordAudit(tx, key, { action: "filter.deleted", subject: "filter", subjectId: id });
    return done(null);
  });
}
