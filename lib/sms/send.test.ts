import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { type Ways, waysOf } from "@/lib/gateways/ways";
import { answerCase, cancelMessage } from "@/lib/cases/commands/answer";
import { editMessage } from "@/lib/cases/commands/edit-message";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { withKey } from "@/lib/db/with-key";
import { environment } from "@/lib/env";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { until } from "@/scripts/processes/stop";
import { testDatabase } from "@/scripts/testing/database";
import { mayBecome, statesBefore } from "./delivery";
import type { Handover, LookUp, SmsGateway } from "./gateways/gateway";
import { handsetGateway } from "./gateways/handset";
import { readHandset, sendFromHandset, switchHandset } from "./handset";
import { queueMessage } from "./outgoing";
import { resolveMessage } from "./resolve";
import { sendMessage, sweepOutbox } from "./send";

const database = testDatabase();
const handset = gatewayKey("handset");
const job = jobKey("send-sms");
let city: TwoAgencies;
const PHONE = "0812-3456-7321";

/** A mobile network outside the city that does what the test says and remembers what it was handed. */
function network(handover: Handover | "dies", answer: LookUp = "cannot-tell") {
  const handed: string[] = [];
  const gateway: SmsGateway = {
    name: "percobaan",
    send: (message) => {
      handed.push(message.parts.join(""));
      return handover === "dies" ? Promise.reject(new Error("socket hang up")) : Promise.resolve(handover);
    },
    lookUp: () => Promise.resolve(answer),
  };
  return { gateway, handed };
}

const stateOf = async (id: number) => String((await database.owner()`select state from messages where id = ${id}`)[0]?.state);
const jobsFor = async (task: string) => Number((await database.superuser()`select count(*) from graphile_worker.jobs where task_identifier = ${task}`)[0]?.count);

async function answered(text = "Kami kerjakan besok pagi.", phone = PHONE): Promise<{ caseId: number; messageId: number }> {
  await sendFromHandset(handset, phone, "lampu jalan mati di gang mawar");
  const [one] = await database.owner()`select id::int from cases order by id desc limit 1`;
  const outcome = await answerCase(city.pertamanan.operator, Number(one?.id), { text, kind: "answer", seen: 0 });
  if (!outcome.ok || outcome.value.messageId === null) throw new Error(JSON.stringify(outcome));
  return { caseId: Number(one?.id), messageId: outcome.value.messageId };
}

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, handset_phones, gateway_states restart identity cascade`;
  await database.superuser()`delete from graphile_worker._private_jobs`;
});

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

it("what the gateway answered is kept although a colleague who has the case open waits for the message at that moment", async () => {
  const { caseId, messageId } = await answered();
  const { gateway, handed } = network({ kind: "rejected", code: "nomor mati", retryable: false });
  const { sending } = await database.owner().begin(async (tx) => {
    await tx`select 1 from cases where id = ${caseId} for update`;
    const begun = sendMessage(job, waysOf(gateway), messageId);
    await until(async () => (await database.superuser()`select 1 from pg_locks where not granted`).length > 0, 10_000);
    await tx`update messages set body = body where id = ${messageId}`;
    return { sending: begun };
  });
  await sending;
  expect([await stateOf(messageId), handed.length]).toEqual(["failed", 1]);
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

  it("left by a killed worker is asked about at the next start", async () => {
    const { messageId } = await answered();
    await database.owner()`update messages set state = 'submitting', state_at = now() - interval '5 minutes' where id = ${messageId}`;
    await sweepOutbox(jobKey("sweep-outbox"), waysOf(handsetGateway));
    expect(await jobsFor("resolve-sms")).toBe(1);
    expect(await stateOf(messageId)).toBe("submitting");
  });

  it("left by a killed worker is asked about although far more messages wait that nobody takes", async () => {
    const { messageId } = await answered();
    await database.owner()`update messages set state = 'submitting', state_at = now() - interval '5 minutes' where id = ${messageId}`;
    await database.owner()`insert into messages (tenant_id, case_id, contact_id, direction, kind, body, gateway, at, state, state_at)
      select m.tenant_id, m.case_id, m.contact_id, 'out', 'answer', 'menunggu', '', now(), 'queued', now() - interval '1 hour' from messages m, generate_series(1, 600) where m.id = ${messageId}`;
    await sweepOutbox(jobKey("sweep-outbox"), waysOf(handsetGateway));
    expect(await jobsFor("resolve-sms")).toBe(1);
  });

  it("left by a killed worker is asked about where its gateway was turned off since: it isn't said to be on its way for ever", async () => {
    const { messageId } = await answered();
    await database.owner()`update messages set state = 'submitting', gateway = 'percobaan', state_at = now() - interval '5 minutes' where id = ${messageId}`;
    const off = { ...network({ kind: "accepted" }).gateway, configured: { active: false } };
    expect(await sweepOutbox(jobKey("sweep-outbox"), waysOf(off))).toBe(1);
    expect(await jobsFor("resolve-sms")).toBe(1);
    await resolveMessage(job, waysOf(off), messageId);
    expect(await stateOf(messageId)).toBe("unknown");
  });

  it("that is past its validity is expired although no gateway is on", async () => {
    const { messageId } = await answered();
    await database.owner()`update messages set valid_until = now() - interval '1 minute' where id = ${messageId}`;
    expect(await sweepOutbox(jobKey("sweep-outbox"), waysOf())).toBe(1);
    await sendMessage(job, waysOf(), messageId);
    expect(await stateOf(messageId)).toBe("expired");
  });

  it("and an outbox without a gateway make no jobs", async () => {
    await answered();
    await database.owner()`update messages set state_at = now() - interval '5 minutes' where direction = 'out'`;
    await database.superuser()`delete from graphile_worker._private_jobs`;
    expect(await sweepOutbox(jobKey("sweep-outbox"), waysOf())).toBe(0);
    expect(await jobsFor("send-sms")).toBe(0);
    expect(await sweepOutbox(jobKey("sweep-outbox"), waysOf(handsetGateway))).toBe(2);
    expect(await jobsFor("send-sms")).toBe(2);
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
