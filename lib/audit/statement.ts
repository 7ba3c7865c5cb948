import { sql } from "drizzle-orm";
import type { AuditFilter } from "./queries";
import { AUTOSAVE } from "./words";

/** Names are looked up for the rows that are shown only: the list costs the same at a thousand rows and at millions. */
export const auditStatement = (filter: AuditFilter) => sql`
  with l as materialized (select * from audit_log l where ${fits(filter)} order by l.id desc limit ${filter.limit ?? 50})
  select l.id::int as id, l.at::text as at, l.scope, coalesce(actor.name, l.actor_name) as "actorName", l.action, l.subject,
    l.subject_id as "subjectId", coalesce(account.name, subject_tenant.name) as "subjectName", l.data,
    case when t.id is null then null else json_build_object('slug', t.slug, 'name', t.name) end as tenant
  from l
    left join tenants t on t.id = l.tenant_id
    left join accounts actor on actor.id = coalesce(l.actor_id, case when l.scope = 'door' and l.subject = 'account' then l.subject_id::int end)
    left join accounts account on l.subject = 'account' and account.id::text = l.subject_id
    left join tenants subject_tenant on l.subject = 'tenant' and subject_tenant.id::text = l.subject_id
  order by l.id desc`;

const like = (part: string) => `%${part.trim().replace(/[%_\\]/g, "\\$&")}%`;

/** Written out, not passed along: only so can PostgreSQL see that the index `audit_log_by_people` fits. */
const NO_AUTOSAVES = sql.raw(`l.action <> '${AUTOSAVE}'`);

/** Finds the people once and not for each row: their names stand in another table. */
const doneBy = (name: string) => sql`(l.actor_id in (select id from accounts where name ilike ${name})
  or (l.scope = 'door' and l.subject = 'account' and l.subject_id in (select id::text from accounts where name ilike ${name}))
  or (l.actor_id is null and l.actor_name ilike ${name}))`;

/** Midnight in the city at the beginning of a day. */
const midnight = (day: string) => sql`(${day}::date::timestamp at time zone 'Asia/Jakarta')`;

function fits({ actor = "", action, agency = "", from, until, autosaves, subject, subjectId, before }: AuditFilter) {
  return sql.join([
    sql`l.id < ${before ?? Number.MAX_SAFE_INTEGER}`,
    ...(actor.trim() ? [doneBy(like(actor))] : []),
    ...(action ? [sql`l.action = ${action}`] : autosaves ? [] : [NO_AUTOSAVES]),
    ...(agency.trim() ? [sql`l.tenant_id in (select id from tenants where slug = ${agency.trim().toLowerCase()} or name ilike ${like(agency)})`] : []),
    ...(from ? [sql`l.at >= ${midnight(from)}`] : []),
    ...(until ? [sql`l.at < ${midnight(until)} + interval '1 day'`] : []),
    ...(subject ? [sql`l.subject = ${subject}`] : []),
    ...(subjectId ? [sql`l.subject_id = ${subjectId}`] : []),
  ], sql` and `);
}
