import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";

/** Whom a broadcast is for. `tenantId`: whose it is; the desk's (`city`) may be for subscribers of other agencies too. */
export type Audience = {
  tenantId: number; city: boolean;
  subscribers: boolean; everyone: boolean; urgent: boolean;
  agencyIds: readonly number[]; placeIds: readonly number[]; groupIds: readonly number[];
};

const list = (ids: readonly number[]): SQL => sql`${`{${ids.join(",")}}`}::int[]`;

/**
 * The contacts it is for, each once, in one definition for the number shown beforehand, the list that is written down,
 * and the last look before one is sent: who ended a subscription, left a group or stopped everything isn't among them.
 * `only` narrows it to one contact.
 */
export function audienceOf(audience: Audience, only: SQL = sql`true`): SQL {
  return sql`select a.contact_id from (${subscribersOf(audience)} union ${membersOf(audience)}) a
    where ${only} and not exists (select from bulk_stops b where b.contact_id = a.contact_id)`;
}

function subscribersOf({ tenantId, city, subscribers, everyone, urgent, agencyIds, placeIds }: Audience): SQL {
  // Who subscribed to an agency hears of the city's emergencies too, and says yes to that; of nothing else of others.
  const whose = city && everyone && urgent ? sql`true` : sql`s.tenant_id = any(${list(city && agencyIds.length > 0 ? agencyIds : [tenantId])})`;
  const where = placeIds.length > 0 ? sql`s.place_id = any(${list(placeIds)})` : sql`true`;
  return sql`select s.contact_id from subscriptions s where ${subscribers} and s.ended_at is null and ${whose} and ${where}`;
}

function membersOf({ tenantId, groupIds }: Audience): SQL {
  return sql`select m.contact_id from group_members m join recipient_groups g on g.tenant_id = m.tenant_id and g.id = m.group_id
    where m.tenant_id = ${tenantId} and m.group_id = any(${list(groupIds)}) and g.dissolved_at is null
      and m.contact_id is not null and m.confirmed_at is not null and m.left_at is null`;
}

export async function countAudience(tx: Tx, audience: Audience): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`select count(*)::int as count from (${audienceOf(audience)}) of_all`);
  return row?.count ?? 0;
}

/** Asked again right before one is handed over. */
export async function stillWants(tx: Tx, audience: Audience, contactId: number): Promise<boolean> {
  return (await tx.execute(audienceOf(audience, sql`a.contact_id = ${contactId}::bigint`))).length > 0;
}
