import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { contacts, messages } from "@/lib/sms/schema";
import { CASE_GONE, changeCase, type LockedCase, tellCase } from "../change";
import { cityKnowledge } from "../knowledge";
import { caseLinks } from "../links-schema";
import { openCase } from "../open-case";
import { earlierClock, ownClockAgain } from "../merged-clock";
import { BOTH_GONE, lockBoth } from "../lock-both";
import { newestWords, wordsLeft } from "../newest-words";
import { type CaseWorker } from "../reach";
import { previewOf, titleOf } from "../read-text";
import { queueReply } from "../reply";
import { caseEvents, cases } from "../schema";
import { formatTicket } from "../ticket";
import { casePhotos } from "../web/schema";
import { sameCode } from "../web/writer-code";

const TOLD_SPLIT = (ticket: string) => `Sebagian pesan Anda kami pisah menjadi laporan sendiri supaya tidak tertinggal. Nomornya ${formatTicket(ticket)}. Laporan yang lama tetap berjalan.`;
const SAME_CODE = " Buka di Lacak laporan dengan nomor itu dan kode yang sama.";

/**
 * Takes messages out of a case into one of its own, at the same agency, with its own ticket and clock; the citizen is told
 * once. At least one of the citizen's messages goes, and one stays.
 */
export function splitCase(key: CaseWorker, id: number, messageIds: readonly number[]): Promise<Outcome<{ id: number; ticket: string }>> {
  return changeCase<{ id: number; ticket: string }>(key, id, async (tx, one) => {
    const theirs = await tx.select({ id: messages.id, body: messages.body, at: messages.at }).from(messages)
      .where(and(eq(messages.caseId, id), eq(messages.direction, "in"), eq(messages.kind, "citizen"))).orderBy(asc(messages.id));
    const going = theirs.filter((message) => messageIds.includes(message.id));
    const [first] = going;
    if (!first) return refused("Pilih dulu pesan yang dipisah.");
    if (going.length === theirs.length) return refused("Sedikitnya satu pesan warga tetap di laporan ini.");
    const [citizen] = await tx.select({ id: contacts.id, masked: contacts.masked, channel: contacts.channel, answerable: contacts.answerable }).from(contacts).where(eq(contacts.id, one.contactId));
    if (!citizen) return refused(CASE_GONE);
    const abuse = one.abuse ? { abuse: { accusedId: one.accusedId } } : {};
    const route = { tenantId: one.tenantId, meantId: one.tenantId, addressedId: null, proposals: one.proposals, ...abuse };
    const opened = await openCase(tx, await cityKnowledge(tx), { text: first.body, route, contact: citizen, channel: one.channel, secret: one.secret, at: new Date() });
    const code = await sameCode(tx, one, opened.ticket);
    await tx.update(cases).set({ anonymous: one.anonymous, placeId: one.placeId, latitude: one.latitude, longitude: one.longitude, codeIndex: code, unread: false, lastBody: previewOf(going.at(-1)?.body ?? first.body) }).where(eq(cases.id, opened.id));
    await move(tx, id, opened.id, going.map((message) => message.id), []);
    await tx.update(cases).set(shownWords(theirs, going)).where(and(eq(cases.id, id), eq(cases.tenantId, one.tenantId)));
    await tx.insert(caseLinks).values({ tenantId: one.tenantId, caseId: id, otherId: opened.id, kind: "split", messages: going.map((message) => message.id), byName: key.name });
    await tx.insert(caseEvents).values({ tenantId: opened.tenantId, caseId: opened.id, type: "received", actorId: key.accountId, actorName: key.name, note: `Dipisah dari laporan ${formatTicket(one.ticket)}` });
    await tellCase(tx, key, one, { type: "split", note: `menjadi laporan ${formatTicket(opened.ticket)}` });
    // Who left no address reads the page of the ticket that they know.
    const readAt = citizen.channel === "none" ? { tenantId: one.tenantId, caseId: id } : { tenantId: opened.tenantId, caseId: opened.id };
    if (citizen.answerable || citizen.channel !== "phone") {
      await queueReply(tx, citizen.channel, { ...readAt, contactId: citizen.id, kind: "auto", body: TOLD_SPLIT(opened.ticket) + (code === null ? "" : SAME_CODE) });
    }
    return done({ id: opened.id, ticket: opened.ticket });
  });
}

/**
 * What lists and heads show of a case after words were taken out of it: nothing of those that went, which may be a report of
 * abuse from tomorrow on. Its title stays unless the message went that it was made of.
 */
function shownWords(theirs: readonly { id: number; body: string }[], going: readonly { id: number }[]): { lastBody: string; title?: string } {
  const staying = theirs.filter(({ id }) => !going.some((gone) => gone.id === id));
  const [first, last] = [staying[0], staying.at(-1)];
  return { lastBody: previewOf(last?.body ?? ""), ...(theirs[0] === first ? {} : { title: titleOf(first?.body ?? "") }) };
}

