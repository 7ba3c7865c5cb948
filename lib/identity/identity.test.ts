import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { portalKey } from "@/lib/access/doors/open";
import { arrangeNewsroom, arrangePicture, arrangePublished, pictureBody } from "@/lib/articles/arrange";
import { withdrawArticle } from "@/lib/articles/commands";
import { parseInput } from "@/lib/forms/parse";
import { findTenantBySlug, type PublicTenant } from "@/lib/tenants/queries";
import { testDatabase } from "@/scripts/testing/database";
import { changeFacts, changeHeader, changeLayout } from "./commands";
import { factsInput, headerInput, layoutInput } from "./input";
import { linkName, roomsInMenu } from "./look";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
const tenant = async (slug = "kebersihan"): Promise<PublicTenant> => {
  const found = await findTenantBySlug(portalKey(), slug);
  if (!found || !("tenant" in found)) throw new Error("an agency was expected");
  return found.tenant;
};
const isPublic = async (id: string) => (await database.owner()`select public_at is not null as shown from media where id = ${id}`)[0]?.shown as boolean;
const facts = (more: Record<string, string> = {}) => ({ tagline: "Kota bersih", address: "Jalan Pinang Baris 5", phone: "(061) 845123", hours: "Senin–Jumat 08.00–16.00", leadColour: "laut", place: "3.5896, 98.6739", ...more });
const read = (more?: Record<string, string>) => {
  const input = parseInput(factsInput, facts(more));
  if (!input.ok) throw new Error(input.issues[0]?.message);
  return input.value;
};

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});
beforeEach(() => database.owner()`delete from site_looks`);

describe("an agency's facts", () => {
  it("are changed by its own people, in its own row, and never its name or address on the web", async () => {
    const neighbour = await tenant("dishub");
    await changeFacts(room.rina, read());
    expect(await tenant()).toMatchObject({ name: "Dinas Kebersihan", slug: "kebersihan", tagline: "Kota bersih", address: "Jalan Pinang Baris 5", leadColour: "laut", look: { place: { latitude: 3.5896, longitude: 98.6739 } } });
    expect(await tenant("dishub")).toEqual(neighbour);
    expect(await database.owner()`select 1 from audit_log where action = 'site.facts-changed' and tenant_id = ${room.kebersihan}`).toHaveLength(1);
    await changeFacts(room.rina, read({ place: "", tagline: "" }));
    expect(await tenant()).toMatchObject({ tagline: null, look: { place: null } });
  });

  it.each([
    [{ place: "98.6739, 3.5896" }, "place", /lintang dan bujur/], [{ place: "Medan" }, "place", /lintang/], [{ phone: "telepon" }, "phone", /nomor telepon/],
    [{ leadColour: "merah" }, "leadColour", /salah satu warna/], [{ tagline: "x".repeat(141) }, "tagline", /140/],
  ])("what is wrong with %j is said beside its field", (more, field, sentence) => {
    expect(parseInput(factsInput, facts(more))).toMatchObject({ ok: false, issues: [{ field, message: expect.stringMatching(sentence) as string }] });
  });
});

