import { explain } from "./city/main";
import { Lifetime } from "./city/lifetime";
import { readSettings } from "./city/settings";
import { migrateDatabase } from "./migrate";
import { prepareDatabase } from "./postgres/prepare";
import { silent } from "./postgres/connection";
import { red, say, step } from "./steps";

/**
 * `npm run search:reindex`: writes the search's index anew from what is published, agency by agency, and counts its words.
 * Needed after the language of the search changed; triggers keep the index at all other times. The city may be running.
 */
async function reindex(owner: string, report: (words: string) => void): Promise<number> {
  const sql = silent(owner);
  try {
    const agencies = await sql<{ id: number; name: string }[]>`select id, name from tenants order by id`;
    for (const { id, name } of agencies) {
      report(name);
      await sql`select search_reindex(${id})`;
    }
    report("kata");
    let taken: number;
    do taken = (await sql<[{ taken: number }]>`select search_learn(200) as taken`)[0].taken;
    while (taken > 0);
    return (await sql<[{ pages: number }]>`select count(*)::int as pages from search_pages`)[0].pages;
  } finally {
    await sql.end({ timeout: 2 });
  }
}

const life = new Lifetime();
life.endOnSignal(() => say("\nMenghentikan …"), 1);
let code = 0;
try {
  const { dataDir, given } = readSettings();
  const database = await step("Menyiapkan database", () => prepareDatabase({ dataDir, given }), (made) => made.note);
  life.database(database);
  await step("Memutakhirkan tabel", () => migrateDatabase(database));
  await step("Mengindeks", (report) => reindex(database.owner, report), (pages) => `${pages} halaman`);
} catch (error) {
  console.error(red(explain(error)));
  code = 1;
}
await life.end();
process.exit(code);
