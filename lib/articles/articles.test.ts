import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { portalKey, siteKey } from "@/lib/access/doors/open";
import { testDatabase } from "@/scripts/testing/database";
import { arrangeNewsroom, arrangePicture, arrangePublished, pictureBody, story, textBody } from "./arrange";
import { beginArticle, markLeft, markPresent, publishArticle, restoreVersion, saveDraft, startArticle, withdrawArticle } from "./commands";
import { findPublished, latestPublished, listPublished } from "./published";
import { articleHistory, findArticle, listArticles, presentEditors, versionPair } from "./queries";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
let id: number;

const site = () => siteKey(room.kebersihan);
const messages = (outcome: { ok: boolean; issues?: { message: string }[] }) => (outcome.issues ?? []).map((issue) => issue.message).join(" ");
const audited = async (action: string, subjectId: number) =>
  (await database.owner()<{ actorName: string }[]>`select actor_name as "actorName" from audit_log where action = ${action} and subject_id = ${String(subjectId)}`).map((row) => row.actorName);

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});
beforeEach(async () => {
  const started = await startArticle(room.rina, story());
  if (!started.ok) throw new Error("a draft was expected");
  id = started.value.id;
});

describe("writing a draft", () => {
  it("is kept with every save, and seen by nobody outside", async () => {
    const saved = await saveDraft(room.rina, id, 1, story({ title: "Truk lebih pagi" }));
    expect(saved).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await findArticle(room.siti, id)).toMatchObject({ title: "Truk lebih pagi", status: "draft", revision: 2, updatedByName: "Rina Siregar" });
    const drafts = await listArticles(room.rina, { status: "draft", q: "lebih pagi" });
    expect(drafts.rows.map((row) => row.id)).toContain(id);
    expect(await database.owner()`select 1 from articles where id = ${id} and status <> 'draft'`).toHaveLength(0);
    expect(await audited("article.saved", id)).toEqual(["Rina Siregar"]);
  });

  it("tells who saved first, and overwrites nothing", async () => {
    await saveDraft(room.siti, id, 1, story({ title: "Judul dari Siti" }));
    const late = await saveDraft(room.rina, id, 1, story({ title: "Judul dari Rina" }));
    expect(late).toMatchObject({ ok: false, conflict: { byName: "Siti Aisyah", revision: 2 } });
    expect((await findArticle(room.rina, id))?.title).toBe("Judul dari Siti");
  });

  it("takes a save that comes again for the same save: its answer was lost on the way", async () => {
    const text = story({ title: "Ditulis sekali" });
    expect(await saveDraft(room.rina, id, 1, text)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await saveDraft(room.rina, id, 1, text)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await saveDraft(room.rina, id, 1, story({ title: "Lain" }))).toMatchObject({ ok: false, conflict: { own: true } });
    expect(await saveDraft(room.siti, id, 1, story({ title: "Lain" }))).toMatchObject({ ok: false, conflict: { own: false } });
    expect(await saveDraft(room.neighbour, id, 1, text)).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(/tidak ditemukan/) as string }] });
  });

  it("keeps a title that is far too long to be published", async () => {
    const title = "Panjang ".repeat(60).trim();
    expect(await saveDraft(room.rina, id, 1, story({ title }))).toMatchObject({ ok: true });
    expect((await findArticle(room.rina, id))?.title).toBe(title);
    expect(messages(await publishArticle(room.rina, id, 2))).toMatch(/Ringkas sampai 120 huruf/);
  });

  it("begins an empty story once, as long as nothing is written in it and no screen has it open or is just opening it", async () => {
    const begin = async (who = room.rina) => {
      const begun = await beginArticle(who, "news");
      return begun.ok ? begun.value.id : 0;
    };
    const first = await begin();
    const beside = await begin();
    expect(beside).not.toBe(first);
    const aMinuteLater = (id: number) => database.owner()`update articles set updated_at = updated_at - interval '1 minute' where id = ${id}`;
    await aMinuteLater(first);
    expect(await begin()).toBe(first);
    expect([await begin(room.siti), await begin(room.neighbour)]).not.toContain(first);
    await markPresent(room.rina, first);
    await aMinuteLater(beside);
    const second = await begin();
    expect(second).toBe(beside);
    await saveDraft(room.rina, second, 1, story());
    expect([first, second]).not.toContain(await begin());
  });

  it("lets one of two simultaneous saves win", async () => {
    const both = await Promise.all([saveDraft(room.rina, id, 1, story({ title: "A" })), saveDraft(room.siti, id, 1, story({ title: "B" }))]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(both.find((outcome) => !outcome.ok)).toMatchObject({ conflict: { revision: 2 } });
  });

  it("keeps what another person wrote in the history", async () => {
    await saveDraft(room.siti, id, 1, story({ title: "Judul dari Siti" }));
    const [before] = await articleHistory(room.rina, id);
    expect(before).toMatchObject({ event: "saved", title: "Jadwal truk sampah berubah", madeByName: "Rina Siregar" });
  });

  it("refuses a body that isn't a story, and a neighbour's picture as cover", async () => {
    expect(messages(await saveDraft(room.rina, id, 1, story({ body: { type: "doc", content: [{ type: "script" }] } })))).toMatch(/Isi tulisan/);
    const coverId = await arrangePicture(database.owner(), room.dishub);
    expect(messages(await saveDraft(room.rina, id, 1, story({ coverId })))).toMatch(/Gambar utama tidak ditemukan/);
    expect((await findArticle(room.rina, id))?.revision).toBe(1);
  });

  it("tells who else has it open", async () => {
    await Promise.all([markPresent(room.rina, id), markPresent(room.siti, id), markPresent(room.neighbour, id)]);
    expect(await presentEditors(room.rina, id)).toEqual(["Siti Aisyah"]);
    expect(await presentEditors(room.neighbour, id)).toEqual([]);
    await markLeft(room.siti, id);
    expect(await presentEditors(room.rina, id)).toEqual([]);
  });
});

