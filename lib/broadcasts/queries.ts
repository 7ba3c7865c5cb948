import "server-only";
import { and, asc, desc, eq, isNull, lt, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { groupMembers, recipientGroups } from "@/lib/groups/schema";
import { subscriptions } from "@/lib/subscriptions/schema";
import { tenants } from "@/lib/tenants/schema";
import { countAudience } from "./audience";
import type { BroadcastInput } from "./input";
import type { Broadcaster } from "./policy";
import { reach, reachOne, senderOf } from "./reach";
import { audienceIn } from "./row";
import { broadcastRecipients, broadcasts } from "./schema";

export const LIST_SIZE = 25;

export type BroadcastRow = Pick<typeof broadcasts.$inferSelect, "id" | "body" | "urgent" | "state" | "sendAt" | "createdAt" | "createdByName" | "endedAt" | "estimate" | "recipients" | "released" | "skipped"> & { agency: string };

/** Newest first; one statement, by the last one's id. */
export function listBroadcasts(key: Broadcaster, before = 0): Promise<BroadcastRow[]> {
  return withKey(key, (tx) => tx.select({
    id: broadcasts.id, body: broadcasts.body, urgent: broadcasts.urgent, state: broadcasts.state, sendAt: broadcasts.sendAt, createdAt: broadcasts.createdAt, createdByName: broadcasts.createdByName,
    endedAt: broadcasts.endedAt, estimate: broadcasts.estimate, recipients: broadcasts.recipients, released: broadcasts.released, skipped: broadcasts.skipped, agency: tenants.shortName,
  }).from(broadcasts).innerJoin(tenants, eq(tenants.id, broadcasts.tenantId))
    .where(and(reach(key), before > 0 ? lt(broadcasts.id, before) : undefined)).orderBy(desc(broadcasts.id)).limit(LIST_SIZE));
}

export type Broadcast = typeof broadcasts.$inferSelect & { /** Before the text. */ sender: string; city: boolean; /** Whom it reaches now. */ reached: number };

/** One, with how many it would reach this moment. Null: none the key reaches. */
export function findBroadcast(key: Broadcaster, id: number): Promise<Broadcast | null> {
  return withKey(key, async (tx) => {
    const [row] = await tx.select().from(broadcasts).where(reachOne(key, id));
    const found = row && (await audienceIn(tx, id));
    if (!row || !found) return null;
    const { name, city } = await senderOf(tx, key, row.tenantId);
    return { ...row, sender: name, city, reached: row.state === "draft" || row.state === "waiting" ? await countAudience(tx, found.audience) : row.recipients };
  });
}

/** Whom what is being written would reach, before it is kept. */
export function countRecipients(key: Broadcaster, input: Pick<BroadcastInput, "subscribers" | "everyone" | "urgent" | "agencyIds" | "placeIds" | "groupIds">): Promise<number> {
  return withKey(key, async (tx) => {
    const { tenantId, city } = await senderOf(tx, key);
    return countAudience(tx, { ...input, tenantId, city });
  });
}

export type Report = { waiting: number; sent: number; delivered: number; failed: number; unknown: number; expired: number; cancelled: number; optedOut: number };
const COLUMN: Record<string, keyof Report> = {
  waiting: "waiting", queued: "waiting", submitting: "waiting", "failed-now": "waiting", accepted: "sent", delivered: "delivered", failed: "failed", unknown: "unknown", expired: "expired",
  cancelled: "cancelled", "opted-out": "optedOut",
};

/** What became of each recipient, counted once, from the messages themselves. Of one that is over, those never taken up were stopped or came too late. */
export async function reportOf(key: Broadcaster, id: number): Promise<Report> {
  const rows = await withKey(key, (tx) => tx.execute<{ what: string; count: number }>(sql`
    select coalesce(r.skipped, m.state, case broadcasts.state when 'stopped' then 'cancelled' when 'done' then 'expired' else 'waiting' end) as what, count(*)::int as count
    from ${broadcastRecipients} r join ${broadcasts} on broadcasts.id = r.broadcast_id left join messages m on m.id = r.message_id
    where r.broadcast_id = ${id} and ${reach(key)} group by 1`));
  const report: Report = { waiting: 0, sent: 0, delivered: 0, failed: 0, unknown: 0, expired: 0, cancelled: 0, optedOut: 0 };
  for (const { what, count } of rows) report[COLUMN[what] ?? "unknown"] += count;
  return report;
}

export type Choices = {
  sender: string; city: boolean; subscribers: number;
  groups: { id: number; name: string; members: number }[];
  /** Wards that anybody subscribed for, with how many. */
  places: { id: number; name: string; count: number }[];
  /** For the city alone: whose subscribers there are. */
  agencies: { id: number; name: string; count: number }[];
};

/** What can be chosen while writing. */
export function broadcastChoices(key: Broadcaster): Promise<Choices> {
  return withKey(key, async (tx) => {
    const { tenantId, city, name } = await senderOf(tx, key);
    const counted = sql<number>`count(*)::int`;
    const groups = await tx.select({ id: recipientGroups.id, name: recipientGroups.name, members: sql<number>`(select count(*)::int from ${groupMembers} m where m.tenant_id = recipient_groups.tenant_id and m.group_id = recipient_groups.id and m.confirmed_at is not null and m.left_at is null)` })
      .from(recipientGroups).where(and(eq(recipientGroups.tenantId, tenantId), isNull(recipientGroups.dissolvedAt))).orderBy(asc(recipientGroups.name));
    const places = await tx.select({ id: tenants.id, name: tenants.name, count: counted }).from(subscriptions).innerJoin(tenants, eq(tenants.id, subscriptions.placeId))
      .where(and(isNull(subscriptions.endedAt), city ? undefined : eq(subscriptions.tenantId, tenantId))).groupBy(tenants.id, tenants.name).orderBy(asc(tenants.name));
    const whose = await tx.select({ id: tenants.id, name: tenants.shortName, count: counted }).from(subscriptions).innerJoin(tenants, eq(tenants.id, subscriptions.tenantId))
      .where(and(isNull(subscriptions.endedAt), city ? undefined : eq(subscriptions.tenantId, tenantId))).groupBy(tenants.id, tenants.shortName).orderBy(asc(tenants.shortName));
    return { sender: name, city, subscribers: whose.find(({ id }) => id === tenantId)?.count ?? 0, groups, places, agencies: city ? whose.filter(({ id }) => id !== tenantId) : [] };
  });
}

/** Who handed in what waits for a second person, all over the city; no words. */
export async function listWaiting(job: Job): Promise<{ tenantId: number; submittedBy: number }[]> {
  const rows = await withKey(job, (tx) => tx.select({ tenantId: broadcasts.tenantId, submittedBy: broadcasts.submittedBy }).from(broadcasts).where(eq(broadcasts.state, "waiting")).limit(500));
  return rows.map(({ tenantId, submittedBy }) => ({ tenantId, submittedBy: submittedBy ?? 0 }));
}
