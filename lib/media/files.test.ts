import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { jobKey, portalKey } from "@/lib/access/doors/open";
import { arrangeAdmin } from "@/lib/accounts/arrange";
import { arrangeNewsroom, arrangePublished, pictureBody, story } from "@/lib/articles/arrange";
import { restoreVersion, saveDraft, withdrawArticle } from "@/lib/articles/commands";
import { environment } from "@/lib/env";
import { mergeAgency, reopenAgency, separateAgency, suspendAgency } from "@/lib/tenants/commands";
import { testDatabase } from "@/scripts/testing/database";
import { bringIn } from "./bring-in";
import { docx, pdf } from "./bytes.fixture";
import { addFile, deleteFile } from "./commands";
import { isKept, keptOf, strand, withBrokenStore } from "./kept.fixture";
import { expectFile, sweepLeftovers } from "./leftovers";
import { publicFile } from "./public-pictures";
import { fileTotal, findFile, findOwnFile, findPublicFile, LIST_SIZE, listFiles } from "./queries";
import { readFile } from "./store";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});
afterEach(() => environment.set({ FILE_QUOTA_MB: "" }));

/** Noise, which no encoder makes small. */
const photo = (side = 400) => sharp(Buffer.from(Array.from({ length: side * side * 3 }, (_, at) => (at * 7919 + (at >> 5) * 31) % 256)), { raw: { width: side, height: side, channels: 3 } }).jpeg().toBuffer();
const add = async (bytes: Buffer, name: string, operator = room.rina) => {
  const added = await addFile(operator, bytes, name);
  if (!added.ok) throw new Error(added.issues[0]?.message);
  return added.value;
};
const refusal = async (outcome: Promise<{ ok: boolean; issues?: { message: string }[] }>) => (await outcome).issues?.[0]?.message ?? "diterima";
const leftovers = () => database.owner()<{ id: string }[]>`select id from media_leftovers`.then((rows) => rows.map(({ id }) => id));

describe("a file of an agency", () => {
  it("is kept as it came, by what it is, with its audit row and nothing left over", async () => {
    const bytes = pdf("laporan");
    const { id, ...told } = await add(bytes, "Formulir KTP.docx");
    expect(told).toEqual({ name: "Formulir KTP.pdf", format: "pdf", bytes: bytes.length, width: 0, height: 0, widths: [] });
    const kept = await readFile(room.kebersihan, id);
    expect(Buffer.from(await new Response(kept?.body).arrayBuffer())).toEqual(bytes);
    expect(await database.owner()`select 1 from audit_log where action = 'file.added' and subject_id = ${id}`).toHaveLength(1);
    expect(await leftovers()).not.toContain(id);
  });

  it("is refused by its name or its bytes, and then nothing of it stays", async () => {
    const before = await keptOf(room.kebersihan);
    expect(await refusal(addFile(room.rina, pdf(), "../../laporan.pdf"))).toMatch(/Ganti namanya/);
    expect(await refusal(addFile(room.rina, pdf(), "laporan\u202Efdp.exe"))).toMatch(/Ganti namanya/);
    expect(await refusal(addFile(room.rina, await photo(), "a/b.jpg"))).toMatch(/Ganti namanya/);
    expect(await refusal(addFile(room.rina, Buffer.from("MZ\x90"), "surat.pdf"))).toMatch(/tidak bisa dipakai/);
    expect(await keptOf(room.kebersihan)).toEqual(before);
  });

  it("is its colleagues' alone until a published page uses it; a neighbour never gets it", async () => {
    const { id } = await add(docx(), "surat.docx");
    expect(await publicFile(portalKey(), id)).toBeNull();
    expect(await findOwnFile(room.siti, id)).toMatchObject({ name: "surat.docx", format: "docx" });
    expect(await findOwnFile(room.neighbour, id)).toBeNull();
    expect(await findFile(room.neighbour, id)).toBeNull();
    expect((await listFiles(room.neighbour, {})).rows).toEqual([]);
  });
});

