import { beforeAll, describe, expect, it } from "vitest";
import { jobKey, portalKey, siteKey } from "@/lib/access/doors/open";
import type { Admin, Portal } from "@/lib/access/keys";
import { arrangeAdmin } from "@/lib/accounts/arrange";
import { arrangeNewsroom, arrangePublished, story, textBody } from "@/lib/articles/arrange";
import { publishArticle, saveDraft, startArticle, withdrawArticle } from "@/lib/articles/commands";
import { statementsSoFar } from "@/lib/db/count";
import { mergeAgency, renameAgency, reopenAgency, separateAgency, suspendAgency } from "@/lib/tenants/commands";
import { testDatabase } from "@/scripts/testing/database";
import { learnWords } from "./commands";
import { markWords, snippetOf } from "./marks";
import { daysOf } from "./periods";
import { type SearchFilter, searchPages, suggestSearch } from "./queries";
import { mendQuestion, readBeginning, readQuestion } from "./read-question";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
let azhar: Admin;

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
  azhar = await arrangeAdmin(database.owner());
});

const ask = (text: string, filter?: SearchFilter) => searchPages(portalKey(), readQuestion(text), filter);
const titles = async (text: string, filter?: SearchFilter) => (await ask(text, filter)).pages.map((page) => page.title);
const onSite = async (tenantId: number, text: string) => (await searchPages(siteKey(tenantId), readQuestion(text))).pages.map((page) => page.title);
const learn = () => learnWords(jobKey("learn-words"));
const tell = (title: string, body = "Isi berita.", more: object = {}) => arrangePublished(room.rina, { title, summary: "Kabar dari dinas.", body: textBody(body), ...more });

