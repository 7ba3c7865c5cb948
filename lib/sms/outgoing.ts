import "server-only";
import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import { addJob } from "@/lib/jobs/add-job";
import { messages, type messageKinds } from "./schema";
import { countSegments } from "./segments";

export type Outgoing = {
  tenantId: number;
  caseId: number | null;
  contactId: number;
  kind: Extract<(typeof messageKinds)[number], "auto" | "answer" | "question">;
  body: string;
  author?: { id: number; name: string };
  /** A UUID made where it was written: sending the same form twice queues one message. */
  once?: string;
};

/** Which gateway takes a message is decided when it is handed over. */
export const ANY_GATEWAY = "";

/**
 * Puts a message into the outbox, with the job that sends it: both exist when the transaction commits, or neither.
 * Null when this very message (`once`) is there already.
 */
export async function queueMessage(tx: Tx, outgoing: Outgoing): Promise<number | null> {
  const [row] = await tx.insert(messages).values({
    tenantId: outgoing.tenantId,
    caseId: outgoing.caseId,
    contactId: outgoing.contactId,
    direction: "out",
    kind: outgoing.kind,
    body: outgoing.body,
    gateway: ANY_GATEWAY,
    partsTotal: countSegments(outgoing.body).parts,
    authorId: outgoing.author?.id ?? null,
    authorName: outgoing.author?.name ?? null,
    state: "queued",
    stateAt: new Date(),
    reference: outgoing.once ?? randomUUID(),
  }).onConflictDoNothing({ target: messages.reference }).returning({ id: messages.id });
  if (!row) return null;
  await addJob(tx, "send-sms", { messageId: row.id }, { jobKey: `send-sms:${row.id}` });
  return row.id;
}
