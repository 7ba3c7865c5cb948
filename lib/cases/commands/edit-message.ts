import "server-only";
import { and, eq, getTableColumns, inArray } from "drizzle-orm";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { messages } from "@/lib/sms/schema";
import { countSegments } from "@/lib/sms/segments";
import { tellCase } from "../change";
import { type CaseWorker, reach } from "../reach";
import { cases } from "../schema";
import { refuseLeftOver } from "../templates/left-over";

/** Changes the words of an answer while it waits in the outbox; from the moment a worker takes it, it is too late and said so. */
export function editMessage(key: CaseWorker, messageId: number, text: string): Promise<Outcome<{ text: string }>> {
  const unfilled = refuseLeftOver(text);
  if (unfilled) return Promise.resolve(unfilled);
  return withKey(key, async (tx) => {
    const [row] = await tx.select({ id: messages.id, one: getTableColumns(cases) }).from(messages).innerJoin(cases, eq(cases.id, messages.caseId))
      .where(and(eq(messages.id, messageId), inArray(messages.kind, ["answer", "question"]), eq(messages.direction, "out"), reach(key))).for("update");
    if (!row) return refused("SMS itu tidak ditemukan. Muat ulang halamannya.");
    const [changed] = await tx.update(messages).set({ body: text, partsTotal: countSegments(text).parts })
      .where(and(eq(messages.id, row.id), eq(messages.tenantId, row.one.tenantId), inArray(messages.state, ["queued", "failed-now"]))).returning({ id: messages.id });
    if (!changed) return refused("Terlambat: SMS ini sudah diserahkan ke gerbang, jadi isinya tidak dapat diubah lagi. Kirim SMS baru bila perlu.", "text");
    await tellCase(tx, key, row.one, { type: "undone", note: "SMS diubah sebelum terkirim" });
    return done({ text });
  });
}
