import { describe, expect, it, onTestFinished } from "vitest";
import { type Ways, waysOf } from "@/lib/gateways/ways";
import { cancelMessage } from "@/lib/cases/commands/answer";
import { editMessage } from "@/lib/cases/commands/edit-message";
import { withKey } from "@/lib/db/with-key";
import { environment } from "@/lib/env";
import { mayBecome, statesBefore } from "./delivery";
import type { SmsGateway } from "./gateways/gateway";
import { handsetGateway } from "./gateways/handset";
import { readHandset, switchHandset } from "./handset";
import { queueMessage } from "./outgoing";
import { resolveMessage } from "./resolve";
import { answered, city, database, handset, job, network, PHONE, stateOf } from "./send.fixture";
import { sendMessage } from "./send";

describe("an answer leaves the outbox", () => {
  it("and arrives on the phone, in full, with its state", async () => {
    const { messageId } = await answered("Jawaban yang panjang sekali. ".repeat(12).trim());
    expect(await stateOf(messageId)).toBe("queued");
    await sendMessage(job, waysOf(handsetGateway), messageId);
    expect(await stateOf(messageId)).toBe("delivered");
    const screen = await readHandset(handset, PHONE);
    expect(screen.texts.at(-1)).toMatchObject({ mine: false, text: "Jawaban yang panjang sekali. ".repeat(12).trim(), parts: 3 });
  });

  it("once, however often the job runs", async () => {
    const { messageId } = await answered();
    const { gateway, handed } = network({ kind: "accepted" });
    await Promise.all([sendMessage(job, waysOf(gateway), messageId), sendMessage(job, waysOf(gateway), messageId), sendMessage(job, waysOf(gateway), messageId)]);
    await sendMessage(job, waysOf(gateway), messageId);
    expect(handed).toHaveLength(1);
  });

  it("waits at the network while the phone is off, and arrives when it is on", async () => {
    const { messageId } = await answered();
    await switchHandset(handset, PHONE, false);
    await sendMessage(job, waysOf(handsetGateway), messageId);
    expect(await stateOf(messageId)).toBe("accepted");
    expect((await readHandset(handset, PHONE)).texts.filter((text) => !text.mine)).toEqual([]);
    await switchHandset(handset, PHONE, true);
    expect(await stateOf(messageId)).toBe("delivered");
  });

  it("is tried again after a refusal that may pass, and not after one that won't", async () => {
    const first = await answered();
    await sendMessage(job, waysOf(network({ kind: "rejected", code: "penuh", retryable: true }).gateway), first.messageId);
    expect(await stateOf(first.messageId)).toBe("failed-now");
    const early = network({ kind: "accepted" });
    await sendMessage(job, waysOf(early.gateway), first.messageId);
    expect(early.handed, "its wait isn't over").toEqual([]);
    await database.owner()`update messages set send_after = now()`;
    await database.owner()`update gateway_states set resting_until = null`;
    await sendMessage(job, waysOf(network({ kind: "rejected", code: "nomor", retryable: false }).gateway), first.messageId);
    expect(await stateOf(first.messageId)).toBe("failed");
  });
});

it("a message leaves by the only gateway that was turned on a moment ago in another process", async () => {
  const { messageId } = await answered();
  const { all, ...rest } = waysOf(handsetGateway);
  let looked = false;
  const remembered: Ways["all"] = (tx, fresh = false) => ((looked ||= fresh) ? all(tx) : Promise.resolve([]));
  await sendMessage(job, { ...rest, all: remembered }, messageId);
  expect(await stateOf(messageId)).toBe("delivered");
});

describe("an unknown outcome", () => {
  it("is shown as unknown and never sent again blindly", async () => {
    const { messageId } = await answered();
    const { gateway, handed } = network("dies");
    await sendMessage(job, waysOf(gateway), messageId);
    await sendMessage(job, waysOf(gateway), messageId);
    await resolveMessage(job, waysOf(gateway), messageId);
    expect(await stateOf(messageId)).toBe("unknown");
    expect(handed).toHaveLength(1);
  });

  it("is settled by asking the network: it arrived, or it never came and may go", async () => {
    const { messageId } = await answered();
    await sendMessage(job, waysOf(network("dies").gateway), messageId);
    await resolveMessage(job, waysOf(network("dies", "delivered").gateway), messageId);
    expect(await stateOf(messageId)).toBe("delivered");
    const other = await answered("Jawaban kedua.", "0813-9999-8888");
    await sendMessage(job, waysOf(network("dies").gateway), other.messageId);
    await resolveMessage(job, waysOf(network("dies", "never-seen").gateway), other.messageId);
    expect(await stateOf(other.messageId)).toBe("queued");
  });
});

