import { silent } from "@/scripts/postgres/connection";

/**
 * Brings the number of cases to `total`, as a city has them after years: of the newest 20,000 every fourth is open and
 * every fiftieth waits for the citizen, some answers were thanked for and not read, the rest is done. Each has a message
 * and an audit row. Limits lie at random, so that a page of a list lies scattered over the table.
 */
export async function growCases(superuser: string, total: number): Promise<void> {
  const sql = silent(superuser);
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from cases`;
  const have = row?.n ?? 0;
  if (total > have) {
    await sql`set session_replication_role = replica`;
    const indexes = await dropIndexes(sql);
    for (let from = have; from < total; from += 500_000) await addCases(sql, from, Math.min(from + 500_000, total));
    for (const { definition } of indexes) await sql.unsafe(definition);
    await sql`set session_replication_role = origin`;
    // Triggers were off.
    await sql`select case_counts_rebuild()`;
  }
  for (const table of [...COUNTED, "messages", "audit_log"]) await sql.unsafe(`vacuum analyze ${table}`);
  await sql.end({ timeout: 2 });
}

const COUNTED = ["cases", "case_counts", "case_count_changes"];
type Sql = ReturnType<typeof silent>;

/** An index is built much faster than it is filled; those of constraints stay. */
async function dropIndexes(sql: Sql): Promise<{ definition: string }[]> {
  const indexes = await sql<{ name: string; definition: string }[]>`select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i where i.indrelid::regclass::text in ('cases', 'messages', 'audit_log') and not i.indisunique`;
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
  return indexes;
}

async function addCases(sql: Sql, from: number, until: number): Promise<void> {
  await sql`with agency as (select array_agg(id order by id) as ids from tenants), person as (select min(id) as id from contacts),
    planned as (select n, ids[1 + n % cardinality(ids)] as tenant, person.id as person, now() - n * interval '20 seconds' as opened,
      case when n < 20000 and n % 4 = 0 then 'open' when n < 20000 and n % 50 = 1 then 'waiting' when n < 20000 and n % 4 = 1 then 'answered' else 'closed' end as status,
      date_trunc('day', now() - n * interval '20 seconds') + interval '9 hours' + (hashint8(n) % 5) * interval '1 day' as due
      from generate_series(${from}::bigint, ${until - 1}::bigint) n, agency, person),
    made as (insert into cases (tenant_id, ticket, kind, status, title, contact_id, masked, last_body, unread, opened_at, forwarded_at, due_at, answer_due_at, answered_at, closed_at, last_message_at, proposals)
      select tenant, 'b' || n, 'complaint', status, 'Lampu jalan di depan pasar mati sejak malam Minggu', person, '0812-****-321',
        'lmpu jln di depan pasar mati sjk mlm minggu pak tlg diperbaiki gelap kali, anak2 pulang ngaji takut ' || n, status = 'open' and n % 8 = 0 or status = 'answered' and n % 100 = 1,
        opened, opened, due, due, case when status in ('answered', 'closed') then opened + interval '2 days' end, case when status = 'closed' then opened + interval '12 days' end, opened,
        jsonb_build_array(jsonb_build_object('tenantId', tenant, 'name', 'Dinas Pertamanan', 'certainty', 0.91, 'word', 'Yakin', 'reasons',
          jsonb_build_array(jsonb_build_object('kind', 'duty', 'text', '"lmpu jln" dibaca lampu jalan, urusan Dinas Pertamanan', 'spans', '[[0, 8]]'::jsonb))))
      from planned returning id, tenant_id, contact_id, last_body, opened_at),
    said as (insert into messages (tenant_id, case_id, contact_id, direction, kind, body, gateway, at)
      select tenant_id, id, contact_id, 'in', 'citizen', last_body, 'kannel', opened_at from made)
    insert into audit_log (scope, actor_name, tenant_id, action, subject, subject_id, at)
    select 'gateway', 'gateway kannel', tenant_id, 'case.opened', 'case', id::text, opened_at from made`;
}

/** A thousand SMS come in, one after the other and for all agencies, while vacuum is busy elsewhere. */
export async function arriveThousand(superuser: string): Promise<void> {
  const sql = silent(superuser);
  for (const table of COUNTED) await sql.unsafe(`alter table ${table} set (autovacuum_enabled = off)`);
  await sql`insert into cases (tenant_id, ticket, status, title, contact_id, masked, last_body, due_at, proposals)
    select c.tenant_id, 'f' || gen_random_uuid(), c.status, c.title, c.contact_id, c.masked, c.last_body,
      date_trunc('day', now()) + interval '5 days 9 hours', c.proposals from cases c where c.status in ('open', 'new') order by hashint8(c.id + 3) limit 1000`;
  await sql.end({ timeout: 2 });
}

/** On top of them a thousand changes anywhere among the open ones, the most urgent answered first. */
export async function changeThousand(superuser: string): Promise<void> {
  const sql = silent(superuser);
  const running = sql`select id from cases where status in ('open', 'new')`;
  await sql`update cases set unread = not unread where id in (${running} order by hashint8(id) limit 600)`;
  await sql`update cases set status = 'waiting' where id in (${running} order by hashint8(id + 7) limit 100)`;
  await sql`update cases set status = 'answered', answered_at = now() where id in (${running} order by due_at, id limit 300)`;
  await sql.end({ timeout: 2 });
}

/** As the worker does every minute. */
export async function foldCounts(superuser: string): Promise<void> {
  const sql = silent(superuser);
  await sql`select case_counts_fold()`;
  await sql.end({ timeout: 2 });
}

/** Vacuum as the table's own settings have it; answers how many seconds it took. */
export async function vacuumCases(superuser: string): Promise<number> {
  const sql = silent(superuser);
  const began = performance.now();
  for (const table of COUNTED) {
    await sql.unsafe(`vacuum analyze ${table}`);
    await sql.unsafe(`alter table ${table} reset (autovacuum_enabled)`);
  }
  await sql.end({ timeout: 2 });
  return (performance.now() - began) / 1000;
}
