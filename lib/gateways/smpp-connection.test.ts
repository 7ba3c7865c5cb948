import { describe, expect, it, onTestFinished } from "vitest";
import { hearChannel } from "@/lib/live/listen";
import { HELD_ELSEWHERE } from "@/lib/sms/pass-on";
import { sendMessage } from "@/lib/sms/send";
import { conditionOf } from "./condition-words";
import { findGateway } from "./queries";
import { answered, bound, city, database, describeGateway, job, NAME, soon, stateOf, worker } from "./smpp.fixture";
import { Smsc } from "./smsc.fixture";

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

describe("leaving", () => {
  it("waits for what is being handed over, to its last part", async () => {
    const { smsc, bindings, ways } = await bound();
    const id = await answered(smsc, "Lampu jalan sudah kami perbaiki. ".repeat(8).trim());
    let say: (fate: number) => void = () => undefined;
    smsc.onSubmit = () => (smsc.submitted.length === 1 ? new Promise((resolve) => (say = resolve)) : 0);
    const sending = sendMessage(job, ways, id);
    await soon("on its way", () => smsc.submitted.length === 1);
    const left = bindings.leave(job);
    // Somebody is there still: this is answered.
    expect(await smsc.say("6281234567999", "kominfo wifi mati")).toBe(0);
    const refused = await bindings.of(NAME)?.send({ reference: "r", contactId: 1, to: "+6281234567321", parts: ["halo"] });
    expect(refused, "nothing new begins").toMatchObject({ kind: "rejected", retryable: true });
    say(0);
    await Promise.all([sending, left]);
    expect([await stateOf(id), smsc.submitted.length, smsc.ways]).toEqual(["accepted", 2, []]);
  });

  it("ends all the same where the SMSC says nothing, and what it was handed is unknown", async () => {
    const { smsc, bindings, ways } = await bound({}, { answerMs: 600_000, leaveMs: 50 });
    const id = await answered(smsc);
    smsc.onSubmit = () => "silent";
    const sending = sendMessage(job, ways, id);
    await soon("on its way", () => smsc.submitted.length === 1);
    await Promise.all([bindings.leave(job), sending]);
    expect(await stateOf(id)).toBe("unknown");
  });
});
