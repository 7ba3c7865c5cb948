import { existsSync, readFileSync } from "node:fs";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { jobKey, siteKey } from "@/lib/access/doors/open";
import { arrangeNewsroom, arrangePublished, pictureBody, story } from "@/lib/articles/arrange";
import { picturesIn } from "@/lib/articles/body-text";
import { listEntries } from "@/lib/articles/by-kind";
import { changeArticleAddress, publishArticle, startArticle } from "@/lib/articles/commands";
import { findPublished } from "@/lib/articles/published";
import { packFor } from "@/lib/exports/arrange";
import { addPicture } from "@/lib/media/commands";
import { testDatabase } from "@/scripts/testing/database";
import { bringFile, factsOf, itemsOf, tryRun } from "../arrange";
import { takeBackImport } from "../commands";
import { fileOf } from "../file";
import { sayNote } from "../notes";
import { findOldPath } from "../queries";
import { undoImport } from "../undo";
import { packed, PICTURE, siteText, writing, zipOf } from "./arrange";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
let photo: Buffer;
beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
  photo = await sharp({ create: { width: 700, height: 500, channels: 3, background: "#0a5" } }).webp().toBuffer();
});

const NAME = "situs.zip";
const bring = (bytes: Buffer) => bringFile(room.neighbour, bytes, { name: NAME });
const notesOf = async (bytes: Buffer) => {
  const facts = await tryRun(room.neighbour, bytes, NAME);
  return (await itemsOf(room.neighbour, facts.id)).map(({ title, plan, notes }) => [title, plan, ...notes.map(sayNote)]);
};
const problemOf = async (bytes: Buffer) => {
  const { state, problem, problemLine } = await tryRun(room.neighbour, bytes, NAME);
  return [state, problem, problemLine];
};

describe("a site taken away from one agency", () => {
  it("comes whole into another: kinds, fields, pictures, dates, bylines and former addresses; once, and can be taken back", async () => {
    const added = await addPicture(room.rina, photo, "truk.png");
    if (!added.ok) throw new Error("a picture was expected");
    const { id } = added.value;
    const news = await arrangePublished(room.rina, { coverId: id, coverAlt: "Truk", coverCaption: "Di pangkalan", body: pictureBody(id, "Truk sampah baru") });
    await changeArticleAddress(room.rina, news.id, 2, "truk-pagi");
    const page = await startArticle(room.rina, story({ kind: "profile", title: "Sejarah", fields: { order: "7" } }));
    if (!page.ok) throw new Error("a page was expected");
    await publishArticle(room.rina, page.value.id, 1);
    await startArticle(room.rina, story({ title: "Belum selesai" }));
    const file = readFileSync((await packFor(room.rina)).path);
    const tables = () => database.owner()`select (select count(*) from articles where tenant_id = ${room.dishub})::int a, (select count(*) from media where tenant_id = ${room.dishub})::int m, (select count(*) from old_paths)::int p`;
    const before = (await tables())[0];

    const dry = await tryRun(room.neighbour, file, NAME);
    expect(dry).toMatchObject({ state: "ready", format: "situs", siteTitle: "Dinas Kebersihan", tally: { publish: 2, draft: 1, lookComing: 1, refused: 0, pictures: 1 } });
    expect((await itemsOf(room.neighbour, dry.id)).map(({ kind, plan, slug, notes }) => [kind, plan, slug, ...notes.map(({ code }) => code)])).toEqual([
      [null, "look", null, "look-parts"], ["news", "publish", "truk-pagi"], ["profile", "publish", "sejarah"], ["news", "draft", "belum-selesai", "was-draft"],
    ]);
    expect((await tables())[0]).toEqual(before);
    expect(existsSync(fileOf(room.dishub, dry.id))).toBe(true);

    const facts = await bring(file);
    expect(facts.tally).toMatchObject({ brought: 3, missing: 0 });
    expect(existsSync(fileOf(room.dishub, facts.id))).toBe(false);
    const site = siteKey(room.dishub);
    const [origin, copy] = [await findPublished(siteKey(room.kebersihan), "truk-pagi"), await findPublished(site, "truk-pagi")];
    if (!origin || !copy || !("body" in origin) || !("body" in copy)) throw new Error("stories were expected");
    expect(copy).toMatchObject({ title: origin.title, summary: origin.summary, authorName: "Rina Siregar", authorTitle: "Operator", coverCaption: "Di pangkalan", publishedAt: origin.publishedAt, cover: { width: 700, alt: "Truk" } });
    expect(copy.cover?.id).not.toBe(id);
    expect(picturesIn(copy.body)).toMatchObject([{ mediaId: copy.cover?.id, alt: "Truk sampah baru" }]);
    expect(await listEntries(site, "profile", { order: "facet" })).toMatchObject([{ title: "Sejarah", fields: { order: "7" }, shownFacet: "007" }]);
    expect(await findOldPath(site, [`/berita/${news.slug}`])).toBe("/berita/truk-pagi");
    expect(await database.owner()`select 1 from tenant_pulse where last_own_work_at is not null and tenant_id = ${room.dishub}`).toHaveLength(0);
    expect((await tryRun(room.neighbour, file, NAME)).tally).toMatchObject({ publish: 0, draft: 0, refresh: 0, refused: 4 });

    expect(await takeBackImport(room.neighbour, facts.id)).toMatchObject({ ok: true });
    await undoImport(jobKey("undo-import"), facts.id);
    expect((await factsOf(room.neighbour, facts.id)).tally).toMatchObject({ removed: 3, kept: 0 });
    expect((await tables())[0]).toEqual(before);
  });

  it("brings nothing into the agency it comes from, while that still has it", async () => {
    const facts = await tryRun(room.rina, readFileSync((await packFor(room.rina)).path), NAME);
    expect(facts.tally).toMatchObject({ publish: 0, draft: 0, refused: 4 });
    expect(new Set((await itemsOf(room.rina, facts.id)).flatMap(({ notes }) => notes.map(({ code }) => code)))).toEqual(new Set(["site-facts", "already-here"]));
  });
});

