import { describe, expect, it } from "vitest";
import { jobKey } from "@/lib/access/doors/open";
import { sendMessage, sweepOutbox } from "@/lib/sms/send";
import { answered, bound, city, database, job, NAME, soon, stateOf, triesOf, wakeUp, worker, written } from "./smpp.fixture";
import type { Fate } from "./smsc.fixture";

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
    // Killed: nothing is told to anybody, and what it holds runs out. A dead worker writes nothing down any more.
    await bindings.of(NAME)?.leave();
    await database.owner()`update gateway_states set holder = 'mati', held_until = now() - interval '1 second', link = jsonb_set(link, '{provenAt}', to_jsonb(extract(epoch from now() - interval '5 seconds') * 1000))`;
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
    // It asks once more: at that moment nothing leaves.
    await soon("its rest is over", () => bindings.of(NAME)?.window.restMs() === 0);
    bindings.of(NAME)?.window.complain();
    const handover = await bindings.of(NAME)?.send({ reference: "r", contactId: 1, to: "+6281234567321", parts: ["halo"] });
    expect([handover, smsc.submitted.length]).toEqual([expect.objectContaining({ kind: "rejected", retryable: true }), 1]);
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
