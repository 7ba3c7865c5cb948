import { join } from "node:path";
import { growPages, QUESTIONS } from "@/lib/search/grow.fixture";
import { settingsFor } from "@/scripts/environment";
import { silent } from "@/scripts/postgres/connection";
import { bold, red, say, step } from "@/scripts/steps";
import { temporaryCity } from "@/scripts/testing/temporary";
import { runProgram } from "./run-program";
import { statementsOf } from "./statements";

const SIZES = [10_000, 100_000];
const BIG = 1_000_000;
const AGENCIES = 250;
/** lib/search/cost.test.ts keeps it at small sizes. */
const MOST = 700;
const ASKED = [...Object.keys(QUESTIONS), "suggestions"];

/** `npm run bench -- search [--big]`: blocks that a search touches among ten thousand, a hundred thousand and a million pages. */
export async function benchSearch(big: boolean): Promise<boolean> {
  const city = await temporaryCity();
  try {
    const { owner, superuser } = city.database;
    if (!superuser) throw new Error("the bench needs a server of its own");
    const address = { port: 4178, rootDomain: "medan.localhost", scheme: "http" };
    const env = settingsFor(city.database, city.secrets, address, city.dataDir, false);
    const tenantId = await addAgencies(owner);
    const seen: { size: number; blocks: number[] }[] = [];
    for (const size of big ? [...SIZES, BIG] : SIZES) {
      await step(`Halaman: ${size}`, () => withOwner(owner, (sql) => growPages(sql, size)));
      const found = await statementsOf({ superuser, log: join(city.dataDir, "postgres.log") }, () => runProgram({ file: "search", args: [String(tenantId)], env }));
      const asked = found.filter(({ text }) => /search_(find|suggest)\(/.test(text));
      if (asked.length !== 4 * ASKED.length) throw new Error(`${asked.length} statements were seen instead of ${4 * ASKED.length}`);
      seen.push({ size, blocks: asked.flatMap(({ buffers }, at) => (at % 2 === 1 ? [buffers] : [])) });
    }
    show(seen);
    return seen.every(({ blocks }) => blocks.every((count) => count <= MOST));
  } finally {
    await city.remove();
  }
}

async function withOwner<T>(url: string, work: (sql: ReturnType<typeof silent>) => Promise<T>): Promise<T> {
  const sql = silent(url);
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

/** As many as a city has, each with an equal share of the pages. */
const addAgencies = (owner: string): Promise<number> => withOwner(owner, async (sql) => {
  const rows = await sql<{ id: number }[]>`insert into tenants (slug, name, short_name, kind, opened_at)
    select 'uji-' || n, 'Dinas Uji ' || n, 'Uji ' || n, 'dinas', now() from generate_series(1, ${AGENCIES}) n returning id`;
  return rows[0]?.id ?? 0;
});

function show(seen: { size: number; blocks: number[] }[]): void {
  for (const [at, place] of ["all agencies", `one of ${AGENCIES} agencies`].entries()) {
    say(`\n${bold(`Shared buffers of one search, ${place}, by number of pages`)}`);
    say(["".padEnd(28), ...seen.map(({ size }) => String(size).padStart(10))].join(" "));
    for (const [question, what] of ASKED.entries()) {
      const counts = seen.map(({ blocks }) => blocks[at * ASKED.length + question] ?? 0);
      say([what.padEnd(28), ...counts.map((count) => (count > MOST ? red(String(count).padStart(10)) : String(count).padStart(10)))].join(" "));
    }
  }
}
