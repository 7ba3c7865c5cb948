import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { jobKey, previewKey, siteKey } from "@/lib/access/doors/open";
import type { Operator } from "@/lib/access/keys";
import { testDatabase } from "@/scripts/testing/database";
import { deleteFile } from "@/lib/media/commands";
import { arrangeNewsroom, arrangePicture, arrangePublished, pictureBody, story } from "./arrange";
import {
  confirmStillTrue, endArticleAt, makePreviewLink, publishArticle, restoreVersion, returnArticle, reviewPublished, saveDraft, scheduleArticle, setAsksReview, startArticle,
  submitArticle, trashArticle, unscheduleArticle, untrashArticle, withdrawArticle,
} from "./commands";
import { previewHash } from "./preview-links";
import { findPreview } from "./previewed";
import { findPublished } from "./published";
import { articleHistory, findArticle, listArticles } from "./queries";
import { endScheduled, publishScheduled } from "./scheduled-jobs";
import { dueForReview } from "./still-true";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
let id: number;
const job = jobKey("test");
const site = () => siteKey(room.kebersihan);
const sentence = (outcome: { ok: boolean; issues?: { message: string }[] }) => outcome.issues?.[0]?.message ?? "";
const head = (): Operator => ({ ...room.siti, role: "head" });
const wib = (at: Date) => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);
const inAnHour = () => wib(new Date(Date.now() + 3_600_000));
/** As if the hour had passed: the clock is the database's, so the row moves instead. */
const comeDue = (column: "publish_at" | "unpublish_at") => database.owner().unsafe(`update articles set ${column} = now() - interval '1 second' where id = ${id}`);
const queued = (task: string) => database.superuser()<{ payload: unknown }[]>`select payload from graphile_worker._private_jobs j
  join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = ${task} and payload->>'articleId' = ${String(id)}`;

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});
beforeEach(async () => {
  const started = await startArticle(room.rina, story());
  if (!started.ok) throw new Error("a draft was expected");
  id = started.value.id;
});

