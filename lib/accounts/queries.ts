import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Admin } from "@/lib/access/keys";
import { TODAY } from "@/lib/db/today";
import { withKey } from "@/lib/db/with-key";
import type { CityRoleName, MembershipRole } from "./roles";

export type AccountState = "active" | "invited" | "disabled";

/** A seat that counts today or later: of an agency, or of the city (`agency` null). */
export type SeatView = {
  seatId: number; of: "agency" | "city"; role: MembershipRole | CityRoleName;
  agency: { id: number; slug: string; name: string } | null;
  /** Days of Asia/Jakarta, `2027-01-28`, both included. */
  startsOn: string; endsOn: string | null;
  when: "now" | "later" | "over";
};

export type AccountRow = {
  id: number; name: string; email: string; state: AccountState; seats: SeatView[]; lastSignInAt: Date | null;
};

export type AccountSort = "name" | "seen" | "ends";

export type AccountFilter = {
  /** Part of a name or an e-mail address. */
  q?: string;
  /** Part of an agency's name, or its address; together with `role` and `term` of one and the same seat. */
  agency?: string;
  role?: MembershipRole | CityRoleName | "none";
  /** A seat that ends within 30 days, or that hasn't begun. */
  term?: "ending" | "later";
  state?: AccountState;
  /** Last sign-in within 30 days, longer ago, or never. */
  seen?: "month" | "older" | "never";
  /** By name, by the last sign-in, or by the day the next seat ends. */
  sort?: AccountSort; descending?: boolean;
  /** From 1. */
  page?: number; perPage?: number;
};

/** Every agency's name, read once from an index that holds nothing else. */
const PLACES = sql`places as materialized (select id, slug, name from tenants)`;

/** The seats of some accounts, which are looked up together. */
const seatsOf = (accountIds: SQL) => sql`
  select m.account_id, m.id as seat_id, 'agency' as of, m.role, m.starts_on, m.ends_on, t.name as agency_name,
    json_build_object('id', t.id, 'slug', t.slug, 'name', t.name) as agency
  from memberships m join places t on t.id = m.tenant_id where m.account_id = any(array(${accountIds}))
  union all select c.account_id, c.id, 'city', c.role, c.starts_on, c.ends_on, null, null from city_roles c where c.account_id = any(array(${accountIds}))`;
const EVERYONE = sql`select id from accounts`;

const SEAT_JSON = sql`json_build_object('seatId', s.seat_id, 'of', s.of, 'role', s.role, 'agency', s.agency, 'startsOn', s.starts_on,
  'endsOn', s.ends_on, 'when', case when s.starts_on > ${TODAY} then 'later' when s.ends_on < ${TODAY} then 'over' else 'now' end)
  order by coalesce(s.ends_on < ${TODAY}, false), s.of desc, s.agency_name, s.starts_on`;

const STATE = sql`case when a.disabled_at is not null then 'disabled' when a.password_hash is null then 'invited' else 'active' end`;

/**
 * Accounts by name, a page at a time, with the seats they hold now or later; one statement, which reads the accounts once.
 * `total` counts all that fit.
 */
export async function listAccounts(admin: Admin, filter: AccountFilter = {}): Promise<{ rows: AccountRow[]; total: number }> {
  const { page = 1, perPage = 25 } = filter;
  type Row = AccountRow & { total: number; lastSignIn: string | null };
  const rows = await withKey(admin, (tx) => tx.execute<Row>(sql`
    with ${PLACES}, seats as (${seatsOf(EVERYONE)}),
      fitting as materialized (select a.id, a.name, a.email, ${STATE} as state, a.last_sign_in_at from accounts a where ${fits(filter)}),
      shown as materialized (select * from fitting a order by ${orderOf(filter)} limit ${perPage} offset ${(page - 1) * perPage}),
      theirs as materialized (${seatsOf(sql`select id from shown`)})
    select a.id, a.name, a.email, a.state, a.last_sign_in_at::text as "lastSignIn", (select count(*) from fitting)::int as total,
      coalesce((select json_agg(${SEAT_JSON}) from theirs s where ${HELD}), '[]') as seats
    from shown a order by ${orderOf(filter)}`));
  return {
    rows: rows.map(({ total: _, lastSignIn, ...row }) => ({ ...row, lastSignInAt: time(lastSignIn) })),
    total: rows[0]?.total ?? 0,
  };
}

