import { beforeAll, describe, expect, it } from "vitest";
import { withKey } from "@/lib/db/with-key";
import type { TwoAgencies } from "@/lib/examples/two-agencies";
import { queueMessage } from "@/lib/sms/outgoing";
import { sendMessage, sweepOutbox } from "@/lib/sms/send";
import { broadcasting, job, network, phoneOf, set, WORDS } from "./broadcasts.fixture";
import { submitBroadcast } from "./commands";
import { expandBroadcast } from "./expand";
import { feedBroadcasts } from "./feed";
import { findBroadcast, reportOf } from "./queries";

const { database, theCity, drafted, sent, leaveAll, subscribers } = broadcasting();
let city: TwoAgencies;
beforeAll(() => {
  city = theCity();
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
    const { ways, handed } = network(undefined, { perSecond: 0.1 });
    await feedBroadcasts(job, ways);
    expect(handed).toHaveLength(1);
    // The line is busy for ten seconds, longer than a slow machine takes for this: bulk asks for no turn, so the answer's is the very next.
    await feedBroadcasts(job, ways);
    const [contact] = await database.owner()`select id::int from contacts order by id limit 1`;
    const answerId = await withKey(job, (tx) => queueMessage(tx, { tenantId: city.kominfo.id, caseId: null, contactId: Number(contact?.id), kind: "answer", body: "Jawaban untuk Anda" }));
    await sendMessage(job, ways, answerId ?? 0);
    const [turn] = await database.owner()`select send_after <= now() + interval '10.05 seconds' as next, turn_at from messages where kind = 'answer'`;
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
