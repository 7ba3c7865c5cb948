import { readFileSync } from "node:fs";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { jobKey, portalKey, siteKey } from "@/lib/access/doors/open";
import { arrangeNewsroom, arrangePublished, story } from "@/lib/articles/arrange";
import { saveDraft } from "@/lib/articles/commands";
import { findPublished } from "@/lib/articles/published";
import { environment } from "@/lib/env";
import { packFor } from "@/lib/exports/arrange";
import { docx, pdf, xlsx, zip } from "@/lib/media/bytes.fixture";
import { addFile } from "@/lib/media/commands";
import { isKept } from "@/lib/media/kept.fixture";
import { publicFile } from "@/lib/media/public-pictures";
import { fileTotal } from "@/lib/media/queries";
import { readFile } from "@/lib/media/store";
import { testDatabase } from "@/scripts/testing/database";
import { bringFile, factsOf, itemsOf, tryRun } from "../arrange";
import { takeBackImport } from "../commands";
import { sayNote } from "../notes";
import { undoImport } from "../undo";
import { packed, siteText, writing, zipOf } from "./arrange";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});
afterEach(() => environment.set({ FILE_QUOTA_MB: "" }));

const NAME = "situs.zip";
const bring = (bytes: Buffer) => bringFile(room.neighbour, bytes, { name: NAME });
const keep = async (bytes: Buffer, name: string, operator = room.rina) => {
  const added = await addFile(operator, bytes, name);
  if (!added.ok) throw new Error(added.issues[0]?.message);
  return added.value.id;
};
const theirFiles = () => database.owner()<{ id: string; name: string; format: string; public: boolean }[]>`select id, name, format, public_at is not null as public from media where tenant_id = ${room.dishub} order by name`;
const bytesOf = async (tenantId: number, id: string) => Buffer.from(await new Response((await readFile(tenantId, id))?.body).arrayBuffer());
const fieldsOf = async (slug: string) => {
  const found = await findPublished(siteKey(room.dishub), slug, ["document", "service"]);
  return found && "fields" in found ? found.fields : null;
};
const notesOf = async (importId: number) => (await itemsOf(room.neighbour, importId)).filter(({ plan }) => plan !== null).map(({ title, plan, notes }) => [title, plan, ...notes.map(sayNote)]);

describe("downloads of a site taken away", () => {
  it("come into another agency under the same names, byte by byte, with ids of their own; once, and undo takes them back", async () => {
    const [report, form, working] = [await keep(pdf("laporan"), "Laporan Kinerja.pdf"), await keep(docx(), "Formulir.docx"), await keep(xlsx(), "Konsep.xlsx")];
    const shown = await arrangePublished(room.rina, { kind: "document", title: "Laporan kinerja", summary: "Apa yang dikerjakan.", fields: { class: "berkala", files: [report, form] } });
    await arrangePublished(room.rina, { kind: "service", title: "Angkut puing", summary: "Puing diangkut.", fields: { requirements: ["KTP"], steps: ["Datang"], cost: "Gratis", time: "Sehari", forms: [form] } });
    await saveDraft(room.rina, shown.id, 2, story({ kind: "document", title: "Laporan kinerja", summary: "Baru.", fields: { class: "berkala", files: [working] } }));
    const made = await packFor(room.rina);
    expect(made.facts).toMatchObject({ writings: 2, pictures: 3, missing: 0 });
    const pack = readFileSync(made.path);
    const before = await fileTotal(room.neighbour);

    const facts = await bring(pack);
    expect(facts.tally).toMatchObject({ brought: 2, pictures: 3, missing: 0 });
    const files = await theirFiles();
    expect(files).toMatchObject([{ name: "Formulir.docx", format: "docx", public: true }, { name: "Laporan Kinerja.pdf", format: "pdf", public: true }]);
    const [theirForm, theirReport] = files.map(({ id }) => id);
    expect([theirForm, theirReport]).not.toEqual(expect.arrayContaining([form]));
    expect(await fieldsOf("laporan-kinerja")).toMatchObject({ class: "berkala", files: [theirReport, theirForm] });
    expect(await fieldsOf("angkut-puing")).toMatchObject({ requirements: ["KTP"], forms: [theirForm] });
    expect(await bytesOf(room.dishub, theirReport ?? "")).toEqual(await bytesOf(room.kebersihan, report));
    expect(await publicFile(portalKey(), theirReport ?? "")).toMatchObject({ tenantId: room.dishub, format: "pdf" });

    expect((await tryRun(room.neighbour, pack, NAME)).tally).toMatchObject({ publish: 0, refresh: 0, draft: 0 });
    await takeBackImport(room.neighbour, facts.id);
    await undoImport(jobKey("undo-import"), facts.id);
    expect((await factsOf(room.neighbour, facts.id)).tally).toMatchObject({ removed: 2, kept: 0 });
    expect([await theirFiles(), await fileTotal(room.neighbour), await isKept(room.dishub, theirReport ?? "")]).toEqual([[], before, false]);
    expect(await publicFile(portalKey(), theirReport ?? "")).toBeNull();
    expect(await publicFile(portalKey(), report)).toMatchObject({ tenantId: room.kebersihan });
  });
});

