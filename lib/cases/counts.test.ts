import { beforeAll, describe, expect, it } from "vitest";
import { jobKey } from "@/lib/access/doors/open";
import type { Desk, Operator } from "@/lib/access/keys";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { handOnCase } from "./commands/hand-on";
import { countCases, foldCounts } from "./counts";
import { readOwnSite } from "./home";

const database = testDatabase();
let city: TwoAgencies;
const fold = () => foldCounts(jobKey("fold-counts"));

async function made(tenant: number, statuses: readonly string[], due: string, unread = false): Promise<number[]> {
  const rows = await database.owner()<{ id: number }[]>`with citizen as (insert into contacts (phone_index, phone_cipher, masked, last_four_index, answerable)
      values (gen_random_uuid(), 'x', '0812-****-321', 'x', true) returning id)
    insert into cases (tenant_id, ticket, title, contact_id, status, unread, due_at, masked, last_body, last_message_at)
    select ${tenant}, gen_random_uuid(), status, id, status, ${unread}, date_trunc('hour', now()) + ${due}::interval, '0812-****-321', 'x', '2026-01-05T09:00:00Z' from citizen, unnest(${[...statuses]}::text[]) status returning id::int`;
  return rows.map(({ id }) => id);
}

/** The same numbers from the cases themselves, past every wall. */
async function truth(key: Operator | Desk) {
  const tenant = key.kind === "operator" ? key.tenantId : null;
  const [row] = await database.owner()`select count(*) filter (where running or status = 'answered' and unread)::int as open, count(*) filter (where status = 'waiting')::int as waiting,
      count(*) filter (where running and due_at < now())::int as late, count(*) filter (where unread)::int as unread,
      count(*) filter (where running and due_at >= now() and (due_at at time zone 'Asia/Jakarta')::date = (now() at time zone 'Asia/Jakarta')::date)::int as today
    from (select *, status in ('new', 'open') as running from cases where ${tenant}::int is null or tenant_id = ${tenant}) c`;
  return { ...row };
}

async function expectTruth(): Promise<void> {
  for (const key of [city.kominfo.operator, city.pertamanan.operator, city.desk]) expect(await countCases(key)).toMatchObject(await truth(key));
}

/** At every step: as it changed, and added up. */
async function expectTruthTwice(): Promise<void> {
  await expectTruth();
  await fold();
  await expectTruth();
}

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
});

describe("the numbers beside the inbox", () => {
  it("stay true whatever happens to a case, added up or not", async () => {
    const all = ["new", "open", "waiting", "answered", "closed"];
    for (const unread of [true, false]) for (const due of ["-2 days", "0 hours", "9 days"]) for (const id of [city.kominfo.id, city.pertamanan.id]) await made(id, all, due, unread);
    await expectTruthTwice();
    expect(await countCases(city.kominfo.operator)).toMatchObject({ open: 15, waiting: 6, unread: 15, atDesk: 0 });
    const sql = database.owner();
    for (const [change, odd] of [
      [sql`unread = not unread`, 2], [sql`due_at = due_at + interval '1 day'`, 3], [sql`status = 'answered', unread = true`, 5],
      [sql`tenant_id = ${city.pertamanan.id}`, 4], [sql`status = 'open', due_at = now() - interval '1 hour'`, 3],
    ] as const) {
      await sql`update cases set ${change} where id % ${odd} = 0`;
      await expectTruthTwice();
    }
    await sql`delete from cases where id % 3 = 0`;
    await expectTruthTwice();
    await sql`update cases set title = 'Lain', refusals = 1`;
    expect(await sql`select 1 from case_count_changes`).toHaveLength(0);
  });

  it("have the desk's own queue among the city's", async () => {
    const before = (await countCases(city.desk)).open;
    await made(city.deskId, ["new", "new", "waiting"], "2 days");
    expect(await countCases(city.desk)).toMatchObject({ atDesk: 2, open: before + 2 });
    await fold();
    expect(await countCases(city.desk)).toMatchObject({ atDesk: 2, open: before + 2 });
  });

  it("lose and double nothing while cases move and the worker adds up at the same time", async () => {
    const ids = await made(city.kominfo.id, Array.from({ length: 12 }, () => "open"), "5 days");
    const { open } = await countCases(city.desk);
    const seen: number[] = [];
    const moved = ids.map(async (id) => [await handOnCase(city.kominfo.operator, id, "pertamanan", "Lampu menara"), await handOnCase(city.pertamanan.operator, id, "kominfo", "Bukan lampu")]);
    await Promise.all([
      ...moved, ...Array.from({ length: 12 }, fold),
      (async () => { for (let look = 0; look < 20; look += 1) seen.push((await countCases(city.desk)).open); })(),
    ]);
    expect((await Promise.all(moved)).flat().every(({ ok }) => ok)).toBe(true);
    expect(new Set(seen)).toEqual(new Set([open]));
    await expectTruthTwice();
  });

  it("lose nothing of two who add up at once", async () => {
    await made(city.kominfo.id, ["open"], "5 days");
    let second = Promise.resolve();
    await database.superuser().begin(async (sql) => {
      await sql`select case_counts_fold()`;
      await made(city.kominfo.id, ["open"], "5 days");
      second = fold();
      await expect.poll(async () => (await database.owner()`select 1 from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`).length).toBe(1);
    });
    await second;
    await expectTruthTwice();
  });

  it("are found again by counting everything anew", async () => {
    await database.superuser().begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update cases set status = 'waiting' where status = 'open'`;
    });
    await database.owner()`select case_counts_rebuild()`;
    await expectTruthTwice();
  });
});

it("the oldest unread words are the agency's own", async () => {
  await made(city.pertamanan.id, ["open"], "1 day", true);
  await database.owner()`update cases set unread = false where tenant_id = ${city.kominfo.id}`;
  expect((await readOwnSite(city.kominfo.operator)).oldestUnread).toBeNull();
  expect((await readOwnSite(city.pertamanan.operator)).oldestUnread).toEqual(new Date("2026-01-05T09:00:00Z"));
});
