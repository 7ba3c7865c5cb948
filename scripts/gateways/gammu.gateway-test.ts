import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { gatewayKey, jobKey } from "@/lib/access/doors/open";
import { answerCase } from "@/lib/cases/commands/answer";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { resolveMessage } from "@/lib/sms/resolve";
import { splitSegments } from "@/lib/sms/segments";
import { sendMessage, sweepOutbox } from "@/lib/sms/send";
import { DummyPhone, PHONE_ID } from "./dummy-phone";
import { findGammuSchema } from "./gammu-schema";
import { makeGammuTables } from "./gammu-tables";
import { type Connection, readUrl } from "../postgres/connection";
import { until } from "../processes/stop";
import { testDatabase } from "../testing/database";
import { attendGateways, probeGateways } from "@/lib/gateways/attend";
import { forgetGateways } from "@/lib/gateways/configured";
import { cityWays } from "@/lib/gateways/ways";

const database = testDatabase();
const job = jobKey("send-sms");
const folder = mkdtempSync(join(tmpdir(), "pemko-gammu-"));
let city: TwoAgencies;
let phone: DummyPhone;
let at: Connection;

/** Waits for what a daemon does in its own time; attends meanwhile as the worker does. */
async function soon(what: string, done: () => Promise<boolean>): Promise<void> {
  const came = await until(async () => {
    await attendGateways(job);
    return done();
  }, 60_000);
  expect(came, `${what}\n${came ? "" : phone.log().split("\n").slice(-15).join("\n")}`).toBe(true);
}

