import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { answerCase } from "@/lib/cases/commands/answer";
import { handOnCase } from "@/lib/cases/commands/hand-on";
import { deadlinesOf } from "@/lib/cases/deadline";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { defaultLimits, type Limits } from "@/lib/cases/limits";
import { findCase } from "@/lib/cases/queries";
import type { cases } from "@/lib/cases/schema";
import { addWorkingDays, dayOf, isWorkingDay, nextDay } from "@/lib/cases/working-days";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { keepHoliday, keepHolidays, keepRules, removeHoliday } from "./commands";
import { findChange, listChanges, listMoves, listYear, readRules } from "./queries";
import { recomputeBatch, recomputeDeadlines, sweepRecomputing } from "./recompute";

const database = testDatabase();
const job = jobKey("recompute-deadlines");
let city: TwoAgencies;

type Row = typeof cases.$inferSelect;
const rows = () => database.owner()<Row[]>`select c.*, c.id::int as id, limit_kind as "limitKind", clock_from as "clockFrom", last_answer_at as "lastAnswerAt", due_at as "dueAt", answer_due_at as "answerDueAt",
  tenant_id as "tenantId" from cases c order by c.id`;
const table = async () => new Set((await database.owner()<{ day: string }[]>`select day::text from holidays`).map(({ day }) => day));
const daysAhead = (count: number): string[] => {
  const days = [dayOf(new Date())];
  for (let left = count; left > 0; left--) days.push(nextDay(days.at(-1) ?? ""));
  return days.slice(1);
};
const workdays = (): string[] => daysAhead(12).filter((day) => isWorkingDay(day, new Set()));
const first = () => workdays()[0] ?? "";
/** As if a minute had passed. */
const later = () => database.owner()`update clock_changes set resume_at = now()`;
async function changeDone(): Promise<number> {
  const [change] = await listChanges(city.admin);
  await recomputeDeadlines(job, change?.id ?? 0);
  await later();
  await recomputeDeadlines(job, change?.id ?? 0);
  return change?.id ?? 0;
}
const wrong = async (limits: Limits = defaultLimits) => {
  const holidays = await table();
  return (await rows()).filter((one) => one.status !== "closed" && deadlinesOf(one, { holidays, limits }).dueAt.getTime() !== one.dueAt.getTime()).map(({ id }) => id);
};

