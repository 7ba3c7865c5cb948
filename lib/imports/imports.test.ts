import { existsSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { jobKey, siteKey } from "@/lib/access/doors/open";
import { arrangeNewsroom, arrangePicture } from "@/lib/articles/arrange";
import { changeArticleAddress, publishArticle, saveDraft } from "@/lib/articles/commands";
import { listEntries } from "@/lib/articles/by-kind";
import { findPublished } from "@/lib/articles/published";
import { findArticle } from "@/lib/articles/queries";
import { readOwnSite } from "@/lib/cases/home";
import { fileTotal } from "@/lib/media/queries";
import { testDatabase } from "@/scripts/testing/database";
import { bringFile, factsOf, itemsOf, tryRun, wxr } from "./arrange";
import { beginImport, dropImport, startImport, stopImport, takeBackImport } from "./commands";
import { fileOf } from "./file";
import { sayNote } from "./notes";
import { findImport, findOldPath, listImports, listItems } from "./queries";
import { receivePart } from "./receive";
import { usualChoices } from "./states";
import { undoImport } from "./undo";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});

const words = "Truk sampah berangkat pukul 05.30 dari pangkalan, lalu masuk ke gang.";
const post = (id: number, more: Record<string, unknown> = {}) => ({ id, title: `Truk nomor ${id}`, html: `<p>${words}</p>`, slug: `truk-nomor-${id}`, ...more });
const takeBack = async (id: number) => {
  expect(await takeBackImport(room.rina, id)).toMatchObject({ ok: true });
  for (let facts = await factsOf(room.rina, id); facts.state === "undoing"; facts = await factsOf(room.rina, id)) await undoImport(jobKey("undo-import"), id);
};
const articleIds = async () => (await database.owner()`select id from articles order by id`).map((row) => Number(row.id));

describe("the dry run", () => {
  it("says what comes and what doesn't, and brings nothing", async () => {
    const facts = await tryRun(room.rina, wxr([
      post(1), post(2, { status: "draft" }), post(3, { type: "page" }), post(4, { type: "nav_menu_item" }), post(5, { date: "0000-00-00 00:00:00" }),
      post(6, { more: "<wp:post_password>rahasia</wp:post_password><wp:comment></wp:comment><wp:comment></wp:comment>" }), post(1),
    ]));
    expect(facts).toMatchObject({ state: "ready", format: "wxr", siteTitle: "Dinas Kebersihan", tally: { publish: 2, draft: 3, refused: 2, comments: 2 } });
    const said = Object.fromEntries((await itemsOf(room.rina, facts.id)).map((item) => [`${item.type} ${item.line}`, `${item.plan}: ${item.notes.map(sayNote).join(" ")}`]));
    expect(Object.values(said)).toEqual([
      "publish: ", "draft: Masih konsep di situs lama.", "publish: Halaman tetap: ada di Profil. Baca sekali, apakah isinya masih benar.",
      "draft: Tanggalnya tidak ada atau tidak terbaca.", "draft: Dikunci kata sandi di situs lama: tidak diterbitkan. 2 komentar tidak dibawa.",
      "null: Menu situs lama: situs baru punya menu sendiri.", "null: Sama dengan isi di baris 4 berkas ini.",
    ]);
    expect(await articleIds()).toEqual([]);
    expect(existsSync(fileOf(room.kebersihan, facts.id))).toBe(false);
  });

  it("tells two stories apart to which WordPress gave one guid, and reads names as they are written", async () => {
    const guid = (id: number) => `http://kebersihan.lama.example/?p=${id}</guid>`;
    const facts = await tryRun(room.rina, wxr([post(7), post(8), post(8)]).replaceAll(guid(8), guid(7)).replace("<title>Dinas Kebersihan", "<title>Dinas\u202e Kebersihan"));
    expect(facts).toMatchObject({ siteTitle: "Dinas Kebersihan", tally: { publish: 2, refused: 1 } });
    expect((await itemsOf(room.rina, facts.id)).map(({ title, plan }) => [title, plan])).toEqual([["Truk nomor 7", "publish"], ["Truk nomor 8", "publish"], ["Truk nomor 8", null]]);
  });

  it("refuses a broken file with its line, and keeps nothing of it", async () => {
    const whole = wxr([post(1), post(2)]);
    const facts = await tryRun(room.rina, whole.slice(0, whole.length - 60));
    expect(facts).toMatchObject({ state: "failed", problem: expect.stringMatching(/berakhir sebelum/) as string, problemLine: expect.any(Number) as number });
    expect(await itemsOf(room.rina, facts.id)).toEqual([]);
    expect(existsSync(fileOf(room.kebersihan, facts.id))).toBe(false);
  });
});

