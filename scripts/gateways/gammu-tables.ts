import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type postgres from "postgres";
import { ensureLogin } from "../postgres/bootstrap";
import { type Connection, identifier, silent, urlOf } from "../postgres/connection";

/** Whose tables they are, and who reads them. */
export type GammuRoles = { gammu: string; app: string; password: string };
const hardening = () => readFileSync(fileURLToPath(new URL("gammu-hardening.sql", import.meta.url)), "utf8");

/**
 * Makes a place for SMSD in our database: a role and a schema of its own, its tables, and what makes them safe for us.
 * Any number of times, with the same end. `admin` may make roles. Answers as whom SMSD signs in.
 */
export async function makeGammuTables(admin: Connection, roles: GammuRoles, schemaFile: string): Promise<Connection> {
  const gammu = { ...admin, user: roles.gammu, password: roles.password };
  const sql = silent(urlOf(admin));
  try {
    await ensureLogin(sql, gammu);
    await makeRoom(sql, gammu);
  } finally {
    await sql.end({ timeout: 2 });
  }
  await fillRoom(gammu, roles.app, schemaFile);
  return gammu;
}

async function makeRoom(sql: postgres.Sql, { user, database }: Connection): Promise<void> {
  const [role, name] = [identifier(user), identifier(database)];
  await sql.unsafe(`grant connect on database ${name} to ${role}`);
  // SMSD writes times without a zone: everything here is UTC.
  await sql.unsafe(`alter role ${role} in database ${name} set search_path = gammu`);
  await sql.unsafe(`alter role ${role} in database ${name} set timezone = 'UTC'`);
  const [found] = await sql`select 1 from pg_namespace where nspname = 'gammu'`;
  if (found) return;
  const [me] = await sql`select rolsuper from pg_roles where rolname = current_user`;
  if (!me?.rolsuper) await sql.unsafe(`grant ${role} to current_user`);
  await sql.unsafe(`create schema gammu authorization ${role}`);
}

async function fillRoom(gammu: Connection, app: string, schemaFile: string): Promise<void> {
  const sql = silent(urlOf(gammu));
  try {
    const [found] = await sql`select 1 from pg_tables where schemaname = 'gammu' and tablename = 'inbox'`;
    // The language is part of PostgreSQL since 9.0, and asking for it again is an error.
    if (!found) await sql.unsafe(schemaFile.replace(/^CREATE LANGUAGE.*$/gim, "")).simple();
    await sql.unsafe(hardening().replaceAll("%APP%", identifier(app))).simple();
  } finally {
    await sql.end({ timeout: 2 });
  }
}
