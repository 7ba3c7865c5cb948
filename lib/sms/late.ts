import "server-only";
import { and, eq } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { addJob } from "@/lib/jobs/add-job";
import { advance } from "./advance";
import { noteOpenAttempt } from "./attempts";
import type { LateAnswer } from "./gateways/gateway";
import { keepHandles } from "./reports";
import { messages } from "./schema";

/**
 * What a gateway said after we had stopped waiting, and the message had become unknown. Its name is kept, so that reports
 * find it; the message moves on where nothing is left open: accepted when its last part was (those before it were, or it
 * wouldn't have been tried); failed when its very first was refused, since then none has left, or back in the queue where
 * it was refused for now alone. In between it stays unknown: some of it may be on a telephone already, and nothing of
 * that is ever sent again.
 */
export function noteLateAnswer(job: Job, gateway: string, { reference, part, of, handle, refusal, again }: LateAnswer): Promise<void> {
  return withKey(job, async (tx) => {
    const [message] = await tx.select({ id: messages.id, state: messages.state }).from(messages).where(and(eq(messages.reference, reference), eq(messages.gateway, gateway))).for("update");
    if (!message) return;
    if (handle !== null) await keepHandles(tx, message.id, gateway, [handle], of);
    const outcome = refusal === null ? (part === of - 1 ? "accepted" : null) : part === 0 ? "rejected" : null;
    // Somebody knew more meanwhile.
    if (outcome === null || (message.state !== "unknown" && message.state !== "submitting")) return;
    await noteOpenAttempt(tx, message.id, gateway, outcome, refusal ?? "jawaban gerbang datang terlambat");
    const next = outcome === "accepted" ? "accepted" : again ? "queued" : "failed";
    if ((await advance(tx, message.id, next)) && next === "queued") await addJob(tx, "send-sms", { messageId: message.id });
  });
}
