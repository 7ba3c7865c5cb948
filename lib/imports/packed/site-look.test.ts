import { readFileSync } from "node:fs";
import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { jobKey, portalKey } from "@/lib/access/doors/open";
import { arrangeNewsroom, arrangePublished } from "@/lib/articles/arrange";
import { packFor } from "@/lib/exports/arrange";
import { parseInput } from "@/lib/forms/parse";
import { changeFacts, changeHeader, changeLayout } from "@/lib/identity/commands";
import { factsInput } from "@/lib/identity/input";
import { addPicture, describePicture } from "@/lib/media/commands";
import { publicFile } from "@/lib/media/public-pictures";
import { findTenantBySlug, type PublicTenant } from "@/lib/tenants/queries";
import { testDatabase } from "@/scripts/testing/database";
import { bringFile, factsOf, itemsOf, tryRun } from "../arrange";
import { takeBackImport } from "../commands";
import { sayNote } from "../notes";
import { undoImport } from "../undo";
import { packed, PICTURE, siteText, writing, zipOf } from "./arrange";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
let photo: Buffer;
beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
  photo = await sharp({ create: { width: 900, height: 500, channels: 3, background: "#0a5" } }).webp().toBuffer();
});
beforeEach(() => database.owner()`delete from site_looks`);

const NAME = "situs.zip";
const tenant = async (slug: string): Promise<PublicTenant> => {
  const found = await findTenantBySlug(portalKey(), slug);
  if (!found || !("tenant" in found)) throw new Error("an agency was expected");
  return found.tenant;
};
const lookOf = async (slug: string) => {
  const { look, leadColour, tagline, address, phone, hours } = await tenant(slug);
  return { ...look, leadColour, tagline, address, phone, hours };
};
const facts = (more: Record<string, string> = {}) => {
  const read = parseInput(factsInput, { tagline: "Kota bersih", address: "Jalan Pinang Baris 5", phone: "(061) 845123", hours: "Senin–Jumat 08.00–16.00", leadColour: "laut", place: "3.5896, 98.6739", ...more });
  if (!read.ok) throw new Error(read.issues[0]?.message);
  return read.value;
};
const LAYOUT = { menu: ["agenda", "layanan"] as ("agenda" | "layanan")[], hidden: ["angka"] as "angka"[], links: ["https://www.instagram.com/kebersihan"] };

async function dressed(): Promise<string> {
  const added = await addPicture(room.rina, photo, "kantor.png");
  if (!added.ok) throw new Error("a picture was expected");
  await describePicture(room.rina, added.value.id, { alt: "Kantor", focusX: "30", focusY: "20" });
  await changeFacts(room.rina, facts());
  await changeHeader(room.rina, { headerId: added.value.id, headerAlt: "Kantor dinas" });
  await changeLayout(room.rina, LAYOUT);
  return added.value.id;
}
const undo = async (id: number) => {
  await takeBackImport(room.neighbour, id);
  await undoImport(jobKey("undo-import"), id);
  return factsOf(room.neighbour, id);
};

