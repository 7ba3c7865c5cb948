import "server-only";
import { inArray, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import type { Contact } from "@/lib/sms/contacts";
import { deliveries, messages } from "@/lib/sms/schema";

export type Incoming = {
  contact: Contact;
  text: string;
  gateway: string;
  at: Date;
  /** What the gateway delivered it as. */
  deliveryIds: number[];
  partsHave: number;
  partsTotal: number;
};

/** Stores what came in and marks its deliveries, in one statement. `tenantId` is the case's owner, or the desk for a command. */
export async function keepIncoming(
  tx: Tx, incoming: Incoming, tenantId: number, caseId: number | null, kind: "citizen" | "command",
): Promise<number> {
  const kept = tx.$with("kept").as(tx.insert(messages).values({
    tenantId, caseId, contactId: incoming.contact.id, direction: "in", kind, body: incoming.text, gateway: incoming.gateway,
    partsHave: incoming.partsHave, partsTotal: incoming.partsTotal, at: sql`now()`,
  }).returning({ id: messages.id }));
  const [row] = await tx.with(kept).update(deliveries).set({ messageId: sql`${kept.id}` }).from(kept)
    .where(inArray(deliveries.id, incoming.deliveryIds)).returning({ id: kept.id });
  if (!row) throw new Error("an incoming message was not stored");
  return row.id;
}
