import { randomUUID } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, inject, it } from "vitest";
import type postgres from "postgres";
import { applyMigrations } from "./migrations";
import { identifier, readUrl, silent, urlOf } from "./postgres/connection";
import { temporaryFolder } from "./testing/folder";

const FOLDER = "drizzle/migrations";
type Journal = { entries: { when: number; tag: string }[] };
const journal = JSON.parse(readFileSync(join(FOLDER, "meta/_journal.json"), "utf8")) as Journal;

const made: string[] = [];
const superuser = (database: string) => silent(urlOf({ ...readUrl(inject("cluster").superuser), database }));
let sql: postgres.Sql;
beforeEach(async () => {
  const name = `test_${randomUUID().slice(0, 8)}`;
  const { user } = readUrl(inject("cluster").owner);
  const server = superuser("postgres");
  await server.unsafe(`create database ${identifier(name)} owner ${identifier(user)}`);
  await server.end();
  const inside = superuser(name);
  for (const extension of ["citext", "pg_trgm", "unaccent"]) await inside.unsafe(`create extension ${extension}`);
  await inside.unsafe("create schema graphile_worker authorization pemko_worker");
  await inside.end();
  made.push(name);
  sql = silent(urlOf({ ...readUrl(inject("cluster").owner), database: name }));
  await sql`select set_config('pemko.app_role', 'pemko_app', false), set_config('pemko.worker_role', 'pemko_worker', false)`;
  return () => sql.end();
});
afterAll(async () => {
  const server = superuser("postgres");
  for (const name of made) await server.unsafe(`drop database if exists ${identifier(name)} with (force)`);
  await server.end();
});

/** The folder as it was when it held only the first of them. */
function upTo(count: number): string {
  const folder = join(temporaryFolder(), "migrations");
  cpSync(FOLDER, folder, { recursive: true });
  writeFileSync(join(folder, "meta/_journal.json"), JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return folder;
}
const ran = async () => (await sql<{ count: number }[]>`select count(*)::int as count, count(distinct hash)::int as hashes from drizzle.__drizzle_migrations`)[0];
const whole = { count: journal.entries.length, hashes: journal.entries.length };

it("each migration is younger than the one before, or a database in between would skip it", () => {
  const moments = journal.entries.map(({ when }) => when);
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  expect(new Set(moments).size).toBe(moments.length);
});

it("a database that stopped at 0004 gets the five that once seemed older", async () => {
  await applyMigrations(sql, upTo(5));
  await applyMigrations(sql, FOLDER);
  expect(await ran()).toEqual(whole);
});

it("a database that stopped at 0009, with the moments of then, runs none of them twice", async () => {
  await applyMigrations(sql, upTo(10));
  await sql`update drizzle.__drizzle_migrations set created_at = 1795678419017 + (id - 6) * 1000 where id between 6 and 10`;
  await applyMigrations(sql, FOLDER);
  expect(await ran()).toEqual(whole);
});
