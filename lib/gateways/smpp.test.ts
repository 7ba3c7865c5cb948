import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { jobKey } from "@/lib/access/doors/open";
import { answerCase } from "@/lib/cases/commands/answer";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { hearChannel } from "@/lib/live/listen";
import { HELD_ELSEWHERE } from "@/lib/sms/claim";
import { smppGateway } from "@/lib/sms/gateways/smpp";
import { type Timing, TIMING } from "@/lib/sms/gateways/smpp/link";
import { sendMessage, sweepOutbox } from "@/lib/sms/send";
import { sealText } from "@/lib/sms/vault";
import { until } from "@/scripts/processes/stop";
import { testDatabase } from "@/scripts/testing/database";
import { Bindings } from "./bindings";
import { conditionOf } from "./condition-words";
import { forgetGateways, gatewaysIn } from "./configured";
import { kindFields } from "./fields";
import { findGateway } from "./queries";
import { type Fate, Smsc } from "./smsc.fixture";
import type { Ways } from "./ways";

const database = testDatabase();
const job = jobKey("send-sms");
const NAME = "operator";
const fallbacks = Object.fromEntries(kindFields.smpp.flatMap(({ name, secret, fallback = "" }) => (secret ? [] : [[name, fallback]]))) as Record<string, string>;
let city: TwoAgencies;

/** One worker: it finds the test's SMSC on this machine, and doesn't wait long. */
function worker(timing: Partial<Timing> = {}) {
  const bindings = new Bindings((address, port) => Promise.resolve({ address, port, family: 4 }), { ...TIMING, firstWaitMs: 20, proveMs: 20, answerMs: 3_000, ...timing });
  const ways: Ways = { all: async (tx) => (await gatewaysIn(tx)).filter(({ kind }) => kind === "smpp"), open: (one) => (one.kind === "smpp" ? smppGateway(one, bindings) : null), isHere: ({ name }) => bindings.has(name) };
  onTestFinished(() => bindings.leave(job));
  return { bindings, ways, attend: () => bindings.attend(job), isBound: () => bindings.of(NAME)?.trouble === null };
}
async function describeGateway(port: number, more: Record<string, string> = {}, role = "both"): Promise<void> {
  const { password = "sandi", ...rest } = more;
  const settings = { ...fallbacks, host: "127.0.0.1", port: String(port), systemId: "kota", from: "2015", ...rest };
  await database.owner()`insert into gateways (name, kind, label, role, priority, settings, secrets) values (${NAME}, 'smpp', 'Operator', ${role}, 1, ${database.owner().json(settings)}, ${sealText(JSON.stringify({ password }))})
    on conflict (name) do update set settings = excluded.settings, secrets = excluded.secrets`;
  forgetGateways();
}
const soon = async (what: string, done: () => boolean | Promise<boolean>) => expect(await until(async () => done(), 15_000), what).toBe(true);
async function bound(more: Record<string, string> = {}, timing: Partial<Timing> = {}) {
  const smsc = await Smsc.open();
  await describeGateway(smsc.port, more);
  const one = worker(timing);
  await one.attend();
  await soon("bound", one.isBound);
  return { smsc, ...one };
}

const written = async () => (await database.owner()<{ body: string; tenant_id: number }[]>`select body, tenant_id from messages where direction = 'in' order by id`).map((row) => ({ ...row }));
const stateOf = async (id: number) => String((await database.owner()`select state from messages where id = ${id}`)[0]?.state);
const triesOf = async (id: number) => (await database.owner()<{ outcome: string; detail: string }[]>`select outcome, detail from send_attempts where message_id = ${id} order by attempt`).map((row) => ({ ...row }));
const wakeUp = () => database.owner()`update messages set send_after = null`.then(() => database.owner()`update gateway_states set resting_until = null`);

