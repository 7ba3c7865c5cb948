import "server-only";
import { sql } from "drizzle-orm";
import type { Door, OperatorRole } from "@/lib/access/keys";
import { TODAY } from "@/lib/db/today";
import { withKey } from "@/lib/db/with-key";

/** A seat at an agency; `onBehalf` when an admin acts there without a seat of the own. */
export type AgencyPlace = {
  tenantId: number; slug: string; name: string; shortName: string; role: OperatorRole; onBehalf: boolean;
};

/** Who is signed in and where that person may work, as the database says it now. */
export type Person = {
  accountId: number;
  sessionId: string;
  name: string;
  email: string;
  /** In the order of the switcher; the agency an admin acts for is among them. */
  agencies: AgencyPlace[];
  /** The agency chosen in the switcher, else the first; null without any, and for people of the city until they choose. */
  agency: AgencyPlace | null;
  desk: boolean;
  admin: boolean;
};

type Row = Omit<Person, "agency"> & Record<string, unknown> & { chosen: number | null };

/**
 * The person behind a session row, in one statement: a disabled account, an ended or old session, a role that hasn't
 * begun or is over count from this very request. Days are days of Asia/Jakarta. Null: nobody is signed in.
 */
export async function findPerson(door: Door, sessionId: string): Promise<Person | null> {
  const rows = await withKey(door, (tx) => tx.execute<Row>(personStatement(sessionId)));
  const row = rows[0];
  if (!row) return null;
  const { chosen, ...person } = row;
  const first = person.desk || person.admin ? null : (person.agencies[0] ?? null);
  return { ...person, agency: person.agencies.find((place) => place.tenantId === chosen) ?? first };
}

/** With several seats at one agency the one that may do most counts, in the order of the array below. */
function personStatement(sessionId: string) {
  return sql`
    with me as (
      select a.id, a.name, a.email, s.id as session_id, s.tenant_id as chosen,
        exists (select 1 from city_roles c where c.account_id = a.id and c.role = 'admin'
          and c.starts_on <= ${TODAY} and (c.ends_on is null or c.ends_on >= ${TODAY})) as admin,
        exists (select 1 from city_roles c where c.account_id = a.id and c.role = 'desk'
          and c.starts_on <= ${TODAY} and (c.ends_on is null or c.ends_on >= ${TODAY})) as desk
      from sessions s join accounts a on a.id = s.account_id
      where s.id = ${sessionId} and s.ended_at is null and s.expires_at > now() and a.disabled_at is null
    ), seats as (
      select distinct on (m.tenant_id) m.tenant_id, m.role, false as on_behalf
      from memberships m join me on me.id = m.account_id
      where m.starts_on <= ${TODAY} and (m.ends_on is null or m.ends_on >= ${TODAY})
      order by m.tenant_id, array_position(array['head', 'reviewer', 'operator', 'deputy'], m.role)
    ), places as (
      select * from seats
      union all
      select me.chosen, 'operator', true from me
      where me.admin and me.chosen is not null and not exists (select 1 from seats where seats.tenant_id = me.chosen)
    )
    select me.id as "accountId", me.session_id as "sessionId", me.name, me.email, me.chosen, me.admin, me.desk,
      coalesce((select json_agg(json_build_object('tenantId', t.id, 'slug', t.slug, 'name', t.name, 'shortName', t.short_name,
          'role', p.role, 'onBehalf', p.on_behalf) order by p.on_behalf, t.name)
        from places p join tenants t on t.id = p.tenant_id where t.kind <> 'meja'), '[]'::json) as agencies
    from me`;
}
