import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { answerCase } from "@/lib/cases/commands/answer";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { waysOf } from "@/lib/gateways/ways";
import { testDatabase } from "@/scripts/testing/database";
import type { Handover, LookUp, OutgoingSms, SmsGateway } from "./gateways/gateway";
import { sendFromHandset } from "./handset";
import { noteLateAnswer } from "./late";
import type { Report } from "./keep-report";
import { recordReport } from "./reports";
import { resolveMessage } from "./resolve";
import { sendMessage, sweepOutbox } from "./send";

/** Whatever way it becomes known what became of a message: its try says the same. */
const database = testDatabase();
const job = jobKey("send-sms");
let city: TwoAgencies;

const unknown: Handover = { kind: "unknown", detail: "tidak ada jawaban" };
const busy: Handover = { kind: "rejected", code: "penuh", retryable: true };
/** A network outside the city; what happens while it has the message is the test's. */
const network = (send: (sms: OutgoingSms) => Promise<Handover> | Handover, answer: LookUp = "cannot-tell", name = "satu"): SmsGateway => ({ name, send: async (sms) => send(sms), lookUp: () => Promise.resolve(answer) });
const report = (reference: string, state: Report["state"], name = "satu") => recordReport(gatewayKey(name), { key: `${reference}:${state}`, reference, state });
const late = (reference: string, more: Partial<Parameters<typeof noteLateAnswer>[2]>) => noteLateAnswer(job, "satu", { reference, part: 0, of: 1, handle: null, refusal: null, again: false, ...more });

/** What a message says, and each try of it, the oldest first. */
const said = async (id: number) => [
  String((await database.owner()`select state from messages where id = ${id}`)[0]?.state),
  ...(await database.owner()`select outcome from send_attempts where message_id = ${id} order by attempt`).map(({ outcome }) => outcome === null ? null : String(outcome)),
];
const referenceOf = async (id: number) => String((await database.owner()`select reference from messages where id = ${id}`)[0]?.reference);
let neighbours = 0;

