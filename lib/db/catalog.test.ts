import { expect, inject, it } from "vitest";
import { env } from "@/lib/env";
import { readUrl, silent } from "@/scripts/postgres/connection";
import { testDatabase } from "@/scripts/testing/database";
import { tablesOf } from "./walls.fixture";

/** What PostgreSQL's own catalog says about the walls; a new table is under these rules the day it is made. */
const database = testDatabase();
const app = () => readUrl(env.appDatabaseUrl()).user;
const APPEND_ONLY = ["article_versions", "audit_log", "case_events"];

/** Functions that run with their owner's rights, each read by a person. */
const DEFINERS = [
  // Adds one of the named tasks to the queue.
  "graphile_worker.enqueue",
  // Whether an account works at the desk today, for the desk alone.
  "public.at_desk",
  // Numbers a broadcast didn't reach, of broadcasts that the caller reaches.
  "public.broadcast_failures",
  // Who gets a letter about a broadcast, for the worker alone.
  "public.broadcast_told",
  // A trigger that has a page made from an answer come due for review when the case is answered anew.
  "public.case_answer_changed",
  // A trigger that notes what a case changes in the numbers beside the inbox, which nobody else may write; the worker adds them up.
  "public.case_counts_changed",
  "public.case_counts_fold",
  // Searches the texts of cases, for an operator in the own agency, for the desk in all.
  "public.case_find",
  // Triggers that keep the words of a case, which nobody else may read or write.
  "public.case_words_case",
  "public.case_words_event",
  // Says which words of the text it is given answer a question; looks at no table.
  "public.case_words_in",
  "public.case_words_message",
  // Changes what an agency says of its own office, in the row of the operator's own agency.
  "public.change_site_facts",
  // A trigger that notes that a draft an import brought was published since, in rows that only imports may write.
  "public.import_draft_shown",
  // Triggers that count what an agency keeps and write where it is used, which nobody else may write.
  "public.media_counted",
  "public.media_header_changed",
  "public.media_story_changed",
  "public.media_uses_counted",
  "public.media_version_added",
  // Moves messages between two cases of one citizen that the caller reaches; words can't be changed by it.
  "public.move_messages",
  // A trigger that keeps what everybody may know of a shown case true, and takes a case down that becomes secret.
  "public.publication_follows",
  // Deletes one untouched story that the operator's own agency imported.
  "public.remove_imported_article",
  // Deletes fetched pictures of the own agency that nothing shows.
  "public.remove_imported_pictures",
  // A trigger that notes what a decision about a case teaches, which nobody else may write.
  "public.routing_learn",
  // Triggers that write the search index, which nobody else may write, from what is published.
  "public.search_agency_changed",
  "public.search_article_changed",
  // Puts what is shown of a case into the index, and takes it out: only words a person has redacted.
  "public.search_case_changed",
  "public.search_duties_changed",
  // Searches published pages for citizens' keys only, in the agency that a site's key is for.
  "public.search_find",
  // Counts the words of the index.
  "public.search_learn",
  "public.search_page_changed",
  // As search_case_changed, when an agency's site opens or closes.
  "public.search_site_opened",
  // As search_find, while typing.
  "public.search_suggest",
  "public.search_version_added",
  // Whether an agency's seats are filled; no names.
  "public.seat_figures",
];

it("every table has forced row-level security and a policy", async () => {
  const open = await database.owner()`select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    and not (relrowsecurity and relforcerowsecurity and exists (select 1 from pg_policy where polrelid = c.oid))`;
  expect(open.map((row) => String(row.relname))).toEqual([]);
  expect((await tablesOf(database.owner())).length).toBeGreaterThan(20);
});

it("every policy asks for a scope", async () => {
  const rows = await database.owner()<{ policy: string }[]>`select tablename || '.' || policyname as policy from pg_policies where schemaname = 'public'
    and (coalesce(qual, '') || coalesce(with_check, '')) not like '%app_scope()%'`;
  expect(rows.map((row) => row.policy)).toEqual([]);
});

