import "server-only";
import { sql } from "drizzle-orm";
import type { Admin } from "@/lib/access/keys";
import { TODAY } from "@/lib/db/today";
import { withKey } from "@/lib/db/with-key";
import type { MembershipRole } from "@/lib/accounts/roles";
import { type AgencyFilter, type AgencyList, type AgencyRow, arrangeAgencies, type SeatNames } from "./admin-list";
import type { AgencyKind, TenantName } from "./queries";
import { siteState } from "./state";


/** Who sits where today; of several in one seat, one name. Each table is read once, from end to end: the page shows all. */
const SEATS = sql`
  people as materialized (select id, name from accounts where disabled_at is null),
  held as materialized (select tenant_id, account_id, role from memberships where starts_on <= ${TODAY} and (ends_on is null or ends_on >= ${TODAY})),
  seats as materialized (select h.tenant_id, min(p.name) filter (where h.role = 'operator') as operator,
    min(p.name) filter (where h.role = 'deputy') as deputy, min(p.name) filter (where h.role = 'head') as head
    from held h join people p on p.id = h.account_id group by h.tenant_id)`;

type ListRow = TenantName & SeatNames & {
  kind: AgencyKind; suspended: boolean; merged: boolean; opened: string | null; worked: string | null; open: number; late: number;
};

/** All agencies that fit, a page at a time; one statement, whatever the filter. */
export async function listAgencies(admin: Admin, filter: AgencyFilter = {}, now = new Date()): Promise<AgencyList> {
  const rows = await withKey(admin, (tx) => tx.execute<ListRow>(sql`
    with ${SEATS}
    select t.id, t.slug, t.name, t.kind, t.opened_at::text as opened, t.suspended_at is not null as suspended, t.merged_into is not null as merged, p.last_own_work_at::text as worked,
      s.operator, s.deputy, s.head, coalesce(f.open_now, 0)::int as open, coalesce(f.late_now, 0)::int as late
    from tenants t
      left join tenant_pulse p on p.tenant_id = t.id
      left join seats s on s.tenant_id = t.id
      left join case_figures f on f.tenant_id = t.id and f.days = 30
    where t.kind <> 'meja'`));
  return arrangeAgencies(rows.map((row) => toAgency(row, now)), filter, now);
}

function toAgency({ operator, deputy, head, opened, worked, ...row }: ListRow, now: Date): AgencyRow {
  const lastOwnWorkAt = time(worked);
  return { ...row, seats: { operator, deputy, head }, lastOwnWorkAt, state: siteState({ openedAt: time(opened), lastOwnWorkAt }, now) };
}

const time = (text: string | null) => (text === null ? null : new Date(text));

/** A seat at an agency, present or to come. */
export type AgencySeat = { accountId: number; name: string; role: MembershipRole; startsOn: string; endsOn: string | null; disabled: boolean };

export type AgencyDetail = TenantName & {
  kind: AgencyKind; parent: TenantName | null; openedAt: Date | null; suspendedAt: Date | null; suspendedNote: string | null;
  /** The agency that carries on its work. */
  mergedInto: TenantName | null;
  formerSlugs: string[]; seats: AgencySeat[];
};

/** One agency by its address, with its former addresses and everyone who sits or will sit there; one statement. */
export async function findAgency(admin: Admin, slug: string): Promise<AgencyDetail | null> {
  type Row = Omit<AgencyDetail, "openedAt" | "suspendedAt"> & { opened: string | null; suspended: string | null };
  const [row] = await withKey(admin, (tx) => tx.execute<Row>(sql`
    select t.id, t.slug, t.name, t.kind, t.opened_at::text as opened, t.suspended_at::text as suspended, t.suspended_note as "suspendedNote",
      (select json_build_object('id', p.id, 'slug', p.slug, 'name', p.name) from tenants p where p.id = t.parent_id) as parent,
      (select json_build_object('id', s.id, 'slug', s.slug, 'name', s.name) from tenants s where s.id = t.merged_into) as "mergedInto",
      to_json(array(select slug from tenant_addresses a where a.tenant_id = t.id order by left_at desc)) as "formerSlugs",
      coalesce((select json_agg(json_build_object('accountId', a.id, 'name', a.name, 'role', m.role, 'startsOn', m.starts_on, 'endsOn', m.ends_on,
          'disabled', a.disabled_at is not null) order by m.role, a.name)
        from memberships m join accounts a on a.id = m.account_id
        where m.tenant_id = t.id and (m.ends_on is null or m.ends_on >= ${TODAY})), '[]') as seats
    from tenants t where t.slug = ${slug} and t.kind <> 'meja'`));
  if (!row) return null;
  const { opened, suspended, ...rest } = row;
  return { ...rest, openedAt: time(opened), suspendedAt: time(suspended) };
}

/** Address and name of every agency that is still there, for choosing one. */
export const listAgencyNames = (admin: Admin): Promise<(TenantName & { kind: AgencyKind })[]> =>
  withKey(admin, async (tx) => [...await tx.execute<TenantName & { kind: AgencyKind }>(
    sql`select id, slug, name, kind from tenants where kind <> 'meja' and merged_into is null order by name, id`)]);