describe("the picture on top", () => {
  it("is seen by citizens from the moment it is chosen until another is, whatever stories show it", async () => {
    const [first, second] = [await arrangePicture(database.owner(), room.kebersihan), await arrangePicture(database.owner(), room.kebersihan)];
    await changeHeader(room.rina, { headerId: first, headerAlt: "Kantor" });
    expect([(await tenant()).look.header, await isPublic(first)]).toMatchObject([{ id: first, width: 640, height: 400, widths: [320, 640], alt: "Kantor" }, true]);
    await database.owner()`update media set focus_x = 20, focus_y = 85 where id = ${first}`;
    expect((await tenant()).look.header).toMatchObject({ focusX: 20, focusY: 85 });
    expect((await tenant()).holds).toEqual([]);
    const story = await arrangePublished(room.rina, { title: "Kantor baru", body: pictureBody(first) });
    expect((await tenant()).holds).toEqual(["news"]);
    await withdrawArticle(room.rina, story.id, story.revision, { note: "Keliru menyebut alamatnya." });
    expect(await isPublic(first)).toBe(true);
    expect(await changeHeader(room.siti, { headerId: second, headerAlt: "Truk" })).toMatchObject({ ok: true, value: { closed: [first] } });
    expect([await isPublic(first), await isPublic(second)]).toEqual([false, true]);
    await changeHeader(room.siti, { headerId: null, headerAlt: "" });
    expect([(await tenant()).look.header, await isPublic(second)]).toEqual([null, false]);
  });

  it("can't be a neighbour's", async () => {
    const theirs = await arrangePicture(database.owner(), room.dishub);
    expect(await changeHeader(room.rina, { headerId: theirs, headerAlt: "x" })).toMatchObject({ ok: false, issues: [{ field: "headerId" }] });
    expect(await isPublic(theirs)).toBe(false);
  });

  it("needs words for those who can't see it", () => {
    expect(parseInput(headerInput, { headerId: crypto.randomUUID(), headerAlt: " " })).toMatchObject({ ok: false, issues: [{ field: "headerAlt" }] });
  });
});

describe("a reviewer", () => {
  it("reads what others wrote, and changes nothing of what the whole site shows", async () => {
    const before = await tenant();
    const reviewer = { ...room.siti, role: "reviewer" as const };
    const theirs = await arrangePicture(database.owner(), room.kebersihan);
    for (const outcome of [await changeFacts(reviewer, read({ tagline: "Milik pembaca" })), await changeHeader(reviewer, { headerId: theirs, headerAlt: "x" }), await changeLayout(reviewer, { menu: [], hidden: [], links: [] })]) {
      expect(outcome).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(/Peran Anda tidak boleh/) as string }] });
    }
    expect(await tenant()).toEqual(before);
    for (const role of ["deputy", "head"] as const) expect(await changeLayout({ ...room.siti, role }, { menu: [], hidden: [], links: [] })).toMatchObject({ ok: true });
  });
});

describe("menu and home", () => {
  const typed = (more: Record<string, string> = {}) => parseInput(layoutInput, { "urutan-agenda": "1", "urutan-layanan": "2", "urutan-profil": "0", "urutan-dokumen": "0", "urutan-pejabat": "3", "urutan-galeri": "0", "tampil-agenda": "on", links: "", ...more });

  it("follow what was chosen, as far as the site holds something", async () => {
    const input = typed({ links: "https://www.instagram.com/kebersihan\nhttps://www.instagram.com/kebersihan" });
    if (!input.ok) throw new Error("a layout was expected");
    await changeLayout(room.rina, input.value);
    const { look } = await tenant();
    expect(look).toMatchObject({ menu: ["agenda", "layanan", "pejabat"], hidden: ["pengumuman", "layanan", "bawahan", "angka"], links: ["https://www.instagram.com/kebersihan"] });
    expect(roomsInMenu(look, ["service", "event", "document"])).toEqual(["agenda", "layanan"]);
    expect((await tenant("dishub")).look.menu).toBeNull();
    expect(roomsInMenu((await tenant("dishub")).look, ["event", "service"])).toEqual(["layanan", "agenda"]);
  });

  it.each([["http://x.com/a"], ["javascript:alert(1)"], ["https://user@x.com/"], ["instagram"], [Array.from({ length: 7 }, (_, n) => `https://x.com/${n}`).join("\n")]])("refuse %j as an account elsewhere", (links) => {
    expect(typed({ links })).toMatchObject({ ok: false, issues: [{ field: "links" }] });
  });

  it("name what everybody knows, and of all else the host", () => {
    expect(["https://www.instagram.com/a", "https://x.com/a", "https://notx.com/a", "https://lapor.go.id/a"].map(linkName)).toEqual(["Instagram", "X", "notx.com", "lapor.go.id"]);
  });
});
