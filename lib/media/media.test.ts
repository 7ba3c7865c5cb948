import { crc32 } from "node:zlib";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { portalKey } from "@/lib/access/doors/open";
import { arrangeNewsroom, arrangePicture, arrangePublished, pictureBody, story, textBody } from "@/lib/articles/arrange";
import { publishArticle, saveDraft, withdrawArticle } from "@/lib/articles/commands";
import { testDatabase } from "@/scripts/testing/database";
import { addPicture } from "./commands";
import { keptOf } from "./kept.fixture";
import { PICTURE_BYTES, pictureSentences } from "./limits";
import { publicPicture } from "./public-pictures";
import { findOwnFile } from "./queries";
import { readUpTo } from "./receive";
import { makeSizes, widthsFor } from "./sizes";
import { readSize } from "./store";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: "#0a5" } });
const photo = (width: number, height: number) => plain(width, height).jpeg().withMetadata({ orientation: 6 })
  .withExifMerge({ IFD0: { Make: "Telepon" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "3/1 35/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "98/1 40/1 0/1" } }).toBuffer();
/** A small PNG whose head says that it is `side` pixels wide and high (PNG specification, 11.2.2 IHDR). */
const claiming = (png: Buffer, side: number) => {
  const forged = Buffer.from(png);
  forged.writeUInt32BE(side, 16);
  forged.writeUInt32BE(side, 20);
  forged.writeUInt32BE(crc32(forged.subarray(12, 29)), 29);
  return forged;
};
const sentence = async (bytes: Buffer) => {
  const made = await makeSizes(bytes);
  return made.ok ? "diterima" : made.issues[0]?.message;
};

describe("the sizes of a picture", () => {
  it("stand upright, without place or camera, never enlarged", async () => {
    const original = await photo(2000, 1000);
    expect((await sharp(original).metadata()).exif?.includes("Telepon")).toBe(true);
    const made = await makeSizes(original);
    if (!made.ok) throw new Error("a picture was expected");
    expect(made.value).toMatchObject({ width: 1000, height: 2000 });
    expect(made.value.files.map((file) => file.width)).toEqual([320, 640, 960, 1000]);
    for (const file of made.value.files) {
      const meta = await sharp(file.data).metadata();
      expect(meta).toMatchObject({ format: "webp", width: file.width });
      expect([meta.exif, meta.xmp, meta.iptc, meta.orientation]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  it.each([[100, [100]], [320, [320]], [700, [320, 640, 700]], [1600, [320, 640, 960, 1600]], [5000, [320, 640, 960, 1600]]])("of %i pixels are %j", (width, widths) => {
    expect(widthsFor(width)).toEqual(widths);
  });

  it.each(["png", "webp", "gif", "avif"] as const)("are made from %s too", async (format) => {
    expect(await sentence(await plain(400, 300).toFormat(format).toBuffer())).toBe("diterima");
  });
});

describe("a file that is no picture", () => {
  it.each([
    ["a drawing with a script", Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), /SVG/],
    ["a web page named foto.jpg", Buffer.from("<!doctype html><script>alert(1)</script>"), /bukan gambar/],
    ["a PDF", Buffer.from("%PDF-1.7\n"), /bukan gambar/],
    ["a photo of an iPhone", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"), /HEIC/],
    ["nothing", Buffer.alloc(0), /kosong/],
    ["a head without a body", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), /rusak/],
  ])("is told apart: %s", async (_name, bytes, words) => {
    expect(await sentence(bytes)).toMatch(words);
  });

  it("is refused when it was cut off", async () => {
    const whole = await sharp(Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, at) => (at * 7919) % 256)), { raw: { width: 300, height: 300, channels: 3 } }).jpeg().toBuffer();
    expect(await sentence(whole.subarray(0, whole.length / 2))).toMatch(/rusak/);
  });

  it("is refused when few bytes unpack to a billion pixels, before they are unpacked", async () => {
    expect(await sentence(claiming(await plain(10, 10).png().toBuffer(), 32_000))).toMatch(/terlalu besar/);
    expect(await sentence(await plain(9_000, 20).png().toBuffer())).toMatch(/terlalu panjang/);
  });

  it("is not read beyond the limit", async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({ pull: (sink) => { given += 1; sink.enqueue(new Uint8Array(1024 * 1024)); } });
    expect(await readUpTo(endless, PICTURE_BYTES, pictureSentences.tooBig)).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(/15 MB/) as string }] });
    expect(given).toBeLessThan(20);
  });
});

