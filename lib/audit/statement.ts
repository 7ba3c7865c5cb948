import { sql } from "drizzle-orm";
import { AUTOSAVE } from "./words";

export type AuditFilter = {
  /** Part of the name of who did it. */
  actor?: string;
  action?: string;
  /** Part of an agency's name, or its address. */
  agency?: string;
  /** First and last day, `2027-01-28`, of Asia/Jakarta. */
  from?: string; until?: string;
  /** Drafts save themselves every few seconds: those rows are left out unless they are asked for. */
  autosaves?: boolean;
  /** A kind of thing, such as `account`; with its id the history of one. */
  subject?: string; subjectId?: string;
  /** Only rows older than this one. */
  before?: number;
  limit?: number;
};

const ID = "^[0-9]{1,9}$";

/**
 * Names are looked up for the rows that are shown only, in indexes that hold nothing else: the list costs the same at a
 * thousand rows and at millions.
 */
export const auditStatement = (filter: AuditFilter) => sql`
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
