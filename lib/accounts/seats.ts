import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { TODAY } from "@/lib/db/today";
import { tenants } from "@/lib/tenants/schema";
import type { SeatInput } from "./input";
import { accounts, cityRoles, memberships } from "./schema";

const YESTERDAY = sql<string>`((now() at time zone 'Asia/Jakarta')::date - 1)`;

const unfinished = (endsOn: typeof memberships.endsOn | typeof cityRoles.endsOn) => sql`(${endsOn} is null or ${endsOn} >= ${TODAY})`;

/** A seat or role of the city that has begun and isn't over today. */
export const runsToday = ({ startsOn, endsOn }: Pick<typeof memberships | typeof cityRoles, "startsOn" | "endsOn">) => and(sql`${startsOn} <= ${TODAY}`, unfinished(endsOn));

export type NewSeat = { role: string; tenantId: number | null; startsOn: string | null; endsOn: string | null };

/** The agency a seat is at, by its address: null for roles of the city, undefined when there is none. */
export async function agencyOf(tx: Tx, { role, tenant }: { role: string; tenant: string | null }): Promise<number | null | undefined> {
  if (role === "admin" || role === "desk") return null;
  const [row] = await tx.select({ id: tenants.id }).from(tenants).where(and(eq(tenants.slug, tenant ?? ""), ne(tenants.kind, "meja")));
  return row?.id;
}

/** Who holds this role of the city, if it is the admin's and not over. */
export async function adminSeat(tx: Tx, seatId: number): Promise<{ accountId: number } | null> {
  const [row] = await tx.select({ accountId: cityRoles.accountId }).from(cityRoles)
    .where(and(eq(cityRoles.id, seatId), eq(cityRoles.role, "admin"), unfinished(cityRoles.endsOn)));
  return row ?? null;
}

/** Writes a seat; false when the same one is already held on its first day. */
export async function writeSeat(tx: Tx, accountId: number, { role, tenantId, startsOn, endsOn }: NewSeat): Promise<boolean> {
  const from = startsOn === null ? TODAY : sql`${startsOn}::date`;
  const rows = tenantId === null
    ? await tx.execute(sql`insert into city_roles (account_id, role, starts_on, ends_on)
        select ${accountId}, ${role}, ${from}, ${endsOn}::date
        where not exists (select 1 from city_roles c where c.account_id = ${accountId} and c.role = ${role}
          and c.starts_on <= ${from} and (c.ends_on is null or c.ends_on >= ${from}))
        on conflict (account_id, role, starts_on) do update set ends_on = excluded.ends_on returning id`)
    : await tx.execute(sql`insert into memberships (tenant_id, account_id, role, starts_on, ends_on)
        select t.id, ${accountId}, ${role}, ${from}, ${endsOn}::date from tenants t
        where t.id = ${tenantId} and t.kind <> 'meja' and not exists (select 1 from memberships m where m.tenant_id = t.id
          and m.account_id = ${accountId} and m.role = ${role} and m.starts_on <= ${from} and (m.ends_on is null or m.ends_on >= ${from}))
        on conflict (tenant_id, account_id, role, starts_on) do update set ends_on = excluded.ends_on returning id`);
  return rows.length > 0;
}

export type EndedSeat = { accountId: number; role: string; tenantId: number | null };

/** Ends a seat before today, so that it counts no more from the next request on; null when there is none to end. */
export async function finishSeat(tx: Tx, { seat, of }: SeatInput): Promise<EndedSeat | null> {
  if (of === "city") {
    const [row] = await tx.update(cityRoles).set({ endsOn: YESTERDAY }).where(and(eq(cityRoles.id, seat), unfinished(cityRoles.endsOn)))
      .returning({ accountId: cityRoles.accountId, role: cityRoles.role });
    return row ? { ...row, tenantId: null } : null;
  }
  const [row] = await tx.update(memberships).set({ endsOn: YESTERDAY }).where(and(eq(memberships.id, seat), unfinished(memberships.endsOn)))
    .returning({ accountId: memberships.accountId, role: memberships.role, tenantId: memberships.tenantId });
  return row ?? null;
}

/**
 * Whether someone else can still do the city's administration today. Holds a lock until the transaction ends: two
 * admins who disable each other at the same moment must not both succeed.
 */
export async function otherAdminRemains(tx: Tx, accountId: number): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(20150128)`);
  const [row] = await tx.select({ id: accounts.id }).from(accounts).innerJoin(cityRoles, eq(cityRoles.accountId, accounts.id))
    .where(and(ne(accounts.id, accountId), eq(cityRoles.role, "admin"), sql`${accounts.disabledAt} is null and ${accounts.passwordHash} is not null
      and ${cityRoles.startsOn} <= ${TODAY} and (${cityRoles.endsOn} is null or ${cityRoles.endsOn} >= ${TODAY})`))
    .limit(1);
  return row !== undefined;
}
