import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { jobKey, previewKey, siteKey } from "@/lib/access/doors/open";
import type { Operator } from "@/lib/access/keys";
import { readOwnSite } from "@/lib/cases/home";
import { testDatabase } from "@/scripts/testing/database";
import { arrangeNewsroom, arrangePicture, arrangePublished, pictureBody, story, textBody } from "./arrange";
import { listPlanned } from "./calendar";
import {
  confirmStillTrue, endArticleAt, endPreviewLink, makePreviewLink, publishArticle, recallArticle, returnArticle, reviewPublished, saveDraft, scheduleArticle, setAsksReview,
  startArticle, submitArticle, trashArticle, unconfirmStillTrue, withdrawArticle,
} from "./commands";
import { monthAt } from "./month";
import { findPlan } from "./plan";
import { listPreviewLinks, previewHash } from "./preview-links";
import { findPreview, findPreviewPicture } from "./previewed";
import { findPublished } from "./published";
import { publishScheduled } from "./scheduled-jobs";
import { readSiteSettings } from "./site-settings";
import { listSiteWork } from "./site-work";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
let id: number;
const head = (): Operator => ({ ...room.siti, role: "head" });
const sentence = (outcome: { ok: boolean; issues?: { message: string }[] }) => outcome.issues?.[0]?.message ?? "";
const wib = (at: Date) => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);
const inHours = (hours: number) => ({ at: wib(new Date(Date.now() + hours * 3_600_000)) });
const work = async (operator: Operator) => (await listSiteWork(operator)).map(({ why, id: of }) => [why, of]);
const ask = (asks: boolean) => setAsksReview(head(), asks);
const service = { kind: "service", title: "Angkut sampah besar", fields: { requirements: ["Alamat"], steps: ["Tulis SMS"], cost: "Gratis", time: "3 hari" } };
const draft = async (operator: Operator, more: Record<string, unknown> = {}) => {
  const started = await startArticle(operator, story(more));
  if (!started.ok) throw new Error(sentence(started));
  return started.value.id;
};

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});
beforeEach(async () => {
  id = await draft(room.rina);
  return async () => { await database.owner()`update articles set submitted_at = null, returned_at = null, unreviewed_since = null, publish_at = null, review_on = null where true`; };
});

describe("who waits for whom", () => {
  beforeEach(async () => {
    await ask(true);
    return async () => { await ask(false); };
  });

  it("is told to the second person, then to the writer it was sent back to, and to nobody else", async () => {
    await submitArticle(room.rina, id, 1);
    expect(await work(room.siti)).toEqual([["review", id]]);
    expect(await work(room.rina)).toEqual([]);
    expect(await work(room.neighbour)).toEqual([]);
    expect(sentence(await returnArticle(room.rina, id, 2, { note: "Saya sendiri" }))).toMatch(/permintaan Anda sendiri/);
    await returnArticle(room.siti, id, 2, { note: "Tambahkan nomor loket." });
    expect(await work(room.siti)).toEqual([]);
    expect(await work(room.rina)).toEqual([["returned", id]]);
    expect(await findPlan(room.rina, id)).toMatchObject({ returnedByName: "Siti Aisyah", returnedNote: "Tambahkan nomor loket.", submittedAt: null, asksReview: true });
    expect(await findPlan(room.neighbour, id)).toBeNull();
    await submitArticle(room.rina, id, 3);
    expect(await findPlan(room.rina, id)).toMatchObject({ returnedAt: null, submittedByName: "Rina Siregar" });
    expect(await publishArticle(room.siti, id, 4)).toMatchObject({ ok: true });
    expect([await work(room.rina), await work(room.siti)]).toEqual([[], []]);
  });

  it("can be taken back by who asked, and only then", async () => {
    expect(sentence(await recallArticle(room.rina, id, 1))).toMatch(/tidak sedang menunggu/);
    await submitArticle(room.rina, id, 1);
    expect(sentence(await recallArticle(room.siti, id, 2))).toMatch(/Kembalikan dengan catatan/);
    expect(sentence(await recallArticle(room.neighbour, id, 2))).toMatch(/tidak ditemukan/);
    expect(await recallArticle(room.rina, id, 2)).toMatchObject({ ok: true });
    expect(await work(room.siti)).toEqual([]);
    expect(sentence(await publishArticle(room.siti, id, 3)), "nobody asks any more").toMatch(/orang kedua/);
  });

  it("ends when the second person schedules it; the clock then leaves nothing waiting", async () => {
    await submitArticle(room.rina, id, 1);
    expect(await scheduleArticle(room.siti, id, 2, inHours(1))).toMatchObject({ ok: true });
    await database.owner()`update articles set publish_at = now() where id = ${id}`;
    await publishScheduled(jobKey("test"), { tenantId: room.kebersihan, articleId: id });
    expect(await findPlan(room.rina, id)).toMatchObject({ submittedAt: null, publishAt: null });
    expect(await work(room.siti)).toEqual([]);
  });

  it("is told afterwards of what went out in a hurry, which can't be hidden from the one who hurried", async () => {
    await publishArticle(room.rina, id, 1, { urgent: true });
    expect(await work(room.siti)).toEqual([["unreviewed", id]]);
    expect(await work(room.rina)).toEqual([]);
    await reviewPublished(room.siti, id, 2);
    expect(await work(room.siti)).toEqual([]);
  });
});

