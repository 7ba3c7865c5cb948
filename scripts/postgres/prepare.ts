import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { readJson, writeJson, writeWhole } from "../files";
import { keepSecrets, type Secrets } from "../secrets";
import { serverAccount } from "./account";
import { findBinaries } from "./binaries";
import { appRole, bootstrapDatabase, createOwnedDatabase, workerRole } from "./bootstrap";
import { ensureCluster, SUPERUSER } from "./cluster";
import { type Connection, readUrl, urlOf } from "./connection";
import { checkGivenServer } from "./given";
import { placeCluster } from "./place";
import { findPostmaster, stopPostmaster } from "./postmaster";
import { startServer } from "./server";

export type PreparedDatabase = {
  owner: string; app: string; worker: string;
  /** For tests that kill connections; null on a server that isn't ours. */
  superuser: string | null;
  /** Process of our own server; null on a server that isn't ours. */
  pid: number | null; folder: string | null;
  /** Found running, so somebody else may be using it. */
  adopted: boolean;
  note: string;
  stop(): Promise<void>;
};
/** A server that somebody else runs; with both roles' addresses its passwords are left alone. */
export type GivenServer = { owner: string; app?: string | undefined; worker?: string | undefined };
type Options = { dataDir: string; given?: GivenServer | undefined; durable?: boolean; database?: string };

/** A database with roles and extensions, ready to be migrated: on the given server, or on our own in `dataDir`. */
export async function prepareDatabase({ dataDir, given, durable = true, database = "pemko" }: Options): Promise<PreparedDatabase> {
  mkdirSync(dataDir, { recursive: true });
  const secrets = keepSecrets(dataDir);
  const prepared = given ? await takeGiven(given, secrets) : await startOwn(resolve(dataDir), secrets, durable, database);
  writeWhole(join(dataDir, "database-url"), `${prepared.owner}\n`);
  return prepared;
}

async function takeGiven(given: GivenServer, secrets: Secrets): Promise<PreparedDatabase> {
  const owner = readUrl(given.owner);
  const { app, worker } = given;
  if (!app || !worker) {
    await checkGivenServer(given.owner);
    await bootstrapDatabase(owner, secrets);
  }
  const made = urls(owner, given.owner, secrets);
  return { ...made, ...(app && worker ? { app, worker } : {}), superuser: null, pid: null, folder: null, adopted: true, note: `memakai ${owner.host}:${owner.port}`, stop: () => Promise.resolve() };
}

async function startOwn(dataDir: string, secrets: Secrets, durable: boolean, database: string): Promise<PreparedDatabase> {
  const account = serverAccount();
  const { initdb, postgres } = findBinaries(account);
  const folder = placeCluster(dataDir, account);
  await ensureCluster(initdb, folder, secrets.superuser, account);
  const record = join(dataDir, "postgres.json");
  const server = await startServer({ postgres, folder, log: join(dataDir, "postgres.log"), account, port: portIn(record), durable });
  writeJson(record, { folder, port: server.port, pid: server.pid });
  const superuser: Connection = { host: "127.0.0.1", port: server.port, user: SUPERUSER, password: secrets.superuser, database, query: "" };
  const owner = { ...superuser, user: `${database}_owner`, password: secrets.owner };
  await createOwnedDatabase(superuser, owner.user, owner.password, database);
  await bootstrapDatabase(superuser, secrets);
  return {
    ...urls(owner, urlOf(owner), secrets), superuser: urlOf(superuser), pid: server.pid, folder, adopted: server.adopted,
    note: `${server.adopted ? "sudah berjalan" : "PostgreSQL bawaan"}, port ${server.port}`,
    stop: async () => void (await stopPostmaster(server.pid)),
  };
}

const urls = (owner: Connection, url: string, secrets: Secrets) => ({
  owner: url,
  app: urlOf({ ...owner, user: appRole(owner.database), password: secrets.app }),
  worker: urlOf({ ...owner, user: workerRole(owner.database), password: secrets.worker }),
});

function portIn(record: string): number | undefined {
  const kept = readJson(record);
  return typeof kept === "object" && kept && "port" in kept && typeof kept.port === "number" ? kept.port : undefined;
}

/** Stops our server and forgets everything it held. */
export async function dropCluster(dataDir: string): Promise<void> {
  const folder = placeCluster(dataDir, serverAccount());
  const left = findPostmaster(folder);
  if (left) await stopPostmaster(left.pid);
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
}