describe("what is found", () => {
  it("is what is published, from the moment it is until the moment it isn't", async () => {
    const draft = await startArticle(room.rina, story({ title: "Kolam zebrakuda dibuka" }));
    const id = draft.ok ? draft.value.id : 0;
    expect(await titles("zebrakuda")).toEqual([]);
    await publishArticle(room.rina, id, 1);
    expect(await titles("zebrakuda")).toEqual(["Kolam zebrakuda dibuka"]);
    await saveDraft(room.rina, id, 2, story({ title: "Kolam angsaputih dibuka" }));
    expect([await titles("zebrakuda"), await titles("angsaputih")]).toEqual([["Kolam zebrakuda dibuka"], []]);
    await publishArticle(room.rina, id, 3);
    expect([await titles("zebrakuda"), await titles("angsaputih")]).toEqual([[], ["Kolam angsaputih dibuka"]]);
    await withdrawArticle(room.rina, id, 4, { note: "Kolamnya belum selesai dibangun." });
    expect(await titles("angsaputih")).toEqual([]);
  });

  it("stays in its own site, and is all on the portal", async () => {
    await tell("Lomba layangan di Belawan");
    await arrangePublished(room.neighbour, { title: "Parkir lomba layangan" });
    expect(await onSite(room.kebersihan, "layangan")).toEqual(["Lomba layangan di Belawan"]);
    expect(await onSite(room.dishub, "layangan")).toEqual(["Parkir lomba layangan"]);
    expect((await titles("layangan")).sort()).toEqual(["Lomba layangan di Belawan", "Parkir lomba layangan"]);
    expect(await titles("layangan", { tenantId: room.dishub })).toEqual(["Parkir lomba layangan"]);
  });

  it("leaves a suspended agency out, with all its pages, until it is opened again", async () => {
    await arrangePublished(room.neighbour, { title: "Halte trikora pindah" });
    await suspendAgency(azhar, { tenant: "dishub", reason: "Isinya sedang diperiksa." });
    expect([await titles("trikora"), await titles("dinas perhubungan"), await onSite(room.dishub, "trikora")]).toEqual([[], [], []]);
    await learn();
    expect(await suggestSearch(portalKey(), { terms: [], beginning: "triko" })).toEqual({ words: [], pages: [] });
    await reopenAgency(azhar, "dishub");
    expect(await titles("trikora")).toEqual(["Halte trikora pindah"]);
  });

  it("leads from the names of a merged agency to the one that carries on its work", async () => {
    const [{ id }] = await database.owner()<[{ id: number }]>`insert into tenants (slug, name, short_name, kind, opened_at) values ('arsip', 'Kantor Arsip Kuno', 'Arsip', 'kantor', now()) returning id`;
    await database.owner()`insert into duties (tenant_id, phrase) values (${id}, 'naskah lontar')`;
    expect(await titles("arsip kuno")).toContain("Kantor Arsip Kuno");
    await mergeAgency(azhar, { tenant: "arsip", into: "dishub" });
    for (const text of ["arsip kuno", "naskah lontar"]) expect((await ask(text)).pages.map((page) => page.slug), text).toEqual(["dishub", "dishub"].slice(0, text === "arsip kuno" ? 2 : 1));
    await separateAgency(azhar, "arsip");
    expect((await ask("naskah lontar")).pages.map((page) => page.slug)).toEqual(["arsip"]);
  });

  it("are agencies by each of their names and by what they do, at the name and address they have now", async () => {
    await database.owner()`update tenants set aliases = '{"dinas sampah"}', sms_codes = '{ANGKUT}', top_services = '[{"title": "Sewa truk tinja", "note": "", "icon": "x"}]' where id = ${room.kebersihan}`;
    await database.owner()`insert into duties (tenant_id, phrase) values (${room.kebersihan}, 'bangkai hewan')`;
    for (const text of ["dinas sampah", "angkut", "truk tinja", "bangkai hewan"]) expect((await ask(text)).pages[0], text).toMatchObject({ kind: "agency", title: "Dinas Kebersihan", slug: "kebersihan", path: "/" });
    await renameAgency(azhar, { tenant: "kebersihan", name: "Dinas Kebersihan dan Keindahan", slug: "keindahan" });
    expect((await ask("keindahan")).pages[0]).toMatchObject({ title: "Dinas Kebersihan dan Keindahan", slug: "keindahan" });
    await renameAgency(azhar, { tenant: "keindahan", name: "Dinas Kebersihan", slug: "kebersihan" });
    await database.owner()`delete from duties where phrase = 'bangkai hewan'`;
    expect([await titles("keindahan"), await titles("bangkai hewan")]).toEqual([[], []]);
  });

  it("are the portal's own pages too, but not on an agency's site", async () => {
    expect((await ask("privasi")).pages).toMatchObject([{ kind: "page", title: "Data pribadi Anda", path: "/data-pribadi", slug: null }]);
    expect(await onSite(room.kebersihan, "privasi")).toEqual([]);
    expect(await onSite(room.kebersihan, "telepon kantor")).toEqual(["Kontak Dinas Kebersihan"]);
  });

  it("is written by the database itself: no way to publish, import or mend by hand can forget it", async () => {
    const [row] = await database.owner()`with made as (insert into articles (tenant_id, slug, body, author_name, status, published_version, published_at)
      values (${room.dishub}, 'impor', '{}', 'x', 'published', 1, now()) returning id, tenant_id)
      insert into article_versions (tenant_id, article_id, version, event, title, summary, body, kind, author_name, made_by_name)
      select tenant_id, id, 1, 'published', 'Impor kapalselam', '', '{}', 'news', 'x', 'x' from made returning article_id as id`;
    expect(await titles("kapalselam")).toEqual(["Impor kapalselam"]);
    await database.owner()`update articles set slug = 'impor-baru' where id = ${Number(row?.id)}`;
    expect((await ask("kapalselam")).pages[0]?.path).toBe("/berita/impor-baru");
    await database.owner()`update articles set status = 'draft' where id = ${Number(row?.id)}`;
    expect(await titles("kapalselam")).toEqual([]);
    const stray = await database.owner()`select source, ref from search_pages p where source = 'article'
      and not exists (select from articles a where a.id::text = p.ref and a.tenant_id = p.tenant_id and a.status = 'published')`;
    expect(stray).toEqual([]);
  });
});