describe("where a file is used", () => {
  const usesOf = async (id: string) => (await findFile(room.rina, id))?.usedIn.map(({ shown }) => shown);

  it("is known from drafts and published versions, and is kept true by what happens to the story", async () => {
    const [cover, inBody] = [await add(await photo(), "depan.jpg"), await add(await photo(), "isi.jpg")];
    const shown = await arrangePublished(room.rina, { coverId: cover.id, coverAlt: "Truk", body: pictureBody(inBody.id) });
    expect([await usesOf(cover.id), await usesOf(inBody.id)]).toEqual([[true], [true]]);
    expect((await findFile(room.rina, cover.id))?.usedIn[0]).toMatchObject({ articleId: shown.id, status: "published" });
    await saveDraft(room.rina, shown.id, 2, story());
    expect(await usesOf(cover.id)).toEqual([true]);
    await withdrawArticle(room.rina, shown.id, 3, { note: "Gambar keliru, akan diganti." });
    expect([await usesOf(cover.id), await usesOf(inBody.id)]).toEqual([[], []]);
    expect((await listFiles(room.rina, { unused: true })).rows.map(({ id }) => id)).toEqual(expect.arrayContaining([cover.id, inBody.id]));
  });

  it("is also read from the fields that hold files, and not from a text that happens to be or to name an id", async () => {
    const [attached, named, typed] = [await add(pdf("a"), "a.pdf"), await add(pdf("b"), "b.pdf"), await add(pdf("c"), "c.pdf")];
    const document = await arrangePublished(room.rina, { kind: "document", title: "Laporan", fields: { class: "berkala", number: typed.id, files: [attached.id], reason: `lihat ${named.id}` } });
    expect([await usesOf(attached.id), await usesOf(named.id), await usesOf(typed.id)]).toEqual([[true], [], []]);
    const [row] = await database.owner()<{ number: string }[]>`select fields ->> 'number' as number from articles where id = ${document.id}`;
    expect(row?.number).toBe(typed.id);
    expect((await listFiles(room.rina, { unused: true })).rows.map(({ id }) => id)).toEqual(expect.arrayContaining([named.id, typed.id]));
    expect(await database.owner()`select 1 from media where public_at is not null and id = ${typed.id}`).toHaveLength(0);
    expect(await deleteFile(room.rina, typed.id)).toMatchObject({ ok: true });
    const list = database.owner().json({ files: [attached.id], forms: [named.id], steps: [typed.id] });
    expect((await database.owner()<{ id: string }[]>`select media_in(null, '{}', ${list}) as id`).map(({ id }) => id).sort()).toEqual([attached.id, named.id].sort());
  });

  it("a neighbour's story that names it doesn't use it", async () => {
    const { id } = await add(await photo(), "milik-kami.jpg");
    await arrangePublished(room.neighbour).then((theirs) => database.owner()`update articles set body = ${database.owner().json(pictureBody(id) as never)} where id = ${theirs.id}`);
    expect(await usesOf(id)).toEqual([]);
  });
});

