import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { city } from "@/lib/city";
import { lockContact } from "@/lib/sms/contacts";
import { queueMessage } from "@/lib/sms/outgoing";
import { openNumber } from "@/lib/sms/vault";
import { keepRequest } from "@/lib/subscriptions/pending";
import { bulkStops } from "@/lib/subscriptions/schema";
import { subscriptionText } from "@/lib/subscriptions/words";
import { tenants } from "@/lib/tenants/schema";
import { groupMembers, recipientGroups } from "./schema";

const CHUNK = 25;

/** Job: asks everyone in a group who wasn't asked yet, some at a time; begun again it goes on where it was. */
export async function askMembers(job: Job, groupId: number, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await withKey(job, (tx) => askSome(tx, groupId))));
}

async function askSome(tx: Tx, groupId: number): Promise<boolean> {
  const [group] = await tx.select({ tenantId: recipientGroups.tenantId, name: recipientGroups.name, agency: tenants.name, kind: tenants.kind }).from(recipientGroups)
    .innerJoin(tenants, eq(tenants.id, recipientGroups.tenantId)).where(and(eq(recipientGroups.id, groupId), isNull(recipientGroups.dissolvedAt))).for("update", { of: recipientGroups });
  if (!group) return false;
  const waiting = await tx.select({ id: groupMembers.id, cipher: groupMembers.phoneCipher }).from(groupMembers)
    .where(and(eq(groupMembers.groupId, groupId), isNull(groupMembers.askedAt), isNull(groupMembers.leftAt))).orderBy(asc(groupMembers.id)).limit(CHUNK);
  const text = subscriptionText.invited(group.kind === "meja" ? city.fullName() : group.agency, group.name);
  for (const { id, cipher } of waiting) await askOne(tx, { memberId: id, number: openNumber(cipher), tenantId: group.tenantId, groupId, text });
  return waiting.length === CHUNK;
}

/** Who stopped everything isn't rung by what an operator writes down: its row waits, and says so. */
async function askOne(tx: Tx, { memberId, number, tenantId, groupId, text }: { memberId: number; number: string; tenantId: number; groupId: number; text: string }): Promise<void> {
  const contact = await lockContact(tx, number);
  const stopped = contact.optedOutAt !== null || (await tx.select({ id: bulkStops.contactId }).from(bulkStops).where(eq(bulkStops.contactId, contact.id))).length > 0;
  await tx.update(groupMembers).set({ contactId: contact.id, askedAt: sql`now()` }).where(eq(groupMembers.id, memberId));
  if (stopped || !contact.answerable) return;
  await keepRequest(tx, { kind: "join", tenantId, groupId, contactId: contact.id, placeId: null, channel: "sms", sent: true });
  await queueMessage(tx, { tenantId, caseId: null, contactId: contact.id, kind: "auto", body: text, unasked: true });
}
