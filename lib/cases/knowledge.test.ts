import { beforeAll, expect, it } from "vitest";
import { jobKey } from "@/lib/access/doors/open";
import { statementsSoFar } from "@/lib/db/count";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { gate } from "@/lib/db/guard.fixture";
import { withKey } from "@/lib/db/with-key";
import { testDatabase } from "@/scripts/testing/database";
import { cityKnowledge, forgetKnowledge } from "./knowledge";

const database = testDatabase();
let city: TwoAgencies;

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
});

it("knows who reads where, whoever's command happened to read it first", async () => {
  const { kominfo, pertamanan } = city;
  for (const { operator } of [kominfo, pertamanan]) {
    forgetKnowledge();
    const { readerOf } = await withKey(operator, (tx) => cityKnowledge(tx));
    expect([readerOf(kominfo.id), readerOf(pertamanan.id)]).toEqual([kominfo.id, pertamanan.id]);
  }
});

const LATER = 20_000;
const ask = (after = 0) => withKey(jobKey("test"), (tx) => cityKnowledge(tx, Date.now() + after));

it("is read once, however many messages come at once", async () => {
  forgetKnowledge();
  const before = statementsSoFar();
  const read = await Promise.all(Array.from({ length: 8 }, () => ask()));
  expect(statementsSoFar() - before).toBe(6);
  expect(new Set(read).size).toBe(1);
});

it("is built again when a duty changed, and only then", async () => {
  const first = await ask();
  const before = statementsSoFar();
  expect(await ask(LATER)).toBe(first);
  expect(statementsSoFar() - before).toBe(1);
  await database.owner()`insert into duties (tenant_id, phrase, weight) values (${city.kominfo.id}, 'menara pemancar', 3)`;
  expect(await ask()).toBe(first);
  const next = await ask(2 * LATER);
  expect(next.routing.agencies.get(city.kominfo.id)?.duties.map((duty) => duty.phrase)).toContain("menara pemancar");
});

it("is read by the next when the connection of the one who read breaks", async () => {
  forgetKnowledge();
  const [reading, waiting] = [gate(), gate()];
  let second: Promise<unknown> = Promise.resolve();
  const first = database.superuser().begin(async (locking) => {
    await locking`lock table duties`;
    const reader = withKey(jobKey("test"), (tx) => {
      reading.open();
      return cityKnowledge(tx);
    });
    // It breaks before anybody below has asked for it.
    reader.catch(() => undefined);
    await reading.passed;
    second = withKey(jobKey("test"), (tx) => {
      waiting.open();
      return cityKnowledge(tx);
    });
    await waiting.passed;
    while ((await locking`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`).length === 0);
    return { reader };
  });
  await expect(first.then(({ reader }) => reader)).rejects.toThrow();
  expect(await second).toMatchObject({ deskId: city.deskId });
});
