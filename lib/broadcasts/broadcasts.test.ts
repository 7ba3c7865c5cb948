import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import type { TwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { sealNumber } from "@/lib/sms/vault";
import { arrangeSubscribers, subscribeByHandset } from "./arrange";
import { broadcasting, handset, input, job, network, phoneOf, set, WORDS } from "./broadcasts.fixture";
import { approveBroadcast, draftBroadcast, returnBroadcast, saveBroadcast, stopBroadcast, submitBroadcast } from "./commands";
import { expandBroadcast, sweepBroadcasts } from "./expand";
import { feedBroadcasts } from "./feed";
import { waitingFor } from "./policy";
import { broadcastChoices, countRecipients, findBroadcast, listBroadcasts, listWaiting, reportOf } from "./queries";

const { database, theCity, bulkOn, drafted, sent, leaveAll, stateOf, subscribers } = broadcasting();
let city: TwoAgencies;
beforeAll(() => {
  city = theCity();
});

describe("a broadcast", () => {
  it("reaches its subscribers' telephones once, with who writes and how to stop, and says what became of each", async () => {
    await subscribeByHandset(phoneOf(1), "PERTAMANAN");
    await subscribeByHandset(phoneOf(2), "PERTAMANAN");
    await subscribeByHandset(phoneOf(3), "KOMINFO");
    const id = await sent(city.pertamanan.operator);
    await expandBroadcast(job, id);
    await leaveAll();
    for (const n of [1, 2]) expect(await bulkOn(phoneOf(n))).toEqual([`Dinas Pertamanan: ${WORDS}\nBalas BERHENTI utk berhenti.`]);
    expect(await bulkOn(phoneOf(3))).toEqual([]);
    expect(await reportOf(city.pertamanan.operator, id)).toMatchObject({ delivered: 2, waiting: 0, failed: 0 });
    expect(await stateOf(id)).toBe("done");
    const actions = (await database.owner()`select action, tenant_id from audit_log where action like 'broadcast.%' order by id`).map((row) => `${String(row.action)} ${String(row.tenant_id)}`);
    expect(actions).toEqual(["drafted", "submitted", "begun"].map((verb) => `broadcast.${verb} ${city.pertamanan.id}`));
  });

  it("waits for its hour", async () => {
    await subscribeByHandset(phoneOf(1), "PERTAMANAN");
    const id = await sent(city.pertamanan.operator, { sendAt: new Date(Date.now() + 3_600_000) });
    expect(await stateOf(id)).toBe("scheduled");
    const [row] = await database.superuser()`select run_at > now() + interval '50 minutes' as later from graphile_worker.jobs where task_identifier = 'expand-broadcast'`;
    expect(row?.later).toBe(true);
    await database.owner()`update broadcasts set send_at = now() where id = ${id}`;
    expect(await sweepBroadcasts(job)).toBe(1);
    await expandBroadcast(job, id);
    await leaveAll();
    expect(await bulkOn(phoneOf(1))).toHaveLength(1);
  });

  it("waits for morning at night, unless it is urgent", async () => {
    set({ QUIET_HOURS: "00:00-23:59" });
    await subscribeByHandset(phoneOf(1), "PERTAMANAN");
    await sent(city.pertamanan.operator);
    await leaveAll();
    expect(await bulkOn(phoneOf(1))).toEqual([]);
    await sent(city.pertamanan.operator, { urgent: true });
    await leaveAll();
    expect(await bulkOn(phoneOf(1))).toHaveLength(1);
  });

  it("too late to be of use isn't sent, and is counted so", async () => {
    await subscribers(city.pertamanan.id, 2);
    const id = await sent(city.pertamanan.operator);
    await database.owner()`update broadcasts set ends_at = now() - interval '1 minute' where id = ${id}`;
    const { ways, handed } = network();
    await leaveAll(ways);
    expect(handed.filter(({ text }) => text.includes(WORDS))).toEqual([]);
    expect(await reportOf(city.pertamanan.operator, id)).toMatchObject({ expired: 2, waiting: 0 });
  });

  it("keeps its draft from who read an older one, and tells of an empty audience", async () => {
    const id = await drafted(city.pertamanan.operator);
    expect(await saveBroadcast(city.pertamanan.operator, id, 1, input({ body: "Kata yang lain sama sekali" }))).toMatchObject({ ok: true });
    expect(await saveBroadcast(city.pertamanan.operator, id, 1, input())).toMatchObject({ ok: false });
    expect(await submitBroadcast(city.pertamanan.operator, id, 1)).toMatchObject({ ok: false });
    expect(await submitBroadcast(city.pertamanan.operator, id, 2)).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining("Belum ada penerimanya") as string }] });
  });
});

