import "server-only";
import { sql } from "drizzle-orm";
import type { Door, OperatorRole } from "@/lib/access/keys";
import { TODAY } from "@/lib/db/today";
import { withKey } from "@/lib/db/with-key";

export type Standing = { name: string; role: OperatorRole; onBehalf: boolean };

/**
 * What an account may do at an agency today, without anybody being signed in: for work that goes on after its beginner
 * has left the room. Seats count as in person.ts; an admin without one acts on behalf. Null: nothing any more.
 */
export async function findStanding(door: Door, accountId: number, tenantId: number): Promise<Standing | null> {
  const rows = await withKey(door, (tx) => tx.execute<Standing & Record<string, unknown>>(sql`
    with me as (select id, name from accounts where id = ${accountId} and disabled_at is null), seats as (
      select m.role, false as on_behalf, array_position(array['head', 'reviewer', 'operator', 'deputy'], m.role) as place from memberships m join me on me.id = m.account_id
      where m.tenant_id = ${tenantId} and m.starts_on <= ${TODAY} and (m.ends_on is null or m.ends_on >= ${TODAY})
      union all
      select 'operator', true, 9 from city_roles c join me on me.id = c.account_id where c.role = 'admin' and c.starts_on <= ${TODAY} and (c.ends_on is null or c.ends_on >= ${TODAY}))
    select me.name, seats.role, seats.on_behalf as "onBehalf" from me, seats order by seats.place limit 1`));
  return rows[0] ?? null;
}