/** A pack of one document for each of these files. */
async function packOf(from: number, files: [id: string, name: string, inPack: string, bytes: Buffer, claimed?: Buffer][]): Promise<Buffer> {
  const writings = files.map(([id, name, file, , claimed], at) => writing(from + at, {
    address: `/dokumen/dokumen-${from + at}`, content: { ...writing(1).content, kind: "document", title: `Dokumen ${from + at}`, fields: { class: "berkala", files: [id] } },
    files: [{ ...packed(file, claimed ?? files[at]?.[3] ?? Buffer.alloc(0), id), name }],
  }));
  return zipOf({ "situs.json": siteText(writings), ...Object.fromEntries(files.filter(([, , , bytes]) => bytes.length > 0).map(([, , file, bytes]) => [file, bytes])) });
}
const id = (at: number) => `33333333-3333-4333-8333-33333333333${at}`;

describe("a file that says it came from a site", () => {
  it("is asked what every upload is asked: the others come, and the dry run says why it doesn't", async () => {
    const pack = await packOf(51, [
      [id(1), "baik.pdf", "files/a.pdf", pdf("baik")], [id(2), "berubah.pdf", "files/b.pdf", pdf("lain"), pdf("asli")], [id(3), "program.zip", "files/c.zip", zip([{ name: "pasang.exe", words: "MZ" }])],
      [id(4), "../../etc/cron.pdf", "files/d.pdf", pdf("naik")], [id(5), "halaman.pdf", "files/e.pdf", Buffer.from("<html><script>alert(1)</script>")], [id(6), "hilang.pdf", "files/f.pdf", Buffer.alloc(0)],
    ]);
    const dry = await tryRun(room.neighbour, pack, NAME);
    expect(await notesOf(dry.id)).toEqual([
      ["Dokumen 51", "publish"], ["Dokumen 52", "publish", expect.stringMatching(/^Berkas tidak ikut: berubah\.pdf: isinya tidak sama/)], ["Dokumen 53", "publish", expect.stringMatching(/program\.zip: ZIP berisi program/)],
      ["Dokumen 54", "publish", expect.stringMatching(/Nama berkas tidak boleh memuat/)], ["Dokumen 55", "publish", expect.stringMatching(/halaman\.pdf: Jenis berkas itu tidak bisa dipakai/)], ["Dokumen 56", "publish", expect.stringMatching(/hilang\.pdf: tidak ada di dalam ZIP/)],
    ]);
    expect(await theirFiles()).toEqual([]);
    const facts = await bring(pack);
    expect(facts.tally).toMatchObject({ brought: 6, look: 5 });
    expect((await theirFiles()).map(({ name }) => name)).toEqual(["baik.pdf"]);
    expect(await fieldsOf("dokumen-54")).toMatchObject({ class: "berkala", files: [] });
  });

  it("can't take a file of the agency, or of a neighbour, by naming its number", async () => {
    const [own, foreign] = [await keep(pdf("rahasia"), "rahasia.pdf", room.neighbour), await keep(pdf("tetangga"), "tetangga.pdf")];
    const content = { ...writing(1).content, kind: "document", fields: { class: "berkala", files: [own, foreign] } };
    await bring(await zipOf({ "situs.json": siteText([writing(41, { address: "/dokumen/maling", content: { ...content, title: "Maling" } })]) }));
    expect(await fieldsOf("maling")).toMatchObject({ files: [] });
    expect(await publicFile(portalKey(), own)).toBeNull();
  });

  it("that has no room any more stays outside with a sentence, and comes when the file is brought again with room", async () => {
    const pack = await packOf(71, [[id(7), "Besar.pdf", "files/g.pdf", pdf("x".repeat(700_000))], [id(8), "Lebih.pdf", "files/h.pdf", pdf("y".repeat(700_000))]]);
    environment.set({ FILE_QUOTA_MB: "1" });
    const facts = await bring(pack);
    expect(facts.tally).toMatchObject({ brought: 2, missing: 1, look: 1 });
    expect((await notesOf(facts.id)).flat()).toContainEqual(expect.stringMatching(/Lebih\.pdf: Tempat berkas instansi Anda sudah penuh/));
    environment.set({ FILE_QUOTA_MB: "" });
    expect((await bring(pack)).tally).toMatchObject({ refreshed: 1, missing: 0 });
    expect((await theirFiles()).map(({ name }) => name)).toEqual(expect.arrayContaining(["Besar.pdf", "Lebih.pdf"]));
  });
});
