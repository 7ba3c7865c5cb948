import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, gt, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { addJob } from "@/lib/jobs/add-job";
import type { Outgoing } from "@/lib/sms/outgoing";
import { messages } from "@/lib/sms/schema";
import { MAIL, PAGE } from "./ways";

/** Puts a letter into the outbox, with its job, in the caller's transaction. Null when this very message (`once`) is there. */
export async function queueMail(tx: Tx, { tenantId, caseId, contactId, kind, body, author, once = randomUUID() }: Outgoing): Promise<number | null> {
  const [row] = await tx.insert(messages).values({
    tenantId, caseId, contactId, direction: "out", kind, body, gateway: MAIL, authorId: author?.id ?? null, authorName: author?.name ?? null, state: "queued", stateAt: sql`now()`, reference: once,
  }).onConflictDoNothing({ target: messages.reference }).returning({ id: messages.id });
  if (row) await addJob(tx, "send-mail", { messageId: row.id }, { jobKey: `send-mail:${row.id}` });
  return row?.id ?? null;
}

/** An answer for who left no address: it has arrived as soon as it stands there. */
export async function putOnPage(tx: Tx, { tenantId, caseId, contactId, kind, body, author, once = randomUUID() }: Outgoing): Promise<number | null> {
  const [row] = await tx.insert(messages).values({
    tenantId, caseId, contactId, direction: "out", kind, body, gateway: PAGE, authorId: author?.id ?? null, authorName: author?.name ?? null, state: "delivered", stateAt: sql`now()`, reference: once,
  }).onConflictDoNothing({ target: messages.reference }).returning({ id: messages.id });
  return row?.id ?? null;
}

/** More than this many by machine within ten minutes fill somebody's mailbox, or answer another machine. */
const MOST_AUTOMATIC = 6;

export async function mailAutomatically(tx: Tx, letter: Omit<Outgoing, "kind">): Promise<void> {
  const sent = await tx.$count(messages, and(eq(messages.contactId, letter.contactId), eq(messages.kind, "auto"), gt(messages.at, sql`now() - interval '10 minutes'`)));
  if (sent < MOST_AUTOMATIC) await queueMail(tx, { ...letter, kind: "auto" });
}
