import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { answerCase, cancelMessage } from "./commands/answer";
import { closeCase, unclose } from "./commands/care";
import { forwardCase, handOnCase, refuseCase } from "./commands/hand-on";
import { deadlinesOf } from "./deadline";
import { forgetKnowledge } from "./knowledge";
import { defaultLimits as limits } from "./limits";
import type { cases } from "./schema";
import { addWorkingDays, type Holidays, pausedDays } from "./working-days";

const database = testDatabase();
const handset = gatewayKey("handset");
const PHONE = "0812-3456-7321";
const holidays: Holidays = new Set(["2026-12-24", "2026-12-25", "2027-01-01", "2027-01-04"]);
let city: TwoAgencies;

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  for (const day of holidays) await database.owner()`insert into holidays (day, name) values (${day}, 'Libur')`;
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, audit_log restart identity cascade`;
  forgetKnowledge();
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => vi.useRealTimers());

type Row = typeof cases.$inferSelect & { newest: number };
async function read(): Promise<Row> {
  const [row] = await database.owner()<Row[]>`select c.*, tenant_id as "tenantId", limit_kind as "limitKind", clock_from as "clockFrom", last_answer_at as "lastAnswerAt", due_at as "dueAt",
    answer_due_at as "answerDueAt", paused_at as "pausedAt", (select coalesce(max(m.id), 0)::int from messages m) as newest from cases c order by id limit 1`;
  if (!row) throw new Error("no case");
  return row;
}

/** What people and the citizen do; what doesn't fit the case at that moment is refused and changes nothing. */
const actions = {
  ask: (one: Row, key: Worker) => answerCase(key, one.id, { text: "Gang Mawar yang mana?", kind: "question", seen: one.newest }),
  answer: (one: Row, key: Worker) => answerCase(key, one.id, { text: "Besok kami perbaiki.", kind: "answer", seen: one.newest }),
  write: () => sendFromHandset(handset, PHONE, "yang di sei mati pak"),
  handOn: (one: Row) => {
    const [from, to] = one.tenantId === city.kominfo.id ? [city.kominfo, city.pertamanan] : [city.pertamanan, city.kominfo];
    return handOnCase(from.operator, one.id, to.slug, "milik mereka");
  },
  refuse: (one: Row) => refuseCase(one.tenantId === city.kominfo.id ? city.kominfo.operator : city.pertamanan.operator, one.id, "bukan kami"),
  forward: (one: Row) => (one.tenantId === city.deskId ? forwardCase(city.desk, one.id, "kominfo", null) : null),
  close: (one: Row, key: Worker) => closeCase(key, one.id),
  unclose: (one: Row, key: Worker) => unclose(key, one.id),
  reopen: (one: Row) => sendFromHandset(handset, PHONE, `BUKA ${one.ticket} lampunya mati lagi`),
  takeBack: (one: Row, key: Worker) => cancelMessage(key, one.newest),
};
type Action = keyof typeof actions;
type Worker = TwoAgencies["desk"];

const afterPause = (due: Date, { from, to }: { from: Date; to: Date }) => addWorkingDays(due, pausedDays(from, to, holidays), holidays);
type Model = { due: Date; answerDue: Date | null };

/** The limits as a clerk with a calendar would move them along, step by step: the other way to the same day. */
function step(model: Model, action: Action, was: Row, is: Row, at: Date): Model {
  const running = model.answerDue ?? model.due;
  const resumed = was.pausedAt ? afterPause(running, { from: was.pausedAt, to: at }) : running;
  if (is.tenantId !== was.tenantId) {
    if (action === "handOn") return { due: resumed, answerDue: null };
    return { due: addWorkingDays(at, action === "refuse" ? limits.forward : limits.answer[is.kind], holidays), answerDue: null };
  }
  if (action === "answer" && is.newest !== was.newest) return { due: addWorkingDays(at, limits.close, holidays), answerDue: resumed };
  if (action === "ask" && is.newest !== was.newest) return { due: running, answerDue: null };
  if (action === "write" && was.status === "waiting" && is.status === "open") return { due: resumed, answerDue: null };
  return action === "reopen" && was.status !== "open" && is.status === "open" && !is.pausedAt && (was.status === "answered" || was.status === "closed") ? { due: addWorkingDays(at, limits.answer[is.kind], holidays), answerDue: null } : model;
}

const start = fc.date({ min: new Date("2026-12-14T00:00:00Z"), max: new Date("2026-12-23T00:00:00Z"), noInvalidDate: true });
const hours = fc.integer({ min: 0, max: 90 });
const names = Object.keys(actions).filter((name): name is Action => name !== "takeBack");
const history = (of: Action[]) => fc.array(fc.record({ action: fc.constantFrom(...of), hours }), { minLength: 4, maxLength: 9 });

async function live(text: string, from: Date, steps: { action: Action; hours: number }[], look: (action: Action, was: Row, is: Row, at: Date) => void): Promise<void> {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, audit_log restart identity cascade`;
  vi.setSystemTime(from);
  await sendFromHandset(handset, PHONE, text);
  let was = await read();
  look("write", was, was, from);
  for (const { action, hours: later } of steps) {
    vi.setSystemTime(Date.now() + later * 3_600_000 + 60_000);
    await actions[action](was, city.desk);
    const is = await read();
    look(action, was, is, new Date());
    was = is;
  }
}
const ends = ({ dueAt, answerDueAt }: { dueAt: Date; answerDueAt: Date | null }) => [dueAt.toISOString(), answerDueAt?.toISOString() ?? null];

it.each(["lampu jalan mati di gang mawar", "tolonglah kami pak"])("a limit derived from the facts is the one that a clerk moves along step by step (%s)", async (text) => {
  await fc.assert(fc.asyncProperty(start, history(names), async (from, steps) => {
    let model: Model | null = null;
    await live(text, from, steps, (action, was, is, at) => {
      model = model ? step(model, action, was, is, at) : { due: addWorkingDays(from, is.status === "new" ? limits.forward : limits.answer[is.kind], holidays), answerDue: null };
      expect(ends(is)).toEqual(ends({ dueAt: model.due, answerDueAt: model.answerDue }));
      expect(ends(deadlinesOf(is, { holidays, limits }))).toEqual(ends(is));
    });
  }), { numRuns: 12 });
}, 240_000);

it("an SMS that is taken back leaves the limit that the facts give", async () => {
  await fc.assert(fc.asyncProperty(start, history(["ask", "answer", "write", "takeBack", "takeBack", "close"]), async (from, steps) => {
    await live("lampu jalan mati di gang mawar", from, steps, (_action, _was, is) => expect(ends(deadlinesOf(is, { holidays, limits }))).toEqual(ends(is)));
  }), { numRuns: 12 });
}, 240_000);