it("the site's role has no privilege, owns nothing and belongs to nobody", async () => {
  const [role] = await database.owner()`select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
    (select count(*)::int from pg_auth_members where member = r.oid) as member_of,
    (select count(*)::int from pg_class where relowner = r.oid) + (select count(*)::int from pg_proc where proowner = r.oid)
      + (select count(*)::int from pg_namespace where nspowner = r.oid) as owned
    from pg_roles r where rolname = ${app()}`;
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, rolreplication: false, member_of: 0, owned: 0 });
});

it("the site's role can't empty, reference or trigger on a table, nor change what is only added to", async () => {
  const granted = async (privileges: string[], tables: string[]) => {
    const rows = await database.owner()`select t.name || ' ' || p.privilege as grant from unnest(${tables}::text[]) t(name), unnest(${privileges}::text[]) p(privilege)
      where has_table_privilege(${app()}, format('public.%I', t.name), p.privilege) or (p.privilege <> 'TRUNCATE' and p.privilege <> 'TRIGGER' and p.privilege <> 'DELETE'
        and has_any_column_privilege(${app()}, format('public.%I', t.name), p.privilege))`;
    return rows.map((row) => String(row.grant));
  };
  expect(await granted(["TRUNCATE", "REFERENCES", "TRIGGER"], await tablesOf(database.owner()))).toEqual([]);
  expect(await granted(["UPDATE", "DELETE"], APPEND_ONLY)).toEqual([]);
});

it("no view and no materialized view looks past the walls", async () => {
  const rows = await database.owner()`select relname from pg_class where relnamespace = 'public'::regnamespace
    and (relkind = 'm' or (relkind = 'v' and not coalesce(reloptions, '{}') @> '{security_invoker=true}'))`;
  expect(rows.map((row) => String(row.relname))).toEqual([]);
});

it("every function with its owner's rights was read by a person and looks names up in fixed schemas", async () => {
  const rows = await database.owner()<{ name: string; fixed: boolean; everyone: boolean }[]>`select nspname || '.' || proname as name,
    exists (select 1 from unnest(proconfig) c where c like 'search_path=%') as fixed, has_function_privilege('public', p.oid, 'execute') as everyone
    from pg_proc p join pg_namespace n on n.oid = pronamespace where prosecdef and nspname not in ('pg_catalog', 'information_schema') order by 1`;
  expect(rows.map((row) => ({ ...row }))).toEqual(DEFINERS.map((name) => ({ name, fixed: true, everyone: false })));
});

it("nobody can put a table of that name in front: the site's role has no temporary tables", async () => {
  const sql = silent(inject("cluster").app);
  await expect(sql`create temporary table cases (id int)`).rejects.toThrow("permission denied to create temporary tables");
  await sql.end({ timeout: 2 });
});

it("every key between two agencies' tables carries the agency", async () => {
  const tenantTables = await tablesOf(database.owner(), "tenant_id");
  const rows = await database.owner()<{ name: string; columns: string[]; targets: string[] }[]>`select conname as name,
    array(select attname::text from unnest(conkey) with ordinality k(n, at) join pg_attribute on attrelid = conrelid and attnum = n order by at) as columns,
    array(select attname::text from unnest(confkey) with ordinality k(n, at) join pg_attribute on attrelid = confrelid and attnum = n order by at) as targets
    from pg_constraint c where contype = 'f' and conrelid::regclass::text = any(${tenantTables}) and confrelid::regclass::text = any(${tenantTables})`;
  expect(rows.length).toBeGreaterThanOrEqual(4);
  const loose = rows.filter(({ columns, targets }) => !columns.includes("tenant_id") || columns.indexOf("tenant_id") !== targets.indexOf("tenant_id"));
  expect(loose.map((row) => row.name)).toEqual([]);
});
