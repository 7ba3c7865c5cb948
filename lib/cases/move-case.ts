import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { nameReceiver } from "@/lib/db/with-key";
import { notify } from "@/lib/live/notify";
import { tenants } from "@/lib/tenants/schema";
import { type LockedCase, tellCase, type Told } from "./change";
import { afterPause, withDeadlines } from "./deadline";
import { cityKnowledge } from "./knowledge";
import { UNRAISED } from "./raise-state";
import type { CaseWorker } from "./reach";
import { cases } from "./schema";

export type Receiver = { id: number; name: string; kind: string; suspended: boolean; staffed: boolean };

export const NO_RECEIVER = "Instansi tujuan tidak ditemukan. Pilih dari daftar.";
/** The database refuses it too: constraint cases_not_accused. */
export const ACCUSED = "Laporan ini tentang penyalahgunaan wewenang di instansi itu, jadi instansi itu tidak boleh melihatnya. Pilih instansi lain.";

export async function findReceiver(tx: Tx, which: SQL): Promise<Receiver | undefined> {
  const [row] = await tx.select({
    id: tenants.id, name: tenants.name, kind: tenants.kind, suspended: sql<boolean>`${tenants.suspendedAt} is not null`,
    staffed: sql<boolean>`exists (select 1 from seat_figures() s where s.tenant_id = ${tenants.id} and (s.operator or s.deputy or s.head))`,
  }).from(tenants).where(and(which, isNull(tenants.mergedInto)));
  return row;
}

/** A case must not lie where nobody reads it, nor where it may not be read; who reads for that agency is named. Null: it may go there. */
export async function whyNotTo(tx: Tx, to: Receiver, one: LockedCase): Promise<string | null> {
  if (to.id === one.accusedId) return ACCUSED;
  if (to.staffed && !to.suspended) return null;
  const { readerOf, deskId, names } = await cityKnowledge(tx);
  const reader = readerOf(to.id);
  const instead = reader === deskId || reader === to.id ? "Pilih instansi lain." : `Sementara ini ${names.get(reader) ?? "induknya"} yang membaca pesannya.`;
  return to.suspended ? `${to.name} sedang ditangguhkan dan tidak menerima laporan. ${instead}` : `Belum ada petugas yang membaca pesan di ${to.name}. ${instead}`;
}

/** What is told stands in the history before the case leaves: afterwards it is the receiver's, and moves along. */
export async function move(
  tx: Tx, key: CaseWorker, one: LockedCase, to: Receiver, told: Pick<Told, "type" | "note">, then?: Told, changed: Partial<Pick<LockedCase, "abuse" | "accusedId" | "secret">> = {},
): Promise<void> {
  const knowledge = await cityKnowledge(tx);
  const from = { id: one.tenantId, name: knowledge.names.get(one.tenantId) ?? "" };
  await tellCase(tx, key, one, { ...told, from, to });
  if (then) await tellCase(tx, key, one, then);
  await nameReceiver(tx, to.id, one.id);
  const now = new Date();
  const atDesk = to.id === knowledge.deskId;
  // The citizen's clock started with the message: handing on between agencies doesn't buy time.
  const begins = from.id === knowledge.deskId || atDesk;
  const clock = begins ? { limitKind: atDesk ? "forward" as const : "answer" as const, clockFrom: now, pauses: [] } : { pauses: afterPause(one, now) };
  const moved = await tx.update(cases).set({
    ...changed, ...UNRAISED, ...withDeadlines(one, { ...clock, status: atDesk ? "new" as const : "open" as const, lastAnswerAt: null }, knowledge),
    tenantId: to.id, unread: true, assigneeId: null, assigneeName: null, pausedAt: null, answeredAt: null, forwardedAt: atDesk ? null : now,
  }).where(and(eq(cases.id, one.id), eq(cases.tenantId, one.tenantId)));
  if (moved.count !== 1) throw new Error("a locked case moved away under us");
  await notify(tx, { tenantId: to.id, what: "case", id: one.id });
}