describe("what a pack says of its writings", () => {
  it("decides how they come: withdrawn, planned, unreadable and half-edited ones say so", async () => {
    const content = writing(1).content;
    expect(await notesOf(await zipOf({ "situs.json": siteText([
      writing(1, { state: "withdrawn", withdrawn: { note: "Keliru." } }), writing(2, { state: "draft", publishAt: "2030-01-01T00:00:00Z", address: null, date: null }), writing(3, { draft: content, unpublishAt: "2030-01-01T00:00:00Z" }),
      writing(4, { content: { ...content, kind: "event", title: "Rapat" } }), writing(5, { content: { ...content, kind: "resep", title: "Resep" } }), { number: "x", title: "Rusak" }, writing(7, { content: { ...content, title: "Truk\u0000\u202e sampah" } }),
    ]) }))).toEqual([
      ["Truk nomor 1", "draft", "Sudah ditarik di situs asalnya: Keliru."], ["Truk nomor 2", "draft", "Tanggal terbitnya belum tiba."],
      ["Truk nomor 3", "publish", expect.stringMatching(/Perubahan yang belum terbit/), expect.stringMatching(/akan turun sendiri/)],
      ["Rapat", "draft", "Isi tanggal dan jam mulai.", expect.stringMatching(/^Isi tempat acara/)], ["Truk sampah", "publish"],
      ["Dinas Asal", null, expect.stringMatching(/fakta instansi/)], ["Resep", null, "Isinya tidak terbaca. Jenis tulisan tidak dikenal."], ["Rusak", null, expect.stringMatching(/tidak terbaca/)],
    ]);
  });

  it("never shows a picture that isn't whole, isn't one, or isn't in it; the others come", async () => {
    const shows = (number: number, picture: Record<string, unknown>) => writing(number, { content: { ...writing(1).content, title: `Foto ${number}`, body: pictureBody(PICTURE) }, pictures: [picture] });
    const svg = Buffer.from("<svg onload=alert(1)>");
    const file = await zipOf({
      "situs.json": siteText([
        shows(1, packed("files/a.webp", photo)), shows(2, { ...packed("files/a.webp", svg) }), shows(3, packed("files/b.webp", svg)), shows(4, packed("files/hilang.webp", photo)), shows(5, packed("files/besar.webp", photo)),
        writing(6, { content: { ...writing(1).content, kind: "album", title: "Galeri", body: pictureBody(PICTURE) }, pictures: [packed("files/b.webp", svg)] }),
      ]), "files/a.webp": photo, "files/b.webp": svg, "files/besar.webp": Buffer.alloc(16 * 1024 * 1024),
    });
    expect(await notesOf(file)).toEqual([
      ["Foto 1", "publish"], ["Foto 2", "publish", "Gambar tidak ikut: files/a.webp: isinya tidak sama dengan sidik yang dicatat."], ["Foto 3", "publish", "Gambar tidak ikut: files/b.webp: bukan gambar."],
      ["Foto 4", "publish", "Gambar tidak ikut: files/hilang.webp: tidak ada di dalam ZIP."], ["Foto 5", "publish", "Gambar tidak ikut: files/besar.webp: lebih dari 15 MB."],
      ["Galeri", "draft", "Masukkan sedikitnya satu gambar.", "Gambar tidak ikut: files/b.webp: bukan gambar."], ["Dinas Asal", null, expect.any(String)],
    ]);
    const facts = await bring(file);
    expect(facts.tally).toMatchObject({ brought: 6, look: 5 });
    expect(await database.owner()`select 1 from media where tenant_id = ${room.dishub}`).toHaveLength(1);
    expect(await database.owner()`select title from articles where tenant_id = ${room.dishub} and body::text like '%mediaId%'`).toMatchObject([{ title: "Foto 1" }]);
  });

  it("can't take a picture of the agency by naming its number", async () => {
    const own = await addPicture(room.neighbour, photo, "rahasia.png");
    if (!own.ok) throw new Error("a picture was expected");
    await bring(await zipOf({ "situs.json": siteText([writing(21, { content: { ...writing(1).content, title: "Maling", coverId: own.value.id, coverAlt: "x", body: pictureBody(own.value.id) } })]) }));
    const [row] = await database.owner()`select cover_id, body::text as body from articles where title = 'Maling'`;
    expect([row?.cover_id, String(row?.body).includes(own.value.id)]).toEqual([null, false]);
  });
});

