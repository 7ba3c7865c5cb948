import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { answerCase } from "@/lib/cases/commands/answer";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import type { Handover, SmsGateway } from "@/lib/sms/gateways/gateway";
import { sendFromHandset } from "@/lib/sms/handset";
import { receiveDelivery } from "@/lib/sms/receive";
import type { Report } from "@/lib/sms/keep-report";
import { recordReport } from "@/lib/sms/reports";
import { sendMessage, sweepOutbox } from "@/lib/sms/send";
import { togetherOf } from "@/lib/sms/together";
import { testDatabase } from "@/scripts/testing/database";
import type { Configured } from "./configured";
import { waysOf } from "./ways";

const database = testDatabase();
const job = jobKey("send-sms");
const PHONE = "0812-3456-7321";
let city: TwoAgencies;

type Fake = SmsGateway & { configured: Partial<Configured>; handed: string[] };
/** A network outside the city that answers as the test says. */
function network(name: string, handover: Handover | "dies", configured: Partial<Configured> = {}): Fake {
  const handed: string[] = [];
  return {
    name, configured, handed, lookUp: () => Promise.resolve("cannot-tell"),
    send: ({ reference }) => {
      handed.push(reference);
      return handover === "dies" ? Promise.reject(new Error("socket hang up")) : Promise.resolve(handover);
    },
  };
}
const accepted: Handover = { kind: "accepted" };
const busy: Handover = { kind: "rejected", code: "penuh", retryable: true };
const never: Handover = { kind: "rejected", code: "nomor salah", retryable: false };

type Stored = { state: string; gateway: string; reference: string; waits: boolean };
const stored = async (id: number): Promise<Stored | undefined> =>
  (await database.owner()<Stored[]>`select state, gateway, reference, coalesce(send_after > now(), false) as waits from messages where id = ${id}`)[0];
const jobs = () => database.superuser()<{ later: boolean }[]>`select run_at > now() as later from graphile_worker.jobs where task_identifier = 'send-sms'`;

