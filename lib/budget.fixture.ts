import type postgres from "postgres";
import type { TwoAgencies } from "@/lib/examples/two-agencies";

const CHANGED_TABLES = ["cases", "case_counts", "case_count_changes", "messages", "articles", "audit_log", "imports", "import_items", "site_exports", "media", "media_uses", "media_totals"];

/**
 * Brings cases, what the two agencies wrote and what was noted of it from `from` to `until` rows each, past the walls and
 * foreign keys. Of 20 cases one is new or open, one waits for the citizen, one has thanks that nobody read, the rest are
 * done. Limits lie at random, so that rows of one page of a list lie on as many pages of the table.
 */
export async function fillCity(superuser: postgres.Sql, { kominfo, pertamanan, deskId }: TwoAgencies, from: number, until: number): Promise<void> {
  const owners = [kominfo.id, pertamanan.id, deskId];
  await superuser.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    // Rows of a transaction that isn't on disk yet are left out of the visibility map.
    await sql`set local synchronous_commit = on`;
    await sql`insert into cases (tenant_id, ticket, kind, status, title, contact_id, masked, last_body, unread, opened_at, forwarded_at, due_at, answer_due_at, answered_at, last_message_at, proposals)
      select tenant, 'm' || n, 'complaint', case when status = 'open' and tenant = ${deskId} then 'new' else status end, 'Lampu jalan di depan pasar mati sejak malam Minggu',
        1 + n / 100, '0812-****-321', 'lmpu jln di depan pasar mati sjk mlm minggu pak tlg diperbaiki gelap kali, anak2 pulang ngaji takut ' || n,
        n % 40 in (0, 2), opened, opened, due, due, case when status in ('answered', 'closed') then opened + interval '2 days' end, opened, ${sql.json(PROPOSALS)}
      from (select n, now() - n * interval '20 seconds' as opened, (${owners}::int[])[1 + (n / 20) % 3] as tenant,
        (array['open', 'waiting', 'answered'] || array_fill('closed'::text, array[17]))[1 + n % 20] as status,
        date_trunc('day', now()) + interval '9 hours' + (hashint4(n) % 3) * interval '1 day' as due from generate_series(${from}::int, ${until - 1}::int) n) said`;
    await sql`insert into contacts (phone_index, phone_cipher, masked, last_four_index, answerable)
      select 'm' || n, 'x', '0812-****-321', 'x', true from generate_series(${from}::int, ${until - 1}::int, 100) n`;
    await sql`insert into messages (tenant_id, case_id, contact_id, direction, kind, body, gateway, author_id)
      select (${owners}::int[])[1 + n % 3], n, n, (array['in', 'out'])[1 + n % 2], (array['citizen', 'answer'])[1 + n % 2], 'lmpu jln mati', 'kannel', 1000 + n % 7
      from generate_series(${from}::int, ${until - 1}::int, 5) n`;
    // One in 16 writings is a service, one an official, the rest news or announcements; a tenth lies in the trash.
    await sql`insert into articles (tenant_id, slug, kind, fields, trashed_at, title, summary, body, status, published_version, published_revision, published_at, author_name, updated_at, updated_by)
      select (${owners}::int[])[1 + n % 2], 's' || n, case hashint4(n) & 15 when 0 then 'service' when 1 then 'official' else (array['news', 'announcement'])[1 + (hashint4(n) >> 8 & 1)] end,
        '{"cost": "Gratis", "time": "3 hari kerja", "post": "Kepala Seksi"}', case when hashint4(n + 1) % 10 = 0 then now() end, 'Kabar nomor ' || n, repeat('ringkas ', 15), '{}', (array['draft', 'published'])[1 + (n % 25 > 0)::int], 1, n % 2, now() - n * interval '1 hour', 'x',
        now() - (hashint4(n) % 100000) * interval '1 minute', 1000 + n % 7 from generate_series(${from}::int, ${until - 1}::int, 5) n`;
    await sql`insert into imports (tenant_id, id, file_name, file_bytes, state, account_id, by_name) overriding system value
      select (${owners}::int[])[1 + n % 2], n, 'situs-lama.xml', 1, 'done', 1000, 'x' from generate_series(${from / 100 + 1}::int, ${until / 100}::int) n`;
    await sql`insert into site_exports (tenant_id, state, account_id, by_name) select (${owners}::int[])[1 + n % 2], 'expired', 1000, 'x' from generate_series(${from / 100 + 1}::int, ${until / 100}::int) n`;
    await sql`insert into import_items (tenant_id, import_id, line, source_key, type, title, state, hash, look, slug, article_id, notes)
      select ${kominfo.id}, ${IMPORT}, n, 'http://lama.example/?p=' || n, 'post', 'Kabar nomor ' || n, (array['brought', 'refused'])[1 + (n % 4 = 0)::int], repeat('x', 64), n % 10 = 0, 's' || n, n,
        '[{"code": "categories", "detail": "Berita, Kesehatan"}]' from generate_series(${from}::int, ${until - 1}::int) n`;
    await sql`insert into media (tenant_id, id, kind, format, width, height, widths, bytes, name, uses, public_at, created_at, created_by_name)
      select (${owners}::int[])[1 + n % 2], md5('b' || n)::uuid, case when pdf then 'pdf' else 'picture' end, case when pdf then 'pdf' else 'picture' end, case when pdf then 0 else 1600 end, case when pdf then 0 else 1000 end,
        case when pdf then '{}'::int[] else '{320,640,960,1600}' end, 300000, 'Foto kegiatan nomor ' || n || '.jpg', (n % 50 > 0)::int, now(), now() - (hashint4(n) % 100000) * interval '1 minute', 'Nama'
      from (select n, n % 35 = 0 as pdf from generate_series(${from}::int, ${until - 1}::int, 5) n) said`;
    await sql`insert into media_uses (tenant_id, media_id, article_id, shown)
      select a.tenant_id, m.id, a.id, true from articles a join media m on m.tenant_id = a.tenant_id and m.id = md5('b' || substr(a.slug, 2))::uuid
        where a.slug ~ '^s[0-9]+$' and substr(a.slug, 2)::int between ${from} and ${until - 1} and m.uses > 0`;
    await sql`insert into media_totals (tenant_id, files, bytes) select tenant_id, count(*), sum(bytes) from media group by tenant_id
      on conflict (tenant_id) do update set files = excluded.files, bytes = excluded.bytes`;
    await sql`insert into audit_log (scope, actor_id, actor_name, tenant_id, action, subject, subject_id)
      select 'operator', a.id, 'Nama', a.tenant_id, 'case.answered', 'case', n::text from generate_series(${from}::int, ${until - 1}::int) n
        join (select account_id as id, tenant_id, row_number() over (order by id) as place from memberships) a on a.place = 1 + abs(hashint4(n)) % 700 order by n`;
    // Triggers were off.
    await sql`select case_counts_rebuild()`;
  });
  await vacuumWhole(superuser, CHANGED_TABLES);
}

