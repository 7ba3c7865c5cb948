import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { jobKey, portalKey } from "@/lib/access/doors/open";
import { arrangeNewsroom, arrangePublished, story } from "@/lib/articles/arrange";
import { saveDraft } from "@/lib/articles/commands";
import { testDatabase } from "@/scripts/testing/database";
import { catchUpAvif, makeAvif } from "./avif";
import { pdf } from "./bytes.fixture";
import { addFile, describePicture } from "./commands";
import { keptOf } from "./kept.fixture";
import { forgetPicturesOf, forgetPublicPicture, publicFile, publicPicture } from "./public-pictures";
import { fileTotal, findFile } from "./queries";
import { readSize } from "./store";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});

/** Noise, which no encoder makes small. */
const photo = (side = 400) => sharp(Buffer.from(Array.from({ length: side * side * 3 }, (_, at) => (at * 7919 + (at >> 5) * 31) % 256)), { raw: { width: side, height: side, channels: 3 } }).jpeg().toBuffer();
const add = async (bytes: Buffer, name: string) => {
  const added = await addFile(room.rina, bytes, name);
  if (!added.ok) throw new Error(added.issues[0]?.message);
  return added.value;
};
const refusal = async (outcome: Promise<{ ok: boolean; issues?: { message: string }[] }>) => (await outcome).issues?.[0]?.message ?? "diterima";

describe("a picture", () => {
  it("says what it shows and what must stay in sight; a neighbour can't", async () => {
    const { id } = await add(await photo(), "wali-kota.jpg");
    const said = { alt: "Wali kota menanam pohon", focusX: "20", focusY: "75" };
    expect(await refusal(describePicture(room.neighbour, id, said))).toMatch(/sudah tidak ada/);
    expect(await describePicture(room.siti, id, said)).toEqual({ ok: true, value: { shown: false } });
    expect(await findFile(room.rina, id)).toMatchObject({ alt: "Wali kota menanam pohon", focusX: 20, focusY: 75 });
    expect(await refusal(describePicture(room.siti, id, { ...said, focusX: "101" }))).toMatch(/di dalam gambar/);
  });

  it("gets AVIF from the worker, which counts its bytes and drops the master", async () => {
    const { id, widths } = await add(await photo(), "foto.jpg");
    const before = await fileTotal(room.rina);
    await makeAvif(jobKey("make-avif"), id);
    const [row] = await database.owner()<{ avif: boolean }[]>`select avif from media where id = ${id}`;
    expect(row?.avif).toBe(true);
    for (const width of widths) expect(await sharp(await readSize(room.kebersihan, id, width, "avif") ?? Buffer.alloc(0)).metadata()).toMatchObject({ format: "heif", width });
    expect(await keptOf(room.kebersihan, id)).not.toContain("master.webp");
    expect((await fileTotal(room.rina)).bytes).toBeGreaterThan(before.bytes);
    await makeAvif(jobKey("make-avif"), id);
    await makeAvif(jobKey("make-avif"), randomUUID());
  });

  it("keeps WebP alone where AVIF is no smaller", async () => {
    const tiny = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#0a5" } }).png().toBuffer();
    const { id } = await add(tiny, "titik.png");
    await makeAvif(jobKey("make-avif"), id);
    expect(await database.owner()`select avif from media where id = ${id}`).toMatchObject([{ avif: false }]);
    expect(await keptOf(room.kebersihan, id)).toEqual(["8.webp"]);
  });

  it("whose job was lost is caught up", async () => {
    const { id } = await add(await photo(), "lama.jpg");
    await database.owner()`update media set created_at = now() - interval '2 hours' where id = ${id}`;
    await database.superuser()`select graphile_worker.remove_job(${`make-avif:${id}`})`;
    expect(await catchUpAvif(jobKey("sweep-files"))).toBe(1);
    expect(await database.superuser()`select queue_name from graphile_worker.jobs where key = ${`make-avif:${id}`}`).toMatchObject([{ queue_name: "pictures" }]);
  });

  it("that a job closed is forgotten by the web process with the agency's others, and the neighbour's are kept", async () => {
    const { id } = await add(await photo(), "jadwal.jpg");
    const theirs = await addFile(room.neighbour, await photo(), "tetangga.jpg");
    if (!theirs.ok) throw new Error("a picture was expected");
    const both = [id, theirs.value.id];
    await database.owner()`update media set public_at = now() where id = any(${both}::uuid[])`;
    const shown = () => Promise.all(both.map(async (one) => (await publicPicture(portalKey(), one)) !== null));
    expect(await shown()).toEqual([true, true]);
    await database.owner()`update media set public_at = null where id = any(${both}::uuid[])`;
    expect(await shown()).toEqual([true, true]);
    forgetPicturesOf(room.kebersihan);
    expect(await shown()).toEqual([false, true]);
  });

  it("that is none is never shown as one", async () => {
    const { id } = await add(pdf(), "bukan-gambar.pdf");
    await database.owner()`update media set public_at = now() where id = ${id}`;
    forgetPublicPicture(id);
    expect(await publicPicture(portalKey(), id)).toBeNull();
    expect(await publicFile(portalKey(), id)).toMatchObject({ format: "pdf" });
    expect(await refusal(saveDraft(room.rina, (await arrangePublished(room.rina)).id, 2, story({ coverId: id, coverAlt: "x" })))).toMatch(/Gambar utama tidak ditemukan/);
  });
});
