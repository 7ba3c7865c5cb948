import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import type { z } from "zod";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Issue, type Outcome, refused } from "@/lib/forms/outcome";
import { type CaseWorker, tenantOf } from "../reach";
import type { templateInput } from "./input";
import type { TemplateKind } from "./kind";
import { livingTemplates, MOST_TEMPLATES, templatesOf } from "./queries";
import { replyTemplates } from "./schema";

type Typed = z.output<typeof templateInput>;
/** Refused because a colleague was faster: what stands there now, so that the writer can compare. */
export type Newer = { version: number; name: string; text: string; kind: TemplateKind; byName: string };

const GONE = "Templat itu tidak ada lagi. Muat ulang halamannya.";
const FULL = `Sudah ada ${MOST_TEMPLATES} templat di sini. Hapus dahulu satu yang tidak dipakai lagi.`;
const sayTaken = (name: string) => refused(`Sudah ada templat “${name}”. Pilih nama lain.`, "name");

/** What an agency writes, orders and has back is done one after the other: names, limit and order hold. Deleting needs no turn. */
const inTurn = (tx: Tx, key: CaseWorker) => tx.execute(sql`select pg_advisory_xact_lock(20260127, ${key.kind === "operator" ? key.tenantId : 0})`);
const one = (key: CaseWorker, id: number) => and(livingTemplates(key), eq(replyTemplates.id, id));
const taken = async (tx: Tx, key: CaseWorker, name: string, but = 0): Promise<boolean> =>
  (await tx.select({ id: replyTemplates.id }).from(replyTemplates).where(and(livingTemplates(key), sql`lower(${replyTemplates.name}) = lower(${name})`, ne(replyTemplates.id, but))).limit(1)).length > 0;
const full = async (tx: Tx, key: CaseWorker): Promise<boolean> => (await tx.$count(replyTemplates, livingTemplates(key))) >= MOST_TEMPLATES;
const record = (tx: Tx, key: CaseWorker, action: string, id: number, name: string) => recordAudit(tx, key, { action: `template.${action}`, subject: "template", subjectId: id, data: { name } });

/** Keeps a new one for all who answer at the agency, at the end of its list. */
export function addTemplate(key: CaseWorker, { name, text, kind }: Typed): Promise<Outcome<{ id: number }>> {
  return withKey<Outcome<{ id: number }>>(key, async (tx) => {
    await inTurn(tx, key);
    if (await taken(tx, key, name)) return sayTaken(name);
    if (await full(tx, key)) return refused(FULL);
    const [row] = await tx.insert(replyTemplates).values({ tenantId: tenantOf(key), name, body: text, kind, byName: key.name, place: sql`(select coalesce(max(place), 0) + 1 from reply_templates where ${templatesOf(key)})` }).returning({ id: replyTemplates.id });
    if (!row) throw new Error("a template has no id");
    await record(tx, key, "added", row.id, name);
    return done(row);
  });
}

/** Changes one, unless somebody did since `version`: then nothing is changed, and `newer` tells what stands there now. */
export function changeTemplate(key: CaseWorker, id: number, version: number, { name, text, kind }: Typed): Promise<Outcome<null> | { ok: false; issues: Issue[]; newer: Newer }> {
  return withKey<Outcome<null> | { ok: false; issues: Issue[]; newer: Newer }>(key, async (tx) => {
    await inTurn(tx, key);
    const [now] = await tx.select({ version: replyTemplates.version, name: replyTemplates.name, text: replyTemplates.body, kind: replyTemplates.kind, byName: replyTemplates.byName }).from(replyTemplates).where(one(key, id)).for("update");
    if (!now) return refused(GONE);
    if (now.version !== version) return { ...refused(`${now.byName} mengubah templat ini selagi Anda menulis. Bandingkan dengan isinya sekarang, lalu simpan lagi bila tulisan Anda yang dipakai.`, "text"), newer: now };
    if (await taken(tx, key, name, id)) return sayTaken(name);
    await tx.update(replyTemplates).set({ name, body: text, kind, byName: key.name, changedAt: sql`now()`, version: version + 1 }).where(and(one(key, id), eq(replyTemplates.version, version)));
    await record(tx, key, "changed", id, name);
    return done(null);
  });
}

/** Takes one out of the list; `restoreTemplate` brings it back. What was deleted weeks ago goes for good on this occasion. */
export function deleteTemplate(key: CaseWorker, id: number): Promise<Outcome<{ name: string }>> {
  return withKey<Outcome<{ name: string }>>(key, async (tx) => {
    const [gone] = await tx.update(replyTemplates).set({ deletedAt: sql`now()` }).where(one(key, id)).returning({ name: replyTemplates.name });
    if (!gone) return refused(GONE);
    await tx.delete(replyTemplates).where(and(templatesOf(key), sql`${replyTemplates.deletedAt} < now() - interval '30 days'`));
    await record(tx, key, "deleted", id, gone.name);
    return done(gone);
  });
}

/** Undo of deleting: it stands where it stood, unless its name was given away or the list is full. */
export function restoreTemplate(key: CaseWorker, id: number): Promise<Outcome<null>> {
  return withKey<Outcome<null>>(key, async (tx) => {
    await inTurn(tx, key);
    const deleted = and(templatesOf(key), eq(replyTemplates.id, id), sql`${replyTemplates.deletedAt} is not null`);
    const [gone] = await tx.select({ name: replyTemplates.name }).from(replyTemplates).where(deleted).for("update");
    if (!gone) return refused(GONE);
    if (await taken(tx, key, gone.name)) return sayTaken(gone.name);
    if (await full(tx, key)) return refused(FULL);
    await tx.update(replyTemplates).set({ deletedAt: null }).where(deleted);
    await record(tx, key, "restored", id, gone.name);
    return done(null);
  });
}

/** Changes places with the one above or below; at the end of the list nothing happens. */
export function moveTemplate(key: CaseWorker, id: number, by: "up" | "down"): Promise<Outcome<null>> {
  return withKey<Outcome<null>>(key, async (tx) => {
    await inTurn(tx, key);
    const rows = await tx.select({ id: replyTemplates.id, name: replyTemplates.name }).from(replyTemplates).where(livingTemplates(key)).orderBy(replyTemplates.place, replyTemplates.id);
    const at = rows.findIndex((row) => row.id === id);
    const moved = rows[at];
    const other = rows[by === "up" ? at - 1 : at + 1];
    if (!moved) return refused(GONE);
    if (!other) return done(null);
    const order = rows.map((row) => (row.id === id ? other : row.id === other.id ? moved : row).id);
    await tx.update(replyTemplates).set({ place: sql`array_position(${sql.param(`{${order.join(",")}}`)}::bigint[], ${replyTemplates.id})` }).where(livingTemplates(key));
    await record(tx, key, "moved", id, moved.name);
    return done(null);
  });
}
