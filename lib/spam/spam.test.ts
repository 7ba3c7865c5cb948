import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { forgetLearned, learned, learnNow } from "@/lib/cases/learner";
import { readMessages } from "@/lib/cases/queries";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { blockSender, listBlocked, unblockSender } from "./block";
import { confirmSpam, restoreSpam } from "./commands";
import { listSpam } from "./queries";

const database = testDatabase();
let city: TwoAgencies;
const FRAUD = "SELAMAT no anda menang undian 85jt, PIN 77kx1p, klik www.undian-palsu.example.com";
const PHONE = "0812-3456-7321";
const write = (text: string, phone = PHONE) => sendFromHandset(gatewayKey("handset"), phone, text);
const count = async (table: "cases" | "messages" | "spam_messages") => Number((await database.owner()`select count(*) from ${database.owner()(table)}`)[0]?.count);
const audits = async (action: string) => Number((await database.owner()`select count(*) from audit_log where action = ${action}`)[0]?.count);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
});
beforeEach(async () => {
  forgetLearned();
  forgetKnowledge();
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, routing_lessons, spam_messages, send_attempts, handset_messages, audit_log restart identity cascade`;
});

async function boxed(): Promise<number> {
  const [row] = await listSpam(city.desk);
  if (!row) throw new Error("the box is empty");
  return row.id;
}

describe("a message that looks like fraud", () => {
  it("waits in the box, whole, without a ticket and without an answer", async () => {
    await write(FRAUD);
    expect(await listSpam(city.desk)).toMatchObject([{ body: FRAUD, kind: "penipuan" }]);
    expect([await count("cases"), await count("messages"), await audits("spam.boxed")]).toEqual([0, 1, 1]);
  });

  it("is let in from a number that raised a real matter before", async () => {
    await write("lampu jalan mati di gang mawar");
    await write(FRAUD);
    expect([await count("spam_messages"), await count("messages")]).toEqual([0, 3]);
    await database.owner()`update cases set status = 'closed'`;
    await write(FRAUD);
    expect(await count("spam_messages")).toBe(0);
  });
});

describe("the desk", () => {
  it("restores: a case with its ticket, and the next one like it is let in", async () => {
    await write(FRAUD);
    const outcome = await restoreSpam(city.desk, await boxed());
    expect(outcome.ok).toBe(true);
    expect([await count("cases"), await audits("spam.restored"), await audits("case.opened")]).toEqual([1, 1, 1]);
    const [message] = await database.owner()`select case_id, tenant_id from messages where direction = 'in'`;
    expect(message).toMatchObject({ case_id: expect.anything() as unknown, tenant_id: city.deskId });
    expect(Number((await database.owner()`select count(*) from messages where kind = 'auto'`)[0]?.count)).toBe(1);
    await learnNow(jobKey("learn"));
    await write(FRAUD, "0812-3456-7000");
    expect([await count("cases"), (await listSpam(city.desk)).length]).toEqual([2, 0]);
  });

  it("is learned from as far as it decided last, however much it decided before", async () => {
    await write(FRAUD);
    const id = await boxed();
    await database.owner()`insert into spam_messages (tenant_id, message_id, contact_id, body, masked, kind, certainty, state, seq)
      select tenant_id, 1000000 + n, contact_id, 'diblokir', masked, 'diblokir', 1, 'confirmed', n from spam_messages, generate_series(1, 3000) n`;
    await restoreSpam(city.desk, id);
    await database.owner()`update spam_messages set seq = 3001 where id = ${id}`;
    await learnNow(jobKey("learn"));
    expect(learned().spam.judge(FRAUD).label).toBe("normal");
  });

  it("confirms: nothing is deleted, and the filter is the surer", async () => {
    await write(FRAUD);
    const before = learned().spam.judge(FRAUD).certainty;
    expect(await confirmSpam(city.desk, await boxed())).toMatchObject({ ok: true });
    await learnNow(jobKey("learn"));
    expect(learned().spam.judge(FRAUD).certainty).toBeGreaterThanOrEqual(before);
    expect([await count("spam_messages"), await count("messages"), await count("cases"), (await listSpam(city.desk)).length]).toEqual([1, 1, 0, 0]);
  });

  it("decides once: the second of two is told", async () => {
    await write(FRAUD);
    const id = await boxed();
    const both = await Promise.all([restoreSpam(city.desk, id), confirmSpam(city.desk, id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await count("cases")).toBeLessThanOrEqual(1);
  });
});

describe("a blocked sender", () => {
  const block = { reason: "Mengirim undian tiap malam", days: 7 };

  it("writes into the box, unanswered, on an open case too; whoever else writes isn't hindered", async () => {
    await write(FRAUD);
    expect(await blockSender(city.desk, await boxed(), block)).toMatchObject({ ok: true });
    await write("lampu jalan mati di gang mawar");
    expect(await listSpam(city.desk)).toMatchObject([{ body: FRAUD }, { body: "lampu jalan mati di gang mawar", kind: "diblokir" }]);
    expect(await count("cases")).toBe(0);
    expect(Number((await database.owner()`select count(*) from messages where kind = 'auto'`)[0]?.count)).toBe(0);
    await write("lampu jalan mati di gang melati", "0812-3456-9999");
    expect(await count("cases")).toBe(1);
    expect(await audits("sender.blocked")).toBe(1);
  });

  it("is listed with why and until when, and let in again by a person or by the end", async () => {
    await write(FRAUD);
    await blockSender(city.desk, await boxed(), block);
    const [one] = await listBlocked(city.desk);
    expect(one).toMatchObject({ masked: expect.stringContaining("0812") as unknown, reason: block.reason, by: city.desk.name });
    expect(await unblockSender(city.desk, one?.id ?? 0)).toMatchObject({ ok: true });
    expect(await listBlocked(city.desk)).toEqual([]);
    await write("lampu jalan mati di gang mawar");
    expect(await count("cases")).toBe(1);
    await database.owner()`update contacts set blocked_until = now() - interval '1 minute'`;
    expect(await listBlocked(city.desk)).toEqual([]);
    await write("parit tumpat di gang melati, banjir");
    expect(await count("spam_messages")).toBe(1);
  });

  it("goes on with the open case when a message is restored, where the case is now", async () => {
    await write("lampu jalan mati di gang mawar");
    await write(FRAUD, "0812-3456-9999");
    await blockSender(city.desk, await boxed(), block);
    await database.owner()`update contacts set blocked_until = now() + interval '1 day'`;
    await write("blm nyala jg pak");
    const waits = (await listSpam(city.desk)).find(({ kind }) => kind === "diblokir");
    await database.owner()`update cases set unread = false`;
    const [open] = await database.owner()<{ id: number }[]>`select id::int from cases`;
    expect(await restoreSpam(city.desk, waits?.id ?? 0)).toEqual({ ok: true, value: { caseId: open?.id } });
    expect(await count("cases")).toBe(1);
    expect((await database.owner()`select tenant_id, unread, last_body from cases`)[0]).toMatchObject({ tenant_id: city.pertamanan.id, unread: true, last_body: "blm nyala jg pak" });
    expect((await readMessages(city.pertamanan.operator, open?.id ?? 0)).map(({ body }) => body)).toContain("blm nyala jg pak");
    expect(await readMessages(city.kominfo.operator, open?.id ?? 0)).toEqual([]);
  });

  it("teaches the filter nothing by what was boxed for that alone", async () => {
    await write(FRAUD);
    await blockSender(city.desk, await boxed(), block);
    await write("jadwal puskesmas hari sabtu buka jam berapa");
    for (const { id, kind } of await listSpam(city.desk)) if (kind === "diblokir") await confirmSpam(city.desk, id);
    await learnNow(jobKey("learn"));
    expect(learned().spam.judge("jadwal puskesmas hari sabtu buka jam berapa").label).toBe("normal");
  });
});
