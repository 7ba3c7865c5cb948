import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Desk } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { tenants } from "@/lib/tenants/schema";
import { changeCase } from "../change";
import { cityKnowledge } from "../knowledge";
import { caseLinks } from "../links-schema";
import { findReceiver, move } from "../move-case";
import { canHandOn } from "../policy";

/**
 * A report of abuse of power: to the Inspektorat, secret, out of sight of the agency it accuses from this moment on.
 * `accusedSlug` is empty where nobody is named; then it is who was accused before, else the agency that has the case, if one has.
 */
export function reportAbuse(desk: Desk, id: number, accusedSlug: string, note: string): Promise<Outcome<{ name: string }>> {
  return changeCase<{ name: string }>(desk, id, async (tx, one) => {
    const { inspectorateId, deskId } = await cityKnowledge(tx);
    const to = inspectorateId === null ? undefined : await findReceiver(tx, eq(tenants.id, inspectorateId));
    if (!to) return refused("Belum ada petugas di Inspektorat. Minta admin kota mengisi kursinya dahulu.");
    if (!canHandOn(one)) return refused("Laporan yang sudah selesai tidak dapat diserahkan.");
    const named = accusedSlug === "" ? null : await findReceiver(tx, eq(tenants.slug, accusedSlug));
    if (named === undefined || named?.kind === "meja") return refused("Instansi itu tidak ditemukan. Pilih dari daftar, atau kosongkan.", "accused");
    const accusedId = named?.id ?? one.accusedId ?? (one.tenantId === deskId || one.tenantId === to.id ? null : one.tenantId);
    if (accusedId === to.id) return refused("Laporan tentang Inspektorat sendiri tidak boleh diserahkan ke sana. Teruskan ke Sekretariat Daerah.", "accused");
    if (one.tenantId === to.id) return refused("Laporan ini sudah ada di Inspektorat.");
    await move(tx, desk, one, to, { type: "abuse", note }, undefined, { abuse: true, accusedId, secret: true });
    await unlinkFromOthers(tx, id);
    return done({ name: to.name });
  });
}

/** Other cases, which the accused agency may have, no longer show that they were linked to it (lib/cases/commands/link.ts). */
const unlinkFromOthers = (tx: Tx, id: number) => tx.update(caseLinks).set({ undoneAt: new Date() })
  .where(and(eq(caseLinks.otherId, id), eq(caseLinks.kind, "related"), isNull(caseLinks.undoneAt), sql`exists (select from cases c where c.id = case_links.case_id and not c.abuse)`));
