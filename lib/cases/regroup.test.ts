import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { followerKey, gatewayKey } from "@/lib/access/doors/open";
import { withKey } from "@/lib/db/with-key";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { answerCase } from "./commands/answer";
import { askFieldCheck, undoFieldCheck } from "./commands/field-check";
import { linkCases, unlinkCases } from "./commands/link";
import { mergeCases, splitCase, unmergeCases } from "./commands/regroup";
import { followConversation } from "./follow";
import { forgetKnowledge } from "./knowledge";
import { articleOfCase, beginArticleFromCase } from "./public/into-article";
import { readMessages } from "./queries";
import { receiveReport } from "./web/receive";

const database = testDatabase();
const handset = gatewayKey("handset");
let city: TwoAgencies;

async function raised(text: string, from = "0812-3456-7321"): Promise<{ id: number; ticket: string }> {
  await sendFromHandset(handset, from, text);
  const [row] = await database.owner()<{ id: number; ticket: string }[]>`select id::int, ticket from cases order by id desc limit 1`;
  if (!row) throw new Error("no case");
  return row;
}
/** Another case of the same number, whatever routing thinks of its words. */
async function another(text: string, from?: string): Promise<{ id: number; ticket: string }> {
  await database.owner()`update cases set last_message_at = now() - interval '40 days'`;
  return raised(text, from);
}
const row = async (id: number) => (await database.owner()`select * from cases where id = ${id}`)[0];
const wordsIn = async (id: number) => (await database.owner()`select body from messages where case_id = ${id} and kind = 'citizen' order by id`).map(({ body }) => String(body));
const events = async (id: number) => (await database.owner()`select type from case_events where case_id = ${id} order by id`).map(({ type }) => String(type));
const idsIn = async (id: number) => (await database.owner()<{ id: number }[]>`select id::int from messages where case_id = ${id} and kind = 'citizen' order by id`).map((one) => one.id);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, audit_log, case_links, case_articles, case_photos, articles, web_reports restart identity cascade`;
});

describe("splitting", () => {
  it("gives some messages a case and a ticket of their own, and tells the citizen once", async () => {
    const { id, ticket } = await raised("lampu jalan mati di gang mawar");
    await sendFromHandset(handset, "0812-3456-7321", "pohon di taman kota juga mau tumbang");
    const [, second] = await idsIn(id);
    const split = await splitCase(city.pertamanan.operator, id, [second ?? 0]);
    if (!split.ok) throw new Error(JSON.stringify(split));
    expect(split.value.ticket).not.toBe(ticket);
    expect(await wordsIn(id)).toEqual(["lampu jalan mati di gang mawar"]);
    expect(await wordsIn(split.value.id)).toEqual(["pohon di taman kota juga mau tumbang"]);
    expect(await row(split.value.id)).toMatchObject({ tenant_id: city.pertamanan.id, status: "open", contact_id: (await row(id))?.contact_id as string });
    expect(await database.owner()`select 1 from messages where case_id = ${split.value.id} and kind = 'auto'`).toHaveLength(1);
    expect(await events(id)).toContain("split");
    expect(await database.owner()`select 1 from audit_log where action = 'case.split'`).toHaveLength(1);
  });

  it("takes neither all nor none, nor a neighbour's", async () => {
    const { id } = await raised("lampu jalan mati di gang mawar");
    expect(await splitCase(city.pertamanan.operator, id, await idsIn(id))).toMatchObject({ ok: false });
    expect(await splitCase(city.pertamanan.operator, id, [])).toMatchObject({ ok: false });
    expect(await splitCase(city.kominfo.operator, id, await idsIn(id))).toMatchObject({ ok: false });
    expect(Number((await database.owner()`select count(*) from cases`)[0]?.count)).toBe(1);
  });
});

/** A citizen's report of abuse lies with Pertamanan, which stands for the Inspektorat here, and accuses Kominfo. */
const accuse = (id: number) => database.owner()`update cases set secret = true, abuse = true, accused_id = ${city.kominfo.id} where id = ${id}`;

it("what is split from a report of abuse accuses the same agency, out of its sight", async () => {
  const { id } = await raised("lampu jalan mati di gang mawar");
  await sendFromHandset(handset, "0812-3456-7321", "pohon di taman kota juga mau tumbang");
  await accuse(id);
  const split = await splitCase(city.pertamanan.operator, id, (await idsIn(id)).slice(1));
  if (!split.ok) throw new Error(JSON.stringify(split));
  expect(await row(split.value.id)).toMatchObject({ secret: true, abuse: true, accused_id: city.kominfo.id });
  await expect(database.owner()`update cases set tenant_id = ${city.kominfo.id} where id = ${split.value.id}`).rejects.toThrow("cases_not_accused");
});

describe("a writer without a telephone", () => {
  const form = { odd: null, trapped: false, kind: "complaint" as const, text: "lampu jalan mati di gang mawar", place: null, hint: null, phone: null, anonymous: false, secret: false };
  /** Split off twice: the case that came from the split one is read with the same code. */
  async function splitTwice(email: string | null) {
    const taken = await receiveReport(handset, { ...form, nonce: "kode", email });
    const [first] = await database.owner()<{ id: number; contact_id: number; tenant_id: number }[]>`select id::int, contact_id::int, tenant_id from cases where ticket = ${taken.ticket}`;
    if (!first) throw new Error("no case");
    for (const more of ["pohon juga tumbang", "taman gelap"]) await database.owner()`insert into messages (tenant_id, case_id, contact_id, direction, kind, body, gateway, at) values (${first.tenant_id}, ${first.id}, ${first.contact_id}, 'in', 'citizen', ${more}, 'web', now())`;
    expect(await splitCase(city.kominfo.operator, first.id, (await idsIn(first.id)).slice(1)), "a neighbour's").toMatchObject({ ok: false });
    const second = await splitCase(city.pertamanan.operator, first.id, (await idsIn(first.id)).slice(1));
    const third = second.ok && (await splitCase(city.pertamanan.operator, second.value.id, (await idsIn(second.value.id)).slice(1)));
    if (!second.ok || !third || !third.ok) throw new Error("not split");
    const read = async (ticket: string, code: string) => (await followConversation(followerKey(ticket), code))?.map(({ body }) => body) ?? null;
    return { taken, code: taken.code ?? "", second: second.value, third: third.value, read };
  }

  it.each([null, "rina@contoh.id"])("reads what was split off with the code they have (%s)", async (email) => {
    const { taken, code, second, third, read } = await splitTwice(email);
    expect(await read(second.ticket, code)).toContain("pohon juga tumbang");
    expect(await read(third.ticket, code)).toEqual(["taman gelap"]);
    expect(await read(third.ticket, code === "123456" ? "654321" : "123456")).toBeNull();
    const told = `${second.ticket.slice(0, 4)} ${second.ticket.slice(4)}`;
    if (email === null) expect((await read(taken.ticket, code))?.join("\n"), "told on the page they know").toContain(told);
    else expect(await database.owner()`select 1 from messages where gateway = 'email' and body like ${`%${told}%kode yang sama%`}`).toHaveLength(1);
  });

  it("has a form whose name no neighbour reads", async () => {
    await splitTwice(null);
    const seen = (key: Parameters<typeof withKey>[0]) => withKey(key, (tx) => tx.execute(sql`select 1 from web_reports`));
    expect(await seen(city.kominfo.operator)).toHaveLength(0);
    expect(await seen(city.pertamanan.operator)).toHaveLength(1);
  });
});

describe("merging", () => {
  it("keeps the earlier limit when it is reckoned anew, and the own one comes back with the undo", async () => {
    const first = await raised("lampu jalan mati di gang mawar");
    await database.owner()`update cases set clock_from = clock_from - interval '14 days', due_at = due_at - interval '14 days', pauses = ${database.owner().json([{ from: "2020-01-06T02:00:00Z", to: "2020-01-07T02:00:00Z" }])} where id = ${first.id}`;
    const second = await another("lampu jalan di gang mawar masih mati");
    const own = await row(second.id);
    const clocks = async (id: number) => (await database.owner()<{ clock_from: Date; pauses: unknown; limit_kind: string }[]>`select clock_from, pauses, limit_kind from cases where id = ${id}`)[0];
    const [theirClock, ownClock] = [await clocks(first.id), await clocks(second.id)];
    const merged = await mergeCases(city.pertamanan.operator, second.id, first.id);
    if (!merged.ok) throw new Error(JSON.stringify(merged));
    expect(await clocks(second.id)).toEqual(theirClock);
    const limit = (await row(second.id))?.due_at as Date;
    expect(limit < (own?.due_at as Date)).toBe(true);
    await askFieldCheck(city.pertamanan.operator, second.id, "Tiangnya perlu dilihat");
    await undoFieldCheck(city.pertamanan.operator, second.id);
    expect((await row(second.id))?.due_at, "reckoned anew").toEqual(limit);
    expect(await unmergeCases(city.pertamanan.operator, merged.value.linkId)).toMatchObject({ ok: true });
    expect(await clocks(second.id)).toEqual(ownClock);
    expect((await row(second.id))?.due_at).toEqual(own?.due_at);
    expect((await clocks(first.id))?.clock_from).toEqual(theirClock?.clock_from);
  });

  it("never lets words out from behind a wall: not with another secrecy, nor another accused", async () => {
    const accusing = await raised("lampu jalan mati di gang mawar");
    await accuse(accusing.id);
    const plain = await another("wifi gratis mati, situs instansi juga");
    expect((await row(plain.id))?.tenant_id).toBe(city.kominfo.id);
    const wall = { ok: false, issues: [{ message: expect.stringContaining("tidak boleh tercampur") as string }] };
    expect(await mergeCases(city.desk, plain.id, accusing.id), "the accused would read it").toMatchObject(wall);
    expect(await mergeCases(city.desk, accusing.id, plain.id)).toMatchObject(wall);
    await database.owner()`update cases set secret = true where id = ${plain.id}`;
    expect(await mergeCases(city.desk, plain.id, accusing.id), "secret alone is another wall").toMatchObject(wall);
    const ids = await idsIn(accusing.id);
    const moved = await withKey(city.desk, (tx) => tx.execute(sql`select move_messages(${accusing.id}::bigint, ${plain.id}::bigint, ${`{${ids.join(",")}}`}::bigint[], '{}') as went`));
    expect(moved[0]?.went, "nor may a command that forgets it").toBe(0);
    expect(await readMessages(city.kominfo.operator, accusing.id)).toEqual([]);
    expect(JSON.stringify(await readMessages(city.kominfo.operator, plain.id))).not.toContain("mawar");
  });

  it("isn't undone once one of the two is behind a wall", async () => {
    const first = await raised("lampu jalan mati di gang mawar");
    const second = await another("lampu jalan di gang mawar masih mati");
    const merged = await mergeCases(city.pertamanan.operator, second.id, first.id);
    if (!merged.ok) throw new Error(JSON.stringify(merged));
    await accuse(second.id);
    expect(await unmergeCases(city.pertamanan.operator, merged.value.linkId)).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining("tidak dapat diurungkan") as string }] });
    expect(await wordsIn(second.id)).toHaveLength(2);
  });

  it("puts a citizen's other case into this one, keeps the earlier limit, and can be undone", async () => {
    const first = await raised("lampu jalan mati di gang mawar");
    const second = await another("lampu jalan di gang mawar masih mati");
    expect(second.id).not.toBe(first.id);
    const limit = String((await row(first.id))?.due_at);
    await database.owner()`insert into case_photos (tenant_id, case_id, nonce, name, width, height, widths, bytes) values (${city.pertamanan.id}, ${first.id}, 'x', 'x', 1, 1, '{1}', 1)`;
    const merged = await mergeCases(city.pertamanan.operator, second.id, first.id);
    if (!merged.ok) throw new Error(JSON.stringify(merged));
    expect(await wordsIn(second.id)).toHaveLength(2);
    const photoAt = async () => Number((await database.owner()`select case_id from case_photos`)[0]?.case_id);
    expect(await photoAt()).toBe(second.id);
    expect(await row(first.id)).toMatchObject({ status: "closed" });
    expect(String((await row(second.id))?.due_at)).toBe(limit);
    expect([await events(first.id), await events(second.id)].map((types) => types.includes("merged"))).toEqual([true, true]);
    expect(await unmergeCases(city.kominfo.operator, merged.value.linkId)).toMatchObject({ ok: false });
    expect(await unmergeCases(city.pertamanan.operator, merged.value.linkId)).toMatchObject({ ok: true });
    expect(await wordsIn(first.id)).toEqual(["lampu jalan mati di gang mawar"]);
    expect(await row(first.id)).toMatchObject({ status: "open", closed_at: null });
    expect(await photoAt(), "its photo goes back with it").toBe(first.id);
    expect(await unmergeCases(city.pertamanan.operator, merged.value.linkId), "once").toMatchObject({ ok: false });
  });

  it("never two citizens', and never a neighbour's case", async () => {
    const mine = await raised("lampu jalan mati di gang mawar");
    const stranger = await raised("lampu jalan mati di gang melati", "0813-1111-2222");
    expect(await mergeCases(city.pertamanan.operator, mine.id, stranger.id)).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining("warga yang berbeda") as string }] });
    const theirs = await another("wifi gratis mati, situs instansi juga");
    expect((await row(theirs.id))?.tenant_id).toBe(city.kominfo.id);
    expect(await mergeCases(city.pertamanan.operator, mine.id, theirs.id)).toMatchObject({ ok: false });
    expect(await mergeCases(city.desk, mine.id, theirs.id), "the desk reaches both").toMatchObject({ ok: true });
    expect(await database.owner()`select 1 from messages where case_id = ${mine.id} and tenant_id <> ${city.pertamanan.id}`).toHaveLength(0);
  });
});

it("linking shows on both sides, once, and is taken back on both", async () => {
  const one = await raised("lampu jalan mati di gang mawar");
  const other = await raised("lampu jalan mati di gang melati", "0813-1111-2222");
  expect(await linkCases(city.kominfo.operator, one.id, other.ticket)).toMatchObject({ ok: false });
  expect(await linkCases(city.pertamanan.operator, one.id, one.ticket)).toMatchObject({ ok: false });
  expect(await linkCases(city.pertamanan.operator, one.id, other.ticket)).toMatchObject({ ok: true });
  expect(await linkCases(city.pertamanan.operator, one.id, other.ticket)).toMatchObject({ ok: false });
  expect([await events(one.id), await events(other.id)].map((types) => types.includes("linked"))).toEqual([true, true]);
  expect(await unlinkCases(city.pertamanan.operator, other.id, one.id)).toMatchObject({ ok: true });
  expect(await database.owner()`select 1 from case_links where undone_at is null`).toHaveLength(0);
});

describe("a page from an answer", () => {
  it("is begun once, in words that may be shown, and comes due when the case is answered anew", async () => {
    const { id } = await raised("nama saya Rina Siregar, lampu jalan mati di gang mawar");
    expect(await beginArticleFromCase(city.pertamanan.operator, id), "nothing was answered yet").toMatchObject({ ok: false });
    await answerCase(city.pertamanan.operator, id, { text: "Lampu diperbaiki setiap Selasa.", kind: "answer", seen: 0 });
    expect(await beginArticleFromCase(city.kominfo.operator, id)).toMatchObject({ ok: false });
    const begun = await beginArticleFromCase(city.pertamanan.operator, id);
    if (!begun.ok) throw new Error(JSON.stringify(begun));
    expect(await beginArticleFromCase(city.pertamanan.operator, id)).toEqual(begun);
    const [page] = await database.owner()`select status, body::text, title, review_on from articles where id = ${begun.value.id}`;
    expect(page).toMatchObject({ status: "draft", review_on: null });
    expect(String(page?.body)).toContain("Lampu diperbaiki setiap Selasa.");
    expect(`${page?.body} ${page?.title}`).not.toContain("Rina");
    expect(await articleOfCase(city.kominfo.operator, id)).toBeNull();
    await answerCase(city.pertamanan.operator, id, { text: "Sekarang setiap Rabu.", kind: "answer", seen: 1_000_000 });
    expect(await articleOfCase(city.pertamanan.operator, id)).toMatchObject({ articleId: begun.value.id, changedAt: expect.any(Date) as Date });
    expect((await database.owner()`select review_on from articles where id = ${begun.value.id}`)[0]?.review_on).not.toBeNull();
  });

  it("never of a secret case", async () => {
    const taken = await receiveReport(handset, { nonce: "rahasia", odd: null, trapped: false, kind: "complaint", text: "lampu jalan mati di gang mawar", place: null, hint: null, phone: null, email: null, anonymous: false, secret: true });
    const [one] = await database.owner()<{ id: number }[]>`select id::int from cases where ticket = ${taken.ticket}`;
    await answerCase(city.pertamanan.operator, one?.id ?? 0, { text: "Sudah.", kind: "answer", seen: 0 });
    expect(await beginArticleFromCase(city.pertamanan.operator, one?.id ?? 0)).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining("dirahasiakan") as string }] });
  });
});