async function answered(agency: "kominfo" | "pertamanan", phone: string): Promise<number> {
  await sendFromHandset(gatewayKey("handset"), phone, agency === "kominfo" ? "kominfo wifi mati" : "pertamanan lampu jalan mati");
  const [one] = await database.owner()`select id::int from cases order by id desc limit 1`;
  const outcome = await answerCase(city[agency].operator, Number(one?.id), { text: "Kami kerjakan besok pagi.", kind: "answer", seen: 0 });
  if (!outcome.ok || outcome.value.messageId === null) throw new Error(JSON.stringify(outcome));
  return outcome.value.messageId;
}
const ours = () => answered("pertamanan", "0812-3456-7321");
const goneUnknown = async () => {
  const id = await ours();
  await sendMessage(job, waysOf(network(() => unknown)), id);
  expect(await said(id)).toEqual(["unknown", "unknown"]);
  return id;
};

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, handset_phones, gateway_states, delivery_reports, message_handles restart identity cascade`;
  neighbours = await answered("kominfo", "0813-9999-8888");
  await database.owner()`update messages set state = 'unknown', state_at = now(), gateway = 'satu' where id = ${neighbours}`;
  await database.owner()`insert into send_attempts (message_id, attempt, gateway, outcome, ended_at) values (${neighbours}, 1, 'satu', 'unknown', now())`;
});
const neighbourUntouched = async () => expect(await said(neighbours)).toEqual(["unknown", "unknown"]);

describe("a message of which nobody knew, and its try", () => {
  it.each([["delivered", "accepted"], ["failed", "failed"], ["accepted", "accepted"]] as const)("are %s and %s after a report", async (state, outcome) => {
    const id = await goneUnknown();
    await report(await referenceOf(id), state);
    expect(await said(id)).toEqual([state, outcome]);
    await neighbourUntouched();
  });

  it("have arrived after all, where the report of arrival comes after one of failure", async () => {
    const id = await goneUnknown();
    for (const state of ["failed", "delivered"] as const) await report(await referenceOf(id), state);
    expect(await said(id)).toEqual(["delivered", "accepted"]);
  });

  it.each([["delivered", ["delivered", "accepted"]], ["failed", ["failed", "failed"]], ["accepted", ["accepted", "accepted"]], ["never-seen", ["queued", "never-seen"]]] as const)("after the gateway was asked and says %s: %j", async (answer, both) => {
    const id = await goneUnknown();
    await resolveMessage(job, waysOf(network(() => unknown, answer)), id);
    expect(await said(id)).toEqual(both);
    await neighbourUntouched();
  });

  it("left by a killed worker are both unknown", async () => {
    const id = await goneUnknown();
    await database.owner()`update messages set state = 'submitting' where id = ${id}`;
    await database.owner()`update send_attempts set outcome = null, ended_at = null where message_id = ${id}`;
    await resolveMessage(job, waysOf(network(() => unknown)), id);
    expect(await said(id)).toEqual(["unknown", "unknown"]);
    expect(await database.owner()`select 1 from send_attempts where ended_at is null`).toEqual([]);
  });

  it("failed together where a late answer tells the name of a part that is known to have failed", async () => {
    const id = await goneUnknown();
    await recordReport(gatewayKey("satu"), { key: "A1:UNDELIV", handle: "A1", state: "failed" });
    await late(await referenceOf(id), { part: 0, of: 2, handle: "A1" });
    expect(await said(id)).toEqual(["failed", "failed"]);
    await late(await referenceOf(id), { part: 1, of: 2, handle: "A2" });
    expect(await said(id)).toEqual(["failed", "failed"]);
  });
});

describe("what becomes known while the gateway still has it", () => {
  it.each([["delivered", "accepted"], ["failed", "failed"]] as const)("by a report (%s) outlives a connection that breaks", async (state, outcome) => {
    const id = await ours();
    await sendMessage(job, waysOf(network(async ({ reference }) => (await report(reference, state), unknown))), id);
    expect(await said(id)).toEqual([state, outcome]);
  });

  it("by a report of arrival outlives the gateway's own refusal, and nothing is sent again", async () => {
    const id = await ours();
    let sent = 0;
    await sendMessage(job, waysOf(network(async ({ reference }) => ((sent += 1), await report(reference, "delivered"), busy))), id);
    expect([await said(id), sent]).toEqual([["delivered", "accepted"], 1]);
  });

  it("of a part that failed before the others broke off", async () => {
    const id = await ours();
    await recordReport(gatewayKey("satu"), { key: "A1:UNDELIV", handle: "A1", state: "failed" });
    await sendMessage(job, waysOf(network(() => ({ ...unknown, known: { handles: ["A1"], of: 2 } }))), id);
    expect(await said(id)).toEqual(["failed", "failed"]);
  });

  it.each([[false, "failed"], [true, "queued"]] as const)("by a late refusal (for now: %s) before our own end of the try is written", async (again, state) => {
    const id = await ours();
    await sendMessage(job, waysOf(network(async ({ reference }) => (await late(reference, { refusal: "penuh (0x58)", again }), unknown))), id);
    expect([await said(id), (await database.owner()`select detail from send_attempts where message_id = ${id}`)[0]?.detail]).toEqual([[state, "rejected"], "penuh (0x58)"]);
  });
});

describe("a refusal that comes when it was called unknown already", () => {
  const minutesPass = (id: number) => database.owner()`update messages set state_at = now() - interval '5 minutes' where id = ${id}`;

  it("is certain: the message goes on to the next gateway", async () => {
    const id = await ours();
    const slow = network(async () => {
      await minutesPass(id);
      await sweepOutbox(jobKey("sweep-outbox"), waysOf(slow));
      await resolveMessage(job, waysOf(slow), id);
      expect(await said(id)).toEqual(["unknown", "unknown"]);
      return busy;
    });
    const next = network(() => ({ kind: "accepted" }), "cannot-tell", "tua");
    await sendMessage(job, waysOf(slow, next), id);
    expect(await said(id)).toEqual(["accepted", "rejected", "accepted"]);
  });

  it("says nothing of a newer try: that one isn't followed by a third", async () => {
    const id = await ours();
    const handed: number[] = [];
    const gateway = network(async () => {
      handed.push(handed.length + 1);
      if (handed.length > 1) return unknown;
      await resolveMessage(job, waysOf(network(() => unknown, "never-seen")), id);
      await sendMessage(job, waysOf(gateway), id);
      return busy;
    });
    await sendMessage(job, waysOf(gateway), id);
    expect([await said(id), handed]).toEqual([["unknown", "never-seen", "unknown"], [1, 2]]);
  });
});
