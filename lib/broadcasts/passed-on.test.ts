import { beforeAll, beforeEach, expect, it, onTestFinished, vi } from "vitest";
import type { TwoAgencies } from "@/lib/examples/two-agencies";
import type { Ways } from "@/lib/gateways/ways";
import { hearChannel } from "@/lib/live/listen";
import { HELD_ELSEWHERE } from "@/lib/sms/pass-on";
import type { Handover } from "@/lib/sms/gateways/gateway";
import { sendMessage } from "@/lib/sms/send";
import { until } from "@/scripts/processes/stop";
import { broadcasting, job, network, phoneOf } from "./broadcasts.fixture";
import { feedBroadcasts } from "./feed";

const { database, theCity, sent, subscribers } = broadcasting();
let city: TwoAgencies;
let words: string[] = [];
beforeAll(() => {
  city = theCity();
});
beforeEach(() => {
  words = [];
});

/** One agency's readers are reached by an SMSC whose connection another worker has, or had; the other's by any gateway. */
async function twoWorkers(answer?: () => Handover, nearAnswer?: () => Handover) {
  const readers = phoneOf(city.pertamanan.id * 1000).slice(0, -3);
  const [near, far] = [network(nearAnswer), network(answer, { prefixes: [readers] }, "operator")];
  const all: Ways["all"] = async (tx) => [...(await near.ways.all(tx)), ...(await far.ways.all(tx))];
  const open: Ways["open"] = (one) => near.ways.open(one) ?? far.ways.open(one);
  const ours: Ways = { all, open, isHere: ({ name }) => name !== "operator" };
  const theirs: Ways = { all, open, isHere: () => true };
  onTestFinished(await hearChannel(job, HELD_ELSEWHERE, (word) => void (word !== undefined && words.push(word))));
  await subscribers(city.pertamanan.id, 6);
  await subscribers(city.kominfo.id, 6);
  await sent(city.pertamanan.operator);
  await sent(city.kominfo.operator);
  return { near, far, ours, theirs };
}

/**
 * Turns of the feed until it has nothing to do; each message as if it had waited for long. Whoever was told has an hour to
 * act: how fast this machine is changes nothing.
 */
async function turnsOf(ways: Ways): Promise<number> {
  for (let turn = 1; turn <= 40; turn += 1) {
    const began = Date.now();
    if (!(await feedBroadcasts(job, ways))) return turn;
    const told = await database.owner()<{ until: Date }[]>`update messages m set send_after = b.send_after + interval '1 hour' from messages b
      where b.id = m.id and m.passed_on_to is not null and m.send_after < now() + interval '30 minutes' returning b.send_after as until`;
    for (const { until: moment } of told) expect(moment.getTime() - began, "longer than workers take to look").toBeGreaterThan(3_000);
    await database.owner()`update messages set state_at = now() - interval '1 minute' where state = 'queued'`;
  }
  return Infinity;
}
const passedOn = async () => (await database.owner()<{ id: number }[]>`select id::int from messages where passed_on_to = 'operator' order by id`).map((row) => row.id);

it("what the other worker was told of is offered once, and everybody else's leave meanwhile", async () => {
  const { near, far, ours } = await twoWorkers();
  expect(await turnsOf(ours)).toBeLessThan(20);
  const ids = await passedOn();
  expect([ids.length, near.handed.length, far.handed.length]).toEqual([4, 6, 0]);
  expect(await until(() => Promise.resolve(words.length >= 4), 15_000)).toBe(true);
  expect(words.toSorted()).toEqual(ids.map((id) => `operator ${id}`).toSorted());
});

it("the worker that was told needn't wait, and each leaves once", async () => {
  const { far, ours, theirs } = await twoWorkers();
  await turnsOf(ours);
  const ids = await passedOn();
  await Promise.all([...ids, ...ids].map((id) => sendMessage(job, theirs, id)));
  expect([far.handed.length, await passedOn()]).toEqual([4, []]);
});

it("after the other worker was killed, whoever takes over its connection sends them all, each once", async () => {
  const { far, ours, theirs } = await twoWorkers();
  await turnsOf(ours);
  // The moment is over, and nobody has acted.
  await database.owner()`update messages set send_after = now() where passed_on_to is not null`;
  while (await feedBroadcasts(job, theirs));
  expect(far.handed.map(({ to }) => to).sort()).toEqual([0, 1, 2, 3, 4, 5].map((n) => phoneOf(city.pertamanan.id * 1000 + n)));
});

it("a word that comes again after a refusal doesn't shorten the wait for the next try", async () => {
  const busy: Handover = { kind: "rejected", code: "penuh", retryable: true };
  let full = false;
  const { near, far, ours, theirs } = await twoWorkers(() => busy, () => (full ? busy : { kind: "accepted" }));
  await turnsOf(ours);
  const [id = 0] = await passedOn();
  const before = near.handed.length;
  full = true;
  // The clock stands: the wait can't be over.
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  for (let turn = 0; turn < 3; turn += 1) {
    await sendMessage(job, theirs, id);
    // The gateway itself is well again: what waits is the message.
    await database.owner()`update gateway_states set resting_until = null`;
  }
  expect([far.handed.length, near.handed.length - before], "each gateway once").toEqual([1, 1]);
});
