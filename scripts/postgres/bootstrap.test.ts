import { expect, inject, test } from "vitest";
import { testDatabase } from "../testing/database";
import { readUrl, silent, urlOf } from "./connection";

const database = testDatabase();

test("the site's role owns nothing, bypasses nothing and may make nothing", async () => {
  const [role] = await database.owner()`
    select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, (select count(*)::int from pg_class where relowner = r.oid) as owned
    from pg_roles r where rolname = 'pemko_app'`;
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, owned: 0 });
});

test("the worker's role owns the queue and nothing else", async () => {
  const rows = await database.owner()`
    select distinct nspname from pg_class c join pg_namespace n on n.oid = relnamespace
    where relowner = 'pemko_worker'::regrole and nspname <> 'pg_toast'`;
  expect(rows.map((row) => String(row.nspname))).toEqual(["graphile_worker"]);
});

test("neither the site nor the worker may make a table", async () => {
  const [{ name } = { name: "" }] = await database.owner()<[{ name: string }]>`select current_database() as name`;
  for (const role of ["app", "worker"] as const) {
    const sql = silent(urlOf({ ...readUrl(inject("cluster")[role]), database: name }));
    await expect(sql`create table public.stolen (id int)`).rejects.toThrow("permission denied for schema public");
    await expect(sql`create schema stolen`).rejects.toThrow("permission denied for database");
    await sql.end();
  }
});