describe("sending", () => {
  it("goes on where a broken connection left it", async () => {
    const begun = await beginImport(room.rina, { name: "../../etc/\u202epasswd.xml", size: 10 });
    if (!begun.ok) throw new Error("an import was expected");
    const { id } = begun.value;
    expect(await receivePart(room.rina, id, 0, Buffer.from("12345"))).toEqual({ ok: true, value: { received: 5, whole: false } });
    expect(await receivePart(room.rina, id, 0, Buffer.from("12345"))).toEqual({ ok: true, value: { received: 5, whole: false } });
    expect(await receivePart(room.rina, id, 7, Buffer.from("x"))).toEqual({ ok: true, value: { received: 5, whole: false } });
    expect(await receivePart(room.rina, id, 5, Buffer.from("1234567"))).toMatchObject({ ok: false });
    expect(await receivePart(room.neighbour, id, 5, Buffer.from("12345"))).toBeNull();
    expect((await findImport(room.rina, id))?.fileName).toBe("passwd.xml");
    expect(await dropImport(room.rina, id)).toMatchObject({ ok: true });
    expect(existsSync(fileOf(room.kebersihan, id))).toBe(false);
  });

  it("refuses what is too large or empty, before a byte of it came", async () => {
    expect(await beginImport(room.rina, { name: "a", size: 200 * 1024 * 1024 })).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(/100 MB/) as string }] });
    expect(await beginImport(room.rina, { name: "a", size: 0 })).toMatchObject({ ok: false });
  });
});

describe("an import", () => {
  it("keeps dates, leads old addresses on, and counts nothing for the site's life", async () => {
    const pulse = () => database.owner()`select last_own_work_at from tenant_pulse where last_own_work_at is not null and tenant_id = ${room.kebersihan}`;
    const before = await pulse();
    const facts = await bringFile(room.rina, wxr([post(11, { date: new Date(Date.now() - 86_400_000).toISOString().slice(0, 19).replace("T", " ") }), post(12, { status: "private" })]));
    expect(facts).toMatchObject({ state: "done", tally: { brought: 2 } });
    const site = siteKey(room.kebersihan);
    const story = await findPublished(site, "truk-nomor-11");
    expect(story).toMatchObject({ title: "Truk nomor 11", authorName: "Dinas Kebersihan" });
    if (!story || "withdrawn" in story || "movedTo" in story) throw new Error("a story was expected");
    expect(story.publishedAt.getTime()).toBeLessThan(Date.now() - 3_600_000);
    expect(story.changedAt).toEqual(story.publishedAt);
    expect(await findOldPath(site, ["/2013/05/truk-nomor-11"])).toBe("/berita/truk-nomor-11");
    expect(await findOldPath(site, ["/?p=11"])).toBe("/berita/truk-nomor-11");
    expect(await findOldPath(site, ["/2013/05/truk-nomor-12"])).toBeNull();
    expect(await findOldPath(siteKey(room.dishub), ["/?p=11"])).toBeNull();
    expect(await pulse()).toEqual(before);
    expect(await readOwnSite(room.rina)).toMatchObject({ published30: 0, wroteMyself: false });
    expect(await database.owner()`select 1 from audit_log where action = 'article.imported' and tenant_id = ${room.kebersihan}`).toHaveLength(2);
  });

  it("that brought a draft counts nothing when it is put out, and keeps its date", async () => {
    const [item] = (await listItems(room.rina, (await bringFile(room.rina, wxr([post(21, { status: "draft" })]))).id, "datang")).rows;
    const published = await publishArticle(room.rina, item?.articleId ?? 0, 1);
    expect(published).toMatchObject({ ok: true, value: { slug: "truk-nomor-21" } });
    const [row] = await database.owner()`select published_at, former_date from articles where id = ${item?.articleId ?? 0}`;
    expect(row?.published_at).toEqual(new Date("2013-05-12T01:30:00Z"));
    expect(await database.owner()`select 1 from tenant_pulse where last_own_work_at is not null and tenant_id = ${room.kebersihan}`).toHaveLength(0);
    expect(await findOldPath(siteKey(room.kebersihan), ["/?p=21"])).toBe("/berita/truk-nomor-21");
  });

  it("brings pages to the profile, in the old menu's order, and leads their addresses to that room", async () => {
    const order = "<wp:menu_order>2</wp:menu_order>";
    const facts = await bringFile(room.rina, wxr([post(26, { type: "page", title: "Sejarah", slug: "sejarah-dinas", more: order }), post(27, { type: "page", title: "Bagan", slug: "bagan-dinas", status: "draft" })]));
    expect((await itemsOf(room.rina, facts.id)).map(({ kind, plan }) => [kind, plan])).toEqual([["profile", "publish"], ["profile", "draft"]]);
    const site = siteKey(room.kebersihan);
    expect(await listEntries(site, "profile", { order: "facet" })).toMatchObject([{ title: "Sejarah", slug: "sejarah-dinas", shownFacet: "002" }]);
    expect(await findPublished(site, "sejarah-dinas")).toBeNull();
    expect(await findOldPath(site, ["/2013/05/sejarah-dinas"])).toBe("/profil/sejarah-dinas");
    expect(await findOldPath(site, ["/2013/05/bagan-dinas"])).toBeNull();
    const [row] = await database.owner()`select review_on from articles where slug = 'sejarah-dinas'`;
    expect(row?.review_on).not.toBeNull();
  });

  it("publishes nothing past the second person that an agency asks for", async () => {
    const asks = (yes: boolean) => database.owner()`insert into site_settings (tenant_id, asks_review) values (${room.kebersihan}, ${yes}) on conflict (tenant_id) do update set asks_review = ${yes}`;
    await bringFile(room.rina, wxr([post(28)]));
    await asks(true);
    const facts = await bringFile(room.rina, wxr([post(28, { title: "Truk lain" }), post(29)]));
    await asks(false);
    expect((await itemsOf(room.rina, facts.id)).map(({ state, notes }) => [state, ...notes.map(({ code }) => code)])).toEqual([["brought", "needs-review"], ["refused", "review-first", "needs-review"]]);
    expect(await findPublished(siteKey(room.kebersihan), "truk-nomor-28")).toMatchObject({ title: "Truk nomor 28" });
    expect(await findPublished(siteKey(room.kebersihan), "truk-nomor-29")).toBeNull();
  });

  it("may leave pages out and make everything a draft", async () => {
    const facts = await bringFile(room.rina, wxr([post(31), post(32, { type: "page" })]), { choices: { withPages: false, asDrafts: true } });
    expect(facts.tally).toMatchObject({ brought: 1, refused: 1 });
    expect((await itemsOf(room.rina, facts.id)).map(({ notes }) => notes.map(({ code }) => code))).toEqual([["as-wished"], ["no-pages"]]);
    expect(await findPublished(siteKey(room.kebersihan), "truk-nomor-31")).toBeNull();
  });
});

