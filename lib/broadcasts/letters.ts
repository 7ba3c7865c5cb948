import "server-only";
import { and, eq, inArray, lte, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import type { Tasks } from "@/lib/jobs/add-job";
import type { MailTransport } from "@/lib/mail/transport";
import { afterTry, HUNG, oneByOne } from "@/lib/mail/tries";
import { tenants } from "@/lib/tenants/schema";
import { broadcastLetters, type LetterAbout } from "./letter-schema";
import { wordsOf } from "./letter-words";
import type { Broadcaster } from "./policy";
import { reach } from "./reach";
import { broadcasts } from "./schema";

const asMoment = (at: Date) => sql`${at.toISOString()}::timestamptz`;

/**
 * Job: writes down who is told of one event, each once however often it runs, and lets the letters leave. Without a mail
 * server they wait for a day (stale).
 */
export async function tellBroadcast(job: Job, transport: MailTransport | null, { broadcastId, revision, about, by }: Tasks["tell-broadcast"], now: Date): Promise<void> {
  await withKey(job, (tx) => tx.execute(sql`insert into broadcast_letters (tenant_id, broadcast_id, revision, about, account_id, written_at, next_at)
    select b.tenant_id, b.id, ${revision}::int, ${about}::text, t.account_id, ${asMoment(now)}, ${asMoment(now)}
    from broadcasts b, broadcast_told(b.id, ${about}::text, ${by}::int) t where b.id = ${broadcastId}::int on conflict do nothing`));
  await sendBroadcastLetters(job, transport, now);
}

/** Job, every minute too: letters that are due leave, one after the other. Answers how many were tried. */
export async function sendBroadcastLetters(job: Job, transport: MailTransport | null, now: Date): Promise<number> {
  if (!transport) return 0;
  return oneByOne(now, (at) => claim(job, at), async ({ letter, attempt, ...key }, at) => {
    const outcome = await transport.send(letter);
    await withKey(job, (tx) => tx.update(broadcastLetters).set(afterTry(outcome, attempt, at())).where(one(key, "submitting")));
  });
}

type LetterKey = { broadcastId: number; revision: number; about: LetterAbout; accountId: number };
const one = ({ broadcastId, revision, about, accountId }: LetterKey, state: "queued" | "submitting") => and(
  eq(broadcastLetters.broadcastId, broadcastId), eq(broadcastLetters.revision, revision), eq(broadcastLetters.about, about), eq(broadcastLetters.accountId, accountId), eq(broadcastLetters.state, state));

/** The try is committed before it begins; of one that hung in the middle nobody knows, and it isn't sent again. */
function claim(job: Job, now: Date) {
  return withKey(job, async (tx) => {
    await tx.update(broadcastLetters).set({ state: "unknown" }).where(and(eq(broadcastLetters.state, "submitting"), lte(broadcastLetters.nextAt, now)));
    await dropStale(tx, now);
    const [row] = await tx.select({ letter: broadcastLetters, broadcast: broadcasts, agency: tenants.name }).from(broadcastLetters)
      .innerJoin(broadcasts, eq(broadcasts.id, broadcastLetters.broadcastId)).innerJoin(tenants, eq(tenants.id, broadcasts.tenantId))
      .where(and(eq(broadcastLetters.state, "queued"), lte(broadcastLetters.nextAt, now))).orderBy(broadcastLetters.nextAt).limit(1).for("update", { of: broadcastLetters, skipLocked: true });
    if (!row) return null;
    const { broadcastId, revision, about, accountId, attempts } = row.letter;
    const [told] = await tx.execute<{ email: string }>(sql`select email from broadcast_told(${broadcastId}::int, ${about}::text, 0) where account_id = ${accountId}::int`);
    const key = { broadcastId, revision, about, accountId };
    await tx.update(broadcastLetters).set({ state: "submitting", attempts: attempts + 1, nextAt: new Date(now.getTime() + HUNG) }).where(one(key, "queued"));
    return { ...key, attempt: attempts + 1, letter: { reference: `siaran-${broadcastId}-${revision}-${about}-${accountId}`, to: told?.email ?? "", ...wordsOf(about, row.broadcast, row.agency) } };
  });
}

/** Decided meanwhile, changed since, a day old, or for somebody whose seat ended: such a letter would tell a stranger or something untrue. */
const dropStale = (tx: Tx, now: Date) => tx.execute(sql`update broadcast_letters l set state = 'cancelled' from broadcasts b
  where b.id = l.broadcast_id and l.state = 'queued' and l.next_at <= ${asMoment(now)} and (l.written_at < ${asMoment(now)} - interval '1 day'
    or case l.about when 'waiting' then b.state <> 'waiting' or b.revision <> l.revision when 'returned' then b.returned_note is null else b.approved_at is null or b.state = 'stopped' end
    or not exists (select from broadcast_told(b.id, l.about, 0) t where t.account_id = l.account_id))`);

/** How many people a mail server took a letter for, about this event of this revision: what the screen may say. */
export function countTold(key: Broadcaster, { id, revision }: { id: number; revision: number }, about: LetterAbout): Promise<number> {
  return withKey(key, async (tx) => {
    const mine = tx.select({ id: broadcasts.id }).from(broadcasts).where(and(eq(broadcasts.id, id), reach(key)));
    return tx.$count(broadcastLetters, and(inArray(broadcastLetters.broadcastId, mine), eq(broadcastLetters.revision, revision), eq(broadcastLetters.about, about), eq(broadcastLetters.state, "accepted")));
  });
}
