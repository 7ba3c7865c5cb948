import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { type LockedCase, tellCase } from "../change";
import { caseLinks } from "../links-schema";
import { BOTH_GONE, lockBoth } from "../lock-both";
import { type CaseWorker, reach } from "../reach";
import { cases } from "../schema";
import { formatTicket } from "../ticket";

/** On whose side a link is told: of a report of abuse alone where the other is none, since whoever has that one may be accused, or get it who is. */
const sidesOf = (one: LockedCase, other: LockedCase): [LockedCase, LockedCase][] =>
  ([[one, other], [other, one]] as [LockedCase, LockedCase][]).filter(([from, to]) => from.abuse || !to.abuse);

/** A ticket that may be a report of abuse tomorrow is named to nobody else's agency: history can't be taken back. */
const namedTo = (from: LockedCase, to: LockedCase): string => (from.tenantId === to.tenantId ? `laporan ${formatTicket(to.ticket)}` : "laporan di instansi lain");

const pairs = (id: number, otherId: number) => sql`(${caseLinks.caseId}, ${caseLinks.otherId}) in ((${id}::bigint, ${otherId}::bigint), (${otherId}::bigint, ${id}::bigint))`;

/** Notes that two cases have to do with each other; both people's screens show it, unless one would betray a report of abuse. */
export function linkCases(key: CaseWorker, id: number, otherTicket: string): Promise<Outcome<{ id: number }>> {
  return withKey(key, async (tx) => {
    const [found] = await tx.select({ id: cases.id }).from(cases).where(and(eq(cases.ticket, otherTicket), reach(key)));
    const both = found && (await lockBoth(tx, key, id, found.id));
    if (!both) return refused("Tidak ada laporan lain bernomor itu di instansi Anda.", "ticket");
    const linked = await tx.$count(caseLinks, and(pairs(id, found.id), eq(caseLinks.kind, "related"), isNull(caseLinks.undoneAt)));
    if (linked > 0) return refused("Kedua laporan itu sudah bertautan.", "ticket");
    const [one, other] = both;
    for (const [from, to] of sidesOf(one, other)) {
      await tx.insert(caseLinks).values({ tenantId: from.tenantId, caseId: from.id, otherId: to.id, kind: "related", byName: key.name });
      await tellCase(tx, key, from, { type: "linked", note: `dengan ${namedTo(from, to)}` });
    }
    return done({ id: other.id });
  });
}

/** Takes the note back on both sides. */
export function unlinkCases(key: CaseWorker, id: number, otherId: number): Promise<Outcome<null>> {
  return withKey(key, async (tx) => {
    const both = await lockBoth(tx, key, id, otherId);
    if (!both) return refused(BOTH_GONE);
    const undone = await tx.update(caseLinks).set({ undoneAt: new Date() }).where(and(pairs(id, otherId), eq(caseLinks.kind, "related"), isNull(caseLinks.undoneAt)));
    if (undone.count === 0) return refused("Kedua laporan itu tidak bertautan.");
    const [one, other] = both;
    for (const [from, to] of sidesOf(one, other)) await tellCase(tx, key, from, { type: "unlinked", note: `dari ${namedTo(from, to)}` });
    return done(null);
  });
}
