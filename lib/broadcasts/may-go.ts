import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { morningAfter, readQuietHours } from "@/lib/sms/quiet-hours";
import { stillWants } from "./audience";
import { audienceIn } from "./row";
import { broadcastRecipients } from "./schema";

type Waiting = { kind: string; broadcastId: number | null; contactId: number };

/**
 * Whether one message of a broadcast may be handed over: asked in the transaction that claims it. `never`: its broadcast
 * was stopped, or its reader stopped; a moment: nobody is woken for it, unless it is urgent.
 */
export async function bulkMayGo(tx: Tx, { kind, broadcastId, contactId }: Waiting, now: Date): Promise<"now" | "never" | Date> {
  const found = broadcastId === null ? null : await audienceIn(tx, broadcastId);
  if (!found || broadcastId === null || found.state === "stopped") return "never";
  if (!(await stillWants(tx, found.audience, contactId))) {
    await tx.update(broadcastRecipients).set({ skipped: "opted-out" }).where(and(eq(broadcastRecipients.broadcastId, broadcastId), eq(broadcastRecipients.contactId, contactId)));
    return "never";
  }
  return kind === "alert" ? "now" : (quietUntil(now) ?? "now");
}

/** When what isn't urgent may go again; null: now. */
export function quietUntil(now: Date): Date | null {
  const quiet = readQuietHours(env.quietHours());
  return quiet && morningAfter(now, quiet);
}
