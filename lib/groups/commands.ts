import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { recordAudit } from "@/lib/audit/record";
import { type Broadcaster, canWrite } from "@/lib/broadcasts/policy";
import { senderOf } from "@/lib/broadcasts/reach";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { addJob } from "@/lib/jobs/add-job";
import { maskPhone } from "@/lib/sms/mask";
import { numberIndex, sealNumber } from "@/lib/sms/vault";
import type { NewMember } from "./input";
import { groupMembers, recipientGroups } from "./schema";

const NOT_YOURS = "Peran Anda tidak mengatur kelompok. Mintalah operator atau pimpinan instansi Anda.";

const oneOf = (tenantId: number, id: number) => and(eq(recipientGroups.id, id), eq(recipientGroups.tenantId, tenantId), isNull(recipientGroups.dissolvedAt));

/** Answers its id. */
export function makeGroup(key: Broadcaster, name: string): Promise<Outcome<{ id: number }>> {
  if (!canWrite(key)) return Promise.resolve(refused(NOT_YOURS));
  return withKey(key, async (tx) => {
    const { tenantId } = await senderOf(tx, key);
    const [made] = await tx.insert(recipientGroups).values({ tenantId, name, createdByName: key.name }).onConflictDoNothing().returning({ id: recipientGroups.id });
    if (!made) return refused("Sudah ada kelompok dengan nama itu. Pakai nama lain.", "name");
    await recordAudit(tx, key, { action: "group.made", subject: "group", subjectId: made.id, tenantId, data: { name } });
    return done({ id: made.id });
  });
}

/**
 * Writes members down; the worker asks each by SMS, and only a YA from the telephone makes it one. Numbers that are there
 * stay as they are; who left is asked again only after a person added it again. Answers how many are new. Null: no such group.
 */
export function addMembers(key: Broadcaster, id: number, members: readonly NewMember[]): Promise<Outcome<{ added: number }> | null> {
  if (!canWrite(key)) return Promise.resolve(refused(NOT_YOURS));
  return withKey(key, async (tx) => {
    const { tenantId } = await senderOf(tx, key);
    if (!(await isThere(tx, tenantId, id))) return null;
    let added = 0;
    for (const { phone, name } of members) {
      const kept = await tx.insert(groupMembers).values({ tenantId, groupId: id, phoneIndex: numberIndex(phone), phoneCipher: sealNumber(phone), masked: maskPhone(phone), name, addedByName: key.name })
        .onConflictDoUpdate({ target: [groupMembers.tenantId, groupMembers.groupId, groupMembers.phoneIndex], set: { leftAt: null, askedAt: null, confirmedAt: null, addedByName: key.name, addedAt: sql`now()` }, setWhere: sql`group_members.left_at is not null` })
        .returning({ id: groupMembers.id });
      added += kept.length;
    }
    if (added > 0) await addJob(tx, "ask-members", { groupId: id }, { jobKey: `ask-members:${id}` });
    await recordAudit(tx, key, { action: "group.members-added", subject: "group", subjectId: id, tenantId, data: { added } });
    return done({ added });
  });
}

/** Takes one out. Null: none the key reaches. */
export function removeMember(key: Broadcaster, id: number, memberId: number): Promise<Outcome<{ id: number }> | null> {
  if (!canWrite(key)) return Promise.resolve(refused(NOT_YOURS));
  return withKey(key, async (tx) => {
    const { tenantId } = await senderOf(tx, key);
    const [gone] = await tx.update(groupMembers).set({ leftAt: sql`now()` })
      .where(and(eq(groupMembers.tenantId, tenantId), eq(groupMembers.groupId, id), eq(groupMembers.id, memberId), isNull(groupMembers.leftAt))).returning({ id: groupMembers.id });
    if (!gone) return null;
    await recordAudit(tx, key, { action: "group.member-removed", subject: "group", subjectId: id, tenantId, data: { member: memberId } });
    return done({ id });
  });
}

/** Dissolves a group: nothing is sent to it any more. Null: none the key reaches. */
export function dissolveGroup(key: Broadcaster, id: number): Promise<Outcome<{ id: number }> | null> {
  if (!canWrite(key)) return Promise.resolve(refused(NOT_YOURS));
  return withKey(key, async (tx) => {
    const { tenantId } = await senderOf(tx, key);
    const [gone] = await tx.update(recipientGroups).set({ dissolvedAt: sql`now()` }).where(oneOf(tenantId, id)).returning({ name: recipientGroups.name });
    if (!gone) return null;
    await recordAudit(tx, key, { action: "group.dissolved", subject: "group", subjectId: id, tenantId, data: { name: gone.name } });
    return done({ id });
  });
}

const isThere = async (tx: Tx, tenantId: number, id: number): Promise<boolean> => (await tx.select({ id: recipientGroups.id }).from(recipientGroups).where(oneOf(tenantId, id))).length > 0;
