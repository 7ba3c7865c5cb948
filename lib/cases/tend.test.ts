import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { withKey } from "@/lib/db/with-key";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { advance } from "@/lib/sms/advance";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { answerCase } from "./commands/answer";
import { unclose } from "./commands/care";
import { handOnCase } from "./commands/hand-on";
import { askFieldCheck, tellFieldCheck, undoFieldCheck } from "./commands/field-check";
import { countCases } from "./counts";
import { listWork } from "./home";
import { forgetKnowledge } from "./knowledge";
import { findCase, listCases } from "./queries";
import { tendCases } from "./tend";
import { addWorkingDays, hourOf, dayOf, nextDay } from "./working-days";

const database = testDatabase();
const job = jobKey("tend-cases");
const PHONE = "0812-3456-7321";
const none = new Set<string>();
let city: TwoAgencies;

const one = async (id = 1) => {
  const [row] = await database.owner()`select *, id::int as id from cases where id = ${id}`;
  if (!row) throw new Error("no case");
  return row;
};
const events = async (type: string) => Number((await database.owner()`select count(*) from case_events where type = ${type}`)[0]?.count);
/** Nine o'clock on the working day `count` days after the day of `from`. */
const morning = (from: Date, count: number) => hourOf(dayOf(addWorkingDays(hourOf(dayOf(from), 9), count, none)), 9);
async function seat(tenantId: number, role: "deputy" | "head", name: string): Promise<void> {
  const [account] = await database.owner()<{ id: number }[]>`insert into accounts (email, name) values (${`${name}@contoh.id`}, ${name}) returning id`;
  await database.owner()`insert into memberships (tenant_id, account_id, role, starts_on) values (${tenantId}, ${account?.id ?? 0}, ${role}, '2020-01-01')`;
}
async function dueOf(): Promise<Date> {
  const { due_at: dueAt } = await one();
  if (!(dueAt instanceof Date)) throw new Error("no limit");
  return dueAt;
}

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  await seat(city.pertamanan.id, "deputy", "deputi");
  await seat(city.pertamanan.id, "head", "pimpinan");
  await database.owner()`insert into tenants (slug, name, short_name, kind) values ('setda', 'Sekretariat Daerah', 'Setda', 'sekretariat')`;
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, audit_log, holidays restart identity cascade`;
  await database.owner()`select case_counts_rebuild()`;
  await database.owner()`update city_rules set secretariat_id = ${city.kominfo.id}`;
  await database.owner()`delete from memberships where tenant_id = ${city.pertamanan.id} and role = 'deputy' and account_id not in (select id from accounts where name = 'deputi')`;
  forgetKnowledge();
  await sendFromHandset(gatewayKey("handset"), PHONE, "lampu jalan mati di gang mawar");
});

describe("a case whose limit ran out", () => {
  it("goes up to deputy, head and secretariat, each step once, with its history, and the giver's name stays on it", async () => {
    const due = await dueOf();
    for (const [days, level, count] of [[0, 0, 0], [1, 1, 1], [2, 1, 1], [4, 2, 2], [7, 2, 2], [8, 3, 3], [9, 3, 3]] as const) {
      await tendCases(job, morning(due, days));
      await tendCases(job, morning(due, days));
      expect([days, (await one()).level, await events("raised")]).toEqual([days, level, count]);
    }
    expect(await one()).toMatchObject({ tenant_id: city.kominfo.id, status: "open", raised_from: "Dinas Pertamanan", unread: true, due_at: due });
    expect(await findCase(city.pertamanan.operator, 1)).toBeNull();
    const found = await findCase(city.kominfo.operator, 1);
    expect(found?.events.filter(({ type }) => type === "raised").map(({ toName, fromName }) => [fromName, toName])).toEqual([[null, "Deputi"], [null, "Pimpinan"], ["Dinas Pertamanan", "Dinas Komunikasi dan Informatika"]]);
    expect(await countCases(city.kominfo.operator)).toMatchObject({ open: 1, unread: 1 });
    expect(await countCases(city.pertamanan.operator)).toMatchObject({ open: 0, unread: 0 });
  });

  it("never moves at night, on a Saturday or on a holiday", async () => {
    const due = await dueOf();
    const next = morning(due, 1);
    const late = new Date(next.getTime() + 12 * 3_600_000);
    let saturday = dayOf(due);
    while (new Date(`${saturday}T00:00:00Z`).getUTCDay() !== 6) saturday = nextDay(saturday);
    for (const now of [late, hourOf(saturday, 10), hourOf(dayOf(next), 7)]) await tendCases(job, now);
    await database.owner()`insert into holidays (day, name) values (${dayOf(next)}, 'Libur')`;
    forgetKnowledge();
    await tendCases(job, next);
    expect(await one()).toMatchObject({ level: 0 });
    expect(await events("raised")).toBe(0);
  });

  it("passes over a vacant seat, and stays with the head where no secretariat is named", async () => {
    await database.owner()`update city_rules set secretariat_id = null`;
    await database.owner()`update memberships set role = 'reviewer' where role = 'deputy' and tenant_id = ${city.pertamanan.id}`;
    forgetKnowledge();
    const due = await dueOf();
    await tendCases(job, morning(due, 1));
    expect(await one()).toMatchObject({ level: 2 });
    expect((await database.owner()`select note from case_events where type = 'raised'`)[0]?.note).toContain("Kursi deputi kosong");
    await tendCases(job, morning(due, 30));
    expect(await one()).toMatchObject({ level: 2, tenant_id: city.pertamanan.id });
    await database.owner()`update memberships set role = 'deputy' where role = 'reviewer' and tenant_id = ${city.pertamanan.id}`;
  });

  it("isn't given to a secretariat where nobody reads", async () => {
    await database.owner()`update city_rules set secretariat_id = (select id from tenants where slug = 'setda')`;
    forgetKnowledge();
    const due = await dueOf();
    for (const days of [1, 4, 9, 20]) await tendCases(job, morning(due, days));
    expect(await one()).toMatchObject({ level: 2, tenant_id: city.pertamanan.id });
  });

  it("stands before deputy or head as theirs, in the list of what went up, and is nobody's after an answer or a hand-on", async () => {
    const { operator } = city.pertamanan;
    await tendCases(job, morning(await dueOf(), 1));
    expect((await listCases(operator, { box: "open", urgency: "raised" })).map(({ id, level }) => [id, level])).toEqual([[1, 1]]);
    expect(await listCases(city.kominfo.operator, { box: "open", urgency: "raised" })).toEqual([]);
    expect((await listWork({ ...operator, role: "deputy" })).map(({ id, mine }) => [id, mine])).toEqual([[1, true]]);
    expect((await listWork({ ...operator, role: "head" })).map(({ id, mine }) => [id, mine])).toEqual([[1, false]]);
    await handOnCase(operator, 1, "kominfo", "milik mereka");
    expect(await one()).toMatchObject({ level: 0, raised_at: null });
    await tendCases(job, morning(await dueOf(), 1));
    expect((await one()).level).toBe(0);
    await handOnCase(city.kominfo.operator, 1, "pertamanan", "kembali");
    await tendCases(job, morning(await dueOf(), 1));
    expect((await one()).level).toBe(1);
    await answerCase(operator, 1, { text: "Besok.", kind: "answer", seen: 0 });
    expect(await one()).toMatchObject({ level: 0, raised_at: null, status: "answered" });
  });

  it("is nobody's own at the secretariat: whoever had it works elsewhere", async () => {
    await database.owner()`update cases set assignee_id = ${city.pertamanan.operator.accountId}, assignee_name = 'Operator'`;
    await database.owner()`update cases set level = 2`;
    await tendCases(job, morning(await dueOf(), 30));
    expect(await one()).toMatchObject({ tenant_id: city.kominfo.id, assignee_id: null, assignee_name: null });
  });

  it("isn't held while another goes up, if it can't go up itself", async () => {
    const due = await dueOf();
    await sendFromHandset(gatewayKey("handset"), "0813-1111-2222", "lampu jalan mati di gang melati");
    await database.owner()`update cases set level = 1, raised_at = ${morning(due, 0)}, due_at = ${due} where id = 1`;
    await database.owner()`update cases set due_at = ${due} where id = 2`;
    const slow = await database.superuser().reserve();
    await slow`begin`;
    await slow`lock table case_events in exclusive mode`;
    const tending = tendCases(job, morning(due, 1));
    for (let waiting = 0; waiting === 0;) waiting = Number((await database.owner()`select count(*)::int as n from pg_locks where not granted`)[0]?.n);
    const worked = await database.owner()`select id from cases where id = 1 for update nowait`.then(() => true, () => false);
    await slow`commit`;
    slow.release();
    await tending;
    expect([worked, (await one(1)).level, (await one(2)).level]).toEqual([true, 1, 1]);
  });

  it("keeps its step when the worker breaks in the middle, and takes it once afterwards", async () => {
    const now = morning(await dueOf(), 1);
    await database.superuser()`alter table audit_log add constraint refuse check (action <> 'case.raised') not valid`;
    await expect(tendCases(job, now)).rejects.toThrow();
    await database.superuser()`alter table audit_log drop constraint refuse`;
    expect(await one()).toMatchObject({ level: 0 });
    await Promise.all([tendCases(job, now), tendCases(job, now)]);
    expect([(await one()).level, await events("raised")]).toEqual([1, 1]);
  });
});

describe("a case that was answered", () => {
  it("is closed in office hours when its time to contest is over and the citizen said nothing", async () => {
    await answerCase(city.pertamanan.operator, 1, { text: "Besok.", kind: "answer", seen: 0 });
    const due = await dueOf();
    await tendCases(job, morning(due, 0));
    await tendCases(job, new Date(due.getTime() + 3_600_000));
    expect(await one()).toMatchObject({ status: "answered" });
    const now = morning(due, 1);
    await tendCases(job, now);
    await tendCases(job, now);
    expect(await one()).toMatchObject({ status: "closed", closed_at: now });
    expect([await events("closed"), Number((await database.owner()`select count(*) from audit_log where action = 'case.closed' and scope = 'job'`)[0]?.count)]).toEqual([1, 1]);
    expect(await countCases(city.pertamanan.operator)).toMatchObject({ open: 0 });
    expect(await unclose(city.pertamanan.operator, 1)).toMatchObject({ ok: true });
    expect(await one()).toMatchObject({ status: "answered", due_at: due });
  });

  it("stays when the citizen wrote since, read or not", async () => {
    await answerCase(city.pertamanan.operator, 1, { text: "Besok.", kind: "answer", seen: 0 });
    const due = await dueOf();
    await sendFromHandset(gatewayKey("handset"), PHONE, "belum menyala pak");
    await database.owner()`update cases set unread = false`;
    await tendCases(job, morning(due, 2));
    expect(await one()).toMatchObject({ status: "answered" });
  });
});

describe.each(["failed", "expired"] as const)("a case whose answer %s", (state) => {
  const answer = async (text: string) => {
    const answered = await answerCase(city.pertamanan.operator, 1, { text, kind: "answer", seen: 1_000_000 });
    if (!answered.ok) throw new Error(JSON.stringify(answered));
    const [row] = await database.owner()`update messages set state = 'failed-now' where id = (select max(id) from messages where kind = 'answer') returning id::int`;
    return Number(row?.id);
  };
  const advanceTo = (id: number, next: "failed" | "expired" | "delivered") => withKey(job, (tx) => advance(tx, id, next));

  it("is unread again and isn't closed as if the citizen had nothing to say, until an answer arrives", async () => {
    const lost = await answer("Besok.");
    await database.owner()`update cases set unread = false`;
    await advanceTo(lost, state);
    expect((await listCases(city.pertamanan.operator, { box: "open" })).map(({ id, unread }) => [id, unread])).toEqual([[1, true]]);
    expect(await listCases(city.kominfo.operator, { box: "open" })).toEqual([]);
    const now = morning(await dueOf(), 30);
    await tendCases(job, now);
    expect(await one()).toMatchObject({ status: "answered" });
    expect(await events("closed")).toBe(0);
    await advanceTo(await answer("Lusa."), "delivered");
    await tendCases(job, now);
    expect(await one()).toMatchObject({ status: "closed" });
  });
});

describe("a look on the spot", () => {
  it("gives sixty working days with a reason, tells the citizen once, and can be undone while it is fresh", async () => {
    const { operator } = city.pertamanan;
    const before = await dueOf();
    expect(await askFieldCheck(city.kominfo.operator, 1, "bukan milik kami")).toMatchObject({ ok: false });
    expect(await askFieldCheck(operator, 1, "Tiangnya perlu dilihat")).toMatchObject({ ok: true });
    expect(await askFieldCheck(operator, 1, "lagi")).toMatchObject({ ok: false });
    expect(await undoFieldCheck(operator, 1)).toMatchObject({ ok: true });
    expect(await dueOf()).toEqual(before);
    await tellFieldCheck(job, 1);
    expect(Number((await database.owner()`select count(*) from messages where body like '%diperiksa di tempat%'`)[0]?.count)).toBe(0);
    await askFieldCheck(operator, 1, "Tiangnya perlu dilihat");
    expect(await dueOf()).toEqual(addWorkingDays((await one()).clock_from as Date, 60, none));
    await tellFieldCheck(job, 1);
    await tellFieldCheck(job, 1);
    expect(Number((await database.owner()`select count(*) from messages where body like '%diperiksa di tempat%'`)[0]?.count)).toBe(1);
    await database.owner()`update case_events set at = now() - interval '61 seconds' where type = 'field-check'`;
    expect(await undoFieldCheck(operator, 1)).toMatchObject({ ok: false });
    expect((await findCase(operator, 1))?.events.map(({ type }) => type)).toEqual(["received", "routed", "field-check", "undone", "field-check"]);
  });
});
vi.setConfig({ testTimeout: 60_000 });
