import "server-only";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { z } from "zod";
import type { Desk } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { contacts } from "@/lib/sms/schema";
import { spamMessages } from "./schema";

/** For how many days a sender may be blocked: always an end, since numbers get new owners. */
export const BLOCK_DAYS = ["7", "30", "90"] as const;

export const blockInput = z.object({
  reason: z.string().trim().min(5, "Tulis alasannya dalam beberapa kata, supaya rekan Anda mengerti.").max(200, "Paling panjang 200 huruf."),
  days: z.enum(BLOCK_DAYS, { error: "Pilih sampai kapan." }).transform(Number),
});

const GONE = "Pesan itu tidak ada lagi. Muat ulang daftarnya.";

async function change(tx: Tx, desk: Desk, id: number, action: "blocked" | "unblocked", block: { until: Date; reason: string } | null): Promise<Outcome<{ masked: string }>> {
  const [row] = await tx.update(contacts).set({ blockedUntil: block?.until ?? null, blockedReason: block?.reason ?? null, blockedByName: block && desk.name })
    .where(eq(contacts.id, id)).returning({ masked: contacts.masked });
  if (!row) return refused(GONE);
  await recordAudit(tx, desk, { action: `sender.${action}`, subject: "contact", subjectId: id, data: block ? { reason: block.reason, until: block.until.toISOString() } : {} });
  return done({ masked: row.masked });
}

/** Until then whatever the sender of this message writes waits in the box; nothing is dropped. */
export function blockSender(desk: Desk, spamId: number, { reason, days }: z.output<typeof blockInput>): Promise<Outcome<{ masked: string }>> {
  return withKey(desk, async (tx) => {
    const [message] = await tx.select({ contactId: spamMessages.contactId }).from(spamMessages).where(eq(spamMessages.id, spamId));
    return message ? change(tx, desk, message.contactId, "blocked", { until: new Date(Date.now() + days * 86_400_000), reason }) : refused(GONE);
  });
}

export const unblockSender = (desk: Desk, contactId: number): Promise<Outcome<{ masked: string }>> => withKey(desk, (tx) => change(tx, desk, contactId, "unblocked", null));

const MOST_SHOWN = 100;

/** Who is blocked now, whose end comes first on top; at most a hundred. */
export function listBlocked(desk: Desk) {
  return withKey(desk, (tx) => tx.select({ id: contacts.id, masked: contacts.masked, until: sql<Date>`${contacts.blockedUntil}`.mapWith(contacts.blockedUntil), reason: contacts.blockedReason, by: contacts.blockedByName })
    .from(contacts).where(and(sql`${contacts.blockedUntil} is not null`, gt(contacts.blockedUntil, sql`now()`))).orderBy(asc(contacts.blockedUntil)).limit(MOST_SHOWN));
}
