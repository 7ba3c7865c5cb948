import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { settingsFor } from "../environment";
import { migrateDatabase } from "../migrate";
import { dropCluster, type PreparedDatabase, prepareDatabase } from "../postgres/prepare";
import { keepSecrets } from "../secrets";
import { step } from "../steps";
import type { Lifetime } from "./lifetime";
import { seedCity } from "./seed";
import { type CitySettings, shortPath } from "./settings";
import { contentsOf, emptyDatabase } from "./state";

export type OpenCity = { database: PreparedDatabase; env: Record<string, string> };
const KEPT_FILES = ["demo-accounts.json", "gateways.json", "database-url", "secrets.json", "media"];

/** Database, tables and examples: what demo, development and a seed by hand have in common. */
export async function openCity(settings: CitySettings, life: Lifetime, reset: boolean): Promise<OpenCity> {
  const { dataDir, given } = settings;
  if (reset) await step("Membuang data lama", () => forget(settings));
  const database = await step("Menyiapkan database", () => prepareDatabase({ dataDir, given }), (made) => made.note);
  life.database(database);
  await startAnew(database, settings, reset);
  await step("Memutakhirkan tabel", () => migrateDatabase(database));
  const secrets = keepSecrets(dataDir);
  const env = settingsFor(database, secrets, settings, dataDir, true);
  if (await contentsOf(database.owner) === "empty") {
    await step("Mengisi contoh: instansi, berita, pesan", (report) => seedCity(database.owner, env, life, report), () => shortPath(join(dataDir, "demo-accounts.json")));
  }
  return { database, env };
}

async function forget({ dataDir, given }: CitySettings): Promise<void> {
  if (!given) await dropCluster(dataDir);
  // Secrets stay with a server that isn't ours: its roles know these passwords.
  const caches = readdirSync(dataDir).filter((name) => name.startsWith("cache-"));
  for (const name of [...caches, ...KEPT_FILES].filter((file) => !given || file !== "secrets.json")) {
    rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

/** On a given server when asked, and wherever an earlier start was broken off among the examples. */
async function startAnew(database: PreparedDatabase, { dataDir, given }: CitySettings, reset: boolean): Promise<void> {
  if (!(given && reset) && await contentsOf(database.owner) !== "half") return;
  await step("Mengosongkan database", async () => {
    await emptyDatabase(database.superuser ?? database.owner);
    await prepareDatabase({ dataDir, given });
  });
}