describe("the same file again", () => {
  it("closes a picture that the old site took out since", async () => {
    const first = await bringFile(room.rina, wxr([post(44)]));
    const [item] = (await listItems(room.rina, first.id, "datang")).rows;
    const picture = await arrangePicture(database.owner(), room.kebersihan);
    await database.owner()`update article_versions set cover_id = ${picture} where article_id = ${item?.articleId ?? 0}`;
    await database.owner()`update articles set cover_id = ${picture} where id = ${item?.articleId ?? 0}`;
    await database.owner()`update media set public_at = now() where id = ${picture}`;
    expect((await bringFile(room.rina, wxr([post(44, { title: "Tanpa foto itu" })]))).tally).toMatchObject({ refreshed: 1 });
    expect((await database.owner()`select public_at from media where id = ${picture}`)[0]?.public_at).toBeNull();
  });

  it("brings nothing twice, takes what the old site changed, and leaves alone what people changed", async () => {
    const first = await bringFile(room.rina, wxr([post(41), post(42), post(43)]));
    const items = (await listItems(room.rina, first.id, "datang")).rows;
    const edited = await findArticle(room.siti, items[2]?.articleId ?? 0);
    if (!edited) throw new Error("a story was expected");
    expect(await saveDraft(room.siti, edited.id, 1, { ...edited, coverId: null, title: "Truk ketiga" })).toMatchObject({ ok: true });
    const count = (await articleIds()).length;
    expect((await tryRun(room.rina, wxr([post(41), post(42), post(43)]))).tally).toMatchObject({ publish: 0, refresh: 0, refused: 3 });
    const second = await bringFile(room.rina, wxr([post(41), post(42, { title: "Truk kedua" }), post(43, { title: "Truk lain" })]));
    expect((await itemsOf(room.rina, second.id)).map(({ state, notes }) => [state, ...notes.map(({ code }) => code)])).toEqual([["refreshed"], ["refused", "same"], ["refused", "edited"]]);
    expect((await articleIds()).length).toBe(count);
    expect(await findPublished(siteKey(room.kebersihan), "truk-nomor-42")).toMatchObject({ title: "Truk kedua" });
    expect(await findArticle(room.rina, edited.id)).toMatchObject({ title: "Truk ketiga" });

    await takeBack(second.id);
    expect(await findPublished(siteKey(room.kebersihan), "truk-nomor-42")).toMatchObject({ title: "Truk nomor 42" });
    await takeBack(first.id);
    expect((await factsOf(room.rina, first.id)).tally).toMatchObject({ removed: 2, kept: 1 });
    expect(await findPublished(siteKey(room.kebersihan), "truk-nomor-42")).toBeNull();
    expect(await findPublished(siteKey(room.kebersihan), "truk-nomor-43")).toMatchObject({ title: "Truk nomor 43" });
    expect(await findOldPath(siteKey(room.kebersihan), ["/?p=42"])).toBeNull();
    expect(await findOldPath(siteKey(room.kebersihan), ["/?p=43"])).toBe("/berita/truk-nomor-43");
    expect((await bringFile(room.rina, wxr([post(41)]))).tally).toMatchObject({ brought: 1 });
  });
});

