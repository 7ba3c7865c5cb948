import "server-only";
import { and, eq, inArray, lt, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { cases } from "@/lib/cases/schema";
import { withKey } from "@/lib/db/with-key";
import { addJob } from "@/lib/jobs/add-job";
import { advance } from "@/lib/sms/advance";
import { endAttempt } from "@/lib/sms/attempts";
import { contacts, messages, sendAttempts } from "@/lib/sms/schema";
import { openNumber } from "@/lib/sms/vault";
import { tenants } from "@/lib/tenants/schema";
import { letterOf } from "./letter";
import type { Letter, MailTransport } from "./transport";
import { MAIL } from "./ways";

const MOST_ATTEMPTS = 8;
/** 1, 2, 4 … minutes, at most 4 hours: mail servers that ask to wait mean it. */
const waitBefore = (attempt: number): number => Math.min(4 * 3_600_000, 60_000 * 2 ** (attempt - 1));

/**
 * Job: hands one letter to the mail server. The attempt is committed before it begins, so that a crash leaves
 * `submitting`, which becomes `unknown`: a mail server can't be asked afterwards, and a second letter is a person's decision.
 */
export async function sendMail(job: Job, transport: MailTransport, messageId: number): Promise<void> {
  const claimed = await claim(job, messageId);
  if (!claimed) return;
  const { letter, attempt } = claimed;
  const outcome = await transport.send(letter);
  await withKey(job, async (tx) => {
    await endAttempt(tx, messageId, attempt, outcome);
    const again = outcome.kind === "rejected" && outcome.retryable && attempt < MOST_ATTEMPTS;
    await advance(tx, messageId, outcome.kind === "rejected" ? (again ? "failed-now" : "failed") : outcome.kind);
    if (again) await addJob(tx, "send-mail", { messageId }, { runAt: new Date(Date.now() + waitBefore(attempt)), jobKey: `send-mail:${messageId}` });
  });
}

function claim(job: Job, messageId: number): Promise<{ letter: Letter; attempt: number } | null> {
  return withKey(job, async (tx) => {
    const [row] = await tx.update(messages).set({ state: "submitting", stateAt: new Date() })
      .where(and(eq(messages.id, messageId), eq(messages.gateway, MAIL), inArray(messages.state, ["queued", "failed-now"])))
      .returning({ body: messages.body, kind: messages.kind, contactId: messages.contactId, reference: messages.reference, caseId: messages.caseId });
    if (!row?.reference) return null;
    const [to] = await tx.select({ cipher: contacts.phoneCipher }).from(contacts).where(and(eq(contacts.id, row.contactId), eq(contacts.channel, "email")));
    const [about] = await tx.select({ ticket: cases.ticket, agency: tenants.name, agencyKind: tenants.kind }).from(cases).innerJoin(tenants, eq(tenants.id, cases.tenantId)).where(eq(cases.id, row.caseId ?? 0));
    if (!to || !about) throw new Error("a letter has no address or no case");
    const attempt = 1 + (await tx.$count(sendAttempts, eq(sendAttempts.messageId, messageId)));
    await tx.insert(sendAttempts).values({ messageId, attempt });
    return { letter: { ...letterOf(row, about), reference: row.reference, to: openNumber(to.cipher) }, attempt };
  });
}

/** Longer than any try may take. */
const STUCK = sql`now() - interval '3 minutes'`;

/** Job, every minute: letters whose job got lost go on; of one that hung in the middle nobody knows, and that is said. Without a server they wait. */
export async function sweepMail(job: Job, transport: MailTransport | null): Promise<number> {
  if (!transport) return 0;
  return withKey(job, async (tx) => {
    const stuck = await tx.select({ id: messages.id, state: messages.state }).from(messages)
      .where(and(eq(messages.gateway, MAIL), inArray(messages.state, ["queued", "submitting"]), lt(messages.stateAt, STUCK))).orderBy(messages.stateAt).limit(200);
    for (const { id, state } of stuck) {
      if (state === "submitting") await advance(tx, id, "unknown");
      else await addJob(tx, "send-mail", { messageId: id }, { jobKey: `send-mail:${id}` });
    }
    return stuck.length;
  });
}
