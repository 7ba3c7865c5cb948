import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Desk, Operator } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { nameReceiver } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { notify } from "@/lib/live/notify";
import { tenants } from "@/lib/tenants/schema";
import { changeCase, type LockedCase, tellCase } from "../change";
import { afterPause, withDeadlines } from "../deadline";
import { cityKnowledge } from "../knowledge";
import { canHandOn, canRefuse } from "../policy";
import { UNRAISED } from "../raise-state";
import type { CaseWorker } from "../reach";
import { type CaseEventType, cases } from "../schema";

type Receiver = { id: number; name: string; kind: string; suspended: boolean; staffed: boolean };

const NO_RECEIVER = "Instansi tujuan tidak ditemukan. Pilih dari daftar.";

/** Disposition by an agency: the case with all that belongs to it moves to another one, with the reason. */
export function handOnCase(operator: Operator, id: number, toSlug: string, note: string): Promise<Outcome<Receiver>> {
  return changeCase(operator, id, async (tx, one) => {
    const to = await findReceiver(tx, eq(tenants.slug, toSlug));
    if (!to || to.kind === "meja") return refused(NO_RECEIVER, "tenant");
    if (to.id === one.tenantId) return refused("Laporan ini sudah ada di instansi itu. Pilih instansi lain.", "tenant");
    if (!canHandOn(one)) return refused("Laporan yang sudah selesai tidak dapat diserahkan.");
    const unread = await whyUnread(tx, to);
    if (unread) return refused(unread, "tenant");
    await move(tx, operator, one, to, { type: "handed-on", note });
    return done(to);
  });
}

/** "Not ours": back to the desk with the reason, counted. */
export function refuseCase(operator: Operator, id: number, note: string): Promise<Outcome<{ refusals: number }>> {
  return changeCase(operator, id, async (tx, one) => {
    if (!canRefuse(one)) return refused("Laporan ini sudah dijawab, jadi tidak dapat dikembalikan.");
    const { deskId } = await cityKnowledge(tx);
    const desk = await findReceiver(tx, eq(tenants.id, deskId));
    if (!desk) return refused(NO_RECEIVER);
    await tx.update(cases).set({ refusals: sql`${cases.refusals} + 1` }).where(and(eq(cases.id, id), eq(cases.tenantId, operator.tenantId)));
    await move(tx, operator, one, desk, { type: "not-ours", note });
    return done({ refusals: one.refusals + 1 });
  });
}

/** The desk sends a case on with one key. `note` is the reason people read; the clock of the answer starts. */
export function forwardCase(desk: Desk, id: number, toSlug: string, note: string | null): Promise<Outcome<Receiver>> {
  return changeCase(desk, id, async (tx, one) => {
    const to = await findReceiver(tx, eq(tenants.slug, toSlug));
    if (!to || to.kind === "meja") return refused(NO_RECEIVER, "tenant");
    if (!canHandOn(one)) return refused("Laporan yang sudah selesai tidak dapat diteruskan.");
    const unread = await whyUnread(tx, to);
    if (unread) return refused(unread, "tenant");
    await move(tx, desk, one, to, note === null ? { type: "handed-on" } : { type: "handed-on", note });
    return done(to);
  });
}

/** Undo within a minute, as long as the receiver hasn't opened it. */
export function undoForward(desk: Desk, id: number): Promise<Outcome<{ id: number }>> {
  return changeCase(desk, id, async (tx, one) => {
    const { deskId } = await cityKnowledge(tx);
    const back = await findReceiver(tx, eq(tenants.id, deskId));
    const fresh = one.forwardedAt !== null && Date.now() - one.forwardedAt.getTime() < 60_000;
    if (!back || !fresh || !one.unread || one.status !== "open") return refused("Sudah dibaca instansinya, jadi tidak dapat diurungkan. Hubungi instansi itu bila keliru.");
    await move(tx, desk, one, back, { type: "undone" });
    return done({ id });
  });
}

async function findReceiver(tx: Tx, which: SQL): Promise<Receiver | undefined> {
  const [row] = await tx.select({
    id: tenants.id, name: tenants.name, kind: tenants.kind, suspended: sql<boolean>`${tenants.suspendedAt} is not null`,
    staffed: sql<boolean>`exists (select 1 from seat_figures() s where s.tenant_id = ${tenants.id} and (s.operator or s.deputy or s.head))`,
  }).from(tenants).where(and(which, isNull(tenants.mergedInto)));
  return row;
}

/** A case must not lie where nobody reads it; who reads for that agency is named. Null: somebody reads there. */
async function whyUnread(tx: Tx, to: Receiver): Promise<string | null> {
  if (to.staffed && !to.suspended) return null;
  const { readerOf, deskId, names } = await cityKnowledge(tx);
  const reader = readerOf(to.id);
  const instead = reader === deskId || reader === to.id ? "Pilih instansi lain." : `Sementara ini ${names.get(reader) ?? "induknya"} yang membaca pesannya.`;
  return to.suspended ? `${to.name} sedang ditangguhkan dan tidak menerima laporan. ${instead}` : `Belum ada petugas yang membaca pesan di ${to.name}. ${instead}`;
}

/** What is told stands in the history before the case leaves: afterwards it is the receiver's, and moves along. */
async function move(tx: Tx, key: CaseWorker, one: LockedCase, to: Receiver, told: { type: CaseEventType; note?: string }): Promise<void> {
  const knowledge = await cityKnowledge(tx);
  const from = { id: one.tenantId, name: knowledge.names.get(one.tenantId) ?? "" };
  await tellCase(tx, key, one, { ...told, from, to });
  await nameReceiver(tx, to.id, one.id);
  const now = new Date();
  const atDesk = to.id === knowledge.deskId;
  // The citizen's clock started with the message: handing on between agencies doesn't buy time.
  const begins = from.id === knowledge.deskId || atDesk;
  const clock = begins ? { limitKind: atDesk ? "forward" as const : "answer" as const, clockFrom: now, pauses: [] } : { pauses: afterPause(one, now) };
  const changed = await tx.update(cases).set({
    ...UNRAISED, ...withDeadlines(one, { ...clock, status: atDesk ? "new" as const : "open" as const, lastAnswerAt: null }, knowledge),
    tenantId: to.id, unread: true, pausedAt: null, answeredAt: null, forwardedAt: atDesk ? null : now,
  }).where(and(eq(cases.id, one.id), eq(cases.tenantId, one.tenantId)));
  if (changed.count !== 1) throw new Error("a locked case moved away under us");
  await notify(tx, { tenantId: to.id, what: "case", id: one.id });
}
