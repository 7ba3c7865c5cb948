import { silent } from "@/scripts/postgres/connection";

export const STORY = "kabar-uji";

/** Opens a site for 200 agencies and gives each the same story, so that pages of many agencies are asked in turn. */
export async function openSites(owner: string, count = 200): Promise<string[]> {
  const sql = silent(owner);
  await sql`update tenants set opened_at = now() where opened_at is null and kind <> 'meja'`;
  await sql`with story as (select v.* from articles a join article_versions v on v.article_id = a.id and v.version = a.published_version
      where a.status = 'published' and v.body::text not like '%"image"%' order by length(v.body::text) desc limit 1),
    made as (insert into articles (tenant_id, kind, slug, title, summary, body, status, published_version, published_at, author_name)
      select t.id, s.kind, ${STORY}, s.title, s.summary, s.body, 'published', 1, now(), s.author_name from tenants t, story s where t.kind <> 'meja' returning *)
    insert into article_versions (tenant_id, article_id, version, event, title, summary, body, kind, author_name, made_by_name)
      select tenant_id, id, 1, 'published', title, summary, body, kind, author_name, author_name from made`;
  const rows = await sql<{ slug: string }[]>`select slug from tenants where kind <> 'meja' and suspended_at is null order by id limit ${count}`;
  await sql.end({ timeout: 2 });
  return rows.map(({ slug }) => slug);
}
