import { silent } from "@/scripts/postgres/connection";

/** Brings the number of cases to `total`, as a city has them: most are closed, each agency has a few hundred open at most. */
export async function growCases(superuser: string, total: number): Promise<void> {
  const sql = silent(superuser);
  await sql.unsafe(`set synchronous_commit = off`);
  const [have] = await sql<{ n: number }[]>`select count(*)::int as n from cases`;
  const more = total - (have?.n ?? 0);
  if (more > 0) {
    await sql`with agency as (select array_agg(id order by id) as ids from tenants where kind <> 'meja'), person as (select min(id) as id from contacts)
      insert into cases (tenant_id, ticket, kind, status, title, contact_id, unread, opened_at, due_at, answered_at, closed_at)
      select ids[1 + n % cardinality(ids)], 'b' || n, 'complaint', case when n < 20000 and n % 4 = 0 then 'open' when n % 50 = 0 then 'answered' else 'closed' end, 'Laporan uji', person.id, false,
        now() - n * interval '20 seconds', now() - n * interval '20 seconds' + interval '5 days',
        case when n < 20000 and n % 4 = 0 then null else now() - n * interval '20 seconds' end, case when n < 20000 and n % 4 = 0 or n % 50 = 0 then null else now() end
      from generate_series(${have?.n ?? 0}::bigint, ${total - 1}::bigint) n, agency, person`;
  }
  await sql`vacuum analyze cases`;
  await sql.end({ timeout: 2 });
}
