import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { environment } from "@/lib/env";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import type { Configured } from "@/lib/gateways/configured";
import { waysOf } from "@/lib/gateways/ways";
import type { Handover, SmsGateway } from "@/lib/sms/gateways/gateway";
import { handsetGateway } from "@/lib/sms/gateways/handset";
import { readHandset, sendFromHandset } from "@/lib/sms/handset";
import { queueMessage } from "@/lib/sms/outgoing";
import { sendMessage, sweepOutbox } from "@/lib/sms/send";
import { sealNumber } from "@/lib/sms/vault";
import { withKey } from "@/lib/db/with-key";
import { testDatabase } from "@/scripts/testing/database";
import { arrangeSubscribers, subscribeByHandset } from "./arrange";
import { approveBroadcast, draftBroadcast, returnBroadcast, saveBroadcast, stopBroadcast, submitBroadcast } from "./commands";
import { expandBroadcast, sweepBroadcasts } from "./expand";
import { feedBroadcasts } from "./feed";
import type { BroadcastInput } from "./input";
import type { Broadcaster } from "./policy";
import { broadcastChoices, countRecipients, findBroadcast, listBroadcasts, reportOf } from "./queries";

const database = testDatabase();
const handset = gatewayKey("handset");
const job = jobKey("feed-broadcasts");
let city: TwoAgencies;

const WORDS = "Air bersih mati besok pukul 9 sampai 12.";
const input = (more: Partial<BroadcastInput> = {}): BroadcastInput => ({
  body: WORDS, urgent: false, subscribers: true, everyone: false, agencyIds: [], placeIds: [], groupIds: [], sendAt: null, usefulHours: 24, ...more,
});
const phoneOf = (n: number): string => `+62812000${String(10_000 + n)}`;
const texts = async (phone: string) => (await readHandset(handset, phone)).texts.filter(({ mine }) => !mine).map(({ text }) => text);
const bulkOn = async (phone: string) => (await texts(phone)).filter((text) => text.includes(WORDS));

/** A mobile network that remembers whom it was handed, in order, and which agency's text it was. */
function network(answer: () => Handover = () => ({ kind: "accepted" }), configured: Partial<Configured> = {}) {
  const handed: { to: string; text: string }[] = [];
  const gateway: SmsGateway & { configured: Partial<Configured> } = {
    name: "percobaan", configured,
    send: ({ to, parts }) => {
      handed.push({ to, text: parts.join("") });
      return Promise.resolve(answer());
    },
    lookUp: () => Promise.resolve("cannot-tell"),
  };
  return { ways: waysOf(gateway), handed };
}

async function drafted(key: Broadcaster, more: Partial<BroadcastInput> = {}): Promise<number> {
  const outcome = await draftBroadcast(key, input(more));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value.id;
}
async function sent(key: Broadcaster, more: Partial<BroadcastInput> = {}): Promise<number> {
  const id = await drafted(key, more);
  const outcome = await submitBroadcast(key, id, 1);
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome?.issues));
  if (!outcome.value.waits) await expandBroadcast(job, id);
  return id;
}
/** All outgoing SMS leave: the automatic ones by their jobs, broadcasts by their line. */
async function leaveAll(ways = waysOf(handsetGateway)): Promise<void> {
  for (const { id } of await database.owner()`select id::int from messages where state = 'queued' and kind not in ('bulk', 'alert') order by id`) await sendMessage(job, ways, Number(id));
  while (await feedBroadcasts(job, ways));
}
const stateOf = async (id: number) => String((await database.owner()`select state from broadcasts where id = ${id}`)[0]?.state);
const subscribers = (tenantId: number, count: number) => arrangeSubscribers(database.owner(), tenantId, count, (n) => sealNumber(phoneOf(tenantId * 1000 + n)));