const HELD = sql`s.account_id = a.id and (s.ends_on is null or s.ends_on >= ${TODAY})`;

function orderOf({ sort = "name", descending = false }: AccountFilter) {
  const column = sort === "seen" ? sql`a.last_sign_in_at` : sort === "ends" ? sql`(select min(s.ends_on) from seats s where ${HELD})` : sql`lower(a.name)`;
  const nulls = descending || sort === "ends" ? sql`nulls last` : sql`nulls first`;
  return sql`${column} ${descending ? sql`desc` : sql`asc`} ${nulls}, lower(a.name), a.id`;
}

const like = (part: string) => `%${part.trim().replace(/[%_\\]/g, "\\$&")}%`;

function fits({ q = "", state, seen, role, ...seat }: AccountFilter) {
  const parts = [
    ...(q.trim() ? [sql`(a.name ilike ${like(q)} or a.email ilike ${like(q)})`] : []),
    ...(state ? [sql`${STATE} = ${state}`] : []),
    ...(seen ? [SEEN[seen]] : []),
    ...(role === "none" ? [sql`not exists (select 1 from seats s where ${HELD})`] : holds({ ...seat, role })),
  ];
  return parts.length > 0 ? sql.join(parts, sql` and `) : sql`true`;
}

const SEEN = {
  month: sql`a.last_sign_in_at > now() - interval '30 days'`, older: sql`a.last_sign_in_at <= now() - interval '30 days'`, never: sql`a.last_sign_in_at is null`,
};

function holds({ agency = "", role, term }: Pick<AccountFilter, "agency" | "role" | "term">) {
  const wanted = [
    ...(agency.trim() ? [sql`(s.agency_name ilike ${like(agency)} or s.agency->>'slug' = ${agency.trim().toLowerCase()})`] : []),
    ...(role ? [sql`s.role = ${role}`] : []),
    ...(term === "later" ? [sql`s.starts_on > ${TODAY}`] : term === "ending" ? [sql`s.ends_on < ${TODAY} + 30`] : []),
  ];
  return wanted.length > 0 ? [sql`exists (select 1 from seats s where ${sql.join([HELD, ...wanted], sql` and `)})`] : [];
}

export type AccountDetail = AccountRow & {
  createdAt: Date; disabledAt: Date | null;
  /** Browsers where this account is signed in now. */
  openSessions: number;
  /** Until when the last link works, if it wasn't used. */
  linkUntil: Date | null;
};

/** One account with all its seats, those that are over too; one statement. */
export async function findAccount(admin: Admin, accountId: number): Promise<AccountDetail | null> {
  type Row = Omit<AccountDetail, "createdAt" | "disabledAt" | "linkUntil" | "lastSignInAt">
    & { created: string; disabled: string | null; link: string | null; lastSignIn: string | null };
  const [row] = await withKey(admin, (tx) => tx.execute<Row>(sql`
    with ${PLACES}, seats as (${seatsOf(sql`select ${accountId}::int`)})
    select a.id, a.name, a.email, ${STATE} as state, a.created_at::text as created, a.disabled_at::text as disabled,
      a.last_sign_in_at::text as "lastSignIn",
      (select count(*) from sessions where account_id = a.id and ended_at is null and expires_at > now())::int as "openSessions",
      (select max(expires_at) from invitations where account_id = a.id and used_at is null and expires_at > now())::text as link,
      coalesce((select json_agg(${SEAT_JSON}) from seats s where s.account_id = a.id), '[]') as seats
    from accounts a where a.id = ${accountId}`));
  if (!row) return null;
  const { created, disabled, link, lastSignIn, ...rest } = row;
  return { ...rest, createdAt: new Date(created), disabledAt: time(disabled), linkUntil: time(link), lastSignInAt: time(lastSignIn) };
}

const time = (text: string | null) => (text === null ? null : new Date(text));
