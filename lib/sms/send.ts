import "server-only";
import { and, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { addJob } from "@/lib/jobs/add-job";
import { notify } from "@/lib/live/notify";
import { MAIL } from "@/lib/mail/ways";
import { statesBefore } from "./delivery";
import type { Handover, OutgoingSms, SmsGateway } from "./gateways/gateway";
import { contacts, messages, sendAttempts, type SendState } from "./schema";
import { splitSegments } from "./segments";
import { openNumber } from "./vault";

const MOST_ATTEMPTS = 8;
const ASK_AGAIN_MS = 5_000;

/** Waits between tries after a refusal that may pass: 5 s, 10 s, 20 s … at most 10 minutes. */
const waitBefore = (attempt: number): number => Math.min(600_000, 5_000 * 2 ** (attempt - 1));

/** Letters have a way of their own (lib/mail). */
const isSms = ne(messages.gateway, MAIL);

type Claimed = { sms: OutgoingSms; attempt: number; tenantId: number; caseId: number | null };

/**
 * Job: hands one message over. The attempt is committed before the gateway is called, so that a crash between the two
 * leaves `submitting`, which is asked about and never blindly sent again.
 */
export async function sendMessage(job: Job, gateway: SmsGateway, messageId: number): Promise<void> {
  const claimed = await claim(job, gateway, messageId);
  if (!claimed) return;
  const handover = await gateway.send(claimed.sms).catch((error: unknown): Handover => ({ kind: "unknown", detail: String(error) }));
  await settle(job, messageId, claimed, handover);
  if (handover.kind === "accepted") await resolveMessage(job, gateway, messageId);
}

function claim(job: Job, gateway: SmsGateway, messageId: number): Promise<Claimed | null> {
  return withKey(job, async (tx) => {
    const [row] = await tx.update(messages).set({ state: "submitting", stateAt: new Date(), gateway: gateway.name })
      .where(and(eq(messages.id, messageId), isSms, inArray(messages.state, ["queued", "failed-now"])))
      .returning({ body: messages.body, contactId: messages.contactId, reference: messages.reference, tenantId: messages.tenantId, caseId: messages.caseId });
    if (!row?.reference) return null;
    const attempt = 1 + (await tx.$count(sendAttempts, eq(sendAttempts.messageId, messageId)));
    await tx.insert(sendAttempts).values({ messageId, attempt });
    const [contact] = await tx.select({ cipher: contacts.phoneCipher }).from(contacts).where(eq(contacts.id, row.contactId));
    if (!contact) return null;
    const parts = splitSegments(row.body).parts;
    return { sms: { reference: row.reference, contactId: row.contactId, to: openNumber(contact.cipher), parts }, attempt, tenantId: row.tenantId, caseId: row.caseId };
  });
}

function settle(job: Job, messageId: number, claimed: Claimed, handover: Handover): Promise<void> {
  const { attempt } = claimed;
  return withKey(job, async (tx) => {
    await tx.update(sendAttempts).set({ endedAt: new Date(), outcome: handover.kind, detail: detailOf(handover) })
      .where(and(eq(sendAttempts.messageId, messageId), eq(sendAttempts.attempt, attempt)));
    const next = stateAfter(handover, attempt);
    await advance(tx, messageId, next);
    if (next === "failed-now") await addJob(tx, "send-sms", { messageId }, { runAt: new Date(Date.now() + waitBefore(attempt)) });
    if (next === "unknown") await addJob(tx, "resolve-sms", { messageId }, { runAt: new Date(Date.now() + ASK_AGAIN_MS) });
  });
}

function stateAfter(handover: Handover, attempt: number): SendState {
  if (handover.kind === "accepted") return "accepted";
  if (handover.kind === "unknown") return "unknown";
  return handover.retryable && attempt < MOST_ATTEMPTS ? "failed-now" : "failed";
}

const detailOf = (handover: Handover): string | null =>
  handover.kind === "rejected" ? handover.code : handover.kind === "unknown" ? handover.detail.slice(0, 500) : null;

/** Moves a message forward; a report that comes late or twice changes nothing. Tells who looks at it. */
export async function advance(tx: Tx, messageId: number, next: SendState): Promise<boolean> {
  const [row] = await tx.update(messages).set({ state: next, stateAt: new Date() })
    .where(and(eq(messages.id, messageId), inArray(messages.state, statesBefore(next))))
    .returning({ tenantId: messages.tenantId, caseId: messages.caseId });
  if (row?.caseId) await notify(tx, { tenantId: row.tenantId, what: "message", id: row.caseId });
  return row !== undefined;
}

/** Job: asks the gateway what became of a message; only "never seen" lets it be sent again. */
export async function resolveMessage(job: Job, gateway: SmsGateway, messageId: number): Promise<void> {
  const row = await withKey(job, async (tx) => {
    const [found] = await tx.select({ reference: messages.reference, state: messages.state }).from(messages).where(eq(messages.id, messageId));
    return found;
  });
  if (!row?.reference || row.state === null || !["unknown", "submitting", "accepted"].includes(row.state)) return;
  const answer = await gateway.lookUp(row.reference).catch(() => "cannot-tell" as const);
  await withKey(job, async (tx) => {
    if (answer === "delivered" || answer === "accepted") await advance(tx, messageId, answer);
    else if (row.state === "accepted") return;
    else if (answer === "never-seen" && (await advance(tx, messageId, "queued"))) await addJob(tx, "send-sms", { messageId });
    else {
      await advance(tx, messageId, "unknown");
      await addJob(tx, "resolve-sms", { messageId }, { runAt: new Date(Date.now() + 12 * ASK_AGAIN_MS) });
    }
  });
}

/** Delivery report by our reference. */
export function recordArrival(job: Job, references: readonly string[]): Promise<void> {
  return withKey(job, async (tx) => {
    if (references.length === 0) return;
    const rows = await tx.select({ id: messages.id }).from(messages).where(inArray(messages.reference, [...references]));
    for (const row of rows) await advance(tx, row.id, "delivered");
  });
}

/**
 * Job, at start and every minute: what a killed worker left behind goes on. A message that hangs in `submitting` is
 * asked about; one still queued without a job that could take it gets another (sending twice is refused by `claim`).
 * Without a gateway all of them wait, and jobs would only come back empty-handed every minute.
 */
export async function sweepOutbox(job: Job, gateway: SmsGateway | null): Promise<number> {
  if (!gateway) return 0;
  return withKey(job, async (tx) => {
    const stuck = await tx.select({ id: messages.id, state: messages.state }).from(messages).where(and(isSms, or(
      and(inArray(messages.state, ["submitting", "queued"]), sql`${messages.stateAt} < now() - interval '60 seconds'`),
      // Its own job waits up to 10 minutes: an earlier one would cut the wait short.
      and(eq(messages.state, "failed-now"), sql`${messages.stateAt} < now() - interval '11 minutes'`),
    ))).orderBy(messages.stateAt).limit(500);
    for (const { id, state } of stuck) {
      if (state === "submitting") await addJob(tx, "resolve-sms", { messageId: id }, { jobKey: `resolve-sms:${id}` });
      else await addJob(tx, "send-sms", { messageId: id }, { jobKey: `send-sms:${id}` });
    }
    return stuck.length;
  });
}