describe("a suspended agency", () => {
  it("has its pictures and files taken from the web with its site, its own people still have them; a merged one's stay", async () => {
    const azhar = await arrangeAdmin(database.owner());
    const [cover, report] = [await add(await photo(), "truk.jpg"), await add(pdf("laporan"), "laporan.pdf")];
    const theirs = await add(pdf("tetangga"), "tetangga.pdf", room.neighbour);
    await arrangePublished(room.rina, { kind: "document", title: "Laporan", coverId: cover.id, coverAlt: "Truk", fields: { class: "berkala", files: [report.id] } });
    await arrangePublished(room.neighbour, { kind: "document", title: "Tetangga", fields: { class: "berkala", files: [theirs.id] } });
    const shown = async () => [await findPublicFile(portalKey(), cover.id), await findPublicFile(portalKey(), report.id), await findPublicFile(portalKey(), theirs.id)].map((file) => file !== null);
    expect(await shown()).toEqual([true, true, true]);
    await suspendAgency(azhar, { tenant: "kebersihan", reason: "Isinya sedang diperiksa." });
    expect(await shown()).toEqual([false, false, true]);
    expect(await findOwnFile(room.siti, report.id)).toMatchObject({ name: "laporan.pdf" });
    await reopenAgency(azhar, "kebersihan");
    expect(await shown()).toEqual([true, true, true]);
    await mergeAgency(azhar, { tenant: "kebersihan", into: "dishub" });
    expect(await shown()).toEqual([true, true, true]);
    await separateAgency(azhar, "kebersihan");
  });
});

describe("deleting a file", () => {
  it("takes row and bytes, and a second time finds nothing", async () => {
    const { id } = await add(await photo(), "hapus.jpg");
    expect(await refusal(deleteFile(room.neighbour, id))).toMatch(/sudah tidak ada/);
    expect(await isKept(room.kebersihan, id)).toBe(true);
    expect(await deleteFile(room.siti, id)).toMatchObject({ ok: true, value: { name: "hapus.jpg" } });
    expect(await isKept(room.kebersihan, id)).toBe(false);
    expect(await leftovers()).not.toContain(id);
    expect(await refusal(deleteFile(room.siti, id))).toMatch(/sudah tidak ada/);
    expect(await database.owner()`select 1 from audit_log where action = 'file.deleted' and subject_id = ${id}`).toHaveLength(1);
  });

  it("is refused while a draft uses it, and the database refuses it too", async () => {
    const { id } = await add(await photo(), "dipakai.jpg");
    const shown = await arrangePublished(room.rina);
    await saveDraft(room.rina, shown.id, 2, story({ body: pictureBody(id) }));
    expect(await refusal(deleteFile(room.rina, id))).toMatch(/masih dipakai/);
    await expect(database.owner()`delete from media where id = ${id}`).rejects.toThrow("media_uses");
    await saveDraft(room.rina, shown.id, 3, story());
    expect(await deleteFile(room.rina, id)).toMatchObject({ ok: true });
  });

  it("leaves a version with it that can still be brought back, without it", async () => {
    const { id } = await add(await photo(), "dulu.jpg");
    const shown = await arrangePublished(room.rina, { coverId: id, coverAlt: "Truk" });
    await withdrawArticle(room.rina, shown.id, 2, { note: "Gambar keliru, akan diganti." });
    expect(await saveDraft(room.rina, shown.id, 3, story({ title: "Tanpa gambar" }))).toMatchObject({ ok: true });
    expect(await deleteFile(room.rina, id)).toMatchObject({ ok: true });
    expect(await restoreVersion(room.rina, shown.id, 4, 1)).toMatchObject({ ok: true });
  });
});

describe("the quota", () => {
  it("is counted as files come and go, per agency", async () => {
    const before = await fileTotal(room.neighbour);
    const { id, bytes } = await add(pdf("x".repeat(5_000)), "besar.pdf", room.neighbour);
    expect(await fileTotal(room.neighbour)).toEqual({ ...before, files: before.files + 1, bytes: before.bytes + bytes });
    await deleteFile(room.neighbour, id);
    expect(await fileTotal(room.neighbour)).toEqual(before);
  });

  it("refuses what would pass it, with a sentence, before and while others add", async () => {
    environment.set({ FILE_QUOTA_MB: "1" });
    const half = pdf("x".repeat(600_000));
    const base = (await fileTotal(room.neighbour)).bytes;
    expect(base + half.length).toBeLessThan(1_000_000);
    const sent = await Promise.all([1, 2, 3].map((at) => addFile(room.neighbour, half, `${at}.pdf`)));
    expect(sent.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await refusal(addFile(room.neighbour, half, "lagi.pdf"))).toMatch(/sudah penuh/);
    expect((await fileTotal(room.neighbour)).bytes).toBe(base + half.length);
    expect(await keptOf(room.dishub)).toHaveLength((await fileTotal(room.neighbour)).files);
    expect(await addFile(room.rina, pdf(), "tetangga.pdf")).toMatchObject({ ok: true });
  });
});