it("hurry means nothing where nobody is needed", async () => {
  await publishArticle(room.rina, id, 1, { urgent: true });
  expect(await findPlan(room.rina, id)).toMatchObject({ unreviewedSince: null, asksReview: false });
});

describe("what is planned", () => {
  it("ends with a withdrawal: the clock doesn't bring back what was taken from citizens", async () => {
    await publishArticle(room.rina, id, 1);
    await saveDraft(room.rina, id, 2, story({ summary: "Sudah diperbaiki." }));
    await scheduleArticle(room.rina, id, 3, inHours(1));
    await endArticleAt(room.rina, id, 4, inHours(2));
    await withdrawArticle(room.rina, id, 5, { note: "Jadwalnya keliru, maaf." });
    expect(await findPlan(room.rina, id)).toMatchObject({ publishAt: null, unpublishAt: null });
    await database.owner()`update articles set publish_at = null where id = ${id}`;
    expect(await publishScheduled(jobKey("test"), { tenantId: room.kebersihan, articleId: id })).toBe(false);
  });

  it("is work of the agency only when its own people planned it, and a service is asked again after its time", async () => {
    const admin: Operator = { ...room.rina, onBehalf: true };
    const page = await draft(room.rina, service);
    await database.owner()`delete from tenant_pulse where tenant_id = ${room.kebersihan}`;
    await scheduleArticle(admin, page, 1, inHours(1));
    const [queued] = await database.superuser()<{ payload: { own: boolean } }[]>`select payload from graphile_worker._private_jobs where payload->>'articleId' = ${String(page)}`;
    expect(queued?.payload.own).toBe(false);
    await database.owner()`update articles set publish_at = now() where id = ${page}`;
    await publishScheduled(jobKey("test"), { tenantId: room.kebersihan, articleId: page, own: false });
    expect(await database.owner()`select 1 from tenant_pulse where tenant_id = ${room.kebersihan} and last_own_work_at is not null`).toHaveLength(0);
    expect((await findPlan(room.rina, page))?.reviewOn).toMatch(/^20\d\d-/);
  });

  it("stands in the calendar of its month, for its agency alone", async () => {
    const month = monthAt(undefined, new Date());
    const days = await database.owner()<{ first: Date; last: Date }[]>`select (${month.first}::date + time '09:00') at time zone 'Asia/Jakarta' as first, (${month.after}::date - interval '15 hours') at time zone 'Asia/Jakarta' as last`;
    const [at] = days;
    await database.owner()`update articles set publish_at = ${at?.first ?? null}, scheduled_version = 1 where id = ${id}`;
    const event = await arrangePublished(room.rina, { kind: "event", title: "Kerja bakti", fields: { startsAt: `${month.first}T08:00`, place: "Aula" } });
    const early = await arrangePublished(room.rina, { kind: "event", title: "Pameran", fields: { startsAt: "2020-01-01T08:00", endsAt: `${month.first}T08:00`, place: "Aula" } });
    const top = await arrangePublished(room.rina, { kind: "announcement", title: "Libur", fields: { topUntil: month.first } });
    const page = await arrangePublished(room.rina, { ...service, title: "Angkut puing" });
    await database.owner()`update articles set review_on = ${month.first}, unpublish_at = ${at?.last ?? null} where id = ${page.id}`;
    const later = await arrangePublished(room.rina, { kind: "announcement", title: "Libur lagi", fields: { topUntil: month.first } });
    await database.owner()`update articles set status = 'draft', published_version = null, scheduled_version = published_version, publish_at = ${at?.first ?? null}, shown_until = null where id = ${later.id}`;
    await arrangePublished(room.neighbour, { kind: "event", title: "Acara tetangga", fields: { startsAt: `${month.first}T08:00`, place: "Aula" } });
    const planned = (await listPlanned(room.rina, month)).map(({ what, id: of }) => `${what} ${of}`).sort();
    expect(planned).toEqual([`publish ${id}`, `event ${event.id}`, `event ${early.id}`, `top ${top.id}`, `publish ${later.id}`, `top ${later.id}`, `due ${page.id}`, `end ${page.id}`].sort());
    expect(await listPlanned(room.rina, monthAt("2031-01", new Date()))).toEqual([]);
  });

  it("says what is due today and which drafts lie for a week", async () => {
    const page = await arrangePublished(room.rina, { ...service, title: "Sewa truk" });
    await database.owner()`update articles set review_on = current_date - 1 where id = ${page.id}`;
    await database.owner()`update articles set publish_at = now() + interval '1 minute' where id = ${id}`;
    const old = await draft(room.rina, { title: "Sudah lama" });
    await database.owner()`update articles set updated_at = now() - interval '8 days' where id = ${old}`;
    const now = await work(room.siti);
    expect(now).toEqual(expect.arrayContaining([["due", page.id], ["stale", old]]));
    // A minute before midnight its hour is tomorrow's.
    expect(now.filter(([why]) => why === "today").length).toBeLessThanOrEqual(1);
    expect(await work(room.neighbour)).toEqual([]);
    await trashArticle(room.rina, old, 1);
    expect((await work(room.rina)).map(([why]) => why)).not.toContain("stale");
  });
});

