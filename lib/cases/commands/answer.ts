import "server-only";
import { and, desc, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import { type z } from "zod";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { advance } from "@/lib/sms/advance";
import { nameFor } from "@/lib/sms/once";
import { contacts, messages } from "@/lib/sms/schema";
import { restateCase, stateAfterSms } from "../after-sms";
import { changeCase, type LockedCase, tellCase } from "../change";
import type { answerInput } from "../input";
import { cityKnowledge } from "../knowledge";
import { canWrite } from "../policy";
import { type CaseWorker, reach } from "../reach";
import { queueReply } from "../reply";
import { cases } from "../schema";
import { refuseLeftOver } from "../templates/left-over";

export type Answer = z.output<typeof answerInput>;

/**
 * Answers the citizen, or asks back (which stops the clock). The SMS lies in the outbox when this resolves. When a
 * colleague wrote after `seen`, nothing is sent and the writer is told; nor while a variable of a template is left in it.
 */
export function answerCase(key: CaseWorker, id: number, { once: form, ...answer }: Answer): Promise<Outcome<{ messageId: number | null }>> {
  // The same form with other words, sent again because the answer to the first got lost, is another message, never one that is said to be sent and isn't.
  const once = form === undefined ? undefined : nameFor(form, answer.kind, answer.text);
  return changeCase<{ messageId: number | null }>(key, id, async (tx, one) => {
    const [citizen] = await tx.select({ answerable: contacts.answerable, channel: contacts.channel }).from(contacts).where(eq(contacts.id, one.contactId));
    if (!citizen || !canWrite(one, citizen)) {
      return refused(one.status === "closed" ? "Laporan ini sudah selesai. Warga dapat membukanya kembali." : "Pengirim ini bukan nomor telepon, jadi tidak dapat dibalas dengan SMS.");
    }
    const unfilled = refuseLeftOver(answer.text);
    if (unfilled) return unfilled;
    const newer = await newerAnswer(tx, one, answer.seen, once);
    if (newer?.authorId === key.accountId) return refused("Balasan Anda sebelumnya sudah masuk antrean kirim dengan kata-kata lain. Muat ulang halamannya; ubah SMS itu selagi menunggu, atau kirim yang ini juga.", "text");
    if (newer) return refused(`${newer.authorName ?? "Rekan Anda"} baru saja membalas warga ini. Baca dahulu balasannya, lalu kirim lagi bila masih perlu.`, "text");
    const messageId = await queueReply(tx, citizen.channel, {
      tenantId: one.tenantId, caseId: id, contactId: one.contactId, kind: answer.kind, body: answer.text, author: { id: key.accountId, name: key.name },
      ...(once === undefined ? {} : { once }),
    });
    if (messageId === null) return done({ messageId });
    await moveOn(tx, one, answer.kind);
    await tellCase(tx, key, one, { type: answer.kind === "question" ? "asked" : "answered" });
    return done({ messageId });
  });
}

async function newerAnswer(tx: Tx, one: LockedCase, seen: number, once: string | undefined) {
  const [row] = await tx.select({ authorId: messages.authorId, authorName: messages.authorName }).from(messages)
    .where(and(eq(messages.caseId, one.id), inArray(messages.kind, ["answer", "question"]), sql`${messages.id} > ${seen}`, sql`${messages.state} <> 'cancelled'`,
      once === undefined ? undefined : sql`${messages.reference} <> ${once}`))
    .orderBy(desc(messages.id)).limit(1);
  return row ?? null;
}

async function moveOn(tx: Tx, one: LockedCase, kind: Answer["kind"]): Promise<void> {
  const now = new Date();
  await tx.update(cases).set({ ...stateAfterSms(kind, one, now, await cityKnowledge(tx)), unread: false, lastMessageAt: now })
    .where(and(eq(cases.id, one.id), eq(cases.tenantId, one.tenantId)));
}

/** Takes an SMS back while it waits in the outbox; once it is being handed over, that can't be undone and is said so. */
export function cancelMessage(key: CaseWorker, messageId: number): Promise<Outcome<{ text: string }>> {
  return withKey(key, async (tx) => {
    const [row] = await tx.select({ id: messages.id, body: messages.body, one: getTableColumns(cases) })
      .from(messages).innerJoin(cases, eq(cases.id, messages.caseId))
      .where(and(eq(messages.id, messageId), eq(messages.direction, "out"), reach(key))).for("update");
    if (!row) return refused("SMS itu tidak ditemukan. Muat ulang halamannya.");
    if (!(await advance(tx, row.id, "cancelled"))) return refused("SMS ini sudah dikirim, jadi tidak dapat dibatalkan lagi.");
    await restateCase(tx, row.one);
    await tellCase(tx, key, row.one, { type: "undone", note: "SMS dibatalkan sebelum terkirim" });
    return done({ text: row.body });
  });
}