const written = async () => (await database.owner()<{ body: string }[]>`select body from messages where direction = 'in' order by id`).map((row) => row.body);
const stateOf = async (id: number) => String((await database.owner()`select state from messages where id = ${id}`)[0]?.state);
const inbox = async (column: string) => (await database.superuser().unsafe<Record<string, unknown>[]>(`select ${column} as v from gammu.inbox order by "ID"`)).map((row) => row.v);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
  const admin = { ...readUrl(inject("cluster").superuser), database: String((await database.superuser()`select current_database() as name`)[0]?.name) };
  at = await makeGammuTables(admin, { gammu: `${admin.database}_gammu`, app: readUrl(inject("cluster").app).user, password: "rahasia-uji" }, await findGammuSchema());
  await database.owner()`insert into gateways (name, kind, label, role, priority, settings) values ('modem', 'gammu', 'Modem', 'both', 1, ${database.owner().json({ phoneId: PHONE_ID, reports: "yes" })})`;
  forgetGateways();
  phone = new DummyPhone(folder, at);
  phone.daemon.start();
});
afterAll(async () => {
  await phone.daemon.end();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, gateway_states, delivery_reports restart identity cascade`;
  await database.superuser()`delete from graphile_worker._private_jobs`;
  await database.superuser()`truncate gammu.inbox, gammu.outbox, gammu.outbox_multipart, gammu.sentitems`;
});

describe("an SMS in the phone", () => {
  it("becomes a case of the agency its words belong to, whatever its alphabet and sender", async () => {
    phone.drop({ from: "+6281234567001", text: "pertamanan lampu jln mati {€5}" });
    phone.drop({ from: "0812-3456-7002", text: "kominfo wifi gratis mati 🙏", wide: true });
    phone.drop({ from: "TELKOMSEL", text: "Pulsa Anda hampir habis" });
    await soon("three messages", async () => (await written()).length === 3);
    expect((await written()).toSorted()).toEqual(["Pulsa Anda hampir habis", "kominfo wifi gratis mati 🙏", "pertamanan lampu jln mati {€5}"]);
    const owners = await database.owner()<{ slug: string }[]>`select t.slug from cases c join tenants t on t.id = c.tenant_id order by t.slug`;
    expect(owners.map((row) => row.slug)).toEqual(["kominfo", "meja", "pertamanan"]);
    expect(await inbox(`"Processed"`)).toEqual([true, true, true]);
  });

  it("in parts is one, in any order, with 8-bit and 16-bit references, cut inside a character", async () => {
    for (const [seq, text] of [[3, " tolong"], [1, "lampu jalan"], [2, " mati"]] as const) phone.drop({ from: "+6281234567003", text, udh: `0500030703${String(seq).padStart(2, "0")}` });
    for (const [seq, text] of [[2, "\ude4f mati"], [1, "pohon tumbang \ud83d"]] as const) phone.drop({ from: "+6281234567004", text, wide: true, udh: `0608041234020${seq}` });
    await soon("both", async () => (await written()).length === 2);
    expect((await written()).toSorted()).toEqual(["lampu jalan mati tolong", "pohon tumbang 🙏 mati"]);
  });

  it("twice on purpose is two; read again from the SIM by a killed SMSD it is one", async () => {
    const moment = new Date();
    for (let n = 0; n < 2; n += 1) phone.drop({ from: "+6281234567005", text: "lampu jalan mati", at: moment });
    await soon("two", async () => (await written()).length === 2);
    const again = { from: "+6281234567006", text: "pohon tumbang", at: moment };
    phone.drop(again);
    await soon("three", async () => (await written()).length === 3);
    await phone.daemon.kill();
    // SMSD's table counts whole seconds; no system starts a daemon anew within the one it was killed in.
    const [last] = (await inbox(`extract(epoch from max("UpdatedInDB") over ())::float8`)).map(Number);
    await soon("the next second", () => Promise.resolve(Date.now() / 1000 >= (last ?? 0) + 1));
    // Killed after writing the row and before deleting the SMS: it is still on the SIM at the next start.
    phone.drop(again);
    phone.daemon.start();
    await soon("read again", async () => (await inbox(`"Processed"`)).length === 4 && !(await inbox(`"Processed"`)).includes(false));
    expect((await written()).length).toBe(3);
  });
});

describe("an answer", () => {
  async function answered(text: string, from = "+6281234567010"): Promise<number> {
    phone.drop({ from, text: "pertamanan lampu jalan mati" });
    await soon("its question", async () => (await written()).length > 0);
    const [one] = await database.owner()`select id::int from cases order by id desc limit 1`;
    const outcome = await answerCase(city.pertamanan.operator, Number(one?.id), { text, kind: "answer", seen: 0 });
    if (!outcome.ok || outcome.value.messageId === null) throw new Error(JSON.stringify(outcome));
    await database.owner()`delete from messages where kind = 'auto'`;
    return outcome.value.messageId;
  }
  type Sent = { status: string; udh: string; text: string; tpmr: number; smsc: string; to: string };
  const sent = () => database.superuser()<Sent[]>`select "Status" as status, "UDH" as udh, "TextDecoded" as text, "TPMR" as tpmr, "SMSCNumber" as smsc, "DestinationNumber" as to from gammu.sentitems order by "ID", "SequencePosition"`;

  it.each([["GSM 03.38", "Kami perbaiki besok pagi [RT 03]. ".repeat(8).trim()], ["emoji", "Terima kasih 🙏 lampu sudah menyala. ".repeat(4).trim()]])("in several parts of %s leaves whole, and arrives by the network's report", async (_name, text) => {
    const id = await answered(text);
    await sendMessage(job, cityWays, id);
    expect(await stateOf(id)).toBe("accepted");
    const { parts } = splitSegments(text);
    await soon("all parts sent", async () => (await sent()).length === parts.length);
    const rows = await sent();
    expect(rows.map((row) => row.text)).toEqual(parts);
    expect(rows.map((row) => row.udh.slice(-4))).toEqual(parts.map((_, at) => `0${parts.length}0${at + 1}`));
    expect(await stateOf(id)).toBe("accepted");
    const [first] = rows;
    phone.drop({ from: first?.to ?? "", text: "Delivered", report: { reference: first?.tpmr ?? 0, smsc: first?.smsc ?? "" } });
    await soon("the report", async () => (await stateOf(id)) === "delivered");
  });

  it("that the network couldn't bring is failed", async () => {
    const id = await answered("Sudah kami perbaiki.");
    await sendMessage(job, cityWays, id);
    await soon("sent", async () => (await sent()).length === 1);
    const [first] = await sent();
    phone.drop({ from: first?.to ?? "", text: "Failed", report: { reference: first?.tpmr ?? 0, smsc: first?.smsc ?? "" } });
    await soon("the report", async () => (await stateOf(id)) === "failed");
  });

  it("handed over by a worker that was killed before it could say so is found by our reference, and not sent again", async () => {
    const id = await answered("Sudah kami perbaiki.");
    await phone.daemon.stop();
    await sendMessage(job, cityWays, id);
    await database.owner()`update messages set state = 'submitting', state_at = now() - interval '5 minutes' where id = ${id}`;
    await sweepOutbox(jobKey("sweep-outbox"), cityWays);
    await resolveMessage(job, cityWays, id);
    expect(await stateOf(id)).toBe("accepted");
    // And had it been killed before, SMSD has never seen it.
    await database.superuser()`truncate gammu.outbox`;
    await database.owner()`update messages set state = 'submitting' where id = ${id}`;
    await resolveMessage(job, cityWays, id);
    expect(await stateOf(id)).toBe("queued");
    await sendMessage(job, cityWays, id);
    expect(await stateOf(id)).toBe("accepted");
    expect(await database.superuser()`select 1 from gammu.outbox`).toHaveLength(1);
    phone.daemon.start();
    await soon("sent", async () => (await sent()).length === 1);
  });

  it("none of many is lost or sent twice when SMSD is killed in the middle", async () => {
    const first = await answered("Sudah kami perbaiki.");
    const tenant = city.pertamanan.id;
    await database.owner()`insert into messages (tenant_id, contact_id, direction, kind, body, gateway, state, state_at, reference)
      select ${tenant}, contact_id, 'out', 'answer', 'Jawaban nomor ' || n, '', 'queued', now(), 'banyak-' || n from messages, generate_series(1, 11) n where id = ${first}`;
    const ids = (await database.owner()<{ id: number }[]>`select id::int from messages where state = 'queued'`).map((row) => row.id);
    for (const id of ids) await sendMessage(job, cityWays, id);
    for (let turn = 1; turn <= 3; turn += 1) {
      await soon("some sent", async () => (await sent()).length >= turn * 2);
      await phone.daemon.kill();
      phone.daemon.start();
    }
    // A row in the hand of a killed SMSD waits for its minute to be over.
    await database.superuser()`update gammu.outbox set "SendingTimeOut" = (now() at time zone 'UTC') - interval '1 second'`;
    await soon("all sent", async () => (await sent()).length >= ids.length && (await database.superuser()`select 1 from gammu.outbox`).length === 0);
    const texts = (await sent()).map((row) => row.text);
    expect(new Set(texts).size).toBe(ids.length);
    expect(texts.length).toBe(ids.length);
  });
});

it("the phone tells its signal, battery and network, and a stopped SMSD is down", async () => {
  await soon("a living phone", async () => {
    await probeGateways(job);
    return (await database.owner()`select 1 from gateway_states where gateway = 'modem' and up`).length === 1;
  });
  const [row] = await database.owner()`select signal, battery, network from gateway_states`;
  expect(row).toMatchObject({ signal: expect.any(Number) as number, battery: expect.any(Number) as number });
  await phone.daemon.stop();
  await database.superuser()`update gammu.phones set "TimeOut" = (now() at time zone 'UTC') - interval '1 minute'`;
  await probeGateways(job);
  expect((await database.owner()`select up from gateway_states`)[0]?.up).toBe(false);
});

it("citizens' numbers in SMSD's tables are closed to everybody but doors and worker", async () => {
  const { withKey } = await import("@/lib/db/with-key");
  const { sql } = await import("drizzle-orm");
  await database.superuser()`insert into gammu.inbox ("Text", "UDH", "RecipientID", "SenderNumber") values ('', '', ${PHONE_ID}, '+6281200000000')`;
  const seen = async (key: Parameters<typeof withKey>[0]) => (await withKey(key, (tx) => tx.execute(sql`select 1 from gammu.inbox`))).length;
  expect(await seen(gatewayKey("modem"))).toBe(1);
  for (const key of [city.kominfo.operator, city.desk, city.admin]) expect(await seen(key)).toBe(0);
});