describe("publishing", () => {
  it("shows the story on the site and on the portal, with its pictures and the site's pulse", async () => {
    const coverId = await arrangePicture(database.owner(), room.kebersihan);
    const inBody = await arrangePicture(database.owner(), room.kebersihan);
    const { id: shown, slug } = await arrangePublished(room.rina, { title: "Truk Baru & Jalur Baru: Siap 100%!", coverId, coverAlt: "Truk", body: pictureBody(inBody) });
    expect(slug).toBe("truk-baru-dan-jalur-baru-siap-100-persen");
    const article = await findPublished(site(), slug);
    expect(article).toMatchObject({ title: "Truk Baru & Jalur Baru: Siap 100%!", cover: { id: coverId, alt: "Truk" }, authorName: "Rina Siregar", authorTitle: "Operator" });
    expect(JSON.stringify(article)).toContain('"widths":[320,640]');
    const latest = await latestPublished(portalKey(), { limit: 1 });
    expect(latest.items[0]).toMatchObject({ slug, agency: { slug: "kebersihan", name: "Dinas Kebersihan" } });
    expect(await database.owner()`select 1 from media where public_at is null and id in (${coverId}, ${inBody})`).toHaveLength(0);
    expect(await database.owner()`select 1 from tenant_pulse where tenant_id = ${room.kebersihan} and last_own_work_at > now() - interval '1 minute'`).toHaveLength(1);
    expect(await audited("article.published", shown)).toEqual(["Rina Siregar"]);
  });

  it("asks for title, summary, body and alternative texts, each by its field", async () => {
    const coverId = await arrangePicture(database.owner(), room.kebersihan);
    const bare = await startArticle(room.rina, story({ title: " ", summary: "", coverId, body: textBody(" ") }));
    if (!bare.ok) throw new Error("a draft was expected");
    const refusal = await publishArticle(room.rina, bare.value.id, 1);
    expect(refusal.ok ? [] : refusal.issues.map((issue) => issue.field)).toEqual(["title", "summary", "body", "coverAlt"]);
    const noAlt = await startArticle(room.rina, story({ body: pictureBody(coverId, "") }));
    expect(messages(await publishArticle(room.rina, noAlt.ok ? noAlt.value.id : 0, 1))).toMatch(/1 gambar di isi berita belum punya teks pengganti/);
  });

  it("refuses a neighbour's picture in the body and leaves it closed", async () => {
    const foreign = await arrangePicture(database.owner(), room.dishub);
    await saveDraft(room.rina, id, 1, story({ body: pictureBody(foreign) }));
    expect(messages(await publishArticle(room.rina, id, 2))).toMatch(/gambar atau berkas yang tidak ditemukan/);
    expect(await database.owner()`select 1 from media where id = ${foreign} and public_at is null`).toHaveLength(1);
  });

  it("gives two stories of one title two addresses, at the same moment too", async () => {
    const title = "Kerja bakti Sei Mati";
    const slugs = (await Promise.all([1, 2, 3].map(() => arrangePublished(room.rina, { title })))).map((published) => published.slug);
    expect(new Set(slugs)).toEqual(new Set(["kerja-bakti-sei-mati", "kerja-bakti-sei-mati-2", "kerja-bakti-sei-mati-3"]));
    expect((await arrangePublished(room.neighbour, { title })).slug).toBe("kerja-bakti-sei-mati");
  });

  it("keeps corrections from citizens until they are published, and the first date for good", async () => {
    const { id: shown, slug } = await arrangePublished(room.rina, { title: "Jam layanan berubah" });
    const first = await findPublished(site(), slug);
    await saveDraft(room.rina, shown, 2, story({ title: "Jam layanan berubah lagi" }));
    expect(await findPublished(site(), slug)).toEqual(first);
    expect((await listArticles(room.rina, { q: "berubah lagi" })).rows[0]).toMatchObject({ changed: true });
    await publishArticle(room.rina, shown, 3);
    const second = await findPublished(site(), slug);
    expect(second).toMatchObject({ title: "Jam layanan berubah lagi", slug, publishedAt: first && "publishedAt" in first ? first.publishedAt : null });
    expect(messages(await publishArticle(room.rina, shown, 4))).toBe("Belum ada perubahan sejak terakhir terbit.");
  });

  it("lists the agency's own by words, state and kind", async () => {
    const { id: shown } = await arrangePublished(room.rina, { title: "Loket libur", kind: "announcement" });
    await arrangePublished(room.neighbour, { title: "Loket libur", kind: "announcement" });
    const found = async (wish: Parameters<typeof listArticles>[1]) => (await listArticles(room.rina, { q: "loket libur", ...wish })).rows.map((row) => row.id);
    expect(await found({ kinds: ["announcement"], status: "published" })).toEqual([shown]);
    expect([await found({ kinds: ["news"] }), await found({ status: "draft" }), await found({ q: "loket%libur" })]).toEqual([[], [], []]);
  });

  it("lists what is published by pages", async () => {
    await arrangePublished(room.rina, { title: "Satu lagi" });
    const all = await listPublished(site(), { limit: 1, page: 1 });
    expect(all.items[0]?.title).toBe("Satu lagi");
    expect(all.pages).toBe(all.total);
    expect((await listPublished(site(), { page: 999 })).items).toEqual([]);
  });
});