describe("a picture of an agency", () => {
  const add = async () => {
    const added = await addPicture(room.rina, await photo(900, 700), "../../etc/passwd.jpg");
    if (!added.ok) throw new Error("a picture was expected");
    return added.value;
  };

  it("is kept in whole sizes, in its own folder, with its audit row", async () => {
    const { id, widths } = await add();
    expect(await keptOf(room.kebersihan, id)).toEqual([...widths.map((width) => `${width}.webp`), "master.webp"].sort());
    expect(await database.owner()`select name from media where id = ${id}`).toMatchObject([{ name: ".. .. etc passwd.jpg" }]);
    expect(await database.owner()`select 1 from audit_log where action = 'picture.added' and subject_id = ${id}`).toHaveLength(1);
  });

  it("is seen by colleagues only, until a story shows it; a neighbour never gets it", async () => {
    const { id } = await add();
    expect(await publicPicture(portalKey(), id)).toBeNull();
    expect(await findOwnFile(room.siti, id)).toMatchObject({ id });
    expect(await findOwnFile(room.neighbour, id)).toBeNull();
    const shown = await arrangePublished(room.rina, story({ coverId: id, coverAlt: "Truk" }));
    expect(await publicPicture(portalKey(), id)).toMatchObject({ id, tenantId: room.kebersihan });
    await withdrawArticle(room.rina, shown.id, 2, { note: "Wajah anak terlihat di gambar." });
    expect(await publicPicture(portalKey(), id)).toBeNull();
  });

  it("can't be reached by a made-up id or width", async () => {
    const { id } = await add();
    expect(await readSize(room.kebersihan, id, 123)).toBeNull();
    await expect(readSize(room.kebersihan, "../1", 320)).rejects.toThrow();
    expect(await readSize(room.dishub, id, 320)).toBeNull();
  });
});

describe("a picture is public only while a published story shows it", () => {
  const note = { note: "Wajah anak terlihat di gambar." };
  const picture = () => arrangePicture(database.owner(), room.kebersihan);
  const open = async (...ids: string[]) => Promise.all(ids.map(async (id) => (await publicPicture(portalKey(), id)) !== null));
  const again = async (id: number, more: Record<string, unknown>) => {
    expect(await saveDraft(room.rina, id, 2, story(more))).toMatchObject({ ok: true });
    expect(await publishArticle(room.rina, id, 3)).toMatchObject({ ok: true });
  };

  it("and closes when the story is published again without it, not before", async () => {
    const [cover, inBody, kept] = [await picture(), await picture(), await picture()];
    const shown = await arrangePublished(room.rina, { coverId: cover, coverAlt: "Truk", body: pictureBody(inBody) });
    await saveDraft(room.rina, shown.id, 2, story({ coverId: kept, coverAlt: "Truk" }));
    expect(await open(cover, inBody, kept)).toEqual([true, true, false]);
    expect(await publishArticle(room.rina, shown.id, 3)).toMatchObject({ ok: true });
    expect(await open(cover, inBody, kept)).toEqual([false, false, true]);
  });

  it("or while another story of the agency shows it; to name it isn't to show it", async () => {
    const [shared, named] = [await picture(), await picture()];
    await arrangePublished(room.rina, { body: tableWith(shared) });
    await arrangePublished(room.rina, { body: textBody(`Gambar ${named} sudah dihapus.`) });
    const shown = await arrangePublished(room.rina, { coverId: named, coverAlt: "Truk", body: pictureBody(shared) });
    await again(shown.id, { body: textBody("Tanpa gambar.") });
    expect(await open(shared, named)).toEqual([true, false]);
  });

  it("and what a neighbour publishes or withdraws opens and closes nothing here", async () => {
    const [ours, closed] = [await picture(), await picture()];
    await arrangePublished(room.rina, { coverId: ours, coverAlt: "Truk" });
    const theirs = await arrangePicture(database.owner(), room.dishub);
    const shown = await arrangePublished(room.neighbour, { coverId: theirs, coverAlt: "Halte" });
    await saveDraft(room.neighbour, shown.id, 2, story({ body: pictureBody(closed) }));
    expect(await publishArticle(room.neighbour, shown.id, 3)).toMatchObject({ ok: false });
    expect(await open(ours, closed, theirs)).toEqual([true, false, true]);
    await withdrawArticle(room.neighbour, shown.id, 3, note);
    expect(await open(ours, closed, theirs)).toEqual([true, false, false]);
  });

  it("also when one story drops it at the moment another shows it", async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await picture();
      const leaving = await arrangePublished(room.rina, { body: pictureBody(id) });
      const coming = await arrangePublished(room.siti);
      await saveDraft(room.siti, coming.id, 2, story({ body: pictureBody(id) }));
      await Promise.all([withdrawArticle(room.rina, leaving.id, 2, note), publishArticle(room.siti, coming.id, 3)]);
      expect(await open(id)).toEqual([true]);
    }
  });
});

const tableWith = (mediaId: string) => ({ type: "doc", content: [{ type: "table", content: [{ type: "tableRow", content: [{
  type: "tableCell", attrs: { colspan: 1, rowspan: 1 }, content: [...textBody("Lihat gambarnya.").content, { type: "image", attrs: { mediaId, alt: "Truk", caption: "" } }] }] }] }] });
