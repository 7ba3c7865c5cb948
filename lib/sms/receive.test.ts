import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import { answerCase } from "@/lib/cases/commands/answer";
import { markRead } from "@/lib/cases/commands/care";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { findCase, listCases, readMessages } from "@/lib/cases/queries";
import { statementsSoFar } from "@/lib/db/count";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { closeParts, type Delivery, receiveDelivery } from "./receive";

const database = testDatabase();
const kannel = gatewayKey("kannel");
let city: TwoAgencies;
let next = 0;

const sms = (text: string, more: Partial<Delivery> = {}): Delivery => ({
  deliveryId: `d-${next += 1}`, from: "0812 3456 7321", to: "1708", text, bytes: Buffer.from(text), encoding: "gsm7", at: null, concat: null, ...more,
});
const wide = (text: string) => Buffer.from(text, "utf16le").swap16();
const answers = async () => (await database.owner()<{ body: string }[]>`select body from messages where direction = 'out' order by id`).map((row) => row.body);
const jobs = async () => Number((await database.superuser()`select count(*) from graphile_worker.jobs where task_identifier = 'send-sms'`)[0]?.count);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages restart identity cascade`;
  await database.superuser()`delete from graphile_worker._private_jobs`;
});

/** What the list shows without asking for contacts and messages is what they say, whatever way it came. */
afterEach(async () => {
  const wrong = await database.owner()`select c.id, c.last_body, c.masked from cases c join contacts p on p.id = c.contact_id
    where c.masked <> p.masked or c.last_body <> (select m.body from messages m where m.case_id = c.id and m.kind = 'citizen' order by m.id desc limit 1)`;
  expect(wrong).toEqual([]);
});

describe("an SMS comes in", () => {
  it("becomes a case of the agency its words belong to, and only that agency sees it", async () => {
    const received = await receiveDelivery(kannel, sms("lmpu jln di gg mawar mati sdh 1 mgg"));
    expect(received).toMatchObject({ kind: "opened", tenantId: city.pertamanan.id });
    const [mine] = await listCases(city.pertamanan.operator, { box: "open" });
    expect(mine).toMatchObject({ masked: "0812-****-321", unread: true, lastBody: "lmpu jln di gg mawar mati sdh 1 mgg" });
    expect(mine?.proposals[0]?.reasons[0]?.text).toContain("lampu jalan");
    expect(await listCases(city.kominfo.operator, { box: "open" })).toEqual([]);
    expect(await findCase(city.kominfo.operator, mine?.id ?? 0)).toBeNull();
    expect((await database.owner()`select actor_name from audit_log order by id desc limit 1`)[0]?.actor_name).toBe("gerbang SMS kannel");
  });

  it("is answered with its ticket number, by a job of the same transaction", async () => {
    const received = await receiveDelivery(kannel, sms("lampu jalan mati"));
    if (received.kind !== "opened") throw new Error(received.kind);
    expect(await answers()).toEqual([expect.stringContaining(`${received.ticket.slice(0, 4)} ${received.ticket.slice(4)}`)]);
    expect(await jobs()).toBe(1);
  });

  it("goes to the agency whose code leads it, and the code stays in the text", async () => {
    const received = await receiveDelivery(kannel, sms("kominfo lampu di kantor kami mati"));
    expect(received).toMatchObject({ kind: "opened", tenantId: city.kominfo.id });
    expect((await listCases(city.kominfo.operator, { box: "open" }))[0]?.lastBody).toBe("kominfo lampu di kantor kami mati");
  });

  it("lands with the desk when nothing says whose it is", async () => {
    expect(await receiveDelivery(kannel, sms("tolong lah pak kasihan kami"))).toMatchObject({ kind: "opened", tenantId: city.deskId });
    expect(await listCases(city.desk, { box: "open", atDesk: true })).toHaveLength(1);
    expect(await listCases(city.pertamanan.operator, { box: "open" })).toEqual([]);
  });

  it("delivered twice is taken once; the same text sent twice is two messages", async () => {
    const once = sms("lampu jalan mati");
    await receiveDelivery(kannel, once);
    expect(await receiveDelivery(kannel, once)).toEqual({ kind: "repeat" });
    await receiveDelivery(kannel, sms("lampu jalan mati"));
    const [row] = await database.owner()`select count(*)::int as n from messages where direction = 'in'`;
    expect(row?.n).toBe(2);
  });

  it("redelivered by many at once opens one case", async () => {
    const same = sms("pohon tumbang di jalan karya");
    await Promise.all(Array.from({ length: 8 }, () => receiveDelivery(kannel, same)));
    expect(await listCases(city.pertamanan.operator, { box: "open" })).toHaveLength(1);
  });

  it.each([["nothing", ""], ["NUL and half a character", "lampu\0 jalan \ud83d mati"], ["text that turns", "lampu jalan \u202e mati"]])("keeps %s", async (_name, text) => {
    const received = await receiveDelivery(kannel, sms(text));
    expect(received.kind).toBe("opened");
    const [row] = await database.owner()`select payload from deliveries`;
    expect(row?.payload).toBe(Buffer.from(text).toString("hex"));
  });

  it("from a short code or a name is kept and never answered by machine", async () => {
    await receiveDelivery(kannel, sms("Pulsa Anda hampir habis", { from: "TELKOMSEL" }));
    await receiveDelivery(kannel, sms("Pulsa Anda hampir habis", { from: "" }));
    expect(await answers()).toEqual([]);
    expect(await listCases(city.desk, { box: "open" })).toHaveLength(2);
  });

  it("costs at most nine statements, whatever the city knows", async () => {
    await receiveDelivery(kannel, sms("lampu jalan mati"));
    const before = statementsSoFar();
    await receiveDelivery(kannel, sms("pohon tumbang di jalan karya", { from: "0813 9999 8888" }));
    expect(statementsSoFar() - before).toBeLessThanOrEqual(9);
  });

  it("stores no number that can be read in the database", async () => {
    await receiveDelivery(kannel, sms("lampu jalan mati"));
    const dump = JSON.stringify(await database.owner()`select (select json_agg(c) from contacts c) as c, (select json_agg(d) from deliveries d) as d, (select json_agg(a) from audit_log a) as a`);
    expect(dump).not.toMatch(/34567321|3456.?7321/);
  });
});

describe("parts of a long SMS", () => {
  const part = (seq: number, text: string, ref = 7, total = 3) => sms(text, { concat: { ref, total, seq }, bytes: Buffer.from(text) });

  it("are joined in any order, repeats ignored", async () => {
    expect(await receiveDelivery(kannel, part(3, " tolong"))).toEqual({ kind: "part" });
    await receiveDelivery(kannel, part(1, "lampu jalan"));
    await receiveDelivery(kannel, part(1, "lampu jalan"));
    expect(await receiveDelivery(kannel, part(2, " mati"))).toMatchObject({ kind: "opened", tenantId: city.pertamanan.id });
    const [one] = await listCases(city.pertamanan.operator, { box: "open" });
    expect(one?.lastBody).toBe("lampu jalan mati tolong");
  });

  it("brought again under another id after their message is complete are repeats, and nobody waits for the others", async () => {
    for (const [seq, text] of [[1, "lampu jalan"], [2, " mati"], [3, " tolong"]] as const) await receiveDelivery(kannel, part(seq, text));
    await database.superuser()`delete from graphile_worker._private_jobs`;
    expect(await receiveDelivery(kannel, part(2, " mati"))).toEqual({ kind: "repeat" });
    expect(await receiveDelivery(kannel, part(1, "lampu jalan"))).toEqual({ kind: "repeat" });
    expect(Number((await database.superuser()`select count(*) from graphile_worker.jobs`)[0]?.count)).toBe(0);
    const rows = await database.owner()`select m.body, (select count(*)::int from deliveries d where d.message_id = m.id) as deliveries from messages m where direction = 'in'`;
    expect(rows.map((row) => ({ ...row }))).toEqual([{ body: "lampu jalan mati tolong", deliveries: 5 }]);
    // Another phone, another reference, other words: a message of its own.
    expect(await receiveDelivery(kannel, { ...part(1, "lampu jalan"), from: "0813 9999 8888" })).toEqual({ kind: "part" });
    expect(await receiveDelivery(kannel, part(1, "lampu jalan", 8))).toEqual({ kind: "part" });
    expect(await receiveDelivery(kannel, part(1, "lampu taman"))).toEqual({ kind: "part" });
  });

  it("brought again after they were given up waiting for make nothing unread", async () => {
    await receiveDelivery(kannel, part(1, "lampu jalan"));
    await closeParts(kannel, Number((await database.owner()`select id::int from deliveries limit 1`)[0]?.id));
    await database.owner()`update cases set unread = false`;
    expect(await receiveDelivery(kannel, part(1, "lampu jalan"))).toEqual({ kind: "repeat" });
    expect((await database.owner()`select unread from cases`)[0]?.unread).toBe(false);
  });

  it("cut inside a character come out whole", async () => {
    const octets = wide("lampu jalan mati 🙏🙏");
    const cut = octets.length - 2;
    const send = (seq: number, bytes: Buffer) => receiveDelivery(kannel, sms("", { concat: { ref: 9, total: 2, seq }, bytes, encoding: "ucs2" }));
    await send(2, octets.subarray(cut));
    await send(1, octets.subarray(0, cut));
    expect((await listCases(city.pertamanan.operator, { box: "open" }))[0]?.lastBody).toBe("lampu jalan mati 🙏🙏");
  });

  it("that never come are named, and join late when they do", async () => {
    await receiveDelivery(kannel, part(1, "lampu jalan"));
    await receiveDelivery(kannel, part(3, "tolong"));
    const [first] = await database.owner()`select id::int from deliveries order by id limit 1`;
    await closeParts(kannel, Number(first?.id));
    const [one] = await listCases(city.pertamanan.operator, { box: "open" });
    expect(one?.lastBody).toBe("lampu jalan [bagian hilang] tolong");
    expect(await receiveDelivery(kannel, part(2, " mati "))).toMatchObject({ kind: "merged" });
    expect((await readMessages(city.pertamanan.operator, one?.id ?? 0))[0]).toMatchObject({ body: "lampu jalan mati tolong", partsHave: 3, partsTotal: 3 });
    expect((await listCases(city.pertamanan.operator, { box: "open" }))[0]).toMatchObject({ lastBody: "lampu jalan mati tolong", unread: true });
  });

  it("that come late don't hide what was written since", async () => {
    await receiveDelivery(kannel, part(1, "lampu jalan", 8, 2));
    const [first] = await database.owner()`select id::int from deliveries order by id limit 1`;
    await closeParts(kannel, Number(first?.id));
    await receiveDelivery(kannel, sms("masih gelap pak"));
    await receiveDelivery(kannel, part(2, " mati", 8, 2));
    const [one, ...others] = await listCases(city.pertamanan.operator, { box: "open" });
    expect([one?.lastBody, others]).toEqual(["masih gelap pak", []]);
  });

  it("left incomplete when the reference came round again become a message of their own", async () => {
    await receiveDelivery(kannel, part(1, "lampu jalan", 7, 2));
    await receiveDelivery(kannel, part(1, "pohon tumbang", 7, 2));
    const ids = (await database.owner()`select id::int from deliveries order by id`).map((row) => Number(row.id));
    for (const id of ids) await closeParts(kannel, id);
    const bodies = (await database.owner()`select body from messages where direction = 'in' order by id`).map((row) => String(row.body));
    expect(bodies).toEqual(["lampu jalan [bagian hilang]", "pohon tumbang [bagian hilang]"]);
    expect(Number((await database.owner()`select count(*) from deliveries where message_id is null`)[0]?.count)).toBe(0);
    expect(await receiveDelivery(kannel, part(2, " di sini", 7, 2))).toMatchObject({ kind: "merged" });
  });

  it("with a reference that came round again are another message", async () => {
    for (const text of ["lampu jalan", "pohon tumbang"]) {
      await receiveDelivery(kannel, part(1, text, 7, 2));
      await receiveDelivery(kannel, part(2, " di sini", 7, 2));
    }
    const bodies = (await database.owner()`select body from messages where direction = 'in' order by id`).map((row) => String(row.body));
    expect(bodies).toEqual(["lampu jalan di sini", "pohon tumbang di sini"]);
  });
});

describe("one phone, many matters", () => {
  it("a short word soon after belongs to the open case, another matter opens another", async () => {
    const first = await receiveDelivery(kannel, sms("lampu jalan mati di gang mawar"));
    expect(await receiveDelivery(kannel, sms("blm nyala jg pak"))).toMatchObject({ kind: "continued", tenantId: city.pertamanan.id });
    expect(await receiveDelivery(kannel, sms("kominfo wifi gratis di taman tidak bisa dipakai"))).toMatchObject({ kind: "opened", tenantId: city.kominfo.id });
    if (first.kind !== "opened") throw new Error(first.kind);
    expect(await receiveDelivery(kannel, sms(`soal ${first.ticket} masih gelap`))).toMatchObject({ kind: "continued", caseId: first.caseId });
  });

  it("thanks after an answer come back to the inbox until they are read; another complaint is another case", async () => {
    const first = await receiveDelivery(kannel, sms("lampu jalan mati di gang mawar"));
    if (first.kind !== "opened") throw new Error(first.kind);
    await answerCase(city.pertamanan.operator, first.caseId, { text: "Sudah kami perbaiki.", kind: "answer", seen: 0 });
    expect(await receiveDelivery(kannel, sms("mksh pak udh nyala"))).toMatchObject({ kind: "continued", caseId: first.caseId });
    expect((await listCases(city.pertamanan.operator, { box: "open" })).map((one) => one.id)).toEqual([first.caseId]);
    await markRead(city.pertamanan.operator, first.caseId);
    expect(await listCases(city.pertamanan.operator, { box: "open" })).toEqual([]);
    const long = "pak sekarang lampu jalan di simpang juanda yang dekat sekolah dasar itu pula yang mati dari semalam";
    expect(await receiveDelivery(kannel, sms(long))).toMatchObject({ kind: "opened", tenantId: city.pertamanan.id });
  });

  it("gets a ticket once a case, and stops answering a machine", async () => {
    for (let turn = 0; turn < 12; turn += 1) await receiveDelivery(kannel, sms(`INFO`));
    expect((await answers()).length).toBeLessThanOrEqual(6);
  });
});

describe("commands any phone can type", () => {
  it("INFO, CEK and BERHENTI answer, and open no case", async () => {
    const opened = await receiveDelivery(kannel, sms("lampu jalan mati"));
    if (opened.kind !== "opened") throw new Error(opened.kind);
    await receiveDelivery(kannel, sms("info."));
    await receiveDelivery(kannel, sms(`cek ${opened.ticket.slice(0, 4)} ${opened.ticket.slice(4)}`));
    await receiveDelivery(kannel, sms("Berhenti"));
    await receiveDelivery(kannel, sms("INFO"));
    const [, info, check, stopped, ...rest] = await answers();
    expect(info).toContain("SMS Centre Kota Medan");
    expect(check).toContain("dikerjakan Dinas Pertamanan");
    expect(stopped).toContain("kami hentikan");
    expect(rest).toEqual([]);
    expect(await listCases(city.desk, { box: "open" })).toHaveLength(1);
  });

  it("CEK tells another phone nothing of a case", async () => {
    const opened = await receiveDelivery(kannel, sms("lampu jalan mati"));
    if (opened.kind !== "opened") throw new Error(opened.kind);
    await receiveDelivery(kannel, sms(`CEK ${opened.ticket}`, { from: "081399998888" }));
    expect((await answers()).at(-1)).toContain("tidak kami temukan");
  });
});
