import { describe, expect, it } from "vitest";
import { jobKey } from "@/lib/access/doors/open";
import { waysOf } from "@/lib/gateways/ways";
import { until } from "@/scripts/processes/stop";
import { handsetGateway } from "./gateways/handset";
import { resolveMessage } from "./resolve";
import { answered, database, job, jobsFor, network, stateOf } from "./send.fixture";
import { sendMessage, sweepOutbox } from "./send";

describe("a message", () => {
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