describe("withdrawing and restoring", () => {
  it("leaves a note at the address and closes pictures that no other story shows", async () => {
    const shared = await arrangePicture(database.owner(), room.kebersihan);
    const alone = await arrangePicture(database.owner(), room.kebersihan);
    await arrangePublished(room.rina, { body: pictureBody(shared) });
    const { id: shown, slug } = await arrangePublished(room.rina, { coverId: alone, coverAlt: "Truk", body: pictureBody(shared) });
    expect(messages(await withdrawArticle(room.rina, shown, 2, { note: "salah" }))).toMatch(/sedikitnya 10 huruf/);
    expect(await withdrawArticle(room.rina, shown, 2, { note: "Jadwalnya keliru, kami perbaiki dulu." })).toMatchObject({ ok: true });
    expect(await findPublished(site(), slug)).toEqual({ withdrawn: { note: "Jadwalnya keliru, kami perbaiki dulu.", at: expect.any(Date) as Date } });
    expect((await latestPublished(portalKey(), { limit: 100 })).items.map((item) => item.slug)).not.toContain(slug);
    expect((await database.owner()<{ id: string }[]>`select id from media where public_at is null and id in (${shared}, ${alone})`).map((row) => row.id)).toEqual([alone]);
    expect(await audited("article.withdrawn", shown)).toEqual(["Rina Siregar"]);
    expect(messages(await withdrawArticle(room.rina, shown, 3, { note: "Sekali lagi ditarik." }))).toMatch(/sedang tidak terbit/);
    expect(await publishArticle(room.rina, shown, 3)).toMatchObject({ ok: true, value: { slug } });
  });

  it("brings an earlier version back into the draft and loses neither", async () => {
    const { id: shown, slug } = await arrangePublished(room.rina, { title: "Versi pertama" });
    await saveDraft(room.rina, shown, 2, story({ title: "Versi kedua" }));
    expect(await restoreVersion(room.siti, shown, 3, 1)).toMatchObject({ ok: true, value: { revision: 4 } });
    expect((await findArticle(room.rina, shown))?.title).toBe("Versi pertama");
    expect(await findPublished(site(), slug)).toMatchObject({ title: "Versi pertama" });
    expect((await articleHistory(room.rina, shown)).map((step) => `${step.event}: ${step.title}`)).toEqual(["restored: Versi pertama", "saved: Versi kedua", "published: Versi pertama"]);
    expect(messages(await restoreVersion(room.rina, shown, 4, 99))).toMatch(/tidak ada di riwayat/);
  });
});

