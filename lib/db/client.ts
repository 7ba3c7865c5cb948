import "server-only";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/lib/env";
import { guardTransactions } from "./guard";

export type Database = PostgresJsDatabase;
/** The handle a keyed transaction gets: only `withKey` makes one. */
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];

type Pool = { sql: postgres.Sql; db: Database };
// Next reloads modules in development; the pool must survive that.
const kept = globalThis as typeof globalThis & { pemkoPool?: Pool };

/** The pool of the `app` role: owns nothing, bypasses nothing. */
export function pool(): Pool {
  kept.pemkoPool ??= openPool(env.appDatabaseUrl());
  return kept.pemkoPool;
}

const silent = (): void => undefined;

export function openPool(url: string, max = 10, onnotice: (notice: postgres.Notice) => void = silent): Pool {
  const sql = postgres(url, {
    max,
    connect_timeout: 5,
    idle_timeout: 60,
    // The driver's own wait grows to 20 seconds and isn't forgotten after a connection that came back.
    backoff: (retries: number) => Math.min(3 ** retries / 100, 1),
    onnotice,
    // The driver asks for array types after connecting and nobody catches that question's failure: a backend that dies
    // right then would end the process. Drizzle reads and writes arrays by itself.
    fetch_types: false,
    // Pages lie in memory or on a disk without arms: with PostgreSQL's own 4 for a random one, it reads whole tables and
    // sorts where an index gives the first rows.
    connection: { application_name: "pemko", timezone: "UTC", statement_timeout: 15_000, random_page_cost: 1.1 },
  });
  return { sql, db: drizzle(guardTransactions(sql)) };
}

/** For tests that hear what PostgreSQL itself says of our statements: the pool that everything uses from now on. */
export async function replacePool(onnotice: (notice: postgres.Notice) => void): Promise<void> {
  await closePool();
  kept.pemkoPool = openPool(env.appDatabaseUrl(), 2, onnotice);
}

/** For tests and scripts that end. */
export async function closePool(): Promise<void> {
  await kept.pemkoPool?.sql.end({ timeout: 5 });
  delete kept.pemkoPool;
}
