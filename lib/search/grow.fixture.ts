import type postgres from "postgres";

/**
 * Fills the index with invented pages of the last twelve years, past the triggers, up to `total`. Words are `u1b`, `u2b` …
 * as often as language has them (Zipf): `u1b` on nearly every page, `u100b` on a few of a hundred, `u40000b` hardly anywhere.
 */
export async function growPages(owner: postgres.Sql, total: number, words = 30): Promise<void> {
  const [have] = await owner<{ n: number }[]>`select count(*)::int as n from search_pages where source = 'grown'`;
  await inBulk(owner, async () => {
    await addPages(owner, have?.n ?? 0, total, words);
    await countWords(owner);
  });
}

async function addPages(owner: postgres.Sql, from: number, total: number, words: number): Promise<void> {
  await owner`with agency as materialized (select array_agg(id order by id) as ids from tenants where kind <> 'meja'),
    drawn as (select n, ids[1 + (n::bigint * 7919 % cardinality(ids))::int] as tenant, case when n % 5 = 0 then 'announcement' else 'news' end as kind,
        now() - ((${total} - n)::float8 / ${total - from}) * interval '12 years' as at, array(select 'u' || floor(exp(random() * ln(50000)))::int || 'b' from generate_series(1, ${words} + 0 * n)) as w
      from generate_series(${from + 1}::int, ${total}::int) n, agency)
    insert into search_pages (source, ref, kind, tenant_id, path, at, title, summary, body, head, words)
    select 'grown', n, kind, tenant, '/berita/uji-' || n, at, array_to_string(w[1:5], ' '), array_to_string(w[6:15], ' '), array_to_string(w[16:] || w[16:] || w[16:], ' '),
      setweight(to_tsvector('simple', array_to_string(w[1:5], ' ')), 'A') || setweight(to_tsvector('simple', array_to_string(w[6:15], ' ')), 'B'),
      array_to_tsvector(w || array(select '/' || one from unnest(w[1:5]) one) || ('#' || kind) || ('@' || tenant) || search_dates(tenant, at::date)) from drawn`;
}

/** Without its indexes and triggers while `fill` adds many rows: building an index at once is many times faster. */
async function inBulk(owner: postgres.Sql, fill: () => Promise<void>): Promise<void> {
  const indexes = await owner<{ name: string; definition: string }[]>`select indexname as name, indexdef as definition from pg_indexes where indexname in ('search_pages_words', 'search_words_near')`;
  await owner`alter table search_pages disable trigger search_page_changed`;
  for (const { name } of indexes) await owner`drop index ${owner(name)}`;
  await fill();
  for (const { definition } of indexes) await owner.unsafe(definition);
  await owner`alter table search_pages enable trigger search_page_changed`;
  for (const table of ["search_pages", "search_words", "search_reach"]) await owner`vacuum analyze ${owner(table)}`;
}

/** What `search_learn` would have counted page by page. */
async function countWords(owner: postgres.Sql): Promise<void> {
  await owner`create temp table counted as select word, ndoc from ts_stat('select words from search_pages')`;
  await owner`insert into search_words select word, ndoc from counted where word ~ '^[a-z0-9]' on conflict (word) do update set uses = excluded.uses`;
  await owner`insert into search_reach select word, least(1000, ndoc) from counted where word !~ '^[/+]' on conflict (lexeme) do update set pages = excluded.pages`;
  await owner`drop table counted`;
}

/** From hardly any page to nearly all, alone and together, and what needs a second and third reading. */
export const QUESTIONS: Record<string, string> = {
  rare: "u40000b", usual: "u700b", common: "u50b", "on nearly every page": "u1b", "two very common": "u1b u2b", "three common": "u50b u60b u70b",
  "rare and very common": "u1b u30000b", "one wrong letter": "u7x0b", "some of the words": "u1b u2b zzzzzzz",
};
