import { beforeAll, expect, it } from "vitest";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { vacuumWhole } from "@/lib/budget.fixture";
import { watchBuffers } from "@/scripts/testing/buffers";
import { testDatabase } from "@/scripts/testing/database";
import { readRequests } from "./read";

/** What a list of public cases asks the database for, counted and not timed: the same for ten thousand shown cases and for a hundred thousand. */
const [FEW, MANY] = [10_000, 100_000];
/** An index grows a level with every few hundred times as many rows. */
const TALLER = 12;
const BUSY_MS = 180_000;

const database = testDatabase();
let city: TwoAgencies;
let measure: Awaited<ReturnType<typeof watchBuffers>>;

const QUESTIONS = {
  "the first page": ["page_size=50", 50], "a page further on": ["page_size=50&page=100", 50], "what is open of one kind": ["service_code=pengaduan&status=open&page_size=50", 50],
  "what is rare": ["service_code=aspirasi&status=closed&page_size=50", 50], "one day": ["start_date=2026-01-05T00:00:00Z&end_date=2026-01-05T01:00:00Z&page_size=50", 50], "all that one answer may hold": ["page=3", 1_000],
} as const;

/** One a minute back from a day that never moves, of both agencies; every 500th an aspiration that is closed. Past the walls and foreign keys. */
async function fill(from: number, until: number): Promise<void> {
  await database.superuser().begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`set local synchronous_commit = on`;
    await sql`insert into case_publications (tenant_id, case_id, title, question, kind, status, opened_at, due_at, published_by_name)
      select (${[city.kominfo.id, city.pertamanan.id]}::int[])[1 + n % 2], 1000000 + n, 'Lampu jalan mati', repeat('lampu jalan di depan pasar mati ', 8), case when n % 500 = 0 then 'aspiration' else (array['complaint', 'information'])[1 + n % 2] end,
        case when n % 500 = 0 then 'closed' else (array['open', 'answered', 'closed'])[1 + (n / 2) % 3] end, '2026-01-06T00:00:00Z'::timestamptz - n * interval '1 minute', now(), 'x' from generate_series(${from}::int, ${until - 1}::int) n`;
  });
  await vacuumWhole(database.superuser(), ["case_publications"]);
}

const SPAN = "end_date=2026-01-06T00:00:00Z";
const asked = (query: string) => readRequests(new URLSearchParams(query.includes("end_date") ? query : `${query}&${SPAN}`));
async function buffersOf(): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [name, [query]] of Object.entries(QUESTIONS)) found[name] = (await measure(() => asked(query))).reduce((sum, { buffers }) => sum + buffers, 0);
  return found;
}

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  measure = await watchBuffers(database);
  await fill(1, FEW);
}, BUSY_MS);

it(`a list reads as much of ${MANY} cases as of ${FEW}`, async () => {
  // Of what is rare there must be a page at both sizes.
  await database.superuser()`update case_publications set kind = 'aspiration', status = 'closed' where id % 100 = 0`;
  await vacuumWhole(database.superuser(), ["case_publications"]);
  const few = await buffersOf();
  await fill(FEW, MANY);
  const many = await buffersOf();
  for (const [name, [query, rows]] of Object.entries(QUESTIONS)) {
    const told = await asked(query);
    expect(JSON.stringify(told).split("service_request_id").length - 1, name).toBe(rows);
    expect(many[name], `${name}: ${JSON.stringify({ few, many })}`).toBeLessThanOrEqual((few[name] ?? 0) + TALLER);
    // Each row of the answer costs its own block or two, and what a page passes over a block for many.
    expect(many[name], name).toBeGreaterThan(0);
  }
}, BUSY_MS);