async function answered(phone = PHONE, text = "Kami kerjakan besok pagi."): Promise<number> {
  await sendFromHandset(gatewayKey("handset"), phone, "lampu jalan mati di gang mawar");
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
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, handset_phones, gateway_states, delivery_reports, message_handles restart identity cascade`;
  await database.superuser()`delete from graphile_worker._private_jobs`;
});

describe("several gateways", () => {
  it("a certain refusal leads to the next one at once, and the message remembers who took it", async () => {
    const id = await answered();
    const [first, second] = [network("satu", busy, { priority: 1 }), network("dua", accepted, { priority: 2 })];
    await sendMessage(job, waysOf(first, second), id);
    expect([first.handed.length, second.handed.length]).toEqual([1, 1]);
    expect(await stored(id)).toMatchObject({ state: "accepted", gateway: "dua" });
    expect((await database.owner()`select gateway, outcome, final from send_attempts order by attempt`).map((row) => ({ ...row }))).toEqual([
      { gateway: "satu", outcome: "rejected", final: false }, { gateway: "dua", outcome: "accepted", final: false },
    ]);
  });

  it("an unknown outcome leads nowhere: it may be on its way", async () => {
    const id = await answered();
    const [first, second] = [network("satu", "dies", { priority: 1 }), network("dua", accepted, { priority: 2 })];
    for (let turn = 0; turn < 3; turn += 1) await sendMessage(job, waysOf(first, second), id);
    expect([first.handed.length, second.handed.length]).toEqual([1, 0]);
    expect(await stored(id)).toMatchObject({ state: "unknown", gateway: "satu" });
  });

  it("that all refuse for now leave it waiting, and one that had trouble is passed over by the next message", async () => {
    const id = await answered();
    const all = [network("satu", busy, { priority: 1 }), network("dua", busy, { priority: 2 })];
    await sendMessage(job, waysOf(...all), id);
    expect(all.map((one) => one.handed.length)).toEqual([1, 1]);
    expect(await stored(id)).toMatchObject({ state: "failed-now", waits: true });
    const other = await answered("0813-9999-8888");
    const [tired, well] = [network("satu", accepted, { priority: 1 }), network("tiga", accepted, { priority: 9 })];
    await sendMessage(job, waysOf(tired, well), other);
    expect([tired.handed.length, well.handed.length]).toEqual([0, 1]);
  });

  it("that all refuse for good end it, and trouble alone never does", async () => {
    const id = await answered();
    await sendMessage(job, waysOf(network("satu", never), network("dua", never)), id);
    expect(await stored(id)).toMatchObject({ state: "failed" });
    const other = await answered("0813-9999-8888");
    for (let turn = 0; turn < 30; turn += 1) {
      await sendMessage(job, waysOf(network("tiga", busy)), other);
      await database.owner()`update messages set send_after = null`;
      await database.owner()`update gateway_states set resting_until = null`;
    }
    expect(await stored(other)).toMatchObject({ state: "failed-now" });
  });

  it("the citizen is answered by the one that brought the message, and numbers with a rule go by it", async () => {
    const [kannel, modem, rule] = [network("kannel", accepted, { priority: 1 }), network("handset", accepted, { priority: 50 }), network("tri", accepted, { priority: 99, prefixes: ["+62899"] })];
    await sendMessage(job, waysOf(kannel, modem, rule), await answered());
    await sendMessage(job, waysOf(kannel, modem, rule), await answered("0899-1111-2222"));
    expect([kannel, modem, rule].map((one) => one.handed.length)).toEqual([0, 1, 1]);
  });

  it("one that doesn't send isn't asked, and the message waits", async () => {
    const id = await answered();
    const [off, inOnly] = [network("satu", accepted, { active: false }), network("dua", accepted, { role: "in" })];
    await sendMessage(job, waysOf(off, inOnly), id);
    expect([off.handed, inOnly.handed]).toEqual([[], []]);
    expect(await stored(id)).toMatchObject({ state: "queued" });
  });
});

describe("a speed limit", () => {
  it("holds over several workers: each message has its own moment, and comes back at it", async () => {
    const ids: number[] = [];
    for (let n = 0; n < 4; n += 1) ids.push(await answered(`0812-3456-732${n}`));
    await database.superuser()`delete from graphile_worker._private_jobs`;
    const slow = network("modem", accepted, { perSecond: 1 });
    await Promise.all(ids.map((id) => sendMessage(job, waysOf(slow), id)));
    expect(slow.handed).toHaveLength(1);
    expect((await jobs()).map((row) => row.later)).toEqual([true, true, true]);
    const moments = await database.owner()<{ at: string }[]>`select extract(epoch from send_after) as at from messages where send_after is not null order by send_after`;
    const gaps = moments.slice(1).map((row, at) => Number(row.at) - Number(moments[at]?.at));
    for (const gap of gaps) expect(gap).toBeGreaterThan(0.99);
    // The sweep leaves those alone whose moment is to come, and a moment that has come is kept.
    await database.owner()`update messages set state_at = now() - interval '5 minutes'`;
    await database.superuser()`delete from graphile_worker._private_jobs`;
    await sweepOutbox(jobKey("sweep-outbox"), waysOf(slow));
    expect((await jobs()).length).toBe((await database.owner()`select 1 from messages where kind = 'auto'`).length);
    const waiting = (await database.owner()<{ id: number }[]>`select id::int from messages where turn_at = 'modem' order by send_after limit 1`)[0]?.id ?? 0;
    await database.owner()`update messages set send_after = now() where id = ${waiting}`;
    await sendMessage(job, waysOf(slow), waiting);
    expect(slow.handed).toHaveLength(2);
  });

  it("counts parts", async () => {
    const [long, short] = [await answered(PHONE, "panjang sekali ".repeat(30).trim()), await answered("0813-9999-8888")];
    const slow = network("modem", accepted, { perSecond: 1 });
    await sendMessage(job, waysOf(slow), long);
    await sendMessage(job, waysOf(slow), short);
    const [row] = await database.owner()`select extract(epoch from send_after - now())::float as wait from messages where id = ${short}`;
    expect(Number(row?.wait)).toBeGreaterThan(2);
  });
});

describe("a message that nobody wants any more", () => {
  it("expires while it waits, and isn't sent", async () => {
    const id = await answered();
    await database.owner()`update messages set valid_until = now() - interval '1 second', send_after = now() + interval '1 hour' where id = ${id}`;
    await database.superuser()`delete from graphile_worker._private_jobs`;
    const gateway = network("satu", accepted);
    await sweepOutbox(jobKey("sweep-outbox"), waysOf(gateway));
    expect(await jobs()).toHaveLength(1);
    await sendMessage(job, waysOf(gateway), id);
    expect([gateway.handed, (await stored(id))?.state]).toEqual([[], "expired"]);
  });
});

describe("delivery reports", () => {
  const report = (reference: string, state: Report["state"], more: Partial<Report> = {}): Report => ({ key: `${reference}:${state}`, reference, state, ...more });
  const via = (name = "kannel") => waysOf(network(name, accepted));

  it("move the message on in any order, twice, and never back", async () => {
    const id = await answered();
    await sendMessage(job, via(), id);
    const reference = (await stored(id))?.reference ?? "";
    const kannel = gatewayKey("kannel");
    expect(await recordReport(kannel, report(reference, "delivered"))).toBe("kept");
    expect((await stored(id))?.state).toBe("delivered");
    expect(await recordReport(kannel, report(reference, "delivered"))).toBe("repeat");
    expect(await recordReport(kannel, report(reference, "accepted"))).toBe("kept");
    expect(await recordReport(kannel, report(reference, "failed"))).toBe("kept");
    expect((await stored(id))?.state).toBe("delivered");
  });

  it("that come before the gateway's own answer are believed", async () => {
    const id = await answered();
    const kannel: SmsGateway = {
      name: "kannel", lookUp: () => Promise.resolve("cannot-tell"),
      send: async ({ reference }) => {
        await recordReport(gatewayKey("kannel"), report(reference, "delivered"));
        return accepted;
      },
    };
    await sendMessage(job, waysOf(kannel), id);
    expect((await stored(id))?.state).toBe("delivered");
  });

  it("settle what was unknown", async () => {
    const arrived = await answered();
    await sendMessage(job, waysOf(network("kannel", "dies")), arrived);
    await recordReport(gatewayKey("kannel"), report((await stored(arrived))?.reference ?? "", "accepted"));
    expect((await stored(arrived))?.state).toBe("accepted");
  });

  it("of nothing we know are kept, and one gateway can't speak for another's message", async () => {
    const id = await answered();
    await sendMessage(job, via(), id);
    expect(await recordReport(gatewayKey("kannel"), report("tidak-dikenal", "delivered"))).toBe("kept");
    expect(await recordReport(gatewayKey("lain"), report((await stored(id))?.reference ?? "", "failed"))).toBe("kept");
    expect((await stored(id))?.state).toBe("accepted");
    expect(await database.owner()`select 1 from delivery_reports where message_id is null`).toHaveLength(2);
  });

  it("by the gateway's own names of parts: arrived when each part has, also when they come before the names", async () => {
    const id = await answered(PHONE, "panjang sekali ".repeat(20).trim());
    const byPart = (handle: string, state: Report["state"]) => recordReport(gatewayKey("smpp"), { key: `${handle}:${state}`, handle, state });
    await byPart("a1", "delivered");
    await sendMessage(job, waysOf(network("smpp", { kind: "accepted", handles: ["a1", "a2"] })), id);
    expect((await stored(id))?.state).toBe("accepted");
    await byPart("a2", "delivered");
    expect((await stored(id))?.state).toBe("delivered");
  });

  it.each([
    [[["", "accepted"], ["", "delivered"]], { a: 1 }, "delivered"], [[["", "failed"], ["", "delivered"]], {}, "delivered"], [[["a", "delivered"]], { a: 1, b: 1 }, "accepted"],
    [[["a", "delivered"], ["b", "failed"]], { a: 1, b: 1 }, "failed"], [[["a", "failed"], ["a", "delivered"], ["b", "delivered"]], { a: 1, b: 1 }, "delivered"], [[["a", "unknown"]], { a: 1 }, "unknown"], [[], { a: 1, b: 1 }, null],
    [[["a", "delivered"]], { a: 2 }, "accepted"], [[["a", "delivered"], ["a", "delivered"]], { a: 2 }, "delivered"], [[["a", "delivered"], ["a", "failed"]], { a: 2 }, "failed"], [[["a", "accepted"], ["a", "accepted"]], { a: 2 }, "accepted"],
    [[["a", "delivered"], ["a", "delivered"]], { a: 2, b: 1 }, "accepted"], [[["", "delivered"], ["a", "unknown"]], { a: 2 }, "delivered"],
  ] as const)("%j of names for parts %j together say %s", (told, names, together) => {
    expect(togetherOf(told.map(([handle, state]) => ({ handle: handle || null, state })), Object.entries(names).map(([handle, parts]) => ({ handle, parts })))).toBe(together);
  });
});

it("an SMS that a gateway brought is the neighbour's no more than before: its answer goes by that gateway only to that phone", async () => {
  await receiveDelivery(gatewayKey("kannel"), { deliveryId: "k-1", from: "0813 1111 2222", to: "1708", text: "kominfo wifi mati", bytes: Buffer.from("kominfo wifi mati"), encoding: "gsm7", at: null, concat: null });
  const [auto] = await database.owner()<{ id: number; tenant_id: number }[]>`select id::int, tenant_id from messages where kind = 'auto'`;
  const [kannel, handset] = [network("kannel", accepted, { priority: 90 }), network("handset", accepted, { priority: 1 })];
  await sendMessage(job, waysOf(kannel, handset), auto?.id ?? 0);
  expect([kannel.handed.length, handset.handed.length, auto?.tenant_id]).toEqual([1, 0, city.kominfo.id]);
});