/** The import whose report is read. */
export const IMPORT = 2;

const PROPOSALS = [{
  tenantId: 1, name: "Dinas Pertamanan", certainty: 0.91, word: "Yakin",
  reasons: [{ kind: "duty", text: "\"lmpu jln\" dibaca lampu jalan, urusan Dinas Pertamanan", spans: [[0, 8]] }, { kind: "place", text: "Menyebut Kelurahan Babura", spans: [[20, 28]] }],
}];

/** 250 agencies with three people each, who signed in a hundred times: a large city. */
export async function fillRegister(superuser: postgres.Sql): Promise<void> {
  await superuser.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`set local synchronous_commit = on`;
    await sql`insert into tenants (slug, name, short_name, kind, opened_at, address, head_name, tagline, top_services)
      select 'i' || n, 'Kelurahan Contoh Nomor ' || n, 'Contoh ' || n, 'kelurahan', now(), 'Jalan Contoh Nomor ' || n, 'Nama Kepala ' || n, 'Melayani warga dengan hati',
        '[{"title": "Surat pengantar", "note": "Bawa KTP dan kartu keluarga", "icon": "file"}]' from generate_series(1, 250) n`;
    await sql`insert into tenant_pulse (tenant_id, last_own_work_at) select id, now() from tenants`;
    await sql`insert into accounts (email, name, password_hash, last_sign_in_at) select 'orang' || n || '@contoh.id', 'Nama Orang ' || n, repeat('x', 97), now() from generate_series(1, 750) n`;
    await sql`insert into memberships (tenant_id, account_id, role, starts_on) select t.place, a.id, (array['operator', 'deputy', 'head'])[1 + a.place % 3], '2020-01-01'
      from (select id, row_number() over (order by id) as place from accounts where email like 'orang%') a join (select id as place, row_number() over (order by id) as turn from tenants where slug like 'i%') t on t.turn = 1 + a.place / 3`;
    await sql`insert into sessions (account_id, expires_at) select a.id, now() from accounts a, generate_series(1, 100)`;
    await sql`insert into case_figures (tenant_id, days, received, answered, answered_in_time, open_now, late_now, counted_at) select t.id, d, 1, 1, 1, 1, 1, now() from tenants t, unnest(array[7, 30]) d`;
    await sql`insert into case_weeks (tenant_id, weeks) select id, '[]' from tenants`;
  });
  await vacuumWhole(superuser, ["tenants", "tenant_pulse", "accounts", "memberships", "sessions", "case_figures", "case_weeks"]);
}