/** Whatever doesn't go whole is a surprise: the cases are locked and were just read. */
async function move(tx: Tx, source: number, target: number, ids: readonly number[], photos: readonly string[]): Promise<void> {
  const [row] = await tx.execute<{ went: number }>(sql`select move_messages(${source}::bigint, ${target}::bigint, ${`{${ids.join(",")}}`}::bigint[], ${`{${photos.join(",")}}`}::uuid[]) as went`);
  if (row?.went !== ids.length) throw new Error("messages of a locked case didn't move");
}

/** Words behind a wall stay behind it: never from a secret case, or one that accuses somebody, to one that doesn't, nor back. */
const sameWall = (one: LockedCase, other: LockedCase): boolean => one.secret === other.secret && one.abuse === other.abuse && one.accusedId === other.accusedId;
const OTHER_WALL = "Salah satu laporan itu dirahasiakan atau melaporkan penyalahgunaan, yang lain tidak sama. Isinya tidak boleh tercampur; tautkan saja kedua laporan itu.";

/** Puts another case of the same citizen into this one: messages and photos move, the other closes, nothing is lost. */
export function mergeCases(key: CaseWorker, id: number, otherId: number): Promise<Outcome<{ linkId: number }>> {
  return withKey(key, async (tx) => {
    const both = await lockBoth(tx, key, id, otherId);
    if (!both) return refused(BOTH_GONE);
    const [one, other] = both;
    if (one.contactId !== other.contactId) return refused("Kedua laporan itu dari warga yang berbeda, jadi tidak dapat digabung. Tautkan saja.");
    if (!sameWall(one, other)) return refused(OTHER_WALL);
    if (one.status === "closed") return refused("Laporan ini sudah selesai. Gabungkan ke laporan yang masih terbuka.");
    const going = (await tx.select({ id: messages.id }).from(messages).where(eq(messages.caseId, otherId))).map((message) => message.id);
    const photos = (await tx.select({ id: casePhotos.id }).from(casePhotos).where(eq(casePhotos.caseId, otherId))).map((photo) => photo.id);
    // A place that the kept case lacks comes along; its own is never written over.
    const brings = one.latitude === null && other.latitude !== null;
    const clock = earlierClock(one, other, await cityKnowledge(tx));
    const newest = await newestWords(tx, one, other);
    await move(tx, otherId, id, going, photos);
    await tx.update(cases).set({ status: "closed", closedAt: new Date(), unread: false }).where(eq(cases.id, otherId));
    await tx.update(cases).set({
      unread: one.unread || other.unread, lastMessageAt: new Date(Math.max(one.lastMessageAt.getTime(), other.lastMessageAt.getTime())),
      ...newest, ...clock.changed, ...(brings ? { latitude: other.latitude, longitude: other.longitude } : {}),
    }).where(eq(cases.id, id));
    const before = { status: other.status, closedAt: other.closedAt?.toISOString() ?? null, unread: other.unread, photos, ...(clock.before ? { clock: clock.before } : {}), ...(brings ? { broughtPoint: true } : {}) };
    const [link] = await tx.insert(caseLinks).values({ tenantId: one.tenantId, caseId: id, otherId, kind: "merged", messages: going, before, byName: key.name }).returning({ id: caseLinks.id });
    await tellCase(tx, key, other, { type: "merged", note: `ke laporan ${formatTicket(one.ticket)}` });
    await tellCase(tx, key, one, { type: "merged", note: `laporan ${formatTicket(other.ticket)} ke sini` });
    return done({ linkId: link?.id ?? 0 });
  });
}

/** Undo of a merge, as long as nobody changed the other case since: what was moved goes back, and it is open as it was. */
export function unmergeCases(key: CaseWorker, linkId: number): Promise<Outcome<null>> {
  return withKey(key, async (tx) => {
    const [link] = await tx.select().from(caseLinks).where(and(eq(caseLinks.id, linkId), eq(caseLinks.kind, "merged"), isNull(caseLinks.undoneAt))).for("update");
    const both = link && (await lockBoth(tx, key, link.caseId, link.otherId));
    if (!link || !both) return refused(BOTH_GONE);
    const [one, other] = both;
    if (!link.before || other.status !== "closed") return refused("Laporan itu sudah dibuka lagi, jadi penggabungannya tidak dapat diurungkan.");
    if (!sameWall(one, other)) return refused("Sejak digabung, salah satu laporan itu dirahasiakan atau melaporkan penyalahgunaan, jadi penggabungannya tidak dapat diurungkan.");
    await move(tx, one.id, other.id, link.messages, link.before.photos);
    await tx.update(cases).set({ status: link.before.status, closedAt: link.before.closedAt ? new Date(link.before.closedAt) : null, unread: link.before.unread }).where(eq(cases.id, other.id));
    const clock = link.before.clock ? ownClockAgain(one, link.before.clock, link.at, await cityKnowledge(tx)) : {};
    const own = { ...clock, ...(await wordsLeft(tx, one.id)), ...(link.before.broughtPoint ? { latitude: null, longitude: null } : {}) };
    if (Object.keys(own).length > 0) await tx.update(cases).set(own).where(eq(cases.id, one.id));
    await tx.update(caseLinks).set({ undoneAt: new Date() }).where(eq(caseLinks.id, linkId));
    for (const each of both) await tellCase(tx, key, each, { type: "undone", note: "penggabungan diurungkan" });
    return done(null);
  });
}
