import { drizzle } from "drizzle-orm/postgres-js";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type postgres from "postgres";

/**
 * Runs what this database hasn't got. The migrator compares moments: it runs whatever is younger than the youngest that
 * ran. 0005 to 0009 once had moments before 0004's, so that a database that stopped at 0004 would have skipped them for
 * good; the journal was mended, and where such migrations ran already their rows take the mended moment first, or they
 * would run again.
 */
export async function applyMigrations(sql: postgres.Sql, migrationsFolder: string): Promise<void> {
  const files = readMigrationFiles({ migrationsFolder });
  const [kept] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as there`;
  if (kept?.there) {
    await sql`update drizzle.__drizzle_migrations ran set created_at = listed.moment from unnest(${files.map(({ hash }) => hash)}::text[], ${files.map(({ folderMillis }) => folderMillis)}::bigint[]) listed (hash, moment)
      where ran.hash = listed.hash and ran.created_at <> listed.moment`;
  }
  await migrate(drizzle(sql), { migrationsFolder });
}
