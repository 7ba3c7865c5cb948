import "server-only";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Broadcaster } from "@/lib/broadcasts/policy";
import { senderOf } from "@/lib/broadcasts/reach";
import { withKey } from "@/lib/db/with-key";
import { groupMembers, recipientGroups } from "./schema";

export type GroupRow = { id: number; name: string; members: number; asked: number; createdByName: string };

const countWhere = (where: string) => sql<number>`(select count(*)::int from group_members m where m.tenant_id = recipient_groups.tenant_id and m.group_id = recipient_groups.id and m.left_at is null and ${sql.raw(where)})`;

export function listGroups(key: Broadcaster): Promise<GroupRow[]> {
  return withKey(key, async (tx) => {
    const { tenantId } = await senderOf(tx, key);
    return tx.select({ id: recipientGroups.id, name: recipientGroups.name, createdByName: recipientGroups.createdByName, members: countWhere("m.confirmed_at is not null"), asked: countWhere("m.confirmed_at is null") })
      .from(recipientGroups).where(and(eq(recipientGroups.tenantId, tenantId), isNull(recipientGroups.dissolvedAt))).orderBy(asc(recipientGroups.name)).limit(200);
  });
}

export type Member = { id: number; masked: string; name: string; state: "in" | "asked" | "left"; addedByName: string };
const MOST_SHOWN = 500;

/** One group with its members, numbers masked, newest first. Null: none the key reaches. */
export function findGroup(key: Broadcaster, id: number): Promise<{ id: number; name: string; members: Member[] } | null> {
  return withKey(key, async (tx) => {
    const { tenantId } = await senderOf(tx, key);
    const [group] = await tx.select({ id: recipientGroups.id, name: recipientGroups.name }).from(recipientGroups).where(and(eq(recipientGroups.id, id), eq(recipientGroups.tenantId, tenantId), isNull(recipientGroups.dissolvedAt)));
    if (!group) return null;
    const rows = await tx.select({ id: groupMembers.id, masked: groupMembers.masked, name: groupMembers.name, addedByName: groupMembers.addedByName, leftAt: groupMembers.leftAt, confirmedAt: groupMembers.confirmedAt })
      .from(groupMembers).where(and(eq(groupMembers.tenantId, tenantId), eq(groupMembers.groupId, id))).orderBy(desc(groupMembers.id)).limit(MOST_SHOWN);
    return { ...group, members: rows.map(({ leftAt, confirmedAt, ...row }) => ({ ...row, state: leftAt ? "left" as const : confirmedAt ? "in" as const : "asked" as const })) };
  });
}
