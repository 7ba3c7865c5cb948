import "server-only";
import { and, desc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { messages } from "@/lib/sms/schema";
import { type RequestKind, subscriptionRequests, type SubscriptionChannel } from "./schema";

/** So long YA, or the code, says yes to what was asked. */
const OPEN_HOURS = 72;
export type Pending = typeof subscriptionRequests.$inferSelect;

const isOpen = and(isNull(subscriptionRequests.doneAt), gt(subscriptionRequests.at, sql`now() - make_interval(hours => ${OPEN_HOURS})`));

/** Into a group only who is still written down there, in the asking that this one belongs to: an operator may have taken the number out. */
const stillWanted = sql<boolean>`(subscription_requests.kind <> 'join' or exists (select from group_members m join recipient_groups g on g.tenant_id = m.tenant_id and g.id = m.group_id
  where m.tenant_id = subscription_requests.tenant_id and m.group_id = subscription_requests.group_id and m.contact_id = subscription_requests.contact_id
    and m.left_at is null and m.asked_at is not null and g.dissolved_at is null))`;

/**
 * What this telephone was asked last and hasn't answered. A bare YA answers the last thing that was said to it: after
 * an answer or question of an agency it is talk, and none of ours. With an agency's code it is meant for that one.
 */
export async function pendingFor(tx: Tx, contactId: number, tenantId: number | null): Promise<Pending | null> {
  const [newest] = await tx.select({ row: subscriptionRequests, wanted: stillWanted }).from(subscriptionRequests)
    .where(and(eq(subscriptionRequests.contactId, contactId), eq(subscriptionRequests.sent, true), ne(subscriptionRequests.kind, "stop"), isOpen,
      tenantId === null ? undefined : eq(subscriptionRequests.tenantId, tenantId)))
    .orderBy(desc(subscriptionRequests.at)).limit(1);
  if (!newest?.wanted) return null;
  const { row } = newest;
  return tenantId === null && (await askedSince(tx, contactId, row.at)) ? null : row;
}

async function askedSince(tx: Tx, contactId: number, at: Date): Promise<boolean> {
  const [later] = await tx.select({ id: messages.id }).from(messages)
    .where(and(eq(messages.contactId, contactId), eq(messages.direction, "out"), sql`${messages.kind} in ('answer', 'question')`, gt(messages.at, at))).limit(1);
  return later !== undefined;
}

/** By its own id, which only the browser that asked has; locked. */
export async function lockPending(tx: Tx, id: string): Promise<Pending | null> {
  const [row] = await tx.select().from(subscriptionRequests).where(and(eq(subscriptionRequests.id, id), isOpen)).for("update");
  return row ?? null;
}

type Asked = { kind: RequestKind; tenantId: number | null; groupId?: number; contactId: number; placeId: number | null; channel: SubscriptionChannel; codeIndex?: string; sent: boolean };

export async function keepRequest(tx: Tx, asked: Asked & { id?: string }): Promise<string> {
  const [row] = await tx.insert(subscriptionRequests).values({ ...asked, at: sql`now()` }).returning({ id: subscriptionRequests.id });
  if (!row) throw new Error("a request was not added");
  return row.id;
}

/** Whoever types a stranger's number into the web form makes that telephone ring: so often in a day and no more, and not for the same thing twice within minutes. */
const MOST_A_DAY = 3;
const APART_MINUTES = 5;
/** In an hour, to all numbers together: a program that types a whole telephone book costs the city no more than this. */
const MOST_AN_HOUR = 500;

export async function mayAskAgain(tx: Tx, contactId: number, kind: RequestKind): Promise<boolean> {
  const [row] = await tx.execute<{ may: boolean }>(sql`select count(*) < ${MOST_A_DAY} and coalesce(max(at) filter (where kind = ${kind}) < now() - make_interval(mins => ${APART_MINUTES}), true)
    and (select count(*) from subscription_requests where channel = 'web' and sent and at > now() - interval '1 hour') < ${MOST_AN_HOUR} as may
    from subscription_requests where contact_id = ${contactId}::bigint and channel = 'web' and sent and at > now() - interval '1 day'`);
  return row?.may ?? false;
}