describe("the look of a site taken away", () => {
  it("comes into another agency with its header, colour, menu, home, accounts, hours and map; its own address and telephone stay; undo brings the old one back", async () => {
    const header = await dressed();
    await arrangePublished(room.rina);
    await changeFacts(room.neighbour, facts({ tagline: "Jalan lancar", address: "Jalan Pinang 3", phone: "", hours: "Senin 09.00", leadColour: "hijau", place: "" }));
    const before = await lookOf("dishub");
    const pack = readFileSync((await packFor(room.rina)).path);

    const dry = await tryRun(room.neighbour, pack, NAME);
    expect(dry.tally).toMatchObject({ publish: 1, lookComing: 1, refused: 0 });
    expect(await lookOf("dishub")).toEqual(before);
    const done = await bringFile(room.neighbour, pack, { name: NAME });
    expect(done.tally).toMatchObject({ brought: 1, lookBrought: 1, pictures: 1, missing: 0 });
    const now = await lookOf("dishub");
    expect(now).toMatchObject({
      ...LAYOUT, tagline: "Kota bersih", hours: "Senin–Jumat 08.00–16.00", leadColour: "laut", place: { latitude: 3.5896, longitude: 98.6739 }, address: "Jalan Pinang 3", phone: "(061) 845123",
      header: { width: 900, alt: "Kantor dinas", focusX: 30, focusY: 20 },
    });
    const theirs = now.header?.id ?? "";
    expect(theirs).not.toBe(header);
    expect(await publicFile(portalKey(), theirs)).toMatchObject({ tenantId: room.dishub });
    expect((await tryRun(room.neighbour, pack, NAME)).tally).toMatchObject({ publish: 0, lookComing: 0, refused: 2 });

    expect((await undo(done.id)).tally).toMatchObject({ removed: 1, kept: 0, lookRemoved: 1 });
    expect(await lookOf("dishub")).toEqual(before);
    expect(await database.owner()`select 1 from media where id = ${theirs}`).toHaveLength(0);
    expect(await lookOf("kebersihan")).toMatchObject({ header: { id: header }, ...LAYOUT });
  });

  it("stays away when it isn't wanted, and undo leaves what a person changed since, and says so", async () => {
    await dressed();
    const pack = readFileSync((await packFor(room.rina)).path);
    const before = await lookOf("dishub");
    const without = await bringFile(room.neighbour, pack, { name: NAME, choices: { withPages: true, asDrafts: false, withLook: false } });
    expect([without.tally.lookBrought, await lookOf("dishub")]).toEqual([0, before]);
    const done = await bringFile(room.neighbour, pack, { name: NAME });
    expect(done.tally).toMatchObject({ lookBrought: 1 });
    await changeLayout(room.neighbour, { ...LAYOUT, links: [] });
    expect((await undo(done.id)).tally).toMatchObject({ lookKept: 1, lookRemoved: 0 });
    expect((await itemsOf(room.neighbour, done.id)).flatMap(({ notes }) => notes.map(sayNote))).toContainEqual(expect.stringMatching(/^Tampilan tidak dikembalikan/));
    expect(await lookOf("dishub")).toMatchObject({ links: [], header: { alt: "Kantor dinas" } });
  });

  it("says before that it replaces what was chosen here", async () => {
    await dressed();
    await changeLayout(room.neighbour, LAYOUT);
    const dry = await tryRun(room.neighbour, readFileSync((await packFor(room.rina)).path), NAME);
    expect((await itemsOf(room.neighbour, dry.id)).flatMap(({ notes }) => notes.map(({ code }) => code))).toContain("look-replaces");
  });
});

describe("a look that says it came from a site", () => {
  it("is asked what the forms ask of a person: what is wrong stays outside by itself, with a sentence", async () => {
    const svg = Buffer.from("<svg onload=alert(1)>");
    const text = siteText([writing(1)], {
      origin: "f".repeat(32), site: { name: "Dinas Asal", address: "http://asal.kota.example", colour: "url(x)", hours: "x".repeat(301), phone: "<b>", tagline: "Baik" },
      look: { header: { ...packed("files/b.webp", svg), alt: "Kepala" }, menu: ["layanan", "admin", "layanan"], hidden: "semua", links: ["javascript:alert(1)", "https://x.com/a"], place: { latitude: 98, longitude: 3 } },
    });
    const before = await lookOf("dishub");
    const bytes = await zipOf({ "situs.json": text, "files/b.webp": svg });
    const dry = await tryRun(room.neighbour, bytes, NAME);
    const said = (await itemsOf(room.neighbour, dry.id)).find(({ plan }) => plan === "look")?.notes.map(sayNote);
    expect(said).toEqual([
      expect.stringMatching(/^Gambar atas, warna/), expect.stringMatching(/^Tidak ikut karena tidak bisa dipakai di sini: telepon, jam buka, warna, letak di peta, 1 tautan akun, bagian beranda/),
      "Gambar tidak ikut: files/b.webp: bukan gambar.",
    ]);
    await bringFile(room.neighbour, bytes, { name: NAME });
    expect(await lookOf("dishub")).toEqual({ ...before, tagline: "Baik", menu: ["layanan"], links: ["https://x.com/a"] });
  });

  it("can't take a picture of the agency by naming its number", async () => {
    const own = await addPicture(room.neighbour, photo, "rahasia.png");
    if (!own.ok) throw new Error("a picture was expected");
    await bringFile(room.neighbour, await zipOf({ "situs.json": siteText([], { origin: "e".repeat(32), look: { header: { ...packed("files/x.webp", photo, own.value.id), alt: "x" } } }) }), { name: NAME });
    expect([(await lookOf("dishub")).header, await publicFile(portalKey(), own.value.id)]).toEqual([null, null]);
    expect(PICTURE).not.toBe(own.value.id);
  });
});