describe("what a version changed", () => {
  it("is seen against the one before it, and the draft's against what citizens read", async () => {
    const { id: shown } = await arrangePublished(room.rina, { title: "Pertama" });
    await saveDraft(room.rina, shown, 2, story({ title: "Kedua" }));
    await publishArticle(room.rina, shown, 3);
    await saveDraft(room.rina, shown, 4, story({ title: "Ketiga" }));
    const titles = async (version: number | null, who = room.siti) => {
      const pair = await versionPair(who, shown, version);
      return pair && [pair.before.title, pair.after.title];
    };
    expect([await titles(1), await titles(2), await titles(null)]).toEqual([null, ["Pertama", "Kedua"], ["Kedua", "Ketiga"]]);
    expect([await titles(2, room.neighbour), await titles(null, room.neighbour)]).toEqual([null, null]);
  });
});

describe("a neighbour's key", () => {
  it("finds nothing and changes nothing", async () => {
    const { id: shown, slug } = await arrangePublished(room.rina, { title: "Milik Kebersihan" });
    const before = await database.owner()`select * from articles order by id`;
    expect(await findArticle(room.neighbour, shown)).toBeNull();
    expect(await articleHistory(room.neighbour, shown)).toEqual([]);
    expect((await listArticles(room.neighbour, { q: "Milik Kebersihan" })).rows).toEqual([]);
    expect(await findPublished(siteKey(room.dishub), slug)).toBeNull();
    expect((await listPublished(siteKey(room.dishub))).items.map((item) => item.slug)).not.toContain(slug);
    expect((await latestPublished(portalKey(), { tenantIds: [room.dishub] })).items.map((item) => item.slug)).not.toContain(slug);
    const tries = [
      await saveDraft(room.neighbour, shown, 2, story({ title: "Diambil alih" })), await publishArticle(room.neighbour, shown, 2),
      await withdrawArticle(room.neighbour, shown, 2, { note: "Ditarik oleh tetangga." }), await restoreVersion(room.neighbour, shown, 2, 1),
    ];
    expect(tries.map(messages)).toEqual(Array(4).fill("Tulisan ini tidak ditemukan di instansi Anda."));
    expect(await database.owner()`select * from articles order by id`).toEqual(before);
  });
});