describe("language", () => {
  beforeAll(async () => {
    await tell("Jembatan Titi Kuning diperbaiki", "Petugas menertibkan pedagang dan menambal aspal.");
    await tell("Pengurusan izin keramaian", "Café Ménteng di Jalan Nibung. Hari Jum'at tutup.");
    await tell("Pembuatan e-KTP keliling", "Bawa kartu keluarga. Pemeliharaan taman juga diumumkan.");
    await learn();
  });

  it.each([
    ["perbaikan jembatan", "Jembatan Titi Kuning diperbaiki"], ["memperbaiki", "Jembatan Titi Kuning diperbaiki"], ["penertiban pedagang", "Jembatan Titi Kuning diperbaiki"],
    ["tertib", "Jembatan Titi Kuning diperbaiki"], ["tambal", "Jembatan Titi Kuning diperbaiki"], ["ijin keramaian", "Pengurusan izin keramaian"],
    ["cafe menteng", "Pengurusan izin keramaian"], ["CAFÉ", "Pengurusan izin keramaian"], ["jumat", "Pengurusan izin keramaian"], ["jln nibung", "Pengurusan izin keramaian"],
    ["ktp", "Pembuatan e-KTP keliling"], ["kartu tanda penduduk keliling", "Pembuatan e-KTP keliling"], ["kk", "Pembuatan e-KTP keliling"], ["di taman yang dipelihara", "Pembuatan e-KTP keliling"],
  ])("%s finds %s", async (text, title) => {
    expect(await titles(text)).toContain(title);
  });

  it.each([["jembatam", "jembatan"], ["kramaian", "keramaian"], ["jembbatan", "jembatan"], ["jebmatan", "jembatan"], ["keramaean", "keramaian"]])("%s: one wrong letter is mended to %s, and said", async (typed, meant) => {
    const found = await ask(typed);
    expect(found).toMatchObject({ reading: "mended", used: [meant] });
    expect(mendQuestion(`Ada ${typed}?`, new Map([[typed, meant]]))).toBe(`ada ${meant}`);
    expect(found.pages.length).toBeGreaterThan(0);
  });

  it("takes an unfinished last word for what it may become", async () => {
    expect(await ask("izin kerama")).toMatchObject({ reading: "mended", pages: [{ title: "Pengurusan izin keramaian" }] });
  });

  it("finds pages with some of the words when none has all, the telling words first", async () => {
    const found = await ask("bagaimana cara mengurus izin keramaian helikopter");
    expect(found).toMatchObject({ reading: "some", pages: [{ title: "Pengurusan izin keramaian" }] });
    expect(found.used).not.toContain("helikopter");
  });

  it("marks the words that answer in whatever form they stand, and shows the place in the text", async () => {
    const found = await ask("penertiban");
    const page = found.pages[0];
    expect(page?.title).toBe("Jembatan Titi Kuning diperbaiki");
    const forms = new Set(found.forms);
    expect(markWords(snippetOf(page ?? { title: "", summary: "", body: "" }, forms), forms).filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(["menertibkan"]);
  });
});

describe("a hostile or empty question", () => {
  it.each([
    ["nothing", ""], ["spaces", "   "], ["stop words only", "yang di dan untuk"], ["operators", "' | & ! ( ) <-> :* \\ \" -"], ["SQL", "'; drop table search_pages; --"], ["NUL", "a\0b\0"],
    ["emoji", "🚮🔥👩‍👩‍👧"], ["right to left", "\u202Eقمامة \u05D0\u05D1\u05D2"], ["10 kB", "sampah ".repeat(1500)], ["one endless word", "x".repeat(10_000)],
    ["a tsquery", "sampah:*A & !dinas"], ["filters of the index", "@1 #agency +always /sampah"], ["a lone surrogate", "\ud83d"], ["combining marks", "e\u0301".repeat(200)], ["percent and underscore", "%__%"],
  ])("%s gets an answer", async (_what, text) => {
    const found = await ask(text);
    expect(["typed", "mended", "some", "none", "empty"]).toContain(found.reading);
    const beginning = readBeginning(text);
    if (beginning) await suggestSearch(portalKey(), beginning);
  });

  it("says that there is nothing to look for in stop words", async () => {
    expect(await ask("yang di dan untuk")).toMatchObject({ reading: "empty", pages: [] });
    expect(await ask("zzqqxxyyzz")).toMatchObject({ reading: "none", pages: [], total: 0 });
  });
});

describe("filters, pages and counts", () => {
  beforeAll(async () => {
    for (let at = 1; at <= 12; at += 1) await tell(`Vaksin rabies gratis ke-${at}`, "Isi.", { kind: at <= 3 ? "announcement" : "news" });
    await database.owner()`update articles set published_at = now() - interval '20 days' where title = 'Vaksin rabies gratis ke-1'`;
    await database.owner()`update articles set published_at = now() - interval '1 year' where title = 'Vaksin rabies gratis ke-2'`;
    await arrangePublished(room.neighbour, { title: "Parkir vaksin rabies" });
    await learn();
  });

  it("counts kinds and agencies where it knows all, in one statement", async () => {
    const before = statementsSoFar();
    const found = await ask("rabies");
    expect(statementsSoFar() - before).toBe(1);
    expect(found).toMatchObject({ total: 13, whole: true, kinds: { news: 10, announcement: 3 } });
    expect(found.agencies).toEqual([{ slug: "kebersihan", name: "Dinas Kebersihan", pages: 12 }, { slug: "dishub", name: "Dinas Perhubungan", pages: 1 }]);
  });

  it("turns pages without losing or repeating one", async () => {
    const [one, two, three] = [await titles("rabies", { page: 1 }), await titles("rabies", { page: 2 }), await titles("rabies", { page: 3 })];
    expect([one.length, two.length, three.length]).toEqual([10, 3, 0]);
    expect(new Set([...one, ...two]).size).toBe(13);
  });

  it("keeps to a kind and to a time", async () => {
    const now = new Date();
    expect((await ask("rabies", { kind: "announcement" })).total).toBe(3);
    expect((await ask("rabies", { kind: "agency" })).total).toBe(0);
    expect((await ask("rabies", { days: daysOf("7-hari", now) })).total).toBe(11);
    expect((await ask("rabies", { days: daysOf("30-hari", now) })).total).toBe(12);
    const last = await titles("rabies", { days: daysOf("tahun-lalu", now) });
    expect([last.includes("Vaksin rabies gratis ke-2"), last.includes("Vaksin rabies gratis ke-3")]).toEqual([true, false]);
  });

  it("puts the title before the text and the new before the old", async () => {
    await tell("Rapat bulanan", "Dibahas juga odong-odong.");
    await tell("Odong-odong ditertibkan", "Isi.");
    expect(await titles("odong")).toEqual(["Odong-odong ditertibkan", "Rapat bulanan"]);
    expect((await titles("rabies")).at(0)).not.toMatch(/ke-[12]$/);
  });
});

describe("suggestions", () => {
  it("go on with what was typed, and lead to pages", async () => {
    await tell("Bank sampah Sukamaju", "Isi.");
    await learn();
    const open = async (text: string, key = portalKey() as Parameters<typeof suggestSearch>[0]) => suggestSearch(key, readBeginning(text) ?? { terms: [], beginning: "" });
    expect(await open("bank sukam")).toEqual({ words: ["sukamaju"], pages: [{ title: "Bank sampah Sukamaju", path: "/berita/bank-sampah-sukamaju", slug: "kebersihan", name: "Dinas Kebersihan", kind: "news" }] });
    expect((await open("dinas perh")).pages[0]).toMatchObject({ title: "Dinas Perhubungan", path: "/" });
    expect((await open("sukam", siteKey(room.dishub))).words).toEqual([]);
    expect([readBeginning("su"), readBeginning("sukamaju ")]).toEqual([null, null]);
  });

  it("never bring back a word of a page that was withdrawn", async () => {
    const { id } = await tell("Nama korban: Rumondangsiahaan", "Isi.");
    await learn();
    expect((await suggestSearch(portalKey(), { terms: [], beginning: "rumond" })).words).toEqual(["rumondangsiahaan"]);
    await withdrawArticle(room.rina, id, 2, { note: "Memuat nama korban." });
    expect((await suggestSearch(portalKey(), { terms: [], beginning: "rumond" })).words).toEqual([]);
    expect(await ask("rumondangsiahan")).toMatchObject({ reading: "none" });
    await learn();
    expect(await database.owner()`select 1 from search_words where word like 'rumond%'`).toEqual([]);
  });
});

describe("the wall", () => {
  it("lets a site's key search in that site only, and no other key at all", async () => {
    const asSite = siteKey(room.kebersihan);
    expect((await searchPages(asSite, readQuestion("layangan"), { tenantId: room.dishub })).pages.map((page) => page.slug)).toEqual(["kebersihan"]);
    const refused = { cause: { code: "42501" } };
    // Tells the statement one agency and the transaction another.
    const asked = [room.dishub, room.kebersihan];
    const forged = { ...asSite, get tenantId() { return asked.shift() ?? room.kebersihan; } };
    await expect(searchPages(forged, readQuestion("layangan"))).rejects.toMatchObject(refused);
    for (const key of [room.rina, azhar]) {
      await expect(searchPages(key as unknown as Portal, readQuestion("layangan"))).rejects.toMatchObject(refused);
      await expect(suggestSearch(key as unknown as Portal, { terms: [], beginning: "layang" })).rejects.toMatchObject(refused);
    }
  });
});
