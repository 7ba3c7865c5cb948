import type postgres from "postgres";
import { Plain } from "../plain";
import type { Secrets } from "../secrets";
import { type Connection, identifier, loginWorks, silent, urlOf } from "./connection";

export const appRole = (database: string): string => `${database}_app`;
export const workerRole = (database: string): string => `${database}_worker`;

/** In our own server: the owner and its database, made by the superuser. */
export async function createOwnedDatabase(superuser: Connection, owner: string, password: string, database: string): Promise<void> {
  const sql = silent(urlOf({ ...superuser, database: "postgres" }));
  try {
    await ensureLogin(sql, { ...superuser, database: "postgres", user: owner, password }, "bypassrls");
    const [found] = await sql`select 1 from pg_database where datname = ${database}`;
    if (!found) await sql.unsafe(`create database ${identifier(database)} owner ${identifier(owner)}`);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

/** Roles without privileges, extensions and the queue's schema. Any number of times, with the same end. */
export async function bootstrapDatabase(admin: Connection, secrets: Pick<Secrets, "app" | "worker">): Promise<void> {
  const sql = silent(urlOf(admin));
  const { database } = admin;
  try {
    await ensureLogin(sql, { ...admin, user: appRole(database), password: secrets.app });
    await ensureLogin(sql, { ...admin, user: workerRole(database), password: secrets.worker });
    for (const name of ["citext", "pg_trgm", "unaccent"]) await sql.unsafe(`create extension if not exists ${name}`);
    await openDatabase(sql, database);
    await ensureQueueSchema(sql, workerRole(database));
  } finally {
    await sql.end({ timeout: 2 });
  }
}

async function openDatabase(sql: postgres.Sql, database: string): Promise<void> {
  await sql.unsafe(`revoke all on database ${identifier(database)} from public`);
  await sql.unsafe(`grant connect on database ${identifier(database)} to ${identifier(appRole(database))}, ${identifier(workerRole(database))}`);
  await sql.unsafe("revoke create on schema public from public");
}

async function ensureQueueSchema(sql: postgres.Sql, worker: string): Promise<void> {
  const [found] = await sql`select 1 from pg_namespace where nspname = 'graphile_worker'`;
  if (found) return;
  const [me] = await sql`select rolsuper from pg_roles where rolname = current_user`;
  // Only a member may give a schema away; the maker of a role isn't one by itself.
  if (!me?.rolsuper) await sql.unsafe(`grant ${identifier(worker)} to current_user`);
  await sql.unsafe(`create schema graphile_worker authorization ${identifier(worker)}`);
}

export async function ensureLogin(sql: postgres.Sql, login: Connection, bypass: "bypassrls" | "nobypassrls" = "nobypassrls"): Promise<void> {
  const role = identifier(login.user);
  const [found] = await sql`select rolsuper, rolbypassrls from pg_roles where rolname = ${login.user}`;
  if (found && bypass === "nobypassrls" && (found.rolsuper || found.rolbypassrls)) {
    throw new Plain(`Peran ${login.user} punya hak terlalu besar; jalankan: ALTER ROLE ${role} NOSUPERUSER NOBYPASSRLS;`);
  }
  if (!found) await sql.unsafe(`create role ${role} login nosuperuser nocreatedb nocreaterole ${bypass} password '${login.password}'`);
  // Changed only when ours doesn't open the door: another installation may share this server.
  else if (!(await loginWorks(login))) await sql.unsafe(`alter role ${role} password '${login.password}'`);
}
