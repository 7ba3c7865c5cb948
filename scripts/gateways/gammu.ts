import { environment } from "@/lib/env";
import { explain } from "../city/main";
import { appRole } from "../postgres/bootstrap";
import { readUrl } from "../postgres/connection";
import { prepareDatabase } from "../postgres/prepare";
import { keepSecrets } from "../secrets";
import { red, say } from "../steps";
import { findGammuSchema } from "./gammu-schema";
import { makeGammuTables } from "./gammu-tables";

/** `npm run gammu:tables`: a place for Gammu SMSD in the city's database; prints what belongs in its smsdrc. */
const dataDir = environment.given("DATA_DIR") ?? ".data";
const given = environment.given("DATABASE_URL");
try {
  const schema = await findGammuSchema(process.argv[2]);
  const database = await prepareDatabase({ dataDir, given: given ? { owner: given } : undefined });
  const admin = readUrl(database.superuser ?? database.owner);
  const roles = { gammu: `${admin.database}_gammu`, app: appRole(admin.database), password: keepSecrets(dataDir).gammu };
  const { host, port, user, password, database: name } = await makeGammuTables(admin, roles, schema);
  say(`Tabel Gammu siap di skema gammu. Isi bagian [smsd] di smsdrc (lihat docs/gateways.md):\n`);
  say(["service = sql", "driver = native_pgsql", `host = ${host}:${port}`, `user = ${user}`, `password = ${password}`, `database = ${name}`].join("\n"));
  if (!database.adopted) await database.stop();
} catch (error) {
  say(red(explain(error)));
  process.exit(1);
}
process.exit(0);
