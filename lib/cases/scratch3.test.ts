import { beforeAll, it } from "vitest";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { watchBuffers } from "@/scripts/testing/buffers";
import { testDatabase } from "@/scripts/testing/database";
import { listAccounts } from "@/lib/accounts/queries";
import { findPerson } from "@/lib/accounts/person";
import { doorKey } from "@/lib/access/doors/open";
import { listAgencies } from "@/lib/tenants/admin-queries";
import { listAudit } from "@/lib/audit/queries";
import { listArticles } from "@/lib/articles/queries";

const database = testDatabase();
let city: TwoAgencies;
beforeAll(async () => { city = await arrangeTwoAgencies(database.owner()); });

it("measures", async () => {
  const su = database.superuser();
  await su.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`set local synchronous_commit = on`;
    await sql`insert into tenants (slug, name, short_name, kind, opened_at, address, head_name, tagline, aliases, top_services) select 'i' || n, 'Kelurahan Contoh Nomor ' || n, 'Contoh ' || n, 'kelurahan', now(), 'Jalan Contoh ' || n, 'Nama Kepala ' || n, 'Melayani warga', '{"satu dua","tiga"}', '[{"title":"Surat pengantar","note":"Bawa KTP","icon":"file"},{"title":"Surat pengantar","note":"Bawa KTP","icon":"file"}]' from generate_series(1, 250) n`;
    await sql`insert into tenant_pulse select id, now() from tenants`;
    await sql`insert into accounts (email, name, password_hash, last_sign_in_at) select 'orang' || n || '@contoh.id', 'Nama Orang ' || n, '$argon2id$v=19$m=19456,t=2,p=1$abcdefghijklmnop$abcdefghijklmnopabcdefghijklmnopabcdefghijklmnop', now() from generate_series(1, 1000) n`;
    await sql`insert into memberships (tenant_id, account_id, role, starts_on) select t.id, (select min(id) from accounts where email like 'orang%') + ((t.id * 3 + k) % 1000), (array['operator','deputy','head'])[k], '2020-01-01' from tenants t, generate_series(1,3) k where kind <> 'meja'`;
    await sql`insert into sessions (account_id, expires_at, created_at) select a.id, now() + interval '1 day', now() - k * interval '1 day' from accounts a, generate_series(1, 100) k order by k`;
    await sql`insert into case_figures (tenant_id, days, received, answered, answered_in_time, open_now, late_now, counted_at) select t.id, d, 1, 1, 1, 1, 1, now() from tenants t, unnest(array[7,30]) d`;
    await sql`insert into audit_log (scope, actor_id, actor_name, tenant_id, action, subject, subject_id, at) select case when n % 3 = 0 then 'door' else 'operator' end, case when n % 3 = 0 then null else a end, 'Nama', t, case when n % 3 = 0 then 'session.opened' when n % 1000 = 1 then 'tenant.renamed' else 'case.answered' end, case when n % 3 = 0 then 'account' else 'case' end, a::text, now() - (200000 - n) * interval '1 minute'
      from (select n, (select min(id) from accounts where email like 'orang%') + abs(hashint4(n)) % 1000 as a, 4 + abs(hashint4(n)) % 250 as t from generate_series(1, 200000) n) x`;
    await sql`insert into articles (tenant_id, slug, title, summary, body, status, published_version, published_revision, published_at, author_name, updated_at, updated_by, updated_by_name) select ${city.kominfo.id}, 's' || n, 'Kabar nomor ' || n, repeat('ringkas ', 15), jsonb_build_object('type','doc','content', repeat('isi ', 200)), case when n % 5 = 0 then 'draft' else 'published' end, 1, 1, now(), 'x', now() - (hashint4(n) % 100000) * interval '1 minute', 1, 'Siti' from generate_series(1, 10000) n`;
    await sql`insert into article_versions (tenant_id, article_id, version, event, title, summary, body, kind, author_name, made_by_name, made_at) select tenant_id, id, 1, 'published', title, summary, body, kind, 'x', 'x', now() - interval '1 year' from articles`;
  });
  for (const t of ["tenants", "tenant_pulse", "accounts", "memberships", "sessions", "case_figures", "audit_log", "articles", "article_versions"]) await su.unsafe(`vacuum analyze ${t}`);
  const measure = await watchBuffers(database);
  const [session] = await su<{ id: string }[]>`select id from sessions where account_id = (select account_id from memberships limit 1 offset 5) limit 1`;
  const show = async (name: string, work: () => Promise<unknown>) => {
    await work();
    const found = await measure(work);
    console.log(name, found.map((one) => one.buffers).join(" "), process.env.PLANS === name ? JSON.stringify(found.map((f)=>f.plan), null, 1) : "");
  };
  await show("person", () => findPerson(doorKey(), session!.id));
  await show("agencies", () => listAgencies(city.admin));
  await show("accounts", () => listAccounts(city.admin));
  await show("accounts p9", () => listAccounts(city.admin, { page: 9 }));
  await show("accounts q", () => listAccounts(city.admin, { q: "orang 77" }));
  await show("audit", () => listAudit(city.admin, { limit: 51 }));
  await show("audit action", () => listAudit(city.admin, { limit: 51, action: "tenant.renamed" }));
  await show("audit actor", () => listAudit(city.admin, { limit: 51, actor: "Orang 77" }));
  await show("audit tenant", () => listAudit(city.admin, { limit: 51, tenant: "i7" }));
  await show("news", () => listArticles(city.kominfo.operator, {}));
  await show("news draft", () => listArticles(city.kominfo.operator, { status: "draft" }));
}, 120_000);
