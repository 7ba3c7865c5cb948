import { beforeAll, beforeEach, onTestFinished } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { environment } from "@/lib/env";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import type { Configured } from "@/lib/gateways/configured";
import { waysOf } from "@/lib/gateways/ways";
import type { Handover, SmsGateway } from "@/lib/sms/gateways/gateway";
import { handsetGateway } from "@/lib/sms/gateways/handset";
import { readHandset } from "@/lib/sms/handset";
import { sendMessage } from "@/lib/sms/send";
import { sealNumber } from "@/lib/sms/vault";
import { testDatabase } from "@/scripts/testing/database";
import { arrangeSubscribers } from "./arrange";
import { draftBroadcast, submitBroadcast } from "./commands";
import { expandBroadcast } from "./expand";
import { feedBroadcasts } from "./feed";
import type { BroadcastInput } from "./input";
import type { Broadcaster } from "./policy";

export const handset = gatewayKey("handset");
export const job = jobKey("feed-broadcasts");

export const WORDS = "Air bersih mati besok pukul 9 sampai 12.";
export const input = (more: Partial<BroadcastInput> = {}): BroadcastInput => ({
  body: WORDS, urgent: false, subscribers: true, everyone: false, agencyIds: [], placeIds: [], groupIds: [], sendAt: null, usefulHours: 24, ...more,
});
export const phoneOf = (n: number): string => `+62812000${String(10_000 + n)}`;
/** A mobile network that remembers whom it was handed, in order, and which agency's text it was. */
export function network(answer: () => Handover = () => ({ kind: "accepted" }), configured: Partial<Configured> = {}, name = "percobaan") {
  const handed: { to: string; text: string }[] = [];
  const gateway: SmsGateway & { configured: Partial<Configured> } = {
    name, configured,
    send: ({ to, parts }) => {
      handed.push({ to, text: parts.join("") });
      return Promise.resolve(answer());
    },
    lookUp: () => Promise.resolve("cannot-tell"),
  };
  return { ways: waysOf(gateway), handed };
}

export function set(values: Record<string, string>): void {
  const before = Object.fromEntries(Object.keys(values).map((name) => [name, environment.given(name) ?? ""]));
  environment.set(values);
  onTestFinished(() => environment.set(before));
}

/** An empty city of two agencies for each test, and what a test of broadcasts does in it. `city` is there when tests run. */
export function broadcasting() {
  const database = testDatabase();
  const room: { city: TwoAgencies | null } = { city: null };
  beforeAll(async () => {
    room.city = await arrangeTwoAgencies(database.owner());
    forgetKnowledge();
    environment.set({ QUIET_HOURS: "00:00-00:00" });
  });
  beforeEach(async () => {
    await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, handset_phones, gateway_states, audit_log, subscriptions, subscription_requests,
      bulk_stops, recipient_groups, group_members, broadcasts, broadcast_recipients, broadcast_letters restart identity cascade`;
    await database.superuser()`delete from graphile_worker._private_jobs`;
  });
  const texts = async (phone: string) => (await readHandset(handset, phone)).texts.filter(({ mine }) => !mine).map(({ text }) => text);
  const bulkOn = async (phone: string) => (await texts(phone)).filter((text) => text.includes(WORDS));

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
  const theCity = (): TwoAgencies => {
    if (!room.city) throw new Error("asked before the tests ran");
    return room.city;
  };
  return { database, theCity, bulkOn, drafted, sent, leaveAll, stateOf, subscribers };
}
