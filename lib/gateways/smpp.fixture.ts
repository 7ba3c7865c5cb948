import { beforeAll, beforeEach, expect, onTestFinished } from "vitest";
import { jobKey } from "@/lib/access/doors/open";
import { answerCase } from "@/lib/cases/commands/answer";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { smppGateway } from "@/lib/sms/gateways/smpp";
import { type Timing, TIMING } from "@/lib/sms/gateways/smpp/timing";
import { sealText } from "@/lib/sms/vault";
import { until } from "@/scripts/processes/stop";
import { testDatabase } from "@/scripts/testing/database";
import { Bindings } from "./bindings";
import { forgetGateways, gatewaysIn } from "./configured";
import { kindFields } from "./fields";
import { Smsc } from "./smsc.fixture";
import type { Ways } from "./ways";

/** What both files of SMPP's tests stand on: a city with two agencies, and workers of it that are bound to an SMSC. */
export const database = testDatabase();
export const job = jobKey("send-sms");
export const NAME = "operator";
export const fallbacks = Object.fromEntries(kindFields.smpp.flatMap(({ name, secret, fallback = "" }) => (secret ? [] : [[name, fallback]]))) as Record<string, string>;
export let city: TwoAgencies;

/** One worker: it finds the test's SMSC on this machine, and doesn't wait long. */
export function worker(timing: Partial<Timing> = {}) {
  const bindings = new Bindings((address, port) => Promise.resolve({ address, port, family: 4 }), { ...TIMING, firstWaitMs: 20, proveMs: 20, answerMs: 3_000, ...timing });
  const ways: Ways = { all: async (tx) => (await gatewaysIn(tx)).filter(({ kind }) => kind === "smpp"), open: (one) => (one.kind === "smpp" ? smppGateway(one, bindings) : null), isHere: ({ name }) => bindings.has(name) };
  onTestFinished(() => bindings.leave(job));
  return { bindings, ways, attend: () => bindings.attend(job), isBound: () => bindings.of(NAME)?.trouble === null };
}
export async function describeGateway(port: number, more: Record<string, string> = {}, role = "both"): Promise<void> {
  const { password = "sandi", ...rest } = more;
  const settings = { ...fallbacks, host: "127.0.0.1", port: String(port), systemId: "kota", from: "2015", ...rest };
  await database.owner()`insert into gateways (name, kind, label, role, priority, settings, secrets) values (${NAME}, 'smpp', 'Operator', ${role}, 1, ${database.owner().json(settings)}, ${sealText(JSON.stringify({ password }))})
    on conflict (name) do update set settings = excluded.settings, secrets = excluded.secrets`;
  forgetGateways();
}
export const soon = async (what: string, done: () => boolean | Promise<boolean>) => expect(await until(async () => done(), 15_000), what).toBe(true);
export async function bound(more: Record<string, string> = {}, timing: Partial<Timing> = {}) {
  const smsc = await Smsc.open();
  await describeGateway(smsc.port, more);
  const one = worker(timing);
  await one.attend();
  await soon("bound", one.isBound);
  return { smsc, ...one };
}

export const written = async () => (await database.owner()<{ body: string; tenant_id: number }[]>`select body, tenant_id from messages where direction = 'in' order by id`).map((row) => ({ ...row }));
export const stateOf = async (id: number) => String((await database.owner()`select state from messages where id = ${id}`)[0]?.state);
export const triesOf = async (id: number) => (await database.owner()<{ outcome: string; detail: string }[]>`select outcome, detail from send_attempts where message_id = ${id} order by attempt`).map((row) => ({ ...row }));
export const wakeUp = () => database.owner()`update messages set send_after = null`.then(() => database.owner()`update gateway_states set resting_until = null`);

/** An answer that waits to be sent, to a citizen who wrote by this gateway. */
export async function answered(smsc: Smsc, text = "Besok pagi kami perbaiki.", from = "6281234567321"): Promise<number> {
  expect(await smsc.say(from, "pertamanan lampu jalan mati")).toBe(0);
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
  await database.owner()`truncate gateways, contacts, deliveries, cases, messages, case_events, send_attempts, gateway_states, delivery_reports, message_handles restart identity cascade`;
  await database.superuser()`delete from graphile_worker._private_jobs`;
  forgetGateways();
});