describe("an answer taken back", () => {
  it("works while it waits, gives the text back, and the case is open again", async () => {
    const { caseId, messageId } = await answered("Salah ketik");
    expect(await cancelMessage(city.pertamanan.operator, messageId)).toEqual({ ok: true, value: { text: "Salah ketik" } });
    const { gateway, handed } = network({ kind: "accepted" });
    await sendMessage(job, waysOf(gateway), messageId);
    expect(handed).toEqual([]);
    expect((await database.owner()`select status from cases where id = ${caseId}`)[0]?.status).toBe("open");
  });

  it("is too late once it was sent, and no neighbour's to take", async () => {
    const { messageId } = await answered();
    expect(await cancelMessage(city.kominfo.operator, messageId)).toMatchObject({ ok: false });
    await sendMessage(job, waysOf(handsetGateway), messageId);
    expect(await cancelMessage(city.pertamanan.operator, messageId)).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining("sudah dikirim") as string }] });
  });
});

describe("an answer that waits", () => {
  it("can be changed by its own agency, and leaves as it was changed", async () => {
    const { messageId } = await answered("Salah ketik");
    expect(await editMessage(city.kominfo.operator, messageId, "Punya tetangga")).toMatchObject({ ok: false });
    expect(await editMessage(city.pertamanan.operator, messageId, "Kami perbaiki besok pagi. ".repeat(8).trim())).toMatchObject({ ok: true });
    await sendMessage(job, waysOf(handsetGateway), messageId);
    expect((await readHandset(handset, PHONE)).texts.at(-1)).toMatchObject({ text: "Kami perbaiki besok pagi. ".repeat(8).trim(), parts: 2 });
  });

  it("from the moment it is taken can't be changed, and that is said; nor can an automatic one", async () => {
    const { messageId } = await answered();
    let late: unknown;
    const gateway: SmsGateway = {
      name: "percobaan", lookUp: () => Promise.resolve("cannot-tell"),
      send: async () => {
        late = await editMessage(city.pertamanan.operator, messageId, "Terlambat");
        return { kind: "accepted" };
      },
    };
    await sendMessage(job, waysOf(gateway), messageId);
    expect(late).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining("Terlambat") as string }] });
    const auto = Number((await database.owner()`select id::int from messages where kind = 'auto'`)[0]?.id);
    expect(await editMessage(city.pertamanan.operator, auto, "x")).toMatchObject({ ok: false });
  });
});

describe("quiet hours", () => {
  const send = (unasked: boolean) => withKey(job, async (tx) => {
    const contactId = Number((await database.owner()`select id::int from contacts`)[0]?.id);
    return queueMessage(tx, { tenantId: city.pertamanan.id, caseId: null, contactId, kind: "auto", body: "Kabar", unasked });
  });
  const waits = async (id: number | null) => (await database.owner()<{ later: boolean | null }[]>`select send_after > now() as later from messages where id = ${id}`)[0]?.later;

  it("keep until morning what nobody asked for, and nothing else", async () => {
    await answered();
    environment.set({ QUIET_HOURS: "00:00-23:59" });
    onTestFinished(() => environment.set({ QUIET_HOURS: "" }));
    const [asked, unasked] = [await send(false), await send(true)];
    expect([await waits(asked), await waits(unasked)]).toEqual([null, true]);
    const { gateway, handed } = network({ kind: "accepted" });
    for (const id of [asked, unasked]) await sendMessage(job, waysOf(gateway), id ?? 0);
    expect(handed).toEqual(["Kabar"]);
  });
});

describe("the states of a message", () => {
  it("only move forward, and a report of arrival is believed last", () => {
    expect(mayBecome("delivered", "accepted")).toBe(false);
    expect(mayBecome("delivered", "failed")).toBe(false);
    expect(mayBecome("accepted", "queued")).toBe(false);
    expect(mayBecome("failed", "delivered")).toBe(true);
    expect(statesBefore("submitting")).toEqual(["queued", "failed-now"]);
  });
});