/** A thousand SMS come in for an agency while vacuum is busy elsewhere. */
export async function arriveThousand(superuser: postgres.Sql, tenantId: number): Promise<void> {
  for (const table of ["cases", "case_counts", "case_count_changes"]) await superuser.unsafe(`alter table ${table} set (autovacuum_enabled = off)`);
  await superuser`insert into cases (tenant_id, ticket, status, title, contact_id, masked, last_body, due_at, proposals)
    select ${tenantId}, 'f' || n, 'open', title, contact_id, masked, last_body, date_trunc('day', now()) + interval '5 days 9 hours', proposals from cases, generate_series(1, 1000) n where ticket = 'm0'`;
}

/** A thousand changes anywhere among the open cases; the most urgent are answered, as they should be, and leave the beginning of every list. */
export async function changeThousand(superuser: postgres.Sql): Promise<void> {
  const running = superuser`select id from cases where status in ('open', 'new')`;
  await superuser`update cases set unread = not unread where id in (${running} order by hashint8(id) limit 600)`;
  await superuser`update cases set status = 'waiting' where id in (${running} order by hashint8(id + 7) limit 50)`;
  await superuser`update cases set status = 'answered', answered_at = now(), due_at = date_trunc('day', now()) + interval '14 days 9 hours' where id in (${running} order by due_at, id limit 350)`;
}

/** As long as autovacuum may look through the largest of them. */
const MOST_MS = 30_000;

/**
 * Vacuums tables until every page of them is all-visible: a snapshot that another statement holds at that moment
 * (autovacuum's own ANALYZE, say) keeps pages back, and the next round takes them.
 */
export async function vacuumWhole(superuser: postgres.Sql, tables: readonly string[]): Promise<void> {
  const until = performance.now() + MOST_MS;
  for (const table of tables) {
    for (let left = 1; left > 0;) {
      if (performance.now() > until) throw new Error(`vacuum found no moment for ${table}`);
      await superuser.unsafe(`vacuum analyze ${table}`);
      const [row] = await superuser<{ left: number }[]>`select relpages - relallvisible as left from pg_class where oid = ${table}::regclass`;
      left = row?.left ?? 0;
    }
  }
}
