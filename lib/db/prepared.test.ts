import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { jobKey } from "@/lib/access/doors/open";
import { testDatabase } from "@/scripts/testing/database";
import type { Tx } from "./client";
import { TransactionOver } from "./guard";
import { withKey } from "./with-key";

testDatabase();
const key = jobKey("test");
const sum = (tx: Tx, number: number) => tx.execute<{ sum: string }>(sql`select 40::int + ${number}::int as sum`);

it("a statement is parsed once a connection", async () => {
  const [row] = await withKey(key, async (tx) => {
    for (const number of [1, 2, 3]) await sum(tx, number);
    return tx.execute(sql`select count(*)::int as names, sum(generic_plans + custom_plans)::int as runs from pg_prepared_statements where statement like '%40::int%' and statement not like '%pg_prepared%'`);
  });
  expect(row).toEqual({ names: 1, runs: 3 });
});

it("statements sent without waiting know whose transaction it is, and end with it when one fails", async () => {
  const scopes = await withKey(key, (tx) => Promise.all([1, 2].map(() => tx.execute(sql`select current_setting('app.scope', true) as scope`))));
  expect(scopes.flat().map((row) => row.scope)).toEqual(["job", "job"]);
  const failing = withKey(key, (tx) => Promise.all([sum(tx, 1), tx.execute(sql`select 1 / 0`), sum(tx, 2)]));
  await expect(failing).rejects.toMatchObject({ cause: { message: "division by zero" } });
});

it("a statement that nobody waited for is refused once the work has returned: it would come after COMMIT", async () => {
  const kept: Tx[] = [];
  await withKey(key, (tx) => Promise.resolve(kept.push(tx)));
  await expect(Promise.all(kept.map((tx) => sum(tx, 1)))).rejects.toMatchObject({ cause: expect.any(TransactionOver) as TransactionOver });
});
