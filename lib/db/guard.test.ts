import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { env } from "@/lib/env";
import { readUrl } from "@/scripts/postgres/connection";
import { testDatabase } from "@/scripts/testing/database";
import { openPool } from "./client";
import { TransactionLost } from "./guard";
import { emptySum, liveOneTransaction, playLeak, type Sum } from "./guard.fixture";

const database = testDatabase();
let city: TwoAgencies;
let uncaught: unknown[] = [];
const note = (error: unknown): void => void uncaught.push(error);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  process.on("uncaughtException", note).on("unhandledRejection", note);
});
afterAll(() => void process.off("uncaughtException", note).off("unhandledRejection", note));
beforeEach(async () => {
  uncaught = [];
  await database.owner()`truncate articles cascade`;
});
const slugs = async (): Promise<string[]> => (await database.owner()<{ slug: string }[]>`select slug from articles`).map((row) => row.slug);
const agencies = () => ({ victim: city.kominfo.id, neighbour: city.pertamanan.id });

describe("a backend that dies inside one agency's transaction", () => {
  it.each([false, true])("leaves the neighbour's transaction alone (inside a savepoint: %s)", async (lateSavepoint) => {
    const { sql, db } = openPool(env.appDatabaseUrl(), 1);
    const leak = await playLeak({ db, superuser: database.superuser(), ...agencies(), lateSavepoint });
    await sql.end({ timeout: 2 });
    expect(leak).toMatchObject({ begun: expect.stringContaining("CONNECTION_CLOSED") as string, neighbourSaid: "rolled back on purpose" });
    expect(leak.late).toMatchObject({ cause: expect.any(TransactionLost) as TransactionLost });
    expect(await slugs()).toEqual([]);
    expect(uncaught).toEqual([]);
  });

  it("would read and commit the neighbour's with the bare driver: when this fails, postgres.js is mended and the guard may go", async () => {
    const sql = postgres(env.appDatabaseUrl(), { max: 1, onnotice: () => undefined });
    const leak = await playLeak({ db: drizzle(sql), superuser: database.superuser(), ...agencies() });
    await sql.end({ timeout: 2 });
    expect(leak.late).toEqual({ tenant: String(city.pertamanan.id) });
    expect(await slugs()).toEqual(["batal"]);
  });
});

describe("a hundred backends killed during a thousand transactions of two agencies", () => {
  it("lets nobody read a stranger, keep a rolled back row, hang, or fail where nobody catches", { timeout: 180_000 }, async () => {
    const sum = emptySum();
    const kills = await liveAndKill(sum);
    const kept = new Set(await slugs());
    expect(kills).toBeGreaterThanOrEqual(100);
    expect(sum.done + sum.refused).toBeGreaterThanOrEqual(1_000);
    expect(sum).toMatchObject({ foreign: 0, hung: 0 });
    expect(sum.neverKept.filter((slug) => kept.has(slug))).toEqual([]);
    expect(sum.kept.filter((slug) => !kept.has(slug))).toEqual([]);
    expect(sum.done).toBeGreaterThan(300);
    expect(uncaught).toEqual([]);
  });
});

/** Twenty at a time; whenever twelve have ended, two backends die in the midst of the others. */
async function liveAndKill(sum: Sum): Promise<number> {
  let [ended, kills] = [0, 0];
  const worker = async (number: number): Promise<void> => {
    for (let turn = 0; turn < 55; turn += 1) {
      const operator = (number + turn) % 2 === 0 ? city.kominfo.operator : city.pertamanan.operator;
      await liveOneTransaction(operator, `${number}-${turn}`, turn % 3 === 0, sum);
      ended += 1;
      if (ended % 12 === 0) kills += await killTwoBackends();
    }
  };
  await Promise.all(Array.from({ length: 20 }, (_, number) => worker(number)));
  return kills;
}

async function killTwoBackends(): Promise<number> {
  const app = readUrl(env.appDatabaseUrl()).user;
  const killed = await database.superuser()`select pg_terminate_backend(pid) from pg_stat_activity
    where usename = ${app} and datname = current_database() order by random() limit 2`;
  return killed.length;
}
