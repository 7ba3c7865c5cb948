import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { env } from "@/lib/env";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { addJob } from "@/lib/jobs/add-job";
import { notify } from "@/lib/live/notify";
import { messages } from "@/lib/sms/schema";
import { recipientGroups } from "@/lib/groups/schema";
import { countAudience } from "./audience";
import type { BroadcastInput } from "./input";
import { type Broadcaster, canApprove, canEdit, canStop, canWrite, needsApproval } from "./policy";
import { reachOne, senderOf } from "./reach";
import { audienceIn } from "./row";
import { broadcasts } from "./schema";
import { tell } from "./tell";
import { costOf, fullText } from "./text";
import { nobodyWords } from "./words";

type Row = typeof broadcasts.$inferSelect;
const NOT_YOURS = "Peran Anda bisa melihat siaran, tetapi tidak menulisnya. Mintalah operator atau pimpinan instansi Anda.";
const CHANGED = "Siaran ini sudah diubah orang lain. Muat ulang halaman ini, lalu periksa lagi.";

/** Begins a draft. Answers its id. */
export function draftBroadcast(key: Broadcaster, input: BroadcastInput): Promise<Outcome<{ id: number }>> {
  if (!canWrite(key)) return Promise.resolve(refused(NOT_YOURS));
  return withKey(key, async (tx) => {
    const { tenantId, city } = await senderOf(tx, key);
    const fitting = await ownAudience(tx, tenantId, city, input);
    if (!fitting.ok) return fitting;
    const [made] = await tx.insert(broadcasts).values({ ...fitting.value, tenantId, createdBy: key.accountId, createdByName: key.name }).returning({ id: broadcasts.id });
    if (!made) throw new Error("a broadcast was not added");
    await recordAudit(tx, key, { action: "broadcast.drafted", subject: "broadcast", subjectId: made.id, tenantId });
    return done({ id: made.id });
  });
}

/** Changes a draft. Null: there is none the key reaches. */
export function saveBroadcast(key: Broadcaster, id: number, revision: number, input: BroadcastInput): Promise<Outcome<{ id: number }> | null> {
  if (!canWrite(key)) return Promise.resolve(refused(NOT_YOURS));
  return withKey(key, async (tx) => {
    const row = await lock(tx, key, id);
    if (!row) return null;
    if (!canEdit(row)) return refused("Siaran ini sudah diserahkan, jadi tidak bisa diubah lagi.");
    if (row.revision !== revision) return refused(CHANGED);
    const fitting = await ownAudience(tx, row.tenantId, (await audienceIn(tx, id))?.audience.city ?? false, input);
    if (!fitting.ok) return fitting;
    await tx.update(broadcasts).set({ ...fitting.value, revision: row.revision + 1 }).where(reachOne(key, id));
    await recordAudit(tx, key, { action: "broadcast.saved", subject: "broadcast", subjectId: id, tenantId: row.tenantId });
    return done({ id });
  });
}

/** Other agencies' subscribers are the city's to write to alone, groups are those of the agency that writes. */
async function ownAudience(tx: Tx, tenantId: number, city: boolean, input: BroadcastInput): Promise<Outcome<BroadcastInput>> {
  if (!city && (input.everyone || input.agencyIds.length > 0)) return refused("Hanya meja SMS Centre yang mengirim kepada pelanggan instansi lain.", "subscribers");
  if (input.groupIds.length > 0) {
    const own = await tx.select({ id: recipientGroups.id }).from(recipientGroups).where(and(eq(recipientGroups.tenantId, tenantId), inArray(recipientGroups.id, input.groupIds)));
    if (own.length !== new Set(input.groupIds).size) return refused("Salah satu kelompok sudah tidak ada. Pilih lagi kelompoknya.", "groupIds");
  }
  return done(input);
}