describe("stopping", () => {
  it("by a reader between queuing and handing over is kept to, and counted", async () => {
    for (const n of [1, 2]) await subscribeByHandset(phoneOf(n), "PERTAMANAN");
    await leaveAll();
    const id = await sent(city.pertamanan.operator);
    await sendFromHandset(handset, phoneOf(2), "BERHENTI");
    await leaveAll();
    expect(await bulkOn(phoneOf(1))).toHaveLength(1);
    expect(await bulkOn(phoneOf(2))).toEqual([]);
    expect(await reportOf(city.pertamanan.operator, id)).toMatchObject({ delivered: 1, optedOut: 1 });
  });

  it("is asked once more when a message comes back from a gateway that refused it", async () => {
    await subscribeByHandset(phoneOf(1), "PERTAMANAN");
    await leaveAll();
    const id = await sent(city.pertamanan.operator);
    const busy = network(() => ({ kind: "rejected", code: "sibuk", retryable: true }));
    await feedBroadcasts(job, busy.ways);
    expect(busy.handed).toHaveLength(1);
    await sendFromHandset(handset, phoneOf(1), "stop");
    await database.owner()`update messages set send_after = now() where kind = 'bulk'`;
    await database.owner()`update gateway_states set resting_until = null`;
    await leaveAll();
    expect(await bulkOn(phoneOf(1))).toEqual([]);
    expect(await reportOf(city.pertamanan.operator, id)).toMatchObject({ optedOut: 1, delivered: 0 });
  });

  it("holds against every agency, also after writing a report, until the telephone asks again", async () => {
    await subscribeByHandset(phoneOf(1), "PERTAMANAN");
    await sendFromHandset(handset, phoneOf(1), "BERHENTI");
    await sendFromHandset(handset, phoneOf(1), "lampu jalan mati di gang mawar");
    expect(await countRecipients(city.pertamanan.operator, input())).toBe(0);
    await subscribeByHandset(phoneOf(1), "KOMINFO");
    expect(await countRecipients(city.kominfo.operator, input())).toBe(1);
    expect(await countRecipients(city.pertamanan.operator, input()), "what was ended stays ended").toBe(0);
  });

  it("in the middle by a person leaves the rest unsent, and nothing of it comes later", async () => {
    await subscribers(city.pertamanan.id, 6);
    const id = await sent(city.pertamanan.operator);
    const { ways, handed } = network();
    for (let n = 0; n < 2; n += 1) await feedBroadcasts(job, ways);
    expect(await stopBroadcast(city.kominfo.operator, id), "a neighbour can't").toBeNull();
    expect(await stopBroadcast(city.pertamanan.operator, id)).toMatchObject({ ok: true });
    await leaveAll(ways);
    expect(handed).toHaveLength(2);
    expect(await reportOf(city.pertamanan.operator, id)).toMatchObject({ sent: 2, cancelled: 4, waiting: 0 });
  });

  it("takes back what waits in the outbox, too", async () => {
    await subscribers(city.pertamanan.id, 1);
    const id = await sent(city.pertamanan.operator);
    const busy = network(() => ({ kind: "rejected", code: "sibuk", retryable: true }));
    await feedBroadcasts(job, busy.ways);
    await stopBroadcast(city.pertamanan.operator, id);
    await database.owner()`update messages set send_after = now() - interval '1 second'`;
    await database.owner()`update gateway_states set resting_until = null`;
    const { ways, handed } = network();
    await leaveAll(ways);
    expect(handed).toEqual([]);
    expect(await reportOf(city.pertamanan.operator, id)).toMatchObject({ cancelled: 1 });
  });
});

