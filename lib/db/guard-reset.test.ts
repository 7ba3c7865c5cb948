import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { readUrl } from "@/scripts/postgres/connection";
import { testDatabase } from "@/scripts/testing/database";
import { openPool, type Tx } from "./client";
import { gate } from "./guard.fixture";
import { type Line, openLine } from "./guard-reset.fixture";

const database = testDatabase();
let line: Line;
beforeEach(async () => {
  line = await openLine(env.appDatabaseUrl());
});
afterEach(() => line.end());

const one = (tx: Tx) => tx.execute(sql`select 1 as one`);
const outcome = (work: Promise<unknown>): Promise<string> => work.then(() => "kept", () => "lost");

describe("a connection that is reset", () => {
  it.each(["asking", "in a savepoint", "opening a savepoint", "asking on, its failures swallowed"])("under a transaction that is %s leaves nothing for the next one to wait for", async (how) => {
    const { sql: driver, db } = openPool(line.url, 1);
    const asking = (tx: Tx): Promise<unknown> => {
      const asked = tx.execute(sql`select pg_sleep(5)`);
      setTimeout(line.reset, 50);
      return asked;
    };
    const first = db.transaction(async (tx) => {
      await one(tx);
      if (how === "asking") return asking(tx);
      if (how === "in a savepoint") return tx.transaction(asking);
      if (how === "opening a savepoint") {
        line.reset();
        return tx.transaction(one);
      }
      await asking(tx).catch(() => undefined);
      return one(tx).catch(() => undefined);
    });
    expect(await outcome(first)).toBe("lost");
    expect(await outcome(db.transaction(one))).toBe("kept");
    await driver.end({ timeout: 2 });
  }, 15_000);

  it.each(["reset", "ended by a restart of PostgreSQL"])("with all the others, %s, while everybody tries again at once, leaves none that never opens", async (how) => {
    const { sql: driver, db } = openPool(line.url, 8);
    const why: string[] = [];
    const insist = async (work: (tx: Tx) => Promise<unknown>): Promise<void> => {
      const refused = await db.transaction(work).then(() => null, (error: unknown) => error);
      if (refused === null) return;
      why.push(inspect(refused));
      await insist(one);
    };
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(Array.from({ length: 8 }, () => insist(one)));
      const fourIn = Array.from({ length: 4 }, gate);
      const works = fourIn.map(({ open }) => insist(async (tx) => {
        await one(tx);
        open();
        await tx.execute(sql`select pg_sleep(10)`);
      }));
      await Promise.all(fourIn.map(({ passed }) => passed));
      if (how === "reset") line.reset();
      else await database.superuser()`select pg_terminate_backend(pid) from pg_stat_activity where usename = ${readUrl(env.appDatabaseUrl()).user} and datname = current_database()`;
      await Promise.all(works);
    }
    expect(why.length).toBeGreaterThanOrEqual(20);
    expect(why.filter((words) => words.includes("CONNECT_TIMEOUT"))).toEqual([]);
    await driver.end({ timeout: 2 });
  }, 60_000);

  it("together with another, while somebody tries again at once, leaves no connection that never opens", async () => {
    const { sql: driver, db } = openPool(line.url, 2);
    const [bothIn, go] = [gate(), gate()];
    const idle = db.transaction(async () => bothIn.passed);
    const first = db.transaction(async (tx) => {
      await one(tx);
      bothIn.open();
      await idle;
      go.open();
      await tx.execute(sql`select pg_sleep(5)`);
    });
    await go.passed;
    const again = first.catch(() => outcome(db.transaction(one)));
    line.reset();
    await again;
    expect(await Promise.all([outcome(db.transaction(one)), outcome(db.transaction(one))])).toEqual(["kept", "kept"]);
    await driver.end({ timeout: 2 });
  }, 30_000);
});