/** Hands a draft in: sent at its hour, or after a second person said yes where it is larger than the city's limit. */
export function submitBroadcast(key: Broadcaster, id: number, revision: number): Promise<Outcome<{ id: number; waits: boolean }> | null> {
  if (!canWrite(key)) return Promise.resolve(refused(NOT_YOURS));
  return withKey(key, async (tx) => {
    const row = await lock(tx, key, id);
    const found = row && (await audienceIn(tx, id));
    if (!row || !found) return null;
    if (!canEdit(row)) return refused("Siaran ini sudah diserahkan.");
    if (row.revision !== revision) return refused(CHANGED);
    if (row.sendAt && row.sendAt.getTime() < Date.now() - 60_000) return refused("Waktu kirimnya sudah lewat. Ubah waktunya, atau kosongkan untuk mengirim segera.");
    const count = await countAudience(tx, found.audience);
    if (count === 0) return refused(nobodyWords.draft);
    const text = fullText((await senderOf(tx, key, row.tenantId)).name, row.body);
    const { parts, messages: sms } = costOf(text, count, env.smsPrice());
    const waits = needsApproval(sms, env.approvalOver());
    await tx.update(broadcasts).set({
      state: waits ? "waiting" : "scheduled", fullText: text, parts, estimate: count, submittedAt: sql`now()`, submittedBy: key.accountId, submittedByName: key.name, returnedNote: null,
    }).where(reachOne(key, id));
    if (waits) await tell(tx, row, "waiting", key.accountId);
    else await setGoing(tx, row);
    await recordAudit(tx, key, { action: "broadcast.submitted", subject: "broadcast", subjectId: id, tenantId: row.tenantId, data: { recipients: count, parts, urgent: row.urgent, waits } });
    await notify(tx, { tenantId: row.tenantId, what: "broadcast", id });
    return done({ id, waits });
  });
}

const setGoing = (tx: Tx, { id, sendAt }: Row) => addJob(tx, "expand-broadcast", { broadcastId: id }, { jobKey: `expand-broadcast:${id}`, ...(sendAt ? { runAt: sendAt } : {}) });

/** The second person's yes. */
export function approveBroadcast(key: Broadcaster, id: number, revision: number): Promise<Outcome<{ id: number }> | null> {
  return withKey(key, async (tx) => {
    const row = await lock(tx, key, id);
    if (!row) return null;
    if (!canApprove(key, row)) return refused(row.state === "waiting" ? "Yang menyetujui harus orang lain daripada yang menyerahkan." : "Siaran ini tidak menunggu persetujuan lagi.");
    if (row.revision !== revision) return refused(CHANGED);
    const found = await audienceIn(tx, id);
    if (!found || (await countAudience(tx, found.audience)) === 0) return refused(nobodyWords.waiting);
    await tx.update(broadcasts).set({ state: "scheduled", approvedAt: sql`now()`, approvedByName: key.name }).where(and(reachOne(key, id), eq(broadcasts.state, "waiting")));
    await setGoing(tx, row);
    await tell(tx, row, "approved", key.accountId);
    await recordAudit(tx, key, { action: "broadcast.approved", subject: "broadcast", subjectId: id, tenantId: row.tenantId, data: { recipients: row.estimate } });
    await notify(tx, { tenantId: row.tenantId, what: "broadcast", id });
    return done({ id });
  });
}

/** The second person's no, with what to change: it is a draft again. */
export function returnBroadcast(key: Broadcaster, id: number, note: string): Promise<Outcome<{ id: number }> | null> {
  return withKey(key, async (tx) => {
    const row = await lock(tx, key, id);
    if (!row) return null;
    if (row.state !== "waiting") return refused("Siaran ini tidak menunggu persetujuan lagi.");
    await tx.update(broadcasts).set({ state: "draft", returnedNote: `${key.name}: ${note}`, revision: row.revision + 1 }).where(reachOne(key, id));
    await tell(tx, { id, revision: row.revision + 1 }, "returned", key.accountId);
    await recordAudit(tx, key, { action: "broadcast.returned", subject: "broadcast", subjectId: id, tenantId: row.tenantId, data: { note } });
    await notify(tx, { tenantId: row.tenantId, what: "broadcast", id });
    return done({ id });
  });
}

/** Stops it where it is: who got it has it, what a gateway has is gone, nobody else gets anything. */
export function stopBroadcast(key: Broadcaster, id: number): Promise<Outcome<{ id: number }> | null> {
  if (!canWrite(key)) return Promise.resolve(refused(NOT_YOURS));
  return withKey(key, async (tx) => {
    const row = await lock(tx, key, id);
    if (!row) return null;
    if (!canStop(row)) return refused("Siaran ini tidak sedang berjalan.");
    await tx.update(broadcasts).set({ state: "stopped", endedAt: sql`now()`, stoppedByName: key.name }).where(reachOne(key, id));
    await tx.update(messages).set({ state: "cancelled", stateAt: sql`now()` }).where(and(eq(messages.broadcastId, id), inArray(messages.state, ["queued", "failed-now"])));
    await recordAudit(tx, key, { action: "broadcast.stopped", subject: "broadcast", subjectId: id, tenantId: row.tenantId, data: { released: row.released } });
    await notify(tx, { tenantId: row.tenantId, what: "broadcast", id });
    return done({ id });
  });
}

async function lock(tx: Tx, key: Broadcaster, id: number): Promise<Row | null> {
  const [row] = await tx.select().from(broadcasts).where(reachOne(key, id)).for("update");
  return row ?? null;
}
