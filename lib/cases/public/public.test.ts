import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { followerKey, gatewayKey, jobKey, portalKey, siteKey } from "@/lib/access/doors/open";
import { withKey } from "@/lib/db/with-key";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { searchPages } from "@/lib/search/queries";
import { readQuestion } from "@/lib/search/read-question";
import { testDatabase } from "@/scripts/testing/database";
import { answerCase } from "../commands/answer";
import { clockState, type ClockTimes } from "../clock";
import { handOnCase } from "../commands/hand-on";
import { followCase } from "../follow";
import { forgetKnowledge } from "../knowledge";
import { listCases } from "../queries";
import { countTallies } from "../tally";
import { receiveReport, type Report } from "../web/receive";
import { publishCase, unpublishCase } from "./commands";
import { findPublicCase, findPublication, listPublicCases, similarCases } from "./queries";

const database = testDatabase();
let city: TwoAgencies;
let forms = 0;
const words = { title: "Lampu jalan mati", question: "Lampu mati di gang mawar, hubungi [nomor]", answer: null };

async function raised(more: Partial<Report> = {}): Promise<{ id: number; ticket: string }> {
  const { ticket } = await receiveReport(gatewayKey("web"), {
    nonce: `umum-${(forms += 1)}`, odd: null, trapped: false, kind: "complaint", text: "Lampu jalan mati di gang mawar, hubungi 081234567321", place: null, hint: null, phone: null, email: null, anonymous: false, secret: false, ...more,
  });
  const [row] = await database.owner()<{ id: number }[]>`select id::int from cases where ticket = ${ticket}`;
  return { id: row?.id ?? 0, ticket };
}
const jobs = async () => (await database.superuser()<{ key: string }[]>`select key from graphile_worker.jobs where task_identifier = 'show-changes' order by key`).map(({ key }) => key);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, audit_log, web_reports, case_photos, case_publications restart identity cascade`;
  await database.superuser()`delete from graphile_worker._private_jobs`;
});

describe("showing a case to everybody", () => {
  it("is only what a person wrote for it; nothing before, the original kept, written down with the name", async () => {
    const { id } = await raised();
    expect(await listPublicCases(portalKey())).toEqual({ items: [], more: false });
    const shown = await publishCase(city.pertamanan.operator, id, words);
    expect(shown).toMatchObject({ ok: true });
    const [item] = (await listPublicCases(siteKey(city.pertamanan.id))).items;
    expect(item).toMatchObject({ title: "Lampu jalan mati", question: words.question, status: "open", agency: "Dinas Pertamanan" });
    expect(JSON.stringify(item)).not.toContain("081234567321");
    expect((await database.owner()`select body from messages`)[0]?.body).toContain("081234567321");
    expect((await database.owner()`select actor_name from audit_log where action = 'case.published'`)[0]?.actor_name).toBe("Rahmadani Siregar");
  });

  it("a neighbour can't, nor see it on the own site, nor take it down; its writer is told whether it is shown", async () => {
    const { id, ticket } = await raised();
    const told = async () => (await followCase(followerKey(ticket)))?.shown;
    expect(await told()).toBe(false);
    expect(await publishCase(city.kominfo.operator, id, words)).toMatchObject({ ok: false });
    const shown = await publishCase(city.pertamanan.operator, id, words);
    const number = shown.ok ? shown.value.id : 0;
    expect(await unpublishCase(city.kominfo.operator, id)).toMatchObject({ ok: false });
    expect(await findPublication(city.kominfo.operator, id)).toBeNull();
    expect(await findPublicCase(siteKey(city.kominfo.id), number)).toBeNull();
    expect(await findPublicCase(portalKey(), number)).toMatchObject({ id: number });
    expect(await told()).toBe(true);
    expect(await unpublishCase(city.desk, id)).toMatchObject({ ok: true });
    expect(await findPublicCase(portalKey(), number)).toBeNull();
    expect(await told()).toBe(false);
  });

  it("never a secret one: the command refuses, the database too, and what becomes secret is taken down at once", async () => {
    const secret = await raised({ secret: true });
    expect(await publishCase(city.pertamanan.operator, secret.id, words)).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining("dirahasiakan") as string }] });
    const past = withKey(city.pertamanan.operator, (tx) => tx.execute(sql`insert into case_publications (tenant_id, case_id, title, question, kind, status, opened_at, due_at, published_by_name)
      values (${city.pertamanan.id}, ${secret.id}, 'x', 'x', 'complaint', 'open', now(), now(), 'x')`));
    await expect(past).rejects.toThrow();
    const open = await raised({ text: "Pohon tumbang di taman kota" });
    await publishCase(city.pertamanan.operator, open.id, words);
    expect((await followCase(followerKey(open.ticket)))?.shown).toBe(true);
    await database.owner()`update cases set secret = true where id = ${open.id}`;
    expect((await listPublicCases(portalKey())).items).toEqual([]);
    expect((await followCase(followerKey(open.ticket)))?.shown).toBe(false);
    expect((await searchPages(portalKey(), readQuestion(words.title))).pages.filter(({ path }) => path.startsWith("/laporan/"))).toEqual([]);
  });

  it("follows its case: answered, handed on, and its pages are made anew", async () => {
    const { id } = await raised();
    await publishCase(city.pertamanan.operator, id, words);
    expect(await jobs()).toEqual([]);
    await answerCase(city.pertamanan.operator, id, { text: "Besok.", kind: "answer", seen: 0 });
    expect((await listPublicCases(portalKey(), { status: "answered" })).items).toHaveLength(1);
    expect(await jobs()).toEqual([`show-changes:${city.pertamanan.id}`]);
    await handOnCase(city.pertamanan.operator, id, "kominfo", "urusan menara");
    expect((await listPublicCases(siteKey(city.pertamanan.id))).items).toEqual([]);
    expect((await listPublicCases(siteKey(city.kominfo.id))).items[0]).toMatchObject({ status: "open", agency: "Dinas Komunikasi dan Informatika" });
    expect(await jobs()).toEqual([city.kominfo.id, city.pertamanan.id].sort((a, b) => a - b).map((one) => `show-changes:${one}`));
  });

  it("says of a late answer that it was late, in the public list, in the inbox and beside the citizen's other cases alike", async () => {
    const { id, ticket } = await raised();
    const other = await raised();
    await publishCase(city.pertamanan.operator, id, words);
    await database.owner()`update cases set clock_from = clock_from - interval '30 days' where id = ${id}`;
    await answerCase(city.pertamanan.operator, id, { text: "Besok.", kind: "answer", seen: 0 });
    await answerCase(city.pertamanan.operator, other.id, { text: "Besok.", kind: "answer", seen: 0 });
    const said = (times: Omit<ClockTimes, "pausedAt"> | undefined | null) => times && clockState({ ...times, pausedAt: null }, new Date(), new Set()).words;
    const [shown] = (await listPublicCases(siteKey(city.pertamanan.id))).items;
    expect(said(shown)).toMatch(/^Dijawab terlambat \d+ hari kerja$/);
    const done = await listCases(city.pertamanan.operator, { box: "all" });
    expect(said(done.find((one) => one.id === id))).toBe(said(shown));
    expect(said(done.find((one) => one.id === other.id))).toBe("Dijawab hari itu juga");
    expect(said(await followCase(followerKey(ticket)))).toBe(said(shown));
    await countTallies(jobKey("count-cases"));
    const [counted] = await database.owner()`select answered, answered_in_time, late from case_days where tenant_id = ${city.pertamanan.id} order by day desc limit 1`;
    expect(counted, "the statistics say the same").toMatchObject({ answered: 2, answered_in_time: 1, late: 1 });
    expect(await listCases(city.kominfo.operator, { box: "all" })).toEqual([]);
  });

  it("is found by everybody's search while it is shown: on the portal and its agency's own site, wherever the case goes", async () => {
    const { id } = await raised();
    const found = async (key: Parameters<typeof searchPages>[0], text = "zebrakuda") => (await searchPages(key, readQuestion(text))).pages.map(({ title, slug, path }) => `${slug ?? "portal"}${path} ${title}`);
    const everywhere = () => Promise.all([portalKey(), siteKey(city.pertamanan.id), siteKey(city.kominfo.id)].map((key) => found(key)));
    const shown = await publishCase(city.pertamanan.operator, id, { ...words, title: "Patung zebrakuda rusak", answer: "Tukang pahat datang besok." });
    const path = `/laporan/${shown.ok ? shown.value.id : 0} Patung zebrakuda rusak`;
    expect(await everywhere()).toEqual([[`pertamanan${path}`], [`pertamanan${path}`], []]);
    expect(await found(portalKey(), "pahat")).toEqual([`pertamanan${path}`]);
    expect(await found(portalKey(), "081234567321")).toEqual([]);
    await handOnCase(city.pertamanan.operator, id, "kominfo", "urusan menara");
    expect(await everywhere()).toEqual([[`kominfo${path}`], [], [`kominfo${path}`]]);
    await database.owner()`update tenants set opened_at = null where id = ${city.kominfo.id}`;
    expect(await everywhere()).toEqual([[`portal${path}`], [], []]);
    await database.owner()`update tenants set opened_at = now() where id = ${city.kominfo.id}`;
    await unpublishCase(city.kominfo.operator, id);
    expect(await everywhere()).toEqual([[], [], []]);
  });

  it("is found by its words and by whether it is answered", async () => {
    const lamp = await raised();
    await publishCase(city.pertamanan.operator, lamp.id, { ...words, answer: "Sudah diperbaiki petugas." });
    const tree = await raised({ text: "Pohon tumbang di taman kota" });
    await publishCase(city.pertamanan.operator, tree.id, { title: "Pohon tumbang", question: "Pohon tumbang di taman", answer: null });
    const titles = async (wish: Parameters<typeof listPublicCases>[1]) => (await listPublicCases(portalKey(), wish)).items.map(({ title }) => title);
    expect(await titles({ q: "perbaikan lampu" })).toEqual(["Lampu jalan mati"]);
    expect(await titles({ q: "pohon" })).toEqual(["Pohon tumbang"]);
    expect(await titles({ answered: true })).toEqual(["Lampu jalan mati"]);
    expect(await titles({ status: "answered" })).toEqual([]);
  });
});

it("similar cases: the same ward and words, shown ones only", async () => {
  const [ward] = await database.owner()<{ id: number }[]>`insert into tenants (slug, name, short_name, kind) values ('uji-mirip', 'Kelurahan Mirip', 'Mirip', 'kelurahan') returning id`;
  const place = { id: ward?.id ?? 0, words: "Kelurahan Mirip" };
  const one = await raised({ place });
  await raised({ place, text: "Lampu jalan padam total di gang mawar", phone: "+628120000001" });
  await publishCase(city.pertamanan.operator, one.id, words);
  expect((await similarCases(portalKey(), place.id, "lampu di gang mawar padam")).map(({ title }) => title)).toEqual(["Lampu jalan mati"]);
  expect(await similarCases(portalKey(), place.id, "sampah belum diangkut")).toEqual([]);
  expect(await similarCases(portalKey(), city.kominfo.id, "lampu di gang mawar padam")).toEqual([]);
});