describe("a story with its time", () => {
  it("is published by the clock as it was when it was scheduled; later words stay a change", async () => {
    expect(await scheduleArticle(room.rina, id, 1, { at: inAnHour() })).toMatchObject({ ok: true });
    expect(await queued("publish-scheduled")).toHaveLength(1);
    await saveDraft(room.rina, id, 2, story({ title: "Ditulis sesudahnya" }));
    expect(await publishScheduled(job, { tenantId: room.kebersihan, articleId: id })).toBe(false);
    await comeDue("publish_at");
    expect(await publishScheduled(job, { tenantId: room.dishub, articleId: id })).toBe(false);
    expect(await publishScheduled(job, { tenantId: room.kebersihan, articleId: id })).toBe(true);
    expect(await publishScheduled(job, { tenantId: room.kebersihan, articleId: id })).toBe(false);
    expect(await findPublished(site(), "jadwal-truk-sampah-berubah")).toMatchObject({ title: "Jadwal truk sampah berubah" });
    expect(await findArticle(room.rina, id)).toMatchObject({ status: "published", title: "Ditulis sesudahnya", changed: true });
    expect(await database.owner()`select 1 from audit_log where action = 'article.published' and subject_id = ${String(id)} and scope = 'job'`).toHaveLength(1);
  });

  it("waits for nothing after it was cancelled, published by hand or thrown away", async () => {
    await scheduleArticle(room.rina, id, 1, { at: inAnHour() });
    await unscheduleArticle(room.rina, id, 2);
    expect(await findArticle(room.rina, id)).toMatchObject({ status: "draft" });
    expect(await database.owner()`select 1 from articles where id = ${id} and (publish_at is not null or scheduled_version is not null)`).toHaveLength(0);
    await scheduleArticle(room.rina, id, 3, { at: inAnHour() });
    await publishArticle(room.rina, id, 4);
    expect(await database.owner()`select 1 from articles where id = ${id} and publish_at is not null`).toHaveLength(0);
  });

  it("keeps the pictures of what was scheduled, although the draft goes on without them", async () => {
    const picture = await arrangePicture(database.owner(), room.kebersihan);
    await saveDraft(room.rina, id, 1, story({ body: pictureBody(picture) }));
    await scheduleArticle(room.rina, id, 2, { at: inAnHour() });
    await saveDraft(room.rina, id, 3, story());
    expect(await deleteFile(room.rina, picture)).toMatchObject({ ok: false });
    await comeDue("publish_at");
    expect(await publishScheduled(job, { tenantId: room.kebersihan, articleId: id })).toBe(true);
  });

  it("loses its end with its beginning, and keeps the date of an old site", async () => {
    await scheduleArticle(room.rina, id, 1, { at: inAnHour() });
    await endArticleAt(room.rina, id, 2, { at: wib(new Date(Date.now() + 7_200_000)) });
    await unscheduleArticle(room.rina, id, 3);
    expect(await database.owner()`select 1 from articles where id = ${id} and unpublish_at is not null`).toHaveLength(0);
    await database.owner()`update articles set former_date = '2014-03-01T03:00:00Z' where id = ${id}`;
    await scheduleArticle(room.rina, id, 4, { at: inAnHour() });
    await comeDue("publish_at");
    expect(await publishScheduled(job, { tenantId: room.kebersihan, articleId: id })).toBe(true);
    expect((await database.owner()<{ at: Date }[]>`select published_at as at from articles where id = ${id}`)[0]?.at.getUTCFullYear()).toBe(2014);
  });

  it("says what is wrong with a time that has passed, one after its end, and a neighbour's story", async () => {
    expect(sentence(await scheduleArticle(room.rina, id, 1, { at: "2020-01-01T08:00" }))).toMatch(/sudah lewat/);
    expect(sentence(await scheduleArticle(room.rina, id, 1, { at: "besok" }))).toMatch(/Pilih tanggal dan jam terbit/);
    expect(sentence(await scheduleArticle(room.neighbour, id, 1, { at: inAnHour() }))).toMatch(/tidak ditemukan/);
    expect(sentence(await endArticleAt(room.rina, id, 1, { at: inAnHour() }))).toMatch(/Terbitkan atau jadwalkan dulu/);
  });

  it("comes down by the clock, and its address says so", async () => {
    await publishArticle(room.rina, id, 1);
    expect(await endArticleAt(room.rina, id, 2, { at: inAnHour() })).toMatchObject({ ok: true });
    expect(await endScheduled(job, { tenantId: room.kebersihan, articleId: id })).toBe(false);
    await comeDue("unpublish_at");
    expect(await endScheduled(job, { tenantId: room.kebersihan, articleId: id })).toBe(true);
    const slug = (await findArticle(room.rina, id))?.slug ?? "";
    expect(await findPublished(site(), slug)).toMatchObject({ withdrawn: { note: "Masa tayang tulisan ini sudah selesai." } });
  });

  it("can't be changed by the worker before its time", async () => {
    await scheduleArticle(room.rina, id, 1, { at: inAnHour() });
    await publishScheduled(job, { tenantId: room.kebersihan, articleId: id });
    expect(await findArticle(room.rina, id)).toMatchObject({ status: "draft" });
  });
});

describe("a second pair of eyes", () => {
  beforeEach(async () => {
    expect(sentence(await setAsksReview(room.rina, true))).toMatch(/Hanya pimpinan/);
    await setAsksReview(head(), true);
    return async () => { await setAsksReview(head(), false); };
  });

  it("publishes what another person wrote and asked for, never the own", async () => {
    expect(sentence(await publishArticle(room.rina, id, 1))).toMatch(/orang kedua/);
    expect(await submitArticle(room.rina, id, 1)).toMatchObject({ ok: true });
    expect(sentence(await publishArticle(room.rina, id, 2))).toMatch(/orang kedua/);
    expect(await publishArticle(room.siti, id, 2)).toMatchObject({ ok: true });
    expect((await articleHistory(room.rina, id)).map((step) => step.event)).toEqual(["published", "submitted"]);
  });

  it("sends it back with a note", async () => {
    await submitArticle(room.rina, id, 1);
    expect(sentence(await returnArticle(room.siti, id, 2, { note: "" }))).toMatch(/Tulis apa yang perlu/);
    expect(await returnArticle(room.siti, id, 2, { note: "Tambahkan nomor telepon loket." })).toMatchObject({ ok: true });
    expect((await articleHistory(room.rina, id))[0]).toMatchObject({ event: "returned", note: "Tambahkan nomor telepon loket." });
    expect(sentence(await publishArticle(room.siti, id, 3))).toMatch(/orang kedua/);
  });

  it("doesn't write the words that it reads: who changes what waits is the one who asks from then on", async () => {
    await submitArticle(room.rina, id, 1);
    expect(await saveDraft(room.siti, id, 2, story({ title: "Jadwal truk berubah lagi" }))).toMatchObject({ ok: true, value: { revision: 3 } });
    expect(sentence(await publishArticle(room.siti, id, 3))).toMatch(/orang kedua/);
    expect(sentence(await scheduleArticle(room.siti, id, 3, { at: inAnHour() }))).toMatch(/orang kedua/);
    expect(await publishArticle(room.rina, id, 3)).toMatchObject({ ok: true });
    expect(await submitArticle(room.rina, id, 4)).toMatchObject({ ok: true });
    expect(await restoreVersion(room.siti, id, 5, 1)).toMatchObject({ ok: true });
    expect(sentence(await publishArticle(room.siti, id, 6))).toMatch(/orang kedua/);
  });

  it("looks afterwards at what couldn't wait", async () => {
    expect(await publishArticle(room.rina, id, 1, { urgent: true })).toMatchObject({ ok: true });
    expect(sentence(await reviewPublished(room.rina, id, 2))).toMatch(/orang lain/);
    expect(await reviewPublished(room.siti, id, 2)).toMatchObject({ ok: true });
    expect(sentence(await reviewPublished(room.siti, id, 3))).toMatch(/tidak menunggu/);
  });

  it("doesn't concern the neighbour", async () => {
    expect(await arrangePublished(room.neighbour)).toMatchObject({ revision: 2 });
  });
});

