import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { AnyKey } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { groupMembers } from "@/lib/groups/schema";
import { contacts } from "@/lib/sms/schema";
import type { Pending } from "./pending";
import { bulkStops, subscriptionRequests, subscriptions } from "./schema";

/** The telephone has said yes: to an agency's messages, or to being in a group. Whatever it stopped before is open again. */
export async function startHearing(tx: Tx, key: AnyKey, asked: Pending): Promise<void> {
  const { contactId, tenantId, placeId, groupId, channel } = asked;
  if (tenantId === null) return;
  await tx.update(subscriptionRequests).set({ doneAt: sql`now()` }).where(eq(subscriptionRequests.id, asked.id));
  await tx.delete(bulkStops).where(eq(bulkStops.contactId, contactId));
  if (asked.kind === "join" && groupId !== null) {
    await tx.update(groupMembers).set({ confirmedAt: sql`now()` })
      .where(and(eq(groupMembers.tenantId, tenantId), eq(groupMembers.groupId, groupId), eq(groupMembers.contactId, contactId), isNull(groupMembers.leftAt)));
  } else {
    await tx.insert(subscriptions).values({ tenantId, contactId, placeId, channel })
      .onConflictDoUpdate({ target: [subscriptions.tenantId, subscriptions.contactId], set: { placeId, channel, confirmedAt: sql`now()`, endedAt: null } });
  }
  await recordAudit(tx, key, { action: asked.kind === "join" ? "group.joined" : "subscription.begun", subject: "contact", subjectId: contactId, tenantId, data: { channel } });
}

/** Ends the subscription to one agency and its groups. */
export async function endOne(tx: Tx, key: AnyKey, contactId: number, tenantId: number): Promise<void> {
  await tx.update(subscriptions).set({ endedAt: sql`now()` }).where(and(eq(subscriptions.contactId, contactId), eq(subscriptions.tenantId, tenantId), isNull(subscriptions.endedAt)));
  await leaveGroups(tx, contactId, tenantId);
  await closeRequests(tx, contactId, tenantId);
  await recordAudit(tx, key, { action: "subscription.ended", subject: "contact", subjectId: contactId, tenantId });
}

/** Ends everything, also what other agencies write later: writing a report afterwards doesn't open it again. */
export async function endAll(tx: Tx, key: AnyKey, contactId: number): Promise<void> {
  await tx.insert(bulkStops).values({ contactId }).onConflictDoNothing();
  await tx.update(subscriptions).set({ endedAt: sql`now()` }).where(and(eq(subscriptions.contactId, contactId), isNull(subscriptions.endedAt)));
  await leaveGroups(tx, contactId, null);
  await closeRequests(tx, contactId, null);
  await recordAudit(tx, key, { action: "subscription.all-ended", subject: "contact", subjectId: contactId });
}

const leaveGroups = (tx: Tx, contactId: number, tenantId: number | null) => tx.update(groupMembers).set({ leftAt: sql`now()` })
  .where(and(eq(groupMembers.contactId, contactId), isNull(groupMembers.leftAt), tenantId === null ? undefined : eq(groupMembers.tenantId, tenantId)));

/** A YA that comes after BERHENTI opens nothing that was asked before it. */
const closeRequests = (tx: Tx, contactId: number, tenantId: number | null) => tx.update(subscriptionRequests).set({ doneAt: sql`now()` })
  .where(and(eq(subscriptionRequests.contactId, contactId), isNull(subscriptionRequests.doneAt), tenantId === null ? undefined : eq(subscriptionRequests.tenantId, tenantId)));

/** Whoever asks by SMS is asking for an answer, whatever was stopped before. */
export const answersAgain = (tx: Tx, contactId: number) => tx.update(contacts).set({ optedOutAt: null }).where(eq(contacts.id, contactId));

/** Whether an agency's messages reach this telephone; null: anybody's. */
export async function hearsFrom(tx: Tx, contactId: number, tenantId: number | null): Promise<boolean> {
  const whose = tenantId === null ? sql`true` : sql`tenant_id = ${tenantId}`;
  const [row] = await tx.execute<{ has: boolean }>(sql`select exists (select from subscriptions where contact_id = ${contactId}::bigint and ended_at is null and ${whose})
    or exists (select from group_members where contact_id = ${contactId}::bigint and left_at is null and ${whose}) as has`);
  return row?.has ?? false;
}