describe("a second person", () => {
  beforeEach(() => {
    set({ BULK_APPROVAL_OVER: "3" });
  });

  it("says yes to what is larger than the limit: never who handed it in, never a neighbour", async () => {
    await subscribers(city.pertamanan.id, 4);
    const id = await sent(city.pertamanan.operator);
    expect(await stateOf(id)).toBe("waiting");
    await expandBroadcast(job, id);
    const { ways, handed } = network();
    await leaveAll(ways);
    expect(handed).toEqual([]);
    const waiting = await listWaiting(job);
    const numbers = [city.pertamanan.operator, city.kominfo.operator, { ...city.desk, tenantId: null }].map((key) => waitingFor(waiting, key));
    expect(numbers, "who else can say yes is told").toEqual([0, 0, 1]);
    expect(waitingFor(waiting, { accountId: 0, tenantId: city.pertamanan.id }), "a colleague").toBe(1);
    expect(await approveBroadcast(city.pertamanan.operator, id, 1)).toMatchObject({ ok: false });
    expect(await approveBroadcast(city.kominfo.operator, id, 1)).toBeNull();
    expect(await approveBroadcast(city.desk, id, 1)).toMatchObject({ ok: true });
    await expandBroadcast(job, id);
    await leaveAll(ways);
    expect(handed).toHaveLength(4);
    expect((await database.owner()`select actor_name from audit_log where action = 'broadcast.approved'`)[0]?.actor_name).toBe("Hotmaida Lubis");
  });

  it("isn't asked below the limit, and is asked again when many more subscribed meanwhile", async () => {
    await subscribers(city.pertamanan.id, 3);
    const id = await drafted(city.pertamanan.operator, { sendAt: new Date(Date.now() + 60_000) });
    expect(await submitBroadcast(city.pertamanan.operator, id, 1)).toMatchObject({ ok: true, value: { waits: false } });
    await database.owner()`update contacts set phone_index = 'lama-' || phone_index`;
    await arrangeSubscribers(database.owner(), city.pertamanan.id, 1, () => sealNumber(phoneOf(9)));
    await database.owner()`update broadcasts set send_at = now() where id = ${id}`;
    await expandBroadcast(job, id);
    expect(await stateOf(id)).toBe("waiting");
  });

  it.each([[1, "sending"], [4, "waiting"]])("who said yes to four is asked again when %i more subscribed meanwhile only if these alone would need a yes: %s", async (more, state) => {
    await subscribers(city.pertamanan.id, 4);
    const id = await drafted(city.pertamanan.operator, { sendAt: new Date(Date.now() + 60_000) });
    expect(await submitBroadcast(city.pertamanan.operator, id, 1)).toMatchObject({ ok: true, value: { waits: true } });
    expect(await approveBroadcast(city.desk, id, 1)).toMatchObject({ ok: true });
    await database.owner()`update contacts set phone_index = 'lama-' || phone_index`;
    await arrangeSubscribers(database.owner(), city.pertamanan.id, more, (n) => sealNumber(phoneOf(10 + n)));
    await database.owner()`update broadcasts set send_at = now() where id = ${id}`;
    await expandBroadcast(job, id);
    expect(await stateOf(id)).toBe(state);
    if (state === "waiting") {
      expect(await approveBroadcast(city.pertamanan.operator, id, 2), "never the one who handed it in").toMatchObject({ ok: false });
      expect(await approveBroadcast(city.desk, id, 2).then((outcome) => expandBroadcast(job, id).then(() => outcome))).toMatchObject({ ok: true });
      expect(await stateOf(id)).toBe("sending");
    }
  });

  it("may return it with what to change: it is a draft again", async () => {
    await subscribers(city.pertamanan.id, 4);
    const id = await sent(city.pertamanan.operator);
    expect(await returnBroadcast(city.desk, id, "Sebut jamnya.")).toMatchObject({ ok: true });
    expect(await findBroadcast(city.pertamanan.operator, id)).toMatchObject({ state: "draft", returnedNote: "Hotmaida Lubis: Sebut jamnya." });
  });
});

