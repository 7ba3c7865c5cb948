import { afterAll, expect, it } from "vitest";
import { jobKey } from "@/lib/access/doors/open";
import { closePool } from "@/lib/db/client";
import { gate } from "@/lib/db/guard.fixture";
import { env, environment } from "@/lib/env";
import { waysOf } from "@/lib/gateways/ways";
import { handsetGateway } from "@/lib/sms/gateways/handset";
import { sweepOutbox } from "@/lib/sms/send";
import { readUrl, urlOf } from "@/scripts/postgres/connection";
import { freePort } from "@/scripts/postgres/port";
import { testDatabase } from "@/scripts/testing/database";
import { openWay } from "@/scripts/testing/way";
import { onceReachable } from "./reachable";

testDatabase();
afterAll(() => closePool());

it("waits for a database that is away when it starts, says so once, and begins when it is back", async () => {
  const right = env.appDatabaseUrl();
  const port = await freePort(20_000);
  environment.set({ APP_DATABASE_URL: urlOf({ ...readUrl(right), host: "127.0.0.1", port }) });
  await closePool();
  const said: string[] = [];
  const waiting = gate();
  const begun = onceReachable(() => sweepOutbox(jobKey("sweep-outbox"), waysOf(handsetGateway)), (sentence) => {
    said.push(sentence);
    waiting.open();
  });
  await waiting.passed;
  const way = await openWay(readUrl(right).port, port);
  way.clear();
  expect(await begun).toBe(0);
  expect(said).toEqual([expect.stringContaining("Database tidak terjangkau") as string]);
  environment.set({ APP_DATABASE_URL: right });
  await closePool();
  way.close();
});

it("doesn't wait for what is simply wrong", async () => {
  const work = () => Promise.reject(new Error("kolom tidak ada"));
  await expect(onceReachable(work, () => undefined)).rejects.toThrow("kolom tidak ada");
});
