import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Logger, runMigrations } from "graphile-worker";
import { portalPages } from "@/lib/search/portal-pages";
import { applyMigrations } from "./migrations";
import { appRole, workerRole } from "./postgres/bootstrap";
import { identifier, readUrl, silent } from "./postgres/connection";

const drizzleFolder = fileURLToPath(new URL("../drizzle/", import.meta.url));
const quiet = new Logger(() => (level, message) => {
  if (level === "error") console.error(message);
});

type Urls = { owner: string; worker: string };

/** Brings the database to the newest shape: our tables and walls as owner, then the job queue as its own role. */
export async function migrateDatabase({ owner, worker }: Urls): Promise<void> {
  const { database } = readUrl(owner);
  await migrateTables(owner, database);
  await migrateQueue(owner, worker, database);
}

async function migrateTables(owner: string, database: string): Promise<void> {
  // One connection: the setting that names the app's role to the migrations lasts as long as it does.
  const sql = silent(owner);
  try {
    await sql`select set_config('pemko.app_role', ${appRole(database)}, false), set_config('pemko.worker_role', ${workerRole(database)}, false)`;
    await applyMigrations(sql, `${drizzleFolder}migrations`);
    await sql`select search_keep_portal(${JSON.stringify(portalPages)}::text::jsonb)`;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function migrateQueue(owner: string, worker: string, database: string): Promise<void> {
  const right = `create on database ${identifier(database)}`;
  const role = identifier(workerRole(database));
  const sql = silent(owner);
  try {
    // graphile-worker says "create schema if not exists", which needs the right even when the schema is there.
    await sql.unsafe(`grant ${right} to ${role}`);
    await runMigrations({ connectionString: worker, logger: quiet });
  } finally {
    await sql.unsafe(`revoke ${right} from ${role}`);
    await sql.end({ timeout: 5 });
  }
  const queue = silent(worker);
  try {
    await queue.unsafe(readFileSync(`${drizzleFolder}worker.sql`, "utf8").replaceAll("%APP%", identifier(appRole(database))).replaceAll("%OWNER%", identifier(readUrl(owner).user)));
  } finally {
    await queue.end({ timeout: 5 });
  }
}
