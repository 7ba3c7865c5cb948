import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Desk, Operator } from "@/lib/access/keys";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { tenants } from "@/lib/tenants/schema";
import { changeCase } from "../change";
import { cityKnowledge } from "../knowledge";
import { findReceiver, move, NO_RECEIVER, type Receiver, whyNotTo } from "../move-case";
import { canHandOn, canRefuse } from "../policy";
import { cases } from "../schema";

/** Disposition by an agency: the case with all that belongs to it moves to another one, with the reason. */
export function handOnCase(operator: Operator, id: number, toSlug: string, note: string): Promise<Outcome<Receiver>> {
  return changeCase(operator, id, async (tx, one) => {
    const to = await findReceiver(tx, eq(tenants.slug, toSlug));
    if (!to || to.kind === "meja") return refused(NO_RECEIVER, "tenant");
    if (to.id === one.tenantId) return refused("Laporan ini sudah ada di instansi itu. Pilih instansi lain.", "tenant");
    if (!canHandOn(one)) return refused("Laporan yang sudah selesai tidak dapat diserahkan.");
    const unread = await whyNotTo(tx, to, one);
    if (unread) return refused(unread, "tenant");
    await move(tx, operator, one, to, { type: "handed-on", note });
    return done(to);
  });
}

/** The third "not ours" isn't tried on a fourth agency: a named person of the desk decides (caseLists.arbiter). */
const ARBITRATED = 3;

/** "Not ours": back to the desk with the reason, counted. */
export function refuseCase(operator: Operator, id: number, note: string): Promise<Outcome<{ refusals: number }>> {
  return changeCase(operator, id, async (tx, one) => {
    if (!canRefuse(one)) return refused("Laporan ini sudah dijawab, jadi tidak dapat dikembalikan.");
    const { deskId, arbiter } = await cityKnowledge(tx);
    const desk = await findReceiver(tx, eq(tenants.id, deskId));
    if (!desk) return refused(NO_RECEIVER);
    await tx.update(cases).set({ refusals: sql`${cases.refusals} + 1` }).where(and(eq(cases.id, id), eq(cases.tenantId, operator.tenantId)));
    await move(tx, operator, one, desk, { type: "not-ours", note }, one.refusals + 1 < ARBITRATED ? undefined
      : { type: "raised", note: `${one.refusals + 1} kali ditolak instansi`, to: { id: deskId, name: arbiter === null ? "Penengah" : `Penengah, ${arbiter}` } });
    return done({ refusals: one.refusals + 1 });
  });
}

/** The desk sends a case on with one key. `note` is the reason people read; the clock of the answer starts. */
export function forwardCase(desk: Desk, id: number, toSlug: string, note: string | null): Promise<Outcome<Receiver>> {
  return changeCase(desk, id, async (tx, one) => {
    const to = await findReceiver(tx, eq(tenants.slug, toSlug));
    if (!to || to.kind === "meja") return refused(NO_RECEIVER, "tenant");
    if (!canHandOn(one)) return refused("Laporan yang sudah selesai tidak dapat diteruskan.");
    const unread = await whyNotTo(tx, to, one);
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