describe("still true?", () => {
  const service = { kind: "service", title: "Angkut sampah besar", fields: { requirements: ["Alamat"], steps: ["Tulis SMS"], cost: "Gratis", time: "3 hari" } };

  it("asks when the day has come, and one click puts it off; the words stay a published version's", async () => {
    const { id: page } = await arrangePublished(room.rina, service);
    await arrangePublished(room.neighbour, service);
    expect((await dueForReview(room.rina)).map((due) => due.id)).toEqual([]);
    const later = new Date(Date.now() + 200 * 86_400_000);
    const due = await dueForReview(room.rina, later);
    expect(due.map((one) => one.id)).toEqual([page]);
    await database.owner()`update articles set review_on = current_date where id = ${page}`;
    expect(await confirmStillTrue(room.siti, page, 2)).toMatchObject({ ok: true });
    expect(await dueForReview(room.rina)).toEqual([]);
    expect(await findArticle(room.rina, page)).toMatchObject({ changed: false });
  });

  it("isn't asked of news", async () => {
    const { id: news, revision } = await arrangePublished(room.rina);
    expect(sentence(await confirmStillTrue(room.rina, news, revision))).toMatch(/tidak perlu/);
  });
});

describe("the trash", () => {
  it("takes drafts and withdrawn stories, out of the list and back as they were", async () => {
    expect(await trashArticle(room.rina, id, 1)).toMatchObject({ ok: true });
    expect((await listArticles(room.rina, {})).rows.map((row) => row.id)).not.toContain(id);
    expect((await listArticles(room.rina, { trashed: true })).rows.map((row) => row.id)).toContain(id);
    expect((await listArticles(room.neighbour, { trashed: true })).rows).toEqual([]);
    expect(sentence(await publishArticle(room.rina, id, 2))).toMatch(/tempat sampah/);
    expect(await untrashArticle(room.rina, id, 2)).toMatchObject({ ok: true });
    expect(await findArticle(room.rina, id)).toMatchObject({ title: "Jadwal truk sampah berubah", status: "draft" });
  });

  it("refuses what citizens read", async () => {
    await publishArticle(room.rina, id, 1);
    expect(sentence(await trashArticle(room.rina, id, 2))).toMatch(/Tarik dulu/);
    await withdrawArticle(room.rina, id, 2, { note: "Jadwalnya keliru, maaf." });
    expect(await trashArticle(room.rina, id, 3)).toMatchObject({ ok: true });
  });
});

describe("a preview link", () => {
  it("shows one draft of one site, until it ends", async () => {
    const made = await makePreviewLink(room.rina, id);
    if (!made.ok) throw new Error("a link was expected");
    const hash = previewHash(made.value.token);
    expect(await findPreview(previewKey(room.kebersihan, hash))).toMatchObject({ title: "Jadwal truk sampah berubah" });
    expect(await findPreview(previewKey(room.dishub, hash))).toBeNull();
    expect(await findPreview(previewKey(room.kebersihan, previewHash("tebakan")))).toBeNull();
    expect(await makePreviewLink(room.neighbour, id)).toMatchObject({ ok: false });
    await database.owner()`update article_previews set expires_at = now() where article_id = ${id}`;
    expect(await findPreview(previewKey(room.kebersihan, hash))).toBeNull();
  });
});
