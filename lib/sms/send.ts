import "server-only";
import { and, eq, inArray, isNotNull, ne, notInArray, or, type SQL, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { insistent } from "@/lib/db/deadlock";
import { withKey } from "@/lib/db/with-key";
import { noteHandover } from "@/lib/gateways/condition";
import type { Ways } from "@/lib/gateways/ways";
import { addJob } from "@/lib/jobs/add-job";
import { MAIL } from "@/lib/mail/ways";
import { advance } from "./advance";
import { endAttempt } from "./attempts";
import { type Claimed, claimMessage } from "./claim";
import type { Handover } from "./gateways/gateway";
import { keepHandles } from "./reports";
import { resolveMessage } from "./resolve";
import { bulkKinds, messages } from "./schema";
import { goOnAfterRefusal } from "./who-takes";

const ASK_AGAIN_MS = 5_000;

/** Letters have a way of their own (lib/mail). */
const isSms = ne(messages.gateway, MAIL);

/**
 * Job: hands one message over. The attempt is committed before the gateway is called, so that a crash between the two
 * leaves `submitting`, which is asked about and never blindly sent again. A certain refusal leads to the next gateway at
 * once, while there is one that hasn't been asked; an unknown outcome leads to none.
 */
export async function sendMessage(job: Job, ways: Ways, messageId: number): Promise<void> {
  for (let claimed = await claimMessage(job, ways, messageId); claimed; claimed = await claimMessage(job, ways, messageId)) {
    const gateway = ways.open(claimed.by);
    const handover = gateway ? await gateway.send(claimed.sms).catch((error: unknown): Handover => ({ kind: "unknown", detail: String(error) }))
      : ({ kind: "rejected", code: "jenis ini belum ada", retryable: true } as const);
    // Whoever merges or takes back locks the case first, we the message.
    await insistent(() => settle(job, ways, messageId, claimed, handover));
    if (handover.kind !== "rejected") {
      if (handover.kind === "accepted" && gateway?.knowsAtOnce) await resolveMessage(job, ways, messageId);
      return;
    }
  }
}

function settle(job: Job, ways: Ways, messageId: number, { attempt, by }: Claimed, handover: Handover): Promise<void> {
  return withKey(job, async (tx) => {
    const newest = await endAttempt(tx, messageId, attempt, handover);
    await noteHandover(tx, by.name, handover);
    if (handover.kind === "accepted") await keepHandles(tx, messageId, by.name, handover.handles ?? []);
    if (handover.kind === "unknown" && handover.known) await keepHandles(tx, messageId, by.name, handover.known.handles, handover.known.of);
    if (handover.kind === "accepted") await advance(tx, messageId, "accepted");
    if (handover.kind === "unknown" && newest && (await advance(tx, messageId, "unknown"))) await addJob(tx, "resolve-sms", { messageId }, { runAt: new Date(Date.now() + ASK_AGAIN_MS) });
    if (handover.kind === "rejected" && newest) await goOnAfterRefusal(tx, ways, messageId, attempt);
  });
}

const AT_ONCE = 500;
const overdue = sql`greatest(${messages.stateAt}, ${messages.sendAfter}) < now() - interval '60 seconds'`;

/**
 * Job, at start and every minute: what a killed worker left behind goes on. A message that hangs in `submitting` is
 * asked about; one that waits without a job that could take it gets another (sending twice is refused by `claimMessage`).
 * Each kind has its own limit: messages that no gateway takes never keep those that hang from being asked about.
 * Without a gateway what waits goes on waiting until its validity is over, and jobs would only come back empty-handed every
 * minute; a test is for one that is off as well, and what hangs is asked about where it was handed to, turned off or not.
 */
export async function sweepOutbox(job: Job, ways: Ways): Promise<number> {
  return withKey(job, async (tx) => {
    const hanging = await stuck(tx, and(eq(messages.state, "submitting"), overdue));
    for (const { id } of hanging) await addJob(tx, "resolve-sms", { messageId: id }, { jobKey: `resolve-sms:${id}` });
    const anybody = (await ways.all(tx)).some((one) => one.active && one.role !== "in");
    const over = and(isNotNull(messages.validUntil), sql`${messages.validUntil} < now()`);
    // Bulk waits for its turn, not for a sweep.
    const waits = and(inArray(messages.state, ["queued", "failed-now"]), notInArray(messages.kind, [...bulkKinds]));
    const waiting = await stuck(tx, and(waits, or(over, and(overdue, anybody ? undefined : eq(messages.kind, "test")))));
    for (const { id } of waiting) await addJob(tx, "send-sms", { messageId: id }, { jobKey: `send-sms:${id}` });
    return hanging.length + waiting.length;
  });
}

const stuck = (tx: Tx, which: SQL | undefined) => tx.select({ id: messages.id }).from(messages).where(and(isSms, which)).orderBy(messages.stateAt).limit(AT_ONCE);
