import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { openReports } from "@/lib/open311/schema";
import { contacts } from "@/lib/sms/schema";
import { openNumber, openText } from "@/lib/sms/vault";
import { changeCase, tellCase } from "../change";
import { withDeadlines } from "../deadline";
import { cityKnowledge } from "../knowledge";
import { mentionIn } from "../mentions/commands";
import { canClose } from "../policy";
import { atDesk, type CaseWorker, reachOne } from "../reach";
import { cases } from "../schema";

/** A note among colleagues; the citizen never sees it. Answers the names of those it was told to (`@Ucok`), all of the own agency. */
export function addNote(key: CaseWorker, id: number, text: string): Promise<Outcome<{ told: string[] }>> {
  return changeCase<{ told: string[] }>(key, id, async (tx, one) => {
    const told = key.kind === "operator" ? await mentionIn(key, tx, one.id, text) : [];
    await tellCase(tx, key, one, { type: "note", note: text, ...(told.length > 0 ? { mentioned: told.map((person) => person.id) } : {}) });
    return done({ told: told.map(({ name }) => name) });
  });
}

/** The case's number in SP4N-LAPOR; empty takes it out. */
export function setLaporNumber(key: CaseWorker, id: number, number: string): Promise<Outcome<null>> {
  return changeCase(key, id, async (tx, one) => {
    await tx.update(cases).set({ laporNumber: number || null }).where(and(eq(cases.id, id), eq(cases.tenantId, one.tenantId)));
    await tellCase(tx, key, one, { type: "lapor", note: number ? `nomor LAPOR ${number}` : "nomor LAPOR dihapus" });
    return done(null);
  });
}

export function closeCase(key: CaseWorker, id: number): Promise<Outcome<null>> {
  return changeCase(key, id, async (tx, one) => {
    if (!canClose(one)) return refused(one.status === "closed" ? "Laporan ini sudah selesai." : "Jawab dahulu warganya, baru laporan dapat diselesaikan.");
    await tx.update(cases).set({ status: "closed", closedAt: new Date(), unread: false }).where(and(eq(cases.id, id), eq(cases.tenantId, one.tenantId)));
    await tellCase(tx, key, one, { type: "closed" });
    return done(null);
  });
}

/** Undo of closing: the case is answered again, as it was. A citizen reopens by SMS, which starts a new clock. */
export function unclose(key: CaseWorker, id: number): Promise<Outcome<null>> {
  return changeCase(key, id, async (tx, one) => {
    if (one.status !== "closed") return refused("Laporan ini belum selesai.");
    await tx.update(cases).set(withDeadlines(one, { status: "answered" as const, closedAt: null }, await cityKnowledge(tx))).where(and(eq(cases.id, id), eq(cases.tenantId, one.tenantId)));
    await tellCase(tx, key, one, { type: "undone" });
    return done(null);
  });
}

/**
 * Reading is no event: no history, no audit row. The desk looks into cases of agencies, who haven't read them yet for that:
 * it marks only its own. Answers whether there was such a case.
 */
export async function markRead(key: CaseWorker, id: number, unread = false): Promise<boolean> {
  const own = key.kind === "desk" ? atDesk : undefined;
  const changed = await withKey(key, (tx) => tx.update(cases).set({ unread }).where(and(reachOne(key, id), own)));
  return changed.count === 1;
}

/** The citizen's number in full, with the name an application told. A right that is used in the open: the history and the audit list say who looked. */
export function revealNumber(key: CaseWorker, id: number): Promise<Outcome<{ number: string }>> {
  return changeCase(key, id, async (tx, one) => {
    const [contact] = await tx.select({ cipher: contacts.phoneCipher }).from(contacts).where(eq(contacts.id, one.contactId));
    if (!contact) return refused("Nomor pengirim tidak ditemukan.");
    const people = await tx.select({ person: openReports.person }).from(openReports).where(and(eq(openReports.caseId, id), eq(openReports.tenantId, one.tenantId), isNotNull(openReports.person)));
    await tellCase(tx, key, one, { type: "number-revealed" });
    const named = people.flatMap(({ person }) => (person === null ? [] : [openText(person)]));
    return done({ number: [openNumber(contact.cipher), ...new Set(named)].join(" · ") });
  });
}