/** An answer that waits to be sent, to a citizen who wrote by this gateway. */
async function answered(smsc: Smsc, text = "Besok pagi kami perbaiki.", from = "6281234567321"): Promise<number> {
  expect(await smsc.say(from, "pertamanan lampu jalan mati")).toBe(0);
  const [one] = await database.owner()`select id::int from cases order by id desc limit 1`;
  const outcome = await answerCase(city.pertamanan.operator, Number(one?.id), { text, kind: "answer", seen: 0 });
  if (!outcome.ok || outcome.value.messageId === null) throw new Error(JSON.stringify(outcome));
  return outcome.value.messageId;
}

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate gateways, contacts, deliveries, cases, messages, case_events, send_attempts, gateway_states, delivery_reports, message_handles restart identity cascade`;
  await database.superuser()`delete from graphile_worker._private_jobs`;
  forgetGateways();
});

describe("an SMS in", () => {
  it("is answered after it is there, for the agency its words belong to", async () => {
    const { smsc } = await bound();
    expect([await smsc.say("6281234567321", "kominfo wifi mati"), await smsc.say("6281234567322", "pertamanan lampu jalan mati")]).toEqual([0, 0]);
    expect(await written()).toEqual([{ body: "kominfo wifi mati", tenant_id: city.kominfo.id }, { body: "pertamanan lampu jalan mati", tenant_id: city.pertamanan.id }]);
  });

  it("that can't be written down is brought again by the SMSC, and is there once", async () => {
    const { smsc } = await bound();
    await database.owner()`alter table deliveries rename to deliveries_away`;
    const refused = await smsc.say("6281234567321", "kominfo wifi mati");
    await database.owner()`alter table deliveries_away rename to deliveries`;
    expect([refused, await written()]).toEqual([0x64, []]);
    expect(await smsc.say("6281234567321", "kominfo wifi mati")).toBe(0);
    expect(await written()).toHaveLength(1);
  });

  it("whose answer was lost with the connection is brought again and stays one; the same words after that are another", async () => {
    const { smsc, isBound } = await bound();
    const lost = smsc.say("6281234567321", "kominfo wifi mati");
    smsc.cut();
    expect(await lost).toBeNull();
    await soon("bound again", () => smsc.binds.length === 2 && isBound());
    await smsc.say("6281234567321", "kominfo wifi mati");
    expect(await written()).toHaveLength(1);
    await smsc.say("6281234567321", "kominfo wifi mati");
    expect(await written()).toHaveLength(2);
  });

  it("whose worker was killed before it answered is brought to the next worker, and stays one", async () => {
    const { smsc, bindings } = await bound();
    await smsc.say("6281234567321", "kominfo wifi mati");
    // Killed: nothing is told to anybody, and what it holds runs out.
    await bindings.of(NAME)?.leave();
    await database.owner()`update gateway_states set held_until = now() - interval '1 second', link = jsonb_set(link, '{provenAt}', to_jsonb(extract(epoch from now() - interval '5 seconds') * 1000))`;
    const next = worker();
    await next.attend();
    await soon("bound", next.isBound);
    await smsc.say("6281234567321", "kominfo wifi mati");
    expect(await written()).toHaveLength(1);
  });

  it("of the same words twice on purpose is two, also one right after the other", async () => {
    const { smsc } = await bound();
    expect(await Promise.all([smsc.say("6281234567321", "banjir"), smsc.say("6281234567321", "banjir")])).toEqual([0, 0]);
    expect(await written()).toHaveLength(2);
  });

  it.each([
    ["a header of 8 bits, last part first", (seq: number, octets: Buffer) => ({ esm_class: 0x40, short_message: Buffer.concat([Buffer.from([5, 0, 3, 42, 2, seq]), octets]) })],
    ["a header of 16 bits", (seq: number, octets: Buffer) => ({ esm_class: 0x40, short_message: Buffer.concat([Buffer.from([6, 8, 4, 1, 42, 2, seq]), octets]) })],
    ["the SMSC's own fields", (seq: number, octets: Buffer) => ({ short_message: octets, sar_msg_ref_num: 42, sar_total_segments: 2, sar_segment_seqnum: seq })],
    ["message_payload and the SMSC's fields", (seq: number, octets: Buffer) => ({ message_payload: octets, sar_msg_ref_num: 42, sar_total_segments: 2, sar_segment_seqnum: seq })],
  ] as const)("in parts is joined by %s, an emoji cut in two as well", async (_how, cut) => {
    const { smsc } = await bound();
    const whole = Buffer.from("kominfo wifi mati 🙏 tolong", "utf16le").swap16();
    // In the middle of the pair.
    const parts = [whole.subarray(0, 38), whole.subarray(38)];
    for (const seq of [2, 1]) expect(await smsc.bring({ source_addr: "6281234567321", data_coding: 8, ...cut(seq, parts[seq - 1] ?? Buffer.alloc(0)) })).toBe(0);
    expect(await written()).toEqual([{ body: "kominfo wifi mati 🙏 tolong", tenant_id: city.kominfo.id }]);
  });
});

describe("an SMS out", () => {
  it("leaves by its gateway, is accepted, and arrives by its receipt; the same receipt again changes nothing", async () => {
    const { smsc, ways } = await bound();
    const id = await answered(smsc, "Harga [RT 03] {€5}~");
    await sendMessage(job, ways, id);
    expect(smsc.submitted).toMatchObject([{ text: "Harga [RT 03] {€5}~", to: "6281234567321", from: "2015", coding: 0, esm: 0, by: "transceiver" }]);
    expect(await stateOf(id)).toBe("accepted");
    const [one] = smsc.submitted;
    for (let turn = 0; turn < 2; turn += 1) expect(await smsc.receipt(one?.id ?? "", "6281234567321")).toBe(0);
    expect([await stateOf(id), (await database.owner()`select 1 from delivery_reports`).length]).toEqual(["delivered", 1]);
  });

  it("in parts has arrived when each has, by text or by the SMSC's fields", async () => {
    const { smsc, ways } = await bound();
    const text = "Terima kasih 🙏 lampu sudah menyala. ".repeat(4).trim();
    const id = await answered(smsc, text);
    await sendMessage(job, ways, id);
    expect(smsc.submitted.map((one) => one.text).join("")).toBe(text);
    expect(smsc.submitted.map(({ coding, esm, header }) => [coding, esm, header.slice(0, 4), header.slice(-4)])).toEqual([1, 2, 3].map((seq) => [8, 0x40, "0804", `030${seq}`]));
    const [first, second, third] = smsc.submitted;
    await smsc.receipt(first?.id ?? "", "6281234567321");
    await smsc.receipt(third?.id ?? "", "6281234567321");
    expect(await stateOf(id)).toBe("accepted");
    await smsc.bring({ source_addr: "6281234567321", esm_class: 4, receipted_message_id: second?.id ?? "", message_state: 2 });
    expect(await stateOf(id)).toBe("delivered");
  });

  it("whole in message_payload, where the operator wants it so", async () => {
    const { smsc, ways } = await bound({ long: "payload" });
    const text = "Lampu jalan sudah kami perbaiki. ".repeat(8).trim();
    await sendMessage(job, ways, await answered(smsc, text));
    expect(smsc.submitted.map(({ payload, esm }) => [Buffer.from(payload, "hex").toString("latin1"), esm])).toEqual([[text, 0]]);
  });

  it("whose receipt comes before the SMSC's own answer has arrived", async () => {
    const { smsc, ways } = await bound();
    const id = await answered(smsc);
    smsc.onSubmit = async ({ id: name }) => ((await smsc.receipt(name, "6281234567321")) === 0 ? 0 : 8);
    await sendMessage(job, ways, id);
    expect(await stateOf(id)).toBe("delivered");
  });

  it("with the connection cut in the middle is unknown, is not sent again, and is shown so", async () => {
    const { smsc, ways, isBound } = await bound();
    const id = await answered(smsc);
    smsc.onSubmit = async (): Promise<Fate> => {
      // Written down before it left.
      expect(await triesOf(id)).toEqual([{ outcome: null, detail: null }]);
      return "cut";
    };
    await sendMessage(job, ways, id);
    expect([await stateOf(id), await triesOf(id)]).toEqual(["unknown", [{ outcome: "unknown", detail: "sambungan putus sebelum ada jawaban" }]]);
    smsc.onSubmit = () => 0;
    await soon("bound again", () => smsc.binds.length === 2 && isBound());
    await database.owner()`update messages set state_at = now() - interval '5 minutes' where id = ${id}`;
    await sweepOutbox(jobKey("sweep-outbox"), ways);
    await sendMessage(job, ways, id);
    expect([smsc.submitted.length, await stateOf(id)]).toEqual([1, "unknown"]);
  });

  it("of which nothing was heard is settled by a receipt that repeats our reference, to that phone only", async () => {
    const { smsc, ways } = await bound({}, { answerMs: 300 });
    const id = await answered(smsc);
    smsc.onSubmit = () => "silent";
    await sendMessage(job, ways, id);
    expect(await stateOf(id)).toBe("unknown");
    const short = smsc.submitted[0]?.short ?? 0;
    await smsc.receipt("B1", "6281234567999", "DELIVRD", { user_message_reference: short });
    await smsc.receipt("B2", "6281234567321", "DELIVRD", { user_message_reference: short ^ 1 });
    expect(await stateOf(id)).toBe("unknown");
    await smsc.receipt("B3", "6281234567321", "DELIVRD", { user_message_reference: short });
    expect(await stateOf(id)).toBe("delivered");
  });

  it("for which the SMSC asks for less has failed for now, and everything becomes slower", async () => {
    const { smsc, ways, bindings } = await bound();
    const id = await answered(smsc);
    smsc.onSubmit = () => 0x58;
    await sendMessage(job, ways, id);
    expect([await stateOf(id), bindings.of(NAME)?.window.allowed]).toEqual(["failed-now", 5]);
    expect((await database.owner()`select resting_until > now() as rests, failures from gateway_states`)[0]).toEqual({ rests: true, failures: 1 });
    await wakeUp();
    await sendMessage(job, ways, id);
    // It asked to be left alone: nothing more has left.
    expect([smsc.submitted.length, await stateOf(id)]).toEqual([1, "failed-now"]);
    smsc.onSubmit = () => 0;
    await soon("its rest is over", () => bindings.of(NAME)?.window.restMs() === 0);
    await wakeUp();
    await sendMessage(job, ways, id);
    expect([smsc.submitted.length, await stateOf(id)]).toEqual([2, "accepted"]);
  });

  it("whose second part is throttled goes on a moment later, and no part leaves twice", async () => {
    const { smsc, ways } = await bound();
    const id = await answered(smsc, "Lampu jalan sudah kami perbaiki. ".repeat(8).trim());
    smsc.onSubmit = () => (smsc.submitted.length === 2 ? 0x14 : 0);
    await sendMessage(job, ways, id);
    expect(await stateOf(id)).toBe("accepted");
    expect(smsc.submitted.map((one) => one.header.slice(-2))).toEqual(["01", "02", "02"]);
  });

  it("that is refused after its first part has left is unknown, never sent anew", async () => {
    const { smsc, ways } = await bound();
    const id = await answered(smsc, "Lampu jalan sudah kami perbaiki. ".repeat(8).trim());
    smsc.onSubmit = () => (smsc.submitted.length === 2 ? 0x45 : 0);
    await sendMessage(job, ways, id);
    await sendMessage(job, ways, id);
    expect([await stateOf(id), smsc.submitted.length, (await triesOf(id))[0]?.detail]).toEqual(["unknown", 2, "bagian 2 dari 2: pengiriman gagal di pusat SMS (0x45); bagian sebelumnya sudah diterima"]);
  });

  it("to a number that the SMSC refuses has failed for good", async () => {
    const { smsc, ways } = await bound();
    const id = await answered(smsc);
    smsc.onSubmit = () => 0x0b;
    await sendMessage(job, ways, id);
    expect([await stateOf(id), await triesOf(id)]).toEqual(["failed", [{ outcome: "rejected", detail: "nomor tujuan salah (0x0b)" }]]);
  });

  it("never waits for more answers than its window", async () => {
    const { smsc, ways } = await bound({ window: "2" });
    const ids: number[] = [];
    for (const end of ["1", "2", "3", "4", "5"]) ids.push(await answered(smsc, "Baik.", `628123456732${end}`));
    const answers: (() => void)[] = [];
    smsc.onSubmit = () => new Promise((resolve) => answers.push(() => resolve(0)));
    const sending = Promise.all(ids.map((id) => sendMessage(job, ways, id)));
    for (let told = 0; told < ids.length; told += 1) {
      const inHand = Math.min(told + 2, ids.length);
      await soon("all are to leave", async () => (await Promise.all(ids.map(stateOf))).every((state) => state !== "queued"));
      await soon("a full window", () => answers.length >= inHand);
      // What had left before this came back would have arrived before it.
      await smsc.say("6281234567999", "pertamanan pohon tumbang");
      expect(answers).toHaveLength(inHand);
      answers[told]?.();
    }
    await sending;
    expect(await Promise.all(ids.map(stateOf))).toEqual(Array(5).fill("accepted"));
  });
});

describe("the connection", () => {
  it("is bound for both ways at once, or once for each", async () => {
    const { smsc, bindings, attend, isBound, ways } = await bound();
    expect(smsc.ways).toEqual(["transceiver"]);
    await describeGateway(smsc.port, { bind: "pair" });
    await attend();
    await soon("bound anew", () => isBound() && smsc.ways.length === 2);
    expect(smsc.ways).toEqual(["receiver", "transmitter"]);
    const id = await answered(smsc);
    await sendMessage(job, ways, id);
    expect([smsc.submitted[0]?.by, await stateOf(id)]).toEqual(["transmitter", "accepted"]);
    await describeGateway(smsc.port, { bind: "none" });
    await attend();
    expect([smsc.ways, bindings.of(NAME)?.trouble]).toEqual([[], "diatur untuk tidak tersambung"]);
  });

  it("that is refused says why in words, sends nothing, and stands as soon as the password is right", async () => {
    const smsc = await Smsc.open();
    await describeGateway(smsc.port, { password: "salah" });
    const { attend, isBound } = worker();
    await attend();
    const gateway = async () => findGateway(city.admin, NAME);
    await soon("refused", async () => (await gateway())?.state?.lastTrouble === "kata sandi salah (0x0e)");
    const down = await gateway();
    expect(down && conditionOf(down, new Date())).toBe("down");
    await describeGateway(smsc.port);
    await attend();
    await soon("bound", isBound);
    await attend();
    const well = await gateway();
    expect([well && conditionOf(well, new Date()), well?.state?.boundAt instanceof Date, smsc.binds.map((bind) => bind.status)]).toEqual(["well", true, [0x0e, 0]]);
  });

  it("of which no worker says any more that it has it is down", async () => {
    await bound();
    await database.owner()`update gateway_states set held_until = now() - interval '1 second'`;
    const gateway = await findGateway(city.admin, NAME);
    expect(gateway && conditionOf(gateway, new Date())).toBe("down");
  });

  it("without a sign of life is ended and opened again", async () => {
    const { smsc } = await bound({}, { enquireMs: 100, answerMs: 200 });
    smsc.answersEnquiries = false;
    await soon("a second bind", () => smsc.binds.length >= 2);
  });

  it("is one worker's: the other passes its messages on, and takes over when the first one leaves", async () => {
    const { smsc, bindings, ways } = await bound();
    const other = worker();
    await other.attend();
    expect([other.bindings.has(NAME), smsc.binds.length]).toEqual([false, 1]);
    const id = await answered(smsc);
    await database.superuser()`delete from graphile_worker._private_jobs`;
    const words: (string | undefined)[] = [];
    const deaf = await hearChannel(job, HELD_ELSEWHERE, (word) => void words.push(word));
    onTestFinished(deaf);
    await sendMessage(job, other.ways, id);
    await soon("told", () => words.includes(`${NAME} ${id}`));
    expect([smsc.submitted.length, await stateOf(id), (await database.superuser()`select 1 from graphile_worker.jobs where task_identifier = 'send-sms' and run_at > now()`).length]).toEqual([0, "queued", 1]);
    await Promise.all([sendMessage(job, ways, id), sendMessage(job, other.ways, id)]);
    expect([smsc.submitted.length, await stateOf(id)]).toEqual([1, "accepted"]);
    await bindings.leave(job);
    await other.attend();
    await soon("bound by the other", other.isBound);
    expect([bindings.has(NAME), smsc.ways]).toEqual([false, ["transceiver"]]);
  });
});
