import "server-only";
import { sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import type { Ways } from "@/lib/gateways/ways";
import { sendMessage } from "@/lib/sms/send";
import { quietUntil } from "./may-go";
import { releaseNext } from "./release";

/**
 * Hands the next message of all broadcasts to the one sender there is (lib/sms/send.ts). Urgent ones go first, those
 * already in the outbox before new ones; at night only urgent ones. Answers to citizens have jobs of their own and never
 * stand in this line. False: there is nothing to do now.
 */
export async function feedBroadcasts(job: Job, ways: Ways): Promise<boolean> {
  const messageId = await withKey(job, async (tx) => {
    // Without a gateway all of them wait on their lists, which nothing is lost from.
    if (!(await ways.all(tx)).some((one) => one.active && one.role !== "in") || !(await isAnything(tx))) return null;
    const urgent = (await waitingInOutbox(tx, "alert")) ?? (await releaseNext(tx, true));
    if (urgent !== null) return urgent;
    return (await waitingInOutbox(tx, "bulk")) ?? (quietUntil(new Date()) ? null : await releaseNext(tx, false));
  });
  if (messageId === null) return false;
  await sendMessage(job, ways, messageId);
  return true;
}

/** One cheap look, since it is asked every few seconds the whole year. */
async function isAnything(tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ some: boolean }>(sql`select exists (select from broadcasts where state = 'sending')
    or exists (select from messages where kind in ('bulk', 'alert') and state in ('queued', 'failed-now', 'submitting')) as "some"`);
  return row?.some ?? false;
}

/** One that was released before and couldn't go then; whose time is over is looked at too, to say so. */
async function waitingInOutbox(tx: Tx, kind: "bulk" | "alert"): Promise<number | null> {
  const [row] = await tx.execute<{ id: string }>(sql`select id from messages where kind = ${kind} and state in ('queued', 'failed-now')
    and (send_after is null or send_after <= clock_timestamp() or valid_until < now())
    and (state <> 'queued' or send_after is not null or state_at < now() - interval '30 seconds' or valid_until < now())
    order by send_after nulls first, id limit 1 for update skip locked`);
  return row ? Number(row.id) : null;
}