function set(values: Record<string, string>): void {
  const before = Object.fromEntries(Object.keys(values).map((name) => [name, environment.given(name) ?? ""]));
  environment.set(values);
  onTestFinished(() => environment.set(before));
}

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
  environment.set({ QUIET_HOURS: "00:00-00:00" });
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, handset_phones, gateway_states, audit_log, subscriptions, subscription_requests,
    bulk_stops, recipient_groups, group_members, broadcasts, broadcast_recipients restart identity cascade`;
  await database.superuser()`delete from graphile_worker._private_jobs`;
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

describe("killed and begun again", () => {
  it("the list of recipients goes on where it was, and nobody stands on it twice", async () => {
    await subscribers(city.pertamanan.id, 1_100);
    const id = await drafted(city.pertamanan.operator);
    set({ BULK_APPROVAL_OVER: "5000" });
    await submitBroadcast(city.pertamanan.operator, id, 1);
    const cut = new AbortController();
    const halfway = expandBroadcast(job, id, cut.signal);
    // As a worker that is told to end: after the step in hand.
    cut.abort();
    await halfway;
    await Promise.all([expandBroadcast(job, id), expandBroadcast(job, id)]);
    const [row] = await database.owner()`select count(*)::int as rows, count(distinct contact_id)::int as people from broadcast_recipients`;
    expect({ ...row }).toEqual({ rows: 1_100, people: 1_100 });
    expect(await findBroadcast(city.pertamanan.operator, id)).toMatchObject({ recipients: 1_100, state: "sending" });
  });

  it("a message whose worker died before it was handed over is sent once by the next", async () => {
    await subscribers(city.pertamanan.id, 3);
    const id = await sent(city.pertamanan.operator);
    const { ways, handed } = network();
    // The outbox has it, and whoever put it there is gone.
    await database.owner()`insert into messages (tenant_id, contact_id, direction, kind, body, gateway, state, state_at, reference, broadcast_id)
      select ${city.pertamanan.id}, min(contact_id), 'out', 'bulk', ${`x ${WORDS}`}, '', 'queued', now() - interval '1 minute', 'mati', ${id} from broadcast_recipients`;
    await database.owner()`update broadcast_recipients set message_id = (select id from messages where reference = 'mati') where contact_id = (select min(contact_id) from broadcast_recipients)`;
    await Promise.all([1, 2, 3].map(() => leaveAll(ways)));
    expect(handed.map(({ to }) => to).sort()).toEqual([0, 1, 2].map((n) => phoneOf(city.pertamanan.id * 1000 + n)));
    await sweepOutbox(job, ways);
    await leaveAll(ways);
    expect(handed).toHaveLength(3);
  });

  it("one that hung in the gateway is asked about and not sent again", async () => {
    await subscribers(city.pertamanan.id, 1);
    const id = await sent(city.pertamanan.operator);
    const { ways, handed } = network(() => ({ kind: "unknown", detail: "socket hang up" }));
    await leaveAll(ways);
    await leaveAll(ways);
    expect(handed).toHaveLength(1);
    expect(await reportOf(city.pertamanan.operator, id)).toMatchObject({ unknown: 1 });
  });

  it("the database itself refuses a second message of one broadcast to one telephone", async () => {
    await subscribers(city.pertamanan.id, 1);
    const id = await sent(city.pertamanan.operator);
    await leaveAll(network().ways);
    await expect(database.owner()`insert into messages (tenant_id, contact_id, direction, kind, body, gateway, broadcast_id)
      select tenant_id, contact_id, 'out', 'bulk', 'x', '', ${id} from messages where broadcast_id = ${id}`).rejects.toThrow("messages_broadcast_once");
  });
});

describe("whose turn it is", () => {
  it("agencies take turns, however long one's list is", async () => {
    await subscribers(city.pertamanan.id, 40);
    await subscribers(city.kominfo.id, 5);
    await sent(city.pertamanan.operator);
    await sent(city.kominfo.operator);
    const { ways, handed } = network();
    for (let n = 0; n < 10; n += 1) await feedBroadcasts(job, ways);
    expect(handed.filter(({ text }) => text.startsWith("Dinas Komunikasi"))).toHaveLength(5);
  });

  it("an agency with two broadcasts gets no more than one with one", async () => {
    await subscribers(city.pertamanan.id, 20);
    await subscribers(city.kominfo.id, 20);
    await sent(city.pertamanan.operator);
    await sent(city.pertamanan.operator);
    await sent(city.kominfo.operator);
    const { ways, handed } = network();
    for (let n = 0; n < 12; n += 1) await feedBroadcasts(job, ways);
    expect(handed.filter(({ text }) => text.startsWith("Dinas Komunikasi"))).toHaveLength(6);
  });

  it("an urgent one overtakes what was begun before", async () => {
    await subscribers(city.pertamanan.id, 10);
    await subscribers(city.kominfo.id, 3);
    await sent(city.pertamanan.operator);
    const { ways, handed } = network();
    for (let n = 0; n < 2; n += 1) await feedBroadcasts(job, ways);
    await sent(city.kominfo.operator, { urgent: true });
    for (let n = 0; n < 4; n += 1) await feedBroadcasts(job, ways);
    expect(handed.map(({ text }) => text.startsWith("Dinas Komunikasi"))).toEqual([false, false, true, true, true, false]);
  });

  it("at a gateway with a speed limit an answer takes the next turn, and bulk only one that nobody waits for", async () => {
    await subscribers(city.pertamanan.id, 3);
    await sent(city.pertamanan.operator);
    const { ways, handed } = network(undefined, { perSecond: 2 });
    await feedBroadcasts(job, ways);
    expect(handed).toHaveLength(1);
    // The line is busy for half a second: bulk asks for no turn, so the answer's is the very next.
    await feedBroadcasts(job, ways);
    const [contact] = await database.owner()`select id::int from contacts order by id limit 1`;
    const answerId = await withKey(job, (tx) => queueMessage(tx, { tenantId: city.kominfo.id, caseId: null, contactId: Number(contact?.id), kind: "answer", body: "Jawaban untuk Anda" }));
    await sendMessage(job, ways, answerId ?? 0);
    const [turn] = await database.owner()`select send_after <= now() + interval '550 milliseconds' as next, turn_at from messages where kind = 'answer'`;
    expect({ ...turn }).toEqual({ next: true, turn_at: "percobaan" });
    const [bulk] = await database.owner()`select count(*)::int as waiting from messages where kind = 'bulk' and state = 'queued' and turn_at is null`;
    expect(bulk?.waiting).toBe(1);
  });

  it("a number that no gateway takes fails by itself and holds nobody back", async () => {
    await subscribers(city.pertamanan.id, 6);
    const id = await sent(city.pertamanan.operator);
    const { ways, handed } = network(undefined, { prefixes: [phoneOf(city.pertamanan.id * 1000 + 5)] });
    await leaveAll(ways);
    expect(handed).toHaveLength(1);
    expect(await reportOf(city.pertamanan.operator, id)).toMatchObject({ failed: 5, sent: 1 });
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
