import { beforeAll, describe, expect, it } from "vitest";
import type { Desk, Operator } from "@/lib/access/keys";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { COUNTED_TO, sayCount } from "./count-words";
import { countCases } from "./counts";
import { type CaseFilter, listCases } from "./queries";

const database = testDatabase();
let city: TwoAgencies;

type Made = { tenant: number; status: string; unread?: boolean; due: string; count?: number };

/** Cases with one limit, which many share; limits end on the hour. */
async function made({ tenant, status, unread = false, due, count = 1 }: Made): Promise<void> {
  await database.owner()`with citizen as (insert into contacts (phone_index, phone_cipher, masked, last_four_index, answerable)
      values (gen_random_uuid(), 'x', '0812-****-321', 'x', true) returning id)
    insert into cases (tenant_id, ticket, title, contact_id, status, unread, due_at, masked, last_body, last_message_at)
    select ${tenant}, gen_random_uuid(), ${status}, id, ${status}, ${unread}, date_trunc('hour', now()) + ${due}::interval, '0812-****-321', 'x', '2026-01-05T09:00:00Z' from citizen, generate_series(1, ${count}::int)`;
}

const titles = async (key: Operator | Desk, filter: CaseFilter) => (await listCases(key, filter)).map((row) => row.title);

/** Every page, one after the other. */
async function walk(key: Operator | Desk, filter: CaseFilter): Promise<{ id: number; dueAt: Date }[]> {
  const all: { id: number; dueAt: Date }[] = [];
  for (let rows = await listCases(key, filter); rows.length > 0; rows = await listCases(key, filter, rows.at(-1))) all.push(...rows);
  return all;
}

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  const { kominfo: { id: kominfo }, pertamanan: { id: pertamanan }, deskId } = city;
  for (const one of [
    { tenant: kominfo, status: "open", due: "-1 day", unread: true }, { tenant: kominfo, status: "open", due: "20 days" },
    { tenant: kominfo, status: "waiting", due: "-2 days" }, { tenant: kominfo, status: "answered", due: "5 days", unread: true },
    { tenant: kominfo, status: "closed", due: "-9 days", unread: true }, { tenant: kominfo, status: "answered", due: "6 days" },
    { tenant: deskId, status: "new", due: "2 days", unread: true }, { tenant: deskId, status: "waiting", due: "3 days" },
    { tenant: pertamanan, status: "open", due: "-3 days", count: 70 }, { tenant: pertamanan, status: "closed", due: "-3 days", count: 60 },
  ]) await made(one);
});

describe("the inbox", () => {
  it("has what waits for us, for the citizen, and what is done, each in its order", async () => {
    const { operator } = city.kominfo;
    expect(await titles(operator, { box: "open" })).toEqual(["open", "answered", "open"]);
    expect(await titles(operator, { box: "waiting" })).toEqual(["waiting"]);
    expect(await titles(operator, { box: "done" })).toEqual(["answered", "answered", "closed"]);
    expect(await titles(city.desk, { box: "open", atDesk: true })).toEqual(["new"]);
  });

  it("shows what is urgent whatever its box: late while the clock runs, unread always", async () => {
    for (const box of ["open", "waiting", "done"] as const) {
      expect(await titles(city.kominfo.operator, { box, urgency: "late" })).toEqual(["open"]);
      expect(await titles(city.kominfo.operator, { box, urgency: "unread" })).toEqual(["closed", "open", "answered"]);
    }
  });

  it("goes on where a page ended, though many share one limit: every case once, in order", async () => {
    for (const [key, box, count] of [[city.pertamanan.operator, "open", 70], [city.pertamanan.operator, "done", 60], [city.desk, "open", 74]] as const) {
      const all = await walk(key, { box });
      expect([all.length, new Set(all.map((row) => row.id)).size]).toEqual([count, count]);
      const sign = box === "done" ? -1 : 1;
      expect(all).toEqual(all.toSorted((a, b) => sign * (a.dueAt.getTime() - b.dueAt.getTime() || a.id - b.id)));
    }
  });
});

describe("the numbers beside it", () => {
  it("are the lengths of the lists, of the agency's own cases alone", async () => {
    expect(await countCases(city.kominfo.operator)).toEqual({
      open: 3, waiting: 1, late: 1, today: 0, unread: 3, atDesk: 0, lastInAt: null,
    });
    expect(await countCases(city.desk)).toMatchObject({ open: 74, waiting: 2, late: 71, unread: 4, atDesk: 1 });
  });

  it("are said up to 99", () => {
    expect([sayCount(7), sayCount(99), sayCount(COUNTED_TO), sayCount(1204)]).toEqual(["7", "99", "99+", "99+"]);
  });
});