describe("a story whose address a person changed", () => {
  it("is a person's work too, and its old address still leads to it", async () => {
    const facts = await bringFile(room.rina, wxr([post(76)]));
    const [item] = (await listItems(room.rina, facts.id, "datang")).rows;
    expect(await changeArticleAddress(room.rina, item?.articleId ?? 0, 1, "truk-terbaru")).toMatchObject({ ok: true });
    await takeBack(facts.id);
    expect((await factsOf(room.rina, facts.id)).tally).toMatchObject({ removed: 0, kept: 1 });
    expect(await findOldPath(siteKey(room.kebersihan), ["/?p=76"])).toBe("/berita/truk-terbaru");
  });
});

describe("a neighbour", () => {
  it("sees and does nothing, and brings the same site as its own", async () => {
    const mine = await bringFile(room.rina, wxr([post(81)]));
    expect(await findImport(room.neighbour, mine.id)).toBeNull();
    expect(await listImports(room.neighbour)).toEqual([]);
    expect(await listItems(room.neighbour, mine.id, "datang")).toEqual({ rows: [], next: null });
    for (const act of [() => startImport(room.neighbour, mine.id, usualChoices), () => stopImport(room.neighbour, mine.id), () => takeBackImport(room.neighbour, mine.id), () => dropImport(room.neighbour, mine.id)]) {
      expect(await act()).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(/tidak ditemukan/) as string }] });
    }
    const theirs = await bringFile(room.neighbour, wxr([post(81)]));
    expect(theirs.tally).toMatchObject({ brought: 1 });
    await takeBack(mine.id);
    expect(await findPublished(siteKey(room.dishub), "truk-nomor-81")).toMatchObject({ title: "Truk nomor 81" });
  });
});

describe("files that wait", () => {
  it("take no more room together than one may have, count in nobody's quota, and are given up by a button", async () => {
    const GB = 1_000_000_000;
    const { bytes: before } = await fileTotal(room.rina);
    const first = await beginImport(room.siti, { name: "besar.zip", size: 1.9 * GB });
    if (!first.ok) throw new Error("room was expected");
    expect(await beginImport(room.rina, { name: "lagi.zip", size: 0.2 * GB })).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(/masih menunggu dan memakai tempatnya/) as string }] });
    expect(await beginImport(room.neighbour, { name: "tetangga.zip", size: 0.2 * GB })).toMatchObject({ ok: true });
    await database.owner()`update imports set state = 'ready', format = 'situs' where id = ${first.value.id}`;
    expect(await beginImport(room.siti, { name: "lagi.zip", size: 0.2 * GB })).toMatchObject({ ok: false });
    expect((await fileTotal(room.rina)).bytes).toBe(before);
    await dropImport(room.rina, first.value.id);
    expect(await beginImport(room.siti, { name: "lagi.zip", size: 0.2 * GB })).toMatchObject({ ok: true });
  });
});

describe("what came as a draft", () => {
  it("is told as a draft for as long as it is one", async () => {
    const facts = await bringFile(room.rina, wxr([post(901, { slug: "konsep-satu" }), post(902, { slug: "konsep-dua", status: "draft" })]));
    expect([facts.tally.brought, facts.stillDraft]).toEqual([2, 1]);
    const [shown, draft] = (await listItems(room.rina, facts.id, "datang")).rows;
    expect([shown?.plan, draft?.plan]).toEqual(["publish", "draft"]);
    expect(await publishArticle(room.rina, draft?.articleId ?? 0, 1)).toMatchObject({ ok: true });
    expect((await factsOf(room.rina, facts.id)).stillDraft).toBe(0);
    expect((await listItems(room.rina, facts.id, "datang")).rows.map(({ plan }) => plan)).toEqual(["publish", "publish"]);
  });
});
