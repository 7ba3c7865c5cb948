import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { followerKey, gatewayKey } from "@/lib/access/doors/open";
import type { Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { restoreSpam } from "@/lib/spam/commands";
import { testDatabase } from "@/scripts/testing/database";
import { besideCase } from "./beside";
import { reportAbuse } from "./commands/abuse";
import { answerCase } from "./commands/answer";
import { forwardCase, handOnCase, refuseCase } from "./commands/hand-on";
import { linkCases, unlinkCases } from "./commands/link";
import { splitCase } from "./commands/regroup";
import { followConversation } from "./follow";
import { forgetKnowledge } from "./knowledge";
import { findCase, listCases, readMessages } from "./queries";
import { formatTicket } from "./ticket";
import { actOnCase } from "./web/act";
import { receiveReport } from "./web/receive";

const database = testDatabase();
const web = gatewayKey("web");
const PHONE = "0812-3456-7321";
let city: TwoAgencies;
let inspector: Operator;

const send = (text: string, phone = PHONE) => sendFromHandset(gatewayKey("handset"), phone, text);
const newest = async () => (await database.owner()<{ id: number; ticket: string; tenant_id: number; accused_id: number | null; abuse: boolean }[]>`select *, id::int as id from cases order by cases.id desc limit 1`)[0];
/** What the accused agency's people read of a case of theirs, as text. */
const readBy = async (accused: Operator, id: number) => JSON.stringify([
  await findCase(accused, id), await readMessages(accused, id), await besideCase(accused, id), await listCases(accused, { box: "all" }),
  await withKey(accused, (tx) => tx.execute(sql`select * from case_links where undone_at is null`)),
]);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  const [made] = await database.owner()`insert into tenants (slug, name, short_name, kind, opened_at, sms_codes) values ('inspektorat', 'Inspektorat', 'Inspektorat', 'inspektorat', now(), '{INSPEKTORAT}') returning id`;
  const [account] = await database.owner()`insert into accounts (email, name) values ('inspektur@contoh.id', 'Inspektur') returning id`;
  const [tenantId, accountId] = [Number(made?.id), Number(account?.id)];
  await database.owner()`insert into memberships (tenant_id, account_id, role, starts_on) values (${tenantId}, ${accountId}, 'operator', '2020-01-01')`;
  inspector = { ...city.kominfo.operator, tenantId, accountId, name: "Inspektur" };
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, case_links, send_attempts, handset_messages, audit_log, web_reports, spam_messages restart identity cascade`;
  forgetKnowledge();
});

describe("a report of abuse that the desk links to a case of the accused agency", () => {
  it("leaves no trace there, neither its ticket nor that it is, and is seen beside the report", async () => {
    await send("lampu jalan mati di gang mawar");
    await send("PERTAMANAN petugasnya pungli minta uang rokok");
    const report = await newest();
    expect(report).toMatchObject({ tenant_id: inspector.tenantId, accused_id: city.pertamanan.id });
    const before = await readBy(city.pertamanan.operator, 1);
    expect(await linkCases(city.desk, 1, report?.ticket ?? "")).toMatchObject({ ok: true });
    expect(await readBy(city.pertamanan.operator, 1)).toBe(before);
    expect(before).not.toContain(formatTicket(report?.ticket ?? ""));
    expect((await besideCase(inspector, report?.id ?? 0)).links).toHaveLength(1);
    expect(await linkCases(city.desk, 1, report?.ticket ?? ""), "linked already").toMatchObject({ ok: false });
    expect(await unlinkCases(city.desk, 1, report?.id ?? 0)).toMatchObject({ ok: true });
    expect(await readBy(city.pertamanan.operator, 1)).toBe(before);
    expect((await besideCase(inspector, report?.id ?? 0)).links).toHaveLength(0);
  });

  it("and what is no report about that agency is told on both sides, as ever", async () => {
    await send("lampu jalan mati di gang mawar");
    await send("situs instansi tidak bisa dibuka", "0812-9999-0000");
    const other = await newest();
    expect(await linkCases(city.desk, 1, other?.ticket ?? "")).toMatchObject({ ok: true });
    expect((await besideCase(city.pertamanan.operator, 1)).links, "of an agency beyond reach neither ticket nor title").toMatchObject([{ id: other?.id, ticket: null, title: null }]);
    expect((await besideCase(city.kominfo.operator, other?.id ?? 0)).links).toHaveLength(1);
  });

  it("and was linked before anybody knew that it is one: the other side forgets it, ticket and all", async () => {
    await send("lampu jalan mati di gang mawar");
    await send("situs instansi tidak bisa dibuka", "0812-9999-0000");
    const other = await newest();
    expect(await linkCases(city.desk, 1, other?.ticket ?? "")).toMatchObject({ ok: true });
    expect(await reportAbuse(city.desk, other?.id ?? 0, "pertamanan", "Ternyata diminta bayar")).toMatchObject({ ok: true });
    expect((await besideCase(city.pertamanan.operator, 1)).links).toEqual([]);
    expect(await readBy(city.pertamanan.operator, 1)).not.toContain(formatTicket(other?.ticket ?? ""));
    expect((await besideCase(inspector, other?.id ?? 0)).links).toHaveLength(1);
  });
});

describe("who is accused", () => {
  it("stays accused when the desk hands the report to the Inspektorat without naming anybody again", async () => {
    await send("PERTAMANAN petugasnya pungli minta uang rokok");
    expect(await refuseCase(inspector, 1, "Periksa dulu")).toMatchObject({ ok: true });
    expect(await reportAbuse(city.desk, 1, "", "Memang untuk Inspektorat")).toMatchObject({ ok: true });
    expect(await newest()).toMatchObject({ tenant_id: inspector.tenantId, accused_id: city.pertamanan.id });
    expect(await handOnCase(inspector, 1, "pertamanan", "silakan")).toMatchObject({ ok: false });
    expect(await forwardCase(city.desk, 1, "pertamanan", null)).toMatchObject({ ok: false });
  });

  it("reads nothing of what a citizen says of them while opening a case again, by SMS", async () => {
    await send("lampu jalan mati di gang mawar");
    const first = await newest();
    await answerCase(city.pertamanan.operator, 1, { text: "Sudah menyala.", kind: "answer", seen: 0 });
    await send(`BUKA ${first?.ticket ?? ""} petugas pertamanan minta uang suap baru mau datang`);
    expect(await readBy(city.pertamanan.operator, 1)).not.toContain("suap");
    expect(await newest()).toMatchObject({ tenant_id: inspector.tenantId, abuse: true });
  });

  it("can't be forgotten by an agency that has the report, whatever a statement does", async () => {
    await send("PERTAMANAN petugasnya pungli minta uang rokok");
    for (const change of [sql`accused_id = null`, sql`accused_id = ${city.kominfo.id}`, sql`abuse = false`]) {
      await expect(withKey(inspector, (tx) => tx.execute(sql`update cases set ${change} where id = 1`))).rejects.toMatchObject({ cause: { code: "42501" } });
    }
    expect(await newest()).toMatchObject({ accused_id: city.pertamanan.id, abuse: true });
    expect(await handOnCase(inspector, 1, "kominfo", "Mohon data"), "others may help").toMatchObject({ ok: true });
    await expect(withKey(city.kominfo.operator, (tx) => tx.execute(sql`update cases set accused_id = null where id = 1`))).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it.each(["petugas pertamanan minta uang suap", "oknum dinas pertamanan pungli, minta uang rokok", "INSPEKTORAT ada pegawai pertamanan pungli"])("is whose people the words speak of: %s", async (words) => {
    await send(words);
    expect(await newest()).toMatchObject({ abuse: true, accused_id: city.pertamanan.id });
    expect(await handOnCase(inspector, 1, "pertamanan", "silakan"), "never given to them").toMatchObject({ ok: false });
    expect(await findCase(city.pertamanan.operator, 1)).toBeNull();
  });

  it("is whoever has the case that the words stand in, where they name nobody", async () => {
    await send("lampu jalan mati di gang mawar");
    const first = await newest();
    await answerCase(city.pertamanan.operator, 1, { text: "Sudah menyala.", kind: "answer", seen: 0 });
    await send(`BUKA ${first?.ticket ?? ""} petugasnya minta uang suap pak, pungli itu`);
    const report = await newest();
    expect(report).toMatchObject({ tenant_id: inspector.tenantId, abuse: true, accused_id: city.pertamanan.id });
    await send(`BUKA ${report?.ticket ?? ""} petugasnya minta uang suap lagi, pungli itu`);
    expect(await newest(), "what is one already is opened again as ever").toMatchObject({ id: report?.id });
  });

  it("reads nothing of it either while nobody sits at the Inspektorat: the desk keeps it", async () => {
    await send("lampu jalan mati di gang mawar");
    await send("mau tanya jadwal buka kantor walikota hari sabtu", "0812-9999-0000");
    await database.owner()`update memberships set ends_on = '2021-01-01' where account_id = ${inspector.accountId}`;
    forgetKnowledge();
    await send("petugas pertamanan minta uang suap baru mau datang");
    await send("petugas pertamanan minta uang suap baru mau datang", "0812-9999-0000");
    await database.owner()`update memberships set ends_on = null where account_id = ${inspector.accountId}`;
    const reports = await database.owner()`select tenant_id, abuse, secret, accused_id from cases where id > 2`;
    expect(reports.map((row) => ({ ...row }))).toEqual(Array.from({ length: 2 }, () => ({ tenant_id: city.deskId, abuse: true, secret: true, accused_id: city.pertamanan.id })));
    expect(await readBy(city.pertamanan.operator, 1)).not.toContain("suap");
    expect(await forwardCase(city.desk, 3, "pertamanan", null)).toMatchObject({ ok: false });
  });

  it.each([["a telephone", "+6281234567321"], ["a code alone", null]])("reads nothing of what a citizen with %s says of them on the page of the ticket", async (_by, phone) => {
    const taken = await receiveReport(web, { nonce: `halaman-${phone ?? ""}`, odd: null, trapped: false, kind: "complaint", text: "Lampu jalan mati di gang melati", place: null, hint: null, phone, email: null, anonymous: true, secret: false });
    const proof = phone === null ? (taken.code ?? "") : "7321";
    const added = await actOnCase(web, taken.ticket, proof, { does: "add", text: "petugasnya minta uang suap pak, pungli itu", once: "web-a" });
    const report = await newest();
    expect(added).toEqual({ ticket: report?.ticket });
    expect(report).toMatchObject({ tenant_id: inspector.tenantId, abuse: true, accused_id: city.pertamanan.id, anonymous: true });
    expect(await followConversation(followerKey(report?.ticket ?? ""), proof), "the same proof opens it").toHaveLength(1);
    expect(await actOnCase(web, taken.ticket, proof, { does: "add", text: "petugasnya minta uang suap pak, pungli itu", once: "web-a" }), "sent twice it is one").toEqual(added);
    await answerCase(city.pertamanan.operator, 1, { text: "Sudah menyala.", kind: "answer", seen: 0 });
    expect(await actOnCase(web, taken.ticket, proof, { does: "reopen", reason: "masih minta uang suap, pungli" })).toMatchObject({ ticket: expect.any(String) as string });
    expect(await readBy(city.pertamanan.operator, 1)).not.toContain("suap");
    expect(await actOnCase(web, taken.ticket, proof, { does: "reopen", reason: "mati lagi" })).toBe("done");
  });

  it.each([
    ["names them", "petugas pertamanan minta uang suap baru mau datang"],
    ["names nobody, amid the talk", "petugasnya minta uang suap pak, pungli itu"],
    ["opens their case again", "BUKA # petugasnya minta uang suap pak, pungli itu"],
  ])("reads nothing of a message that %s and waited in the spam box, before it is restored or after", async (_which, words) => {
    await send("lampu jalan mati di gang mawar");
    const first = await newest();
    await send("situs instansi tidak bisa dibuka", "0812-9999-0000");
    await answerCase(city.pertamanan.operator, 1, { text: "Sudah menyala.", kind: "answer", seen: 0 });
    await database.owner()`update contacts set blocked_until = now() + interval '1 day', blocked_reason = 'uji', blocked_by_name = 'Meja' where id = (select contact_id from cases where id = 1)`;
    const before = await readBy(city.pertamanan.operator, 1);
    await send(words.replace("#", first?.ticket ?? ""));
    const boxed = () => withKey(city.pertamanan.operator, (tx) => tx.execute(sql`select body from spam_messages union all select body from messages where body like '%suap%'`));
    expect(await boxed()).toHaveLength(0);
    const [waits] = await database.owner()<{ id: number }[]>`select id::int from spam_messages where state = 'waiting'`;
    expect(await restoreSpam(city.desk, waits?.id ?? 0)).toMatchObject({ ok: true });
    const report = await newest();
    expect(report).toMatchObject({ tenant_id: inspector.tenantId, abuse: true, accused_id: city.pertamanan.id });
    expect(await readBy(city.pertamanan.operator, 1)).toBe(before);
    expect(await boxed()).toHaveLength(0);
    for (const key of [city.pertamanan.operator, city.kominfo.operator]) expect(await findCase(key, report?.id ?? 0)).toBeNull();
    expect(JSON.stringify(await readMessages(inspector, report?.id ?? 0)), "who investigates reads it").toContain("suap");
  });

  it("reads nothing of words that were taken out of a case and then reported", async () => {
    await send("petugas dinas bilang bayar dulu lima ratus ribu baru dikerjakan");
    await database.owner()`update cases set tenant_id = ${city.pertamanan.id}, status = 'open'`;
    await send("lampu jalan mati di gang mawar");
    const rows = await database.owner()<{ id: number; case_id: number }[]>`select id::int, case_id::int from messages where kind = 'citizen' order by id`;
    expect(rows.map((row) => row.case_id)).toEqual([1, 1]);
    const split = await splitCase(city.desk, 1, [rows[0]?.id ?? 0]);
    if (!split.ok) throw new Error(JSON.stringify(split));
    expect(await reportAbuse(city.desk, split.value.id, "", "Diminta bayar")).toMatchObject({ ok: true });
    expect(await readBy(city.pertamanan.operator, 1)).not.toContain("bayar dulu");
  });

  it("nor by the last words that its list shows", async () => {
    await send("lampu jalan mati di gang mawar");
    await send("katanya bayar dulu lima ratus ribu");
    const rows = await database.owner()<{ id: number; case_id: number }[]>`select id::int, case_id::int from messages where kind = 'citizen' order by id`;
    expect(rows.map((row) => row.case_id)).toEqual([1, 1]);
    const split = await splitCase(city.desk, 1, [rows[1]?.id ?? 0]);
    if (!split.ok) throw new Error(JSON.stringify(split));
    expect(await reportAbuse(city.desk, split.value.id, "", "Diminta bayar")).toMatchObject({ ok: true });
    expect(await readBy(city.pertamanan.operator, 1)).not.toContain("bayar dulu");
  });
});
