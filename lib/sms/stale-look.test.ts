import { beforeAll, beforeEach, expect, it } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { answerCase } from "@/lib/cases/commands/answer";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { waysOf } from "@/lib/gateways/ways";
import { testDatabase } from "@/scripts/testing/database";
import type { Handover, LookUp, SmsGateway } from "./gateways/gateway";
import { sendFromHandset } from "./handset";
import { resolveMessage } from "./resolve";
import { sendMessage } from "./send";

const database = testDatabase();
const job = jobKey("send-sms");
let city: TwoAgencies;

/** A gateway that answers a question only when the test lets it; `handed` counts what it took. */
function network(name: string, handover: () => Promise<Handover>) {
  const handed: string[] = [];
  const asked: ((answer: LookUp) => void)[] = [];
  const gateway: SmsGateway = {
    name,
    send: ({ reference }) => {
      handed.push(reference);
      return handover();
    },
    lookUp: () => new Promise<LookUp>((answer) => asked.push(answer)),
  };
  return { gateway, handed, answerNext: (answer: LookUp) => asked.shift()?.(answer), isAsked: () => expect.poll(() => asked.length).toBeGreaterThan(0) };
}

const stateOf = async (id: number) => String((await database.owner()`select state from messages where id = ${id}`)[0]?.state);

async function answered(): Promise<number> {
  await sendFromHandset(gatewayKey("handset"), "0812-3456-7321", "lampu jalan mati di gang mawar");
  const outcome = await answerCase(city.pertamanan.operator, 1, { text: "Kami kerjakan besok pagi.", kind: "answer", seen: 0 });
  if (!outcome.ok || outcome.value.messageId === null) throw new Error(JSON.stringify(outcome));
  return outcome.value.messageId;
}

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, handset_phones, gateway_states restart identity cascade`;
});

it("a gateway's late word that it never saw a message says nothing of the next try, by another gateway", async () => {
  const messageId = await answered();
  const modem = network("modem", () => Promise.reject(new Error("socket hang up")));
  await sendMessage(job, waysOf(modem.gateway), messageId);
  expect(await stateOf(messageId)).toBe("unknown");
  // Two ask at once: one hears at once that it never came, the other's question takes its time.
  const first = resolveMessage(job, waysOf(modem.gateway), messageId);
  const second = resolveMessage(job, waysOf(modem.gateway), messageId);
  await modem.isAsked();
  await expect.poll(() => modem.answerNext("never-seen")).toBeUndefined();
  await first;
  expect(await stateOf(messageId)).toBe("queued");
  let taken = (_handover: Handover): void => undefined;
  const other = network("lain", () => new Promise<Handover>((resolve) => (taken = resolve)));
  await database.owner()`update gateway_states set resting_until = null`;
  const sending = sendMessage(job, waysOf(other.gateway), messageId);
  await expect.poll(() => other.handed.length).toBe(1);
  modem.answerNext("never-seen");
  await second;
  expect(await stateOf(messageId), "it is being handed over by the other one").toBe("submitting");
  await sendMessage(job, waysOf(other.gateway), messageId);
  taken({ kind: "accepted" });
  await sending;
  expect(other.handed).toHaveLength(1);
  expect(await stateOf(messageId)).toBe("accepted");
});