/** One open at each agency, one answered, one waiting, one closed, one at the desk. */
async function arrangeCases(): Promise<void> {
  const { pertamanan: { operator } } = city;
  for (const [place, text] of ["lampu jalan mati di gang mawar", "KOMINFO wifi gratis mati", "lampu jalan padam", "lampu jalan berkedip", "lampu jalan rusak", "tolonglah kami pak"].entries()) {
    await sendFromHandset(gatewayKey("handset"), `0812-3456-73${place}1`, text);
  }
  await answerCase(operator, 3, { text: "Sudah.", kind: "answer", seen: 0 });
  await answerCase(operator, 4, { text: "Di mana?", kind: "question", seen: 0 });
  await database.owner()`update cases set status = 'closed', closed_at = now() where id = 5`;
}

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, audit_log, clock_changes, deadline_moves, holidays restart identity cascade`;
  await database.owner()`update city_rules set information = 5, complaint = 5`;
  forgetKnowledge();
  await arrangeCases();
});

describe("a day that becomes free", () => {
  it("moves the limits it lies in, lists and tells each, and leaves closed cases alone", async () => {
    const before = await rows();
    expect(await keepHoliday(city.admin, { day: first(), kind: "joint", name: "Cuti bersama" })).toMatchObject({ ok: true });
    const id = await changeDone();
    const after = await rows();
    expect(after.map((one, index) => one.dueAt > (before[index]?.dueAt ?? 0))).toEqual([true, true, true, true, false, true]);
    const moves = await listMoves(city.admin, id);
    expect(moves.map(({ caseId, oldDue, newDue }) => [caseId, oldDue, newDue])).toEqual(after.filter(({ id: one }) => one !== 5).map((one) => [one.id, before.find((old) => old.id === one.id)?.dueAt, one.dueAt]));
    expect(await findChange(city.admin, id)).toMatchObject({ seen: 5, total: 5, moved: 5, doneAt: expect.any(Date) as Date });
    const found = await findCase(city.pertamanan.operator, 1);
    expect(found?.events.at(-1)).toMatchObject({ type: "deadline-moved", note: expect.stringMatching(/menjadi .*Cuti bersama.*Azhar Nasution/) as string });
    expect(await wrong()).toEqual([]);
  });

  it("moves nothing on a Sunday, and nothing when it is only named anew", async () => {
    const sunday = daysAhead(8).find((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 0) ?? "";
    await keepHoliday(city.admin, { day: sunday, kind: "national", name: "Paskah" });
    expect(await listChanges(city.admin)).toEqual([]);
    await keepHoliday(city.admin, { day: first(), kind: "national", name: "Natal" });
    expect(await keepHoliday(city.admin, { day: first(), kind: "joint", name: "Cuti Natal" })).toMatchObject({ ok: true, value: { sentence: expect.stringContaining("diperbarui") as string } });
    expect(await listChanges(city.admin)).toHaveLength(1);
    expect(await listYear(city.admin, Number(first().slice(0, 4)))).toContainEqual({ day: first(), kind: "joint", name: "Cuti Natal" });
  });

  it("taken back again, leaves every limit where it was", async () => {
    const before = (await rows()).map(({ dueAt }) => dueAt.getTime());
    await keepHolidays(city.admin, Number(first().slice(0, 4)), workdays().slice(0, 4).map((day) => ({ day, kind: "joint", name: "Cuti bersama" })));
    await changeDone();
    for (const day of workdays().slice(0, 4)) await removeHoliday(city.admin, day);
    await later();
    await sweepRecomputing(job);
    expect((await rows()).map(({ dueAt }) => dueAt.getTime())).toEqual(before);
    expect(await removeHoliday(city.admin, first())).toBeNull();
  });

  it("is kept with who did it, and with its job, or not at all", async () => {
    await database.superuser()`alter table audit_log add constraint refuse check (action <> 'holiday.removed') not valid`;
    await keepHoliday(city.admin, { day: first(), kind: "national", name: "Natal" });
    await expect(removeHoliday(city.admin, first())).rejects.toThrow();
    await database.superuser()`alter table audit_log drop constraint refuse`;
    expect([...(await table())]).toEqual([first()]);
    expect((await database.superuser()`select task_identifier as task from graphile_worker.jobs where task_identifier = 'recompute-deadlines'`).length).toBeGreaterThan(0);
    expect((await database.owner()`select actor_name as name, action from audit_log where subject = 'holiday'`).map((row) => ({ ...row }))).toEqual([{ name: "Azhar Nasution", action: "holiday.kept" }]);
  });
});

describe("a case whose stored limit has another reason", () => {
  it("stays where it is, unless the change moves what is derived", async () => {
    await database.owner()`update cases set due_at = due_at + interval '1 hour' where id = 2`;
    const stored = (await rows())[1]?.dueAt;
    const far = addWorkingDays(new Date(), 80, new Set());
    await keepHoliday(city.admin, { day: dayOf(far), kind: "national", name: "Jauh" });
    const id = await changeDone();
    expect((await rows())[1]?.dueAt).toEqual(stored);
    expect(await listMoves(city.admin, id)).toEqual([]);
  });
});

describe("limits as the city keeps them", () => {
  const rules = (more: object) => ({ forward: 3, information: 5, complaint: 5, aspiration: 14, fieldCheck: 60, closeAfter: 10, toDeputy: 0, toHead: 2, toSecretariat: 3, secretariat: "", arbiter: null, ...more });

  it("are what new and running cases get", async () => {
    expect(await keepRules(city.admin, rules({ complaint: 7 }))).toMatchObject({ ok: true });
    await changeDone();
    await sendFromHandset(gatewayKey("handset"), "0812-3456-7999", "lampu jalan hilang");
    const limits = { ...defaultLimits, answer: { ...defaultLimits.answer, complaint: 7 } };
    expect(await wrong(limits)).toEqual([]);
    expect((await wrong()).length).toBeGreaterThan(2);
  });

  it("change nothing that runs when only the ladder changes, and refuse strangers in it", async () => {
    await database.owner()`insert into city_roles (account_id, role, starts_on) values (${city.desk.accountId}, 'desk', '2020-01-01')`;
    expect(await keepRules(city.admin, rules({ toHead: 4, secretariat: "kominfo", arbiter: city.desk.accountId }))).toMatchObject({ ok: true });
    expect(await listChanges(city.admin)).toEqual([]);
    expect(await readRules(city.admin)).toMatchObject({ toHead: 4, secretariat: "kominfo", arbiterId: city.desk.accountId, officers: [{ name: "Hotmaida Lubis" }] });
    expect(await keepRules(city.admin, rules({ secretariat: "meja" }))).toMatchObject({ ok: false, issues: [{ field: "secretariat" }] });
    expect(await keepRules(city.admin, rules({ arbiter: city.kominfo.operator.accountId }))).toMatchObject({ ok: false, issues: [{ field: "arbiter" }] });
  });
});

it("whatever is changed meanwhile, and wherever the worker stops, every limit ends where the facts put it", async () => {
  const days = workdays().slice(0, 6);
  const act = fc.oneof(
    fc.record({ what: fc.constant("free" as const), day: fc.constantFrom(...days) }), fc.record({ what: fc.constant("work" as const), day: fc.constantFrom(...days) }),
    fc.record({ what: fc.constant("batch" as const), size: fc.integer({ min: 1, max: 3 }) }), fc.record({ what: fc.constant("hand-on" as const), size: fc.constant(0) }),
  );
  await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 10 }), async (acts) => {
    for (const one of acts) {
      if (one.what === "free") await keepHoliday(city.admin, { day: one.day, kind: "joint", name: "Cuti bersama" });
      else if (one.what === "work") await removeHoliday(city.admin, one.day);
      else if (one.what === "batch") for (const { id } of await listChanges(city.admin)) await recomputeBatch(job, id, one.size);
      else await handOnCase(city.pertamanan.operator, 1, "kominfo", "milik mereka");
    }
    for (let pass = 0; pass < 2; pass += 1) {
      await sweepRecomputing(job);
      await later();
    }
    expect(await wrong()).toEqual([]);
    const still = (await rows()).map(({ dueAt }) => dueAt.getTime());
    await database.owner()`update clock_changes set done_at = null, pass = 1, cursor = 0`;
    await sweepRecomputing(job);
    expect((await rows()).map(({ dueAt }) => dueAt.getTime()), "the same once more").toEqual(still);
  }), { numRuns: 10 });
}, 240_000);

it("an agency reads the moves of its own cases alone", async () => {
  await keepHoliday(city.admin, { day: first(), kind: "joint", name: "Cuti bersama" });
  await changeDone();
  expect((await findCase(city.kominfo.operator, 1))).toBeNull();
  expect((await findCase(city.kominfo.operator, 2))?.events.some(({ type }) => type === "deadline-moved")).toBe(true);
});
