import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { followerKey, gatewayKey, portalKey, siteKey } from "@/lib/access/doors/open";
import { withKey } from "@/lib/db/with-key";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { handOnCase } from "../commands/hand-on";
import { mergeCases, splitCase, unmergeCases } from "../commands/regroup";
import { followCase } from "../follow";
import { forgetKnowledge } from "../knowledge";
import { publishCase } from "../public/commands";
import { listPublicCases } from "../public/queries";
import { findCase } from "../queries";
import { pointText, readPoint } from "./point";
import { receiveReport, type Report } from "./receive";
import { reportInput } from "./report-input";

const database = testDatabase();
const HERE = { latitude: 3.58961, longitude: 98.67391 };
const THERE = { latitude: 3.6, longitude: 98.7 };
let city: TwoAgencies;
let forms = 0;

async function raised(more: Partial<Report> = {}): Promise<number> {
  const { ticket } = await receiveReport(gatewayKey("web"), {
    nonce: `titik-${(forms += 1)}`, odd: null, trapped: false, kind: "complaint", text: "Lampu jalan mati di gang mawar", place: null, hint: null, phone: "+6281234567321", email: null, anonymous: false, secret: false, point: HERE, ...more,
  });
  return Number((await database.owner()`select id from cases where ticket = ${ticket}`)[0]?.id);
}
const row = async (id: number) => (await database.owner()`select * from cases where id = ${id}`)[0];
const pointOf = async (id: number) => { const one = await row(id); return { latitude: one?.latitude as number | null, longitude: one?.longitude as number | null }; };
const NONE = { latitude: null, longitude: null };

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, audit_log, web_reports, case_photos, case_links, case_publications restart identity cascade`;
});

describe("what the form brings", () => {
  const form = { jenis: "complaint", isi: "Lampu mati", kelurahan: "", patokan: "", hp: "", email: "" };
  const read = (titik?: string) => reportInput.safeParse({ ...form, ...(titik === undefined ? {} : { titik }) });

  it("is a point in the city, or none", () => {
    expect(readPoint(pointText(HERE))).toEqual(HERE);
    expect(read(pointText(HERE)).data).toMatchObject({ titik: HERE });
    for (const none of [undefined, "", "  "]) expect(read(none).data).toMatchObject({ titik: null });
    expect(read("3.46, 98.56").success, "the corner itself").toBe(true);
  });

  it.each([["-6.20000, 106.80000", "di luar Kota Medan"], ["98.67391, 3.58961", "di luar Kota Medan"], ["3.45, 98.6", "di luar Kota Medan"], ["rumah saya", "tidak terbaca"], ["3.5e0, 98.6", "tidak terbaca"], ["NaN, NaN", "tidak terbaca"]])("%s is told with what to do", (titik, says) => {
    const [issue] = read(titik).error?.issues ?? [];
    expect(issue).toMatchObject({ path: ["titik"], message: expect.stringContaining(says) as string });
    expect(issue?.message).toContain("hilangkan centangnya");
  });
});

describe("the point of a case", () => {
  it("is read by the case's agency and the desk, by no neighbour, nor with the ticket, nor where the case is public", async () => {
    const id = await raised();
    expect((await findCase(city.pertamanan.operator, id))?.one).toMatchObject(HERE);
    expect((await findCase(city.desk, id))?.one).toMatchObject(HERE);
    expect(await findCase(city.kominfo.operator, id)).toBeNull();
    for (const key of [city.kominfo.operator, portalKey(), siteKey(city.pertamanan.id)]) expect(await withKey(key, (tx) => tx.execute(sql`select latitude from cases`))).toHaveLength(0);
    expect(await publishCase(city.pertamanan.operator, id, { title: "Lampu mati", question: "Lampu mati di sebuah gang", answer: null })).toMatchObject({ ok: true });
    const open = JSON.stringify([await listPublicCases(portalKey()), await followCase(followerKey(String((await row(id))?.ticket)))]);
    expect(open).toContain("Lampu mati");
    for (const digits of ["3.58961", "98.67391"]) expect(open).not.toContain(digits);
  });

  it("of a secret case goes with it when it is handed on: who had it reads it no more", async () => {
    const id = await raised({ secret: true });
    expect(await handOnCase(city.pertamanan.operator, id, "kominfo", "Tiangnya milik Kominfo")).toMatchObject({ ok: true });
    expect((await findCase(city.kominfo.operator, id))?.one).toMatchObject({ ...HERE, secret: true });
    expect(await findCase(city.pertamanan.operator, id)).toBeNull();
  });

  it("is half a point never, whatever a command forgets", async () => {
    const id = await raised({ point: null });
    expect(await pointOf(id)).toEqual(NONE);
    await expect(database.owner()`update cases set latitude = 3.5 where id = ${id}`).rejects.toThrow("cases_point");
  });

  it("comes with the same words sent again, and another one is told in the history instead of written over", async () => {
    const id = await raised({ point: null });
    expect(await raised()).toBe(id);
    expect(await pointOf(id)).toEqual(HERE);
    expect(await raised({ point: THERE })).toBe(id);
    await raised({ point: null });
    expect(await pointOf(id)).toEqual(HERE);
    const notes = (await database.owner()`select note from case_events where type = 'message' order by id`).map(({ note }) => String(note));
    expect(notes).toEqual(["Dikirim lagi: titik di peta", "Dikirim lagi: titik lain di peta, 3.60000, 98.70000"]);
  });
});

describe("cases taken apart and put together", () => {
  it("what is split off is at the same place", async () => {
    const id = await raised();
    const one = await row(id);
    await database.owner()`insert into messages (tenant_id, case_id, contact_id, direction, kind, body, gateway, at) values (${one?.tenant_id as number}, ${id}, ${one?.contact_id as number}, 'in', 'citizen', 'pohon juga tumbang', 'web', now())`;
    const [last] = await database.owner()`select max(id)::int as id from messages where body = 'pohon juga tumbang'`;
    const split = await splitCase(city.pertamanan.operator, id, [Number(last?.id)]);
    if (!split.ok) throw new Error(JSON.stringify(split));
    expect(await pointOf(split.value.id)).toEqual(HERE);
  });

  it("a merge brings a point to where there was none, the undo takes it away, and an own one stays", async () => {
    const [plain, shown, other] = [await raised({ point: null }), await raised({ text: "Lampu jalan di gang mawar masih mati" }), await raised({ text: "Lampu jalan mati di gang melati", point: THERE })];
    const merged = await mergeCases(city.pertamanan.operator, plain, shown);
    if (!merged.ok) throw new Error(JSON.stringify(merged));
    expect(await pointOf(plain)).toEqual(HERE);
    expect(await unmergeCases(city.pertamanan.operator, merged.value.linkId)).toMatchObject({ ok: true });
    expect([await pointOf(plain), await pointOf(shown)]).toEqual([NONE, HERE]);
    const again = await mergeCases(city.pertamanan.operator, other, shown);
    if (!again.ok) throw new Error(JSON.stringify(again));
    expect(await pointOf(other)).toEqual(THERE);
    expect(await unmergeCases(city.pertamanan.operator, again.value.linkId)).toMatchObject({ ok: true });
    expect(await pointOf(other)).toEqual(THERE);
  });
});
