import type postgres from "postgres";

/**
 * Brings the number of cases to `total`, past the walls and foreign keys: of every 20 one is new or open, one waits for
 * the citizen, one has thanks that nobody read, the rest are done. Agencies take turns; limits lie at random, so that
 * rows of one page of a list lie on as many pages of the table.
 */
export async function fillCases(superuser: postgres.Sql, tenantIds: readonly number[], deskId: number, total: number): Promise<void> {
  const [have] = await superuser<{ n: number }[]>`select count(*)::int as n from cases`;
  await superuser.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    // Rows of a transaction that isn't on disk yet are left out of the visibility map.
    await sql`set local synchronous_commit = on`;
    await sql`insert into contacts (phone_index, phone_cipher, masked, last_four_index, answerable)
      select 'many-' || n, 'x', '0812-****-321', 'x', true from generate_series(${have?.n ?? 0}::int, ${total - 1}::int) n where n % 5 = 0`;
    await sql`insert into cases (tenant_id, ticket, kind, status, title, contact_id, masked, last_body, unread, opened_at, forwarded_at, due_at, answer_due_at, answered_at, closed_at, last_message_at, proposals)
      select tenant, 'm' || n, 'complaint', case when status = 'open' and tenant = ${deskId} then 'new' else status end, 'Lampu jalan di depan pasar mati sejak malam Minggu',
        (select min(id) from contacts) + n / 5, '0812-****-321', 'lmpu jln di depan pasar mati sjk mlm minggu pak tlg diperbaiki gelap kali, anak2 pulang ngaji takut ' || n,
        n % 40 in (0, 2), opened, case when tenant = ${deskId} then null else opened end, due, case when status in ('answered', 'closed') then due end,
        case when status in ('answered', 'closed') then opened + interval '2 days' end, case when status = 'closed' then opened + interval '12 days' end, opened,
        jsonb_build_array(jsonb_build_object('tenantId', tenant, 'name', 'Dinas Pertamanan', 'certainty', 0.91, 'word', 'Yakin', 'reasons',
          jsonb_build_array(jsonb_build_object('kind', 'duty', 'text', '"lmpu jln" dibaca lampu jalan, urusan Dinas Pertamanan', 'spans', '[[0, 8]]'::jsonb))))
      from (select n, ${[...tenantIds]}::int[] as ids, now() - n * interval '20 seconds' as opened from generate_series(${have?.n ?? 0}::int, ${total - 1}::int) n) numbers,
        lateral (select ids[1 + (n / 20) % cardinality(ids)] as tenant, (array['open', 'waiting', 'answered'] || array_fill('closed'::text, array[17]))[1 + n % 20] as status,
          date_trunc('day', now()) + interval '9 hours' + (hashint4(n) % 60) * interval '1 day' as due) said`;
    await sql`insert into messages (tenant_id, case_id, contact_id, direction, kind, body, gateway, at)
      select tenant_id, id, contact_id, 'in', 'citizen', last_body, 'kannel', opened_at from cases where ticket like 'm%' and substr(ticket, 2)::int >= ${have?.n ?? 0}`;
  });
  for (const table of ["cases", "contacts", "messages"]) await superuser.unsafe(`vacuum analyze ${table}`);
}
