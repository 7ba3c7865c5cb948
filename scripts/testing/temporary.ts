import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrateDatabase } from "../migrate";
import { dropCluster, type PreparedDatabase, prepareDatabase } from "../postgres/prepare";
import { type Guardian, postGuardian } from "../processes/guardian";
import { keepSecrets, type Secrets } from "../secrets";

export type TemporaryCity = {
  dataDir: string; database: PreparedDatabase; secrets: Secrets; guardian: Guardian;
  remove(): Promise<void>;
};

/** A server of its own with an empty, migrated database in a folder that goes with it, even when we are killed. */
export async function temporaryCity(): Promise<TemporaryCity> {
  const dataDir = mkdtempSync(join(tmpdir(), "pemko-test-"));
  // As root, user postgres must be able to walk in; the secrets inside are closed by their own mode.
  if (process.getuid?.() === 0) chmodSync(dataDir, 0o755);
  const guardian = postGuardian();
  guardian.watch("folder", dataDir);
  const database = await prepareDatabase({ dataDir, durable: false });
  if (database.pid) guardian.watch("server", database.pid);
  if (database.folder) guardian.watch("folder", database.folder);
  await migrateDatabase(database);
  const remove = async () => {
    await dropCluster(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
    guardian.dismiss();
  };
  return { dataDir, database, secrets: keepSecrets(dataDir), guardian, remove };
}
