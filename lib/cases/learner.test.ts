import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { statementsSoFar } from "@/lib/db/count";
import { withKey } from "@/lib/db/with-key";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { closeEar } from "@/lib/live/listen";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { answerCase } from "./commands/answer";
import { forwardCase, handOnCase, refuseCase, undoForward } from "./commands/hand-on";
import { cityKnowledge, forgetKnowledge } from "./knowledge";
import { followRouting, forgetLearned, learned, learnNow } from "./learner";
import { routeText } from "./open-case";
import { deskAdvice } from "./usual";

const database = testDatabase();
let city: TwoAgencies;
const job = jobKey("learn");
const STRANGE = "odong-odong berdendang keliling sampai magrib";

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
});
beforeEach(async () => {
  forgetLearned();
  forgetKnowledge();
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, routing_lessons, send_attempts, handset_messages, audit_log restart identity cascade`;
});

let numbers = 0;
async function raised(text = STRANGE): Promise<number> {
  await sendFromHandset(gatewayKey("handset"), `0812-3456-${7000 + (numbers += 1)}`, text);
  const [row] = await database.owner()<{ id: number }[]>`select id::int from cases order by id desc limit 1`;
  return row?.id ?? 0;
}
async function first(text = STRANGE): Promise<number | undefined> {
  await learnNow(job);
  const knowledge = await withKey(job, (tx) => cityKnowledge(tx));
  return routeText(knowledge, text).proposals[0]?.tenantId;
}

describe("a decision", () => {
  it("of the desk changes the next proposal, with the reason", async () => {
    const id = await raised();
    expect(await first()).toBeUndefined();
    await forwardCase(city.desk, id, "kominfo", null);
    expect(await first()).toBe(city.kominfo.id);
    const knowledge = await withKey(job, (tx) => cityKnowledge(tx));
    expect(routeText(knowledge, STRANGE).proposals[0]?.reasons[0]).toMatchObject({ kind: "history", text: expect.stringContaining("sudah 1 kali diputuskan ke Dinas Komunikasi") as string });
  });

  it("of an agency to hand on corrects it, and an answer confirms it", async () => {
    const id = await raised();
    await forwardCase(city.desk, id, "kominfo", null);
    expect(await first()).toBe(city.kominfo.id);
    await handOnCase(city.kominfo.operator, id, "pertamanan", "bukan urusan kami");
    expect(await first()).toBe(city.pertamanan.id);
    const other = await raised("lampu jalan berkedip ungu");
    await answerCase(city.pertamanan.operator, other, { text: "Kami periksa.", kind: "answer", seen: 0 });
    await learnNow(job);
    expect(learned().history.decided).toBe(2);
  });

  it("that is taken back or refused teaches nothing any more", async () => {
    const [one, two] = [await raised(), await raised()];
    await forwardCase(city.desk, one, "kominfo", null);
    await forwardCase(city.desk, two, "kominfo", null);
    expect(await first()).toBe(city.kominfo.id);
    await undoForward(city.desk, one);
    await refuseCase(city.kominfo.operator, two, "bukan urusan kami");
    expect(await first()).toBeUndefined();
    expect(learned().history.decided).toBe(0);
  });

  it("makes an agency usual: the desk's keys begin with where messages mostly go, as long as somebody reads there", async () => {
    for (const to of ["pertamanan", "kominfo", "pertamanan"]) await forwardCase(city.desk, await raised(), to, null);
    await learnNow(job);
    const { usual, standIn } = await deskAdvice(city.desk);
    expect(usual).toEqual([city.pertamanan.id, city.kominfo.id]);
    expect(usual.map(standIn)).toEqual([null, null]);
    const before = statementsSoFar();
    await deskAdvice(city.desk);
    expect(statementsSoFar() - before, "each press of a key asks").toBe(0);
    const left = await database.owner()`update memberships set ends_on = '2020-01-01' where tenant_id = ${city.pertamanan.id} returning id`;
    forgetKnowledge();
    const without = await deskAdvice(city.desk);
    expect(without.usual).toEqual([city.kominfo.id]);
    expect(without.standIn(city.pertamanan.id)).toBe("");
    await database.owner()`update memberships set ends_on = null where id = any(${left.map(({ id }) => Number(id))}::int[])`;
  });

  it("is heard by a process that follows, when it is committed", async () => {
    followRouting();
    const id = await raised();
    await forwardCase(city.desk, id, "kominfo", null);
    await expect.poll(() => learned().history.decided, { timeout: 10_000 }).toBe(1);
    await closeEar();
  });
});

it("costs three statements however many lessons there are, and none for a message", async () => {
  for (let count = 0; count < 3; count += 1) await forwardCase(city.desk, await raised(), "kominfo", null);
  await learnNow(job);
  const before = statementsSoFar();
  await learnNow(job);
  expect(statementsSoFar() - before).toBe(3);
  const knowledge = await withKey(job, (tx) => cityKnowledge(tx));
  const asked = statementsSoFar();
  routeText(knowledge, STRANGE);
  expect(statementsSoFar()).toBe(asked);
});

it("agencies' own examples and topics teach, and are unlearned when they are taken out", async () => {
  const operator = city.pertamanan.operator;
  await database.owner()`insert into duty_examples (tenant_id, text) values (${operator.tenantId}, 'ada ondel-ondel joget mengganggu pejalan')`;
  await database.owner()`insert into agency_topics (tenant_id, topic) values (${city.kominfo.id}, 'parkir')`;
  expect(await first("ondel-ondel joget")).toBe(city.pertamanan.id);
  expect(await first("juru parkir minta lima ribu tanpa karcis")).toBe(city.kominfo.id);
  await database.owner()`delete from duty_examples`;
  await database.owner()`delete from agency_topics`;
  expect(await first("ondel-ondel joget")).toBeUndefined();
});
