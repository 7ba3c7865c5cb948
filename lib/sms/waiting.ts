import "server-only";
import { and, eq, inArray, ne } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { addJob } from "@/lib/jobs/add-job";
import { MAIL } from "@/lib/mail/ways";
import { contacts, isBulk, messages } from "./schema";

/** An SMS that waits to be handed over, and its telephone, sealed. */
export type Waiting = Pick<typeof messages.$inferSelect, "id" | "kind" | "broadcastId" | "body" | "gateway" | "contactId" | "reference" | "state" | "sendAfter" | "turnAt" | "passedOnTo" | "validUntil"> & { cipher: string };

/** Holds one that waits until the transaction ends; undefined: it doesn't wait, or is no SMS. */
export async function lockWaiting(tx: Tx, messageId: number): Promise<Waiting | undefined> {
  const [row] = await tx.select({
    id: messages.id, kind: messages.kind, broadcastId: messages.broadcastId, body: messages.body, gateway: messages.gateway, contactId: messages.contactId, reference: messages.reference,
    state: messages.state, sendAfter: messages.sendAfter, turnAt: messages.turnAt, passedOnTo: messages.passedOnTo, validUntil: messages.validUntil, cipher: contacts.phoneCipher,
  }).from(messages).innerJoin(contacts, eq(contacts.id, messages.contactId))
    .where(and(eq(messages.id, messageId), ne(messages.gateway, MAIL), inArray(messages.state, ["queued", "failed-now"]))).for("update", { of: messages });
  return row;
}

/** It waits until then, and a job comes by; `turnAt`: the gateway at which that moment is its own turn. Bulk has no job (lib/broadcasts/feed.ts). */
export async function comeBack(tx: Tx, { id, kind }: Pick<Waiting, "id" | "kind">, at: Date, turnAt: string | null): Promise<void> {
  await tx.update(messages).set({ sendAfter: at, turnAt, passedOnTo: null }).where(eq(messages.id, id));
  if (!isBulk(kind)) await addJob(tx, "send-sms", { messageId: id }, { runAt: at });
}
