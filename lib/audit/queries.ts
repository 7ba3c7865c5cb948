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

/** Newest first, by one statement; pages go by the last row's id, so that new rows don't shift them. */
export async function listAudit(admin: Admin, filter: AuditFilter = {}): Promise<AuditRow[]> {
  type Row = Omit<AuditRow, "at"> & { at: string };
  const rows = await withKey(admin, (tx) => tx.execute<Row>(sql`
    select l.id::int as id, l.at::text as at, l.scope, coalesce(actor.name, l.actor_name) as "actorName", l.action, l.subject,
      l.subject_id as "subjectId", coalesce(account.name, subject_tenant.name) as "subjectName", l.data,
      case when t.id is null then null else json_build_object('slug', t.slug, 'name', t.name) end as tenant
    from audit_log l
      left join tenants t on t.id = l.tenant_id
      left join accounts actor on actor.id = coalesce(l.actor_id, case when l.scope = 'door' and l.subject = 'account' then l.subject_id::int end)
      left join accounts account on l.subject = 'account' and account.id::text = l.subject_id
      left join tenants subject_tenant on l.subject = 'tenant' and subject_tenant.id::text = l.subject_id
    where ${fits(filter)}
    order by l.id desc limit ${filter.limit ?? 50}`));
  return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at) }));
}

function fits({ actor, action, tenant, subject, subjectId, before }: AuditFilter) {
  const like = `%${(actor ?? "").trim().replace(/[%_\\]/g, "\\$&")}%`;
  return sql.join([
    sql`l.id < ${before ?? Number.MAX_SAFE_INTEGER}`,
    ...(actor?.trim() ? [sql`coalesce(actor.name, l.actor_name) ilike ${like}`] : []),
    ...(action ? [sql`l.action = ${action}`] : []),
    ...(tenant ? [sql`t.slug = ${tenant}`] : []),
    ...(subject ? [sql`l.subject = ${subject}`] : []),
    ...(subjectId ? [sql`l.subject_id = ${subjectId}`] : []),
  ], sql` and `);
}
