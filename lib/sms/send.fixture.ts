import { beforeAll, beforeEach } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { answerCase } from "@/lib/cases/commands/answer";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import type { Handover, LookUp, SmsGateway } from "./gateways/gateway";
import { sendFromHandset } from "./handset";

/** What the tests of the outbox stand on: two agencies, and an answer that waits. */
export const database = testDatabase();
export const handset = gatewayKey("handset");
export const job = jobKey("send-sms");
export let city: TwoAgencies;
export const PHONE = "0812-3456-7321";

/** A mobile network outside the city that does what the test says and remembers what it was handed. */
export function network(handover: Handover | "dies", answer: LookUp = "cannot-tell") {
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

export const stateOf = async (id: number) => String((await database.owner()`select state from messages where id = ${id}`)[0]?.state);
export const jobsFor = async (task: string) => Number((await database.superuser()`select count(*) from graphile_worker.jobs where task_identifier = ${task}`)[0]?.count);

export async function answered(text = "Kami kerjakan besok pagi.", phone = PHONE): Promise<{ caseId: number; messageId: number }> {
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