it("a click on \"still true\" can be taken back, by the one who clicked and as long as nothing else happened", async () => {
  const page = await arrangePublished(room.rina, { ...service, title: "Sapu jalan" });
  await database.owner()`update articles set review_on = '2026-01-05' where id = ${page.id}`;
  await confirmStillTrue(room.rina, page.id, 2);
  expect(sentence(await unconfirmStillTrue(room.siti, page.id, 3, { on: "2026-01-05" }))).toMatch(/sudah berubah/);
  expect(sentence(await unconfirmStillTrue(room.neighbour, page.id, 3, { on: "2026-01-05" }))).toMatch(/tidak ditemukan/);
  expect(sentence(await unconfirmStillTrue(room.rina, page.id, 3, { on: "2999-01-05" }))).toMatch(/Muat ulang/);
  expect(await unconfirmStillTrue(room.rina, page.id, 3, { on: "2026-01-05" })).toMatchObject({ ok: true });
  expect(await findPlan(room.rina, page.id)).toMatchObject({ reviewOn: "2026-01-05" });
  expect(sentence(await unconfirmStillTrue(room.rina, page.id, 4, { on: "2026-01-05" }))).toMatch(/sudah berubah/);
});

describe("a preview link", () => {
  const made = async (of = id, fields?: unknown) => {
    const link = await makePreviewLink(room.rina, of, fields);
    if (!link.ok) throw new Error(sentence(link));
    return previewKey(room.kebersihan, previewHash(link.value.token));
  };

  it("lasts as long as was chosen, is listed to the agency alone, and ends when it is revoked", async () => {
    expect(sentence(await makePreviewLink(room.rina, id, { days: 365 }))).toMatch(/Pilih berapa lama/);
    const key = await made(id, { days: 30 });
    const [link] = await listPreviewLinks(room.siti, id);
    expect(link).toMatchObject({ hash: key.tokenHash, madeByName: "Rina Siregar" });
    expect(Math.round(((link?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(30);
    expect(await listPreviewLinks(room.neighbour, id)).toEqual([]);
    expect(sentence(await endPreviewLink(room.neighbour, id, key.tokenHash))).toMatch(/tidak berlaku/);
    expect(await findPreview(key)).toMatchObject({ title: "Jadwal truk sampah berubah" });
    expect(await endPreviewLink(room.siti, id, key.tokenHash)).toMatchObject({ ok: true });
    expect(await findPreview(key)).toBeNull();
  });

  it("shows the pictures of its own draft, cover and text, and no other picture of the agency", async () => {
    const [cover, inside, other, neighbours] = [await arrangePicture(database.owner(), room.kebersihan), await arrangePicture(database.owner(), room.kebersihan), await arrangePicture(database.owner(), room.kebersihan), await arrangePicture(database.owner(), room.dishub)];
    const of = await draft(room.rina, { body: pictureBody(inside), coverId: cover, coverAlt: "Truk" });
    await draft(room.rina, { body: pictureBody(other) });
    const key = await made(of);
    expect(await findPreview(key)).toMatchObject({ cover: { id: cover }, body: { content: [{}, { attrs: { mediaId: inside, width: 640 } }] } });
    const seen = async (picture: string) => (await findPreviewPicture(key, picture)) !== null;
    expect([await seen(cover), await seen(inside), await seen(other), await seen(neighbours), await seen(randomUUID())]).toEqual([true, true, false, false, false]);
    await database.owner()`update article_previews set expires_at = now() where article_id = ${of}`;
    expect([await seen(cover), await seen(inside)]).toEqual([false, false]);
  });

  it("is closed with its draft in the trash, and few of them are open at a time", async () => {
    const picture = await arrangePicture(database.owner(), room.kebersihan);
    const of = await draft(room.rina, { body: pictureBody(picture) });
    const key = await made(of);
    for (let more = 1; more < 10; more += 1) await made(of);
    expect(sentence(await makePreviewLink(room.rina, of))).toMatch(/Cabut salah satunya/);
    await trashArticle(room.rina, of, 1);
    expect([await findPreview(key), await findPreviewPicture(key, picture)]).toEqual([null, null]);
    expect(sentence(await makePreviewLink(room.rina, of))).toMatch(/tempat sampah/);
  });
});

it("a site's way from empty is noted by whoever publishes, each agency's its own, and nothing is taken off", async () => {
  await database.owner()`delete from site_settings`;
  await database.owner()`delete from tenant_pulse`;
  const start = (operator: Operator) => readOwnSite(operator);
  for (const title of ["Satu", "Dua"]) await arrangePublished(room.neighbour, { ...service, title });
  expect(await start(room.neighbour)).toMatchObject({ milestones: [], contact: false, hours: false });
  const third = await arrangePublished(room.neighbour, { ...service, title: "Tiga" });
  for (const title of ["Rencana kerja", "Laporan"]) await arrangePublished(room.neighbour, { kind: "document", title, fields: { class: "berkala" } });
  await withdrawArticle(room.neighbour, third.id, 2, { note: "Layanan ini pindah dinas." });
  await setAsksReview({ ...room.neighbour, role: "head" }, false);
  expect(await start(room.neighbour)).toMatchObject({ milestones: ["service", "berkala", "review"] });
  const scheduled = await draft(room.rina, { kind: "announcement", title: "Libur" });
  await scheduleArticle(room.rina, scheduled, 1, inHours(1));
  await database.owner()`update articles set publish_at = now() where id = ${scheduled}`;
  await publishScheduled(jobKey("test"), { tenantId: room.kebersihan, articleId: scheduled });
  expect(await start(room.rina)).toMatchObject({ milestones: ["news"] });
});

it("the setting knows how many people there are and what waits", async () => {
  await ask(true);
  await submitArticle(room.rina, id, 1);
  expect(await readSiteSettings(room.siti)).toEqual({ asksReview: true, people: 2, waiting: 1 });
  expect(await readSiteSettings(room.neighbour)).toEqual({ asksReview: false, people: 1, waiting: 0 });
  await ask(false);
});

it("a place that a template left keeps a story from citizens, by hand and by the clock", async () => {
  const of = await draft(room.rina, { title: "Libur [nama hari libur]", body: textBody("Buka lagi [tanggal].") });
  expect(sentence(await publishArticle(room.rina, of, 1))).toMatch(/Judul masih berisi \[nama hari libur\]/);
  expect(sentence(await scheduleArticle(room.rina, of, 1, inHours(1)))).toMatch(/masih berisi/);
  expect(await findPublished(siteKey(room.kebersihan), "libur-nama-hari-libur")).toBeNull();
});
