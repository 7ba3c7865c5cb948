import "server-only";
import { sql } from "drizzle-orm";
import type { Admin } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";

export type AuditRow = {
  id: number; at: Date;
  /** Kind of key: `admin`, `operator`, `desk`, `door`, `gateway`, `job`. */
  scope: string;
  actorName: string; action: string; subject: string; subjectId: string;
  /** The account's or agency's name where the subject is one. */
  subjectName: string | null;
  tenant: { slug: string; name: string } | null;
  data: Record<string, unknown>;
};

export type AuditFilter = {
  /** Part of the name of who did it. */
  actor?: string;
  action?: string;
  /** An agency's address. */
  tenant?: string;
  /** One subject's history: `account` and its id. */
  subject?: string; subjectId?: string;
  /** Only rows older than this one. */
  before?: number;
  limit?: number;
};

const ID = "^[0-9]{1,9}$";

/**
 * Newest first, by one statement; pages go by the last row's id, so that new rows don't shift them. Names are looked up
 * for the rows shown alone, in indexes that hold nothing else.
 */
export async function listAudit(admin: Admin, filter: AuditFilter = {}): Promise<AuditRow[]> {
  type Row = Omit<AuditRow, "at"> & { at: string };
  const rows = await withKey(admin, (tx) => tx.execute<Row>(sql`
    with shown as materialized (select l.*, case when l.subject_id ~ ${ID} then l.subject_id::int end as number from audit_log l
        where ${fits(filter)} order by l.id desc limit ${filter.limit ?? 50}),
      done as (select *, coalesce(actor_id, case when scope = 'door' and subject = 'account' then number end) as who from shown),
      people as (select id, name from accounts where id = any(array(select who from done union select number from done where subject = 'account'))),
      agencies as (select id, slug, name from tenants where id = any(array(select tenant_id from done union select number from done where subject = 'tenant')))
    select l.id::int as id, l.at::text as at, l.scope, coalesce(actor.name, l.actor_name) as "actorName", l.action, l.subject,
      l.subject_id as "subjectId", coalesce(account.name, subject_tenant.name) as "subjectName", l.data,
      case when t.id is null then null else json_build_object('slug', t.slug, 'name', t.name) end as tenant
    from done l
      left join agencies t on t.id = l.tenant_id
      left join people actor on actor.id = l.who
      left join people account on l.subject = 'account' and account.id = l.number
      left join agencies subject_tenant on l.subject = 'tenant' and subject_tenant.id = l.number
    order by l.id desc`));
  return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at) }));
}

/** Finds the people once and not for each row: their names stand in another table. */
const doneBy = (name: string) => sql`(l.actor_id in (select id from accounts where name ilike ${name})
  or (l.scope = 'door' and l.subject = 'account' and l.subject_id in (select id::text from accounts where name ilike ${name}))
  or (l.actor_id is null and l.actor_name ilike ${name}))`;

function fits({ actor, action, tenant, subject, subjectId, before }: AuditFilter) {
  const like = `%${(actor ?? "").trim().replace(/[%_\\]/g, "\\$&")}%`;
  return sql.join([
    sql`l.id < ${before ?? Number.MAX_SAFE_INTEGER}`,
    ...(actor?.trim() ? [doneBy(like)] : []),
    ...(action ? [sql`l.action = ${action}`] : []),
    ...(tenant ? [sql`l.tenant_id = (select id from tenants where slug = ${tenant})`] : []),
    ...(subject ? [sql`l.subject = ${subject}`] : []),
    ...(subjectId ? [sql`l.subject_id = ${subjectId}`] : []),
  ], sql` and `);
}