describe("a file that can't be used", () => {
  const renamed = (from: string, to: string) => (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replaceAll(from, to), "latin1");
  const text = () => siteText([writing(1)]);

  it("says so in a sentence, with the line where there is one", async () => {
    expect(await problemOf(await zipOf({ "situs.json": siteText([writing(1)], { version: 2 }) }))).toEqual(["failed", expect.stringMatching(/versi yang lebih baru \(format 2\)/), 3]);
    expect(await problemOf(await zipOf({ "situs.json": text().replace('"number": 1,', '"number": ,') }))).toEqual(["failed", expect.stringMatching(/JSON di sini rusak/), 13]);
    expect(await problemOf(await zipOf({ "situs.json": text().slice(0, -20) }))).toEqual(["failed", expect.stringMatching(/berakhir sebelum/), expect.any(Number)]);
    expect(await problemOf(await zipOf({ "situs.json": '{"format": "lain"}' }))).toEqual(["failed", expect.stringMatching(/bukan situs yang dibawa pulang/), 1]);
    expect(await problemOf(await zipOf({ "situs.json": siteText([], {}) }))).toEqual(["failed", expect.stringMatching(/tidak memuat satu tulisan pun/), null]);
    expect(await problemOf(await zipOf({ "export.xml": "<rss/>" }))).toEqual(["failed", expect.stringMatching(/bukan berkas “Bawa pulang situs”.*buku kerja Excel/), null]);
    expect(await problemOf((await zipOf({ "situs.json": text() })).subarray(0, -30))).toEqual(["failed", expect.stringMatching(/ZIP ini rusak/), null]);
    expect(await problemOf(await zipOf({ "situs.json": text() }, (bytes) => { bytes[60] = (bytes[60] ?? 0) ^ 0xff; return bytes; }))).toEqual(["failed", expect.stringMatching(/ZIP ini rusak/), null]);
    // Whole to unpack, and not what was packed.
    const changed = (bytes: Buffer) => {
      bytes.writeUInt32LE(1, bytes.lastIndexOf("PK\u0001\u0002", undefined, "latin1") + 16);
      return bytes;
    };
    expect(await problemOf(await zipOf({ "situs.json": text() }, changed))).toEqual(["failed", expect.stringMatching(/ZIP ini rusak/), null]);
  });

  it("is refused before it unpacks: names that climb out, two of one name, text that swells, a lock", async () => {
    expect(await problemOf(await zipOf({ "situs.json": text(), "xx/yy/yy/etc.webp": photo }, renamed("xx/yy/yy", "xx/../..")))).toEqual(["failed", expect.stringMatching(/tidak aman: nama “xx\/\.\.\/\.\.\/etc\.webp”/), null]);
    expect(await problemOf(await zipOf({ "situs.json": text(), "files/a.webp": photo, "files/b.webp": photo }, renamed("files/b.webp", "files/a.webp")))).toEqual(["failed", expect.stringMatching(/dua berkas bernama “files\/a\.webp”/), null]);
    const locked = (bytes: Buffer) => {
      const at = bytes.lastIndexOf("PK\u0001\u0002", undefined, "latin1");
      bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
      return bytes;
    };
    expect(await problemOf(await zipOf({ "situs.json": text() }, locked))).toEqual(["failed", expect.stringMatching(/dikunci kata sandi/), null]);
    // It says that it is small and isn't.
    const lying = (bytes: Buffer) => {
      const at = bytes.lastIndexOf("PK\u0001\u0002", undefined, "latin1");
      bytes.writeUInt32LE(100, at + 24);
      return bytes;
    };
    expect(await problemOf(await zipOf({ "situs.json": siteText([writing(1, { filler: "x".repeat(1_000_000) })]) }, lying))).toEqual(["failed", expect.stringMatching(/ZIP ini rusak/), null]);
    const swelling = (bytes: Buffer) => {
      const at = bytes.lastIndexOf("PK\u0001\u0002", undefined, "latin1");
      bytes.writeUInt32LE(0x7fffffff, at + 24);
      return bytes;
    };
    expect(await problemOf(await zipOf({ "situs.json": text() }, swelling))).toEqual(["failed", expect.stringMatching(/membengkak/), null]);
  });

  it("but one that a person unpacked and wrapped again comes", async () => {
    expect(await notesOf(await zipOf({ "situs-lama/situs.json": siteText([writing(31)]), "__MACOSX/._situs.json": "x", "situs-lama/.DS_Store": "x" }))).toEqual([["Truk nomor 31", "publish"], ["Dinas Asal", null, expect.any(String)]]);
  });
});