describe("walls", () => {
  it("a neighbour sees, counts and changes nothing", async () => {
    await subscribers(city.pertamanan.id, 2);
    const id = await sent(city.pertamanan.operator);
    expect(await findBroadcast(city.kominfo.operator, id)).toBeNull();
    expect(await listBroadcasts(city.kominfo.operator)).toEqual([]);
    expect(Object.values(await reportOf(city.kominfo.operator, id)).every((count) => count === 0)).toBe(true);
    expect(await saveBroadcast(city.kominfo.operator, id, 1, input())).toBeNull();
    expect(await submitBroadcast(city.kominfo.operator, id, 1)).toBeNull();
    expect(await returnBroadcast(city.kominfo.operator, id, "tidak")).toBeNull();
    expect(await countRecipients(city.kominfo.operator, input())).toBe(0);
    expect(await broadcastChoices(city.kominfo.operator)).toMatchObject({ city: false, subscribers: 0, agencies: [] });
  });

  it("an agency can't write to another's subscribers, whatever its form says", async () => {
    await subscribers(city.pertamanan.id, 2);
    expect(await draftBroadcast(city.kominfo.operator, input({ agencyIds: [city.pertamanan.id] }))).toMatchObject({ ok: false });
    expect(await draftBroadcast(city.kominfo.operator, input({ everyone: true, urgent: true }))).toMatchObject({ ok: false });
    expect(await countRecipients(city.kominfo.operator, input({ agencyIds: [city.pertamanan.id], everyone: true, urgent: true }))).toBe(0);
  });

  it("the desk and an admin write for all and see all; a city alert reaches each telephone once", async () => {
    await subscribeByHandset(phoneOf(1), "PERTAMANAN");
    await subscribeByHandset(phoneOf(1), "KOMINFO");
    await subscribeByHandset(phoneOf(2), "KOTA");
    expect(await countRecipients(city.desk, input())).toBe(1);
    expect(await countRecipients(city.admin, input({ agencyIds: [city.pertamanan.id, city.kominfo.id] }))).toBe(1);
    const id = await sent(city.admin, { everyone: true, urgent: true });
    await leaveAll();
    for (const n of [1, 2]) expect(await bulkOn(phoneOf(n))).toHaveLength(1);
    expect(await reportOf(city.desk, id)).toMatchObject({ delivered: 2 });
    expect((await listBroadcasts(city.admin)).map((row) => row.id)).toEqual([id]);
    expect(await stopBroadcast(city.admin, id)).toMatchObject({ ok: false });
  });

  it("is for a ward's subscribers only where one is chosen", async () => {
    const [ward] = await database.owner()<{ id: number }[]>`insert into tenants (slug, name, short_name, kind) values ('uji-kel', 'Kelurahan Ujian', 'Ujian', 'kelurahan') returning id`;
    forgetKnowledge();
    for (const text of ["LANGGAN PERTAMANAN ujian", "ya"]) await sendFromHandset(handset, phoneOf(1), text);
    await subscribeByHandset(phoneOf(2), "PERTAMANAN");
    expect(await countRecipients(city.pertamanan.operator, input())).toBe(2);
    expect(await countRecipients(city.pertamanan.operator, input({ placeIds: [ward?.id ?? 0] }))).toBe(1);
    expect((await broadcastChoices(city.pertamanan.operator)).places).toEqual([{ id: ward?.id, name: "Kelurahan Ujian", count: 1 }]);
  });
});