describe("the store has no transactions", () => {
  it("so what was sent without its row is swept after an hour, and nothing younger, and nothing with a row", async () => {
    const [kept, young, stale] = [(await add(pdf(), "tetap.pdf")).id, randomUUID(), randomUUID()];
    for (const id of [young, stale]) {
      await expectFile(room.rina, id);
      await strand(room.kebersihan, id);
    }
    await database.owner()`update media_leftovers set since = now() - interval '2 hours' where id = ${stale}`;
    expect(await sweepLeftovers(jobKey("sweep-files"))).toBe(1);
    expect(await Promise.all([kept, young, stale].map((id) => isKept(room.kebersihan, id)))).toEqual([true, true, false]);
    expect(await leftovers()).toEqual([young]);
  });

  it("so a sender that the sweep overtook gets no row for files that are gone", async () => {
    const row = { kind: "pdf", format: "pdf", width: 0, height: 0, widths: [], name: "lambat.pdf", bytes: 9 } as const;
    const slow = bringIn(room.rina, { row: { ...row, widths: [] }, also: () => Promise.resolve(), keep: async () => void await sweepLeftovers(jobKey("sweep-files"), -1) });
    await expect(slow).rejects.toThrow("swept before its row");
    expect(await database.owner()`select 1 from media where name = 'lambat.pdf'`).toEqual([]);
  });

  it("so a row that goes another way leaves its name to the sweep", async () => {
    const { id } = await add(pdf(), "lewat-belakang.pdf");
    await database.owner()`delete from media where id = ${id}`;
    expect(await leftovers()).toContain(id);
    expect(await sweepLeftovers(jobKey("sweep-files"), -1)).toBeGreaterThan(0);
    expect(await isKept(room.kebersihan, id)).toBe(false);
  });

  it("so when it fails there is no row, and a file never loses its row", async () => {
    const rows = await fileTotal(room.neighbour);
    const { id } = await add(pdf(), "bukan-folder.pdf");
    await withBrokenStore(`media/${room.kebersihan}/${id}/file`, () => expect(addFile(room.neighbour, pdf(), "gagal.pdf")).rejects.toThrow());
    expect(await fileTotal(room.neighbour)).toEqual(rows);
  });
});

describe("the list of files", () => {
  it("goes newest first, page by page, by words, kind and use", async () => {
    const { neighbour } = room;
    for (let at = 0; at < LIST_SIZE + 3; at += 1) await database.owner()`insert into media (tenant_id, width, height, widths, bytes, name, kind, format) values (${room.dishub}, 0, 0, '{}', 1, ${`Formulir ${at}.pdf`}, 'pdf', 'pdf')`;
    const first = await listFiles(neighbour, {});
    const second = await listFiles(neighbour, { after: first.older ?? "" });
    expect(first.rows).toHaveLength(LIST_SIZE);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(first.rows.length + second.rows.length);
    expect((await listFiles(neighbour, { q: "formulir 12" })).rows.map(({ name }) => name)).toEqual(["Formulir 12.pdf"]);
    expect((await listFiles(neighbour, { q: "100%_" })).rows).toEqual([]);
    expect((await listFiles(neighbour, { kind: "text" })).rows).toEqual([]);
    expect((await listFiles(neighbour, { without: "pdf" })).rows).toEqual([]);
    expect((await listFiles(neighbour, { after: "2026-99-99T00:00:00.000000Z~x" })).rows).toHaveLength(LIST_SIZE);
  });
});
