import { rmSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { identify } from "../processes/identity";
import { signal, until } from "../processes/stop";
import { temporaryCity } from "../testing/temporary";
import { silent } from "./connection";
import { dropCluster, prepareDatabase } from "./prepare";

async function rows(url: string): Promise<number> {
  const sql = silent(url);
  try {
    const [{ count } = { count: -1 }] = await sql<[{ count: number }]>`select count(*)::int as count from tenants`;
    return count;
  } finally {
    await sql.end({ timeout: 2 });
  }
}

test("a server left running is taken over, a killed one started again, with all that was kept", async () => {
  const city = await temporaryCity();
  const { dataDir, database } = city;
  onTestFinished(async () => {
    await city.remove();
    await dropCluster(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  });
  const before = await rows(database.owner);
  const again = await prepareDatabase({ dataDir, durable: false });
  expect(again).toMatchObject({ adopted: true, pid: database.pid, owner: database.owner });

  signal(database.pid ?? 0, "SIGKILL");
  expect(await until(() => !identify(database.pid ?? 0), 5_000)).toBe(true);
  const started = await prepareDatabase({ dataDir, durable: false });
  expect(started.adopted).toBe(false);
  expect(started.pid).not.toBe(database.pid);
  expect(await rows(started.owner)).toBe(before);
});
