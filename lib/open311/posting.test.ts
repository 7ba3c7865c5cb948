import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { revealNumber } from "@/lib/cases/commands/care";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { unpublishCase } from "@/lib/cases/public/commands";
import { findCase, listCases } from "@/lib/cases/queries";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { openNumber } from "@/lib/sms/vault";
import { testDatabase } from "@/scripts/testing/database";
import { endKey, makeKey } from "./commands";
import { keyFor, post, read, report, show } from "./open311.fixture";
import { listKeys } from "./queries";

vi.mock("next/cache", () => ({ cacheLife: () => undefined, cacheTag: () => undefined }));
vi.mock("next/server", () => ({ connection: () => Promise.resolve() }));

const database = testDatabase();
let city: TwoAgencies;
let key: string;
const PERSON = { phone: "0812-3456-7321", email: "Rina@contoh.id", first_name: "Rina", last_name: "Siregar" };
const tokenOf = ({ body }: { body: Record<string, unknown>[] }) => String(body[0]?.token);
const noticeOf = ({ body }: { body: Record<string, unknown>[] }) => String(body[0]?.service_notice);
const cases = () => database.owner()<{ id: number; tenant_id: number; ticket: string; kind: string; secret: boolean; anonymous: boolean; place_id: number | null }[]>`select id::int, tenant_id, ticket, kind, secret, anonymous, place_id from cases order by id`;
const count = async (table: string) => Number((await database.owner()`select count(*) from ${database.owner()(table)}`)[0]?.count);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  await database.owner()`with district as (insert into tenants (slug, name, short_name, kind) values ('kec-maimun', 'Kecamatan Medan Maimun', 'Maimun', 'kecamatan') returning id)
    insert into tenants (slug, name, short_name, kind, parent_id) select 'kel-' || lower(n), 'Kelurahan ' || n, n, 'kelurahan', district.id from district, unnest(array['Aur', 'Jati']) n`;
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, audit_log, web_reports, case_photos, case_publications, open_keys, open_reports restart identity cascade`;
  key = await keyFor(city, "Aplikasi Warga");
});

describe("a key", () => {
  it("is an admin's to make and end, shown once, kept as a hash, written down with the name", async () => {
    expect(JSON.stringify(await database.owner()`select * from open_keys`)).not.toContain(key);
    expect(JSON.stringify(await listKeys(city.admin))).not.toContain(key);
    expect(await makeKey(city.admin, "aplikasi warga")).toMatchObject({ ok: false, issues: [{ field: "name" }] });
    expect((await post({ ...report, api_key: key })).status).toBe(200);
    expect(await endKey(city.admin, 1)).toEqual({ name: "Aplikasi Warga" });
    expect(await endKey(city.admin, 1)).toBeNull();
    expect(await post({ ...report, api_key: key })).toMatchObject({ status: 403, body: [{ code: 403 }] });
    expect(await count("cases")).toBe(1);
    expect((await database.owner()`select action, actor_name from audit_log where subject = 'open-key' order by id`).map((row) => ({ ...row })))
      .toEqual([{ action: "open-key.made", actor_name: "Azhar Nasution" }, { action: "open-key.ended", actor_name: "Azhar Nasution" }]);
    expect((await makeKey(city.admin, "Aplikasi Warga")).ok, "its name is free again").toBe(true);
  });

  it("missing, invented or ended in the middle of a post lets nothing in", async () => {
    for (const api_key of ["", "x".repeat(43), "' or 1=1"]) expect(await post({ ...report, api_key })).toMatchObject({ status: 403, body: [{ code: 403, description: expect.stringContaining("api_key") as string }] });
    await database.superuser()`create function end_key() returns trigger language plpgsql security definer as $$ begin update open_keys set ended_at = now(); return new; end $$`;
    await database.superuser()`create trigger end_key after insert on web_reports for each row execute function end_key()`;
    expect((await post({ ...report, api_key: key })).status).toBe(403);
    await database.superuser()`drop trigger end_key on web_reports`;
    for (const table of ["cases", "messages", "web_reports", "contacts", "open_reports"]) expect(await count(table), table).toBe(0);
  });
});

describe("a post", () => {
  it("becomes a case by the door of the web form: agency by its words, history and audit row with the application's name, a token for later", async () => {
    const taken = await post({ ...report, ...PERSON, api_key: key, lat: "3.58", long: "98.67", media_url: "http://127.0.0.1:1/foto.jpg", device_id: "rahasia-perangkat", "attribute[anonim]": "ya" });
    const [one] = await cases();
    expect(taken).toMatchObject({ status: 200, body: [{ token: expect.stringMatching(/^[\w-]{43}$/) as string }] });
    expect(taken.body[0], "a token instead of a number").not.toHaveProperty("service_request_id");
    expect(taken.headers.get("access-control-allow-origin"), "no foreign page reads the answer").toBeNull();
    expect(one).toMatchObject({ tenant_id: city.pertamanan.id, kind: "complaint", anonymous: true });
    expect(noticeOf(taken).replaceAll(" ", "")).toContain(one?.ticket);
    const [message] = await database.owner()`select body, gateway from messages where direction = 'in'`;
    expect(message).toMatchObject({ gateway: "open311", body: `${report.description}\n\nTempatnya: Jalan Mawar, Medan (titik 3.58, 98.67)\nBerkas dari pengirim, belum diperiksa: http://127.0.0.1:1/foto.jpg` });
    expect((await database.owner()`select type, actor_name from case_events order by id`).map(({ actor_name }) => String(actor_name))).toEqual(["Open311: Aplikasi Warga", "Open311: Aplikasi Warga"]);
    expect((await database.owner()`select data from audit_log where action = 'case.opened'`)[0]?.data).toMatchObject({ openKey: "Aplikasi Warga" });
    expect(await listCases(city.kominfo.operator, { box: "open" }), "the neighbour has nothing of it").toEqual([]);
    expect(await findCase(city.kominfo.operator, one?.id ?? 0)).toBeNull();
  });

  it("keeps who wrote sealed; the number is opened with the name by who has the case, and it is written down", async () => {
    await post({ ...report, ...PERSON, api_key: key });
    const everything = JSON.stringify(await Promise.all(["contacts", "cases", "messages", "open_reports", "web_reports", "audit_log", "case_events"].map((table) => database.owner()`select * from ${database.owner()(table)}`)));
    for (const word of ["81234567321", "rina@", "Rina", "Siregar"]) expect(everything, word).not.toContain(word);
    expect(openNumber(String((await database.owner()`select phone_cipher from contacts`)[0]?.phone_cipher))).toBe("+6281234567321");
    expect(await revealNumber(city.kominfo.operator, 1)).toMatchObject({ ok: false });
    expect(await revealNumber(city.pertamanan.operator, 1)).toEqual({ ok: true, value: { number: "+6281234567321 · Rina Siregar, rina@contoh.id" } });
    expect(await database.owner()`select 1 from audit_log where action = 'case.number-revealed'`).toHaveLength(1);
    await post({ ...report, api_key: key, first_name: "Togar", description: "Pohon tumbang di taman kota" });
    expect((await database.owner()`select person from open_reports order by case_id desc`)[0]?.person, "of who can't be reached nothing is kept").toBeNull();
  });

  it("its token tells the public number once a person shows the case, and no longer when it is taken down", async () => {
    const token = tokenOf(await post({ ...report, api_key: key }));
    const asked = async () => (await read(`v2/tokens/${token}.json`)).body[0];
    expect(await asked()).toEqual({ token, service_request_id: null });
    const id = await show(city, (await cases())[0]?.id ?? 0);
    expect(await asked()).toEqual({ token, service_request_id: String(id) });
    await database.owner()`update cases set tenant_id = ${city.kominfo.id}`;
    expect(await asked(), "it goes with its case").toEqual({ token, service_request_id: String(id) });
    await unpublishCase(city.kominfo.operator, 1);
    expect(await asked()).toEqual({ token, service_request_id: null });
    expect((await read(`v2/tokens/${token.slice(0, -1)}x.json`)).status).toBe(404);
  });

  it("sent again under its own name is one report; the same words by the same number too, whose ticket no other application learns", async () => {
    const once = { headers: { "idempotency-key": "formulir-7" } };
    const [first, again] = await Promise.all([post({ ...report, ...PERSON, api_key: key }, once), post({ ...report, ...PERSON, api_key: key }, once)]);
    expect(again.body).toEqual(first.body);
    const other = await keyFor(city, "Aplikasi Tetangga");
    const theirs = await post({ ...report, ...PERSON, api_key: other }, once);
    expect([theirs.status, await count("cases"), await count("messages")]).toEqual([200, 1, 2]);
    expect(noticeOf(theirs)).not.toMatch(/\d/);
    expect(tokenOf(theirs)).not.toBe(tokenOf(first));
  });

  it("takes the ward from its number or from the address, and the agency as a hint", async () => {
    const [aur] = await database.owner()<{ id: number }[]>`select id from tenants where slug = 'kel-aur'`;
    const places: Record<string, string>[] = [{ address_id: String(aur?.id), address_string: "" }, { address_string: "Jl. Brigjen Katamso, Kel. Aur, Medan Maimun" }, { "attribute[kelurahan]": String(aur?.id) }];
    for (const place of places) {
      await post({ ...report, api_key: key, description: `mohon penjelasannya soal kemarin ${JSON.stringify(place)}`, "attribute[instansi]": "kominfo", ...place });
    }
    expect((await cases()).map(({ place_id, tenant_id }) => [place_id, tenant_id])).toEqual(Array(3).fill([aur?.id, city.kominfo.id]));
    expect(await post({ ...report, api_key: key, address_id: "999999" })).toMatchObject({ status: 400 });
  });

  it("marked secret is never shown, whatever its token asks", async () => {
    const token = tokenOf(await post({ ...report, api_key: key, "attribute[rahasia]": "ya" }));
    await expect(show(city, 1)).rejects.toThrow("dirahasiakan");
    expect((await read(`v2/tokens/${token}.json`)).body[0]?.service_request_id).toBeNull();
  });

  it("keeps nothing when its audit row can't be written, and asks for another try", async () => {
    await database.superuser()`alter table audit_log add constraint refuse check (action <> 'case.opened') not valid`;
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(await post({ ...report, api_key: key })).toMatchObject({ status: 503, body: [{ code: 503 }] });
    said.mockRestore();
    await database.superuser()`alter table audit_log drop constraint refuse`;
    for (const table of ["cases", "messages", "web_reports", "contacts", "open_reports"]) expect(await count(table), table).toBe(0);
  });
});

describe("what can't be taken", () => {
  it.each([
    ["no service", { service_code: "" }, 400, 1], ["an unknown service", { service_code: "999" }, 404, 1], ["no place", { address_string: "" }, 400, 1], ["half a point", { lat: "3.5" }, 400, 1],
    ["a point outside the world", { lat: "91", long: "x" }, 400, 2], ["no words", { description: " ?! " }, 400, 1], ["too many words", { description: "a".repeat(4_001) }, 400, 1],
    ["addresses that are none", { phone: "tidak ada", email: "rina" }, 400, 2], ["another city", { jurisdiction_id: "sfgov.org" }, 404, 1], ["nothing at all", { description: "", service_code: "", address_string: "" }, 400, 3],
  ] as [string, Record<string, string>, number, number][])("%s gets a status and a sentence for each mistake", async (_what, wrong, status, mistakes) => {
    const answer = await post({ ...report, ...wrong, api_key: key });
    expect([answer.status, answer.body.length]).toEqual([status, mistakes]);
    for (const one of answer.body) expect(one).toEqual({ code: status, description: expect.stringMatching(/\.$/) as string });
    expect(await count("cases")).toBe(0);
  });

  it("a body that is too large, or no address of a list", async () => {
    expect(await post({ ...report, api_key: key, description: "a".repeat(70_000) })).toMatchObject({ status: 400 });
    expect(await post({ ...report, api_key: key }, { path: "v2/services.json" })).toMatchObject({ status: 404 });
    expect((await post({ ...report, description: "nol\0 🚌 ‮terbalik", api_key: key })).status, "what PostgreSQL can't hold is left out").toBe(200);
  });
});

it("an application that runs wild holds its own reports, refuses none, and leaves the others' as they are", async () => {
  await database.owner()`insert into web_reports (nonce, digest, key_id) select 'banjir-' || n, 'd' || n, 1 from generate_series(1, 40) n`;
  const held = await post({ ...report, api_key: key, description: "Pohon tumbang di taman" });
  expect(held.status).toBe(200);
  expect(noticeOf(held)).toContain("dibaca petugas dahulu");
  const other = await keyFor(city, "Aplikasi Tetangga");
  expect(noticeOf(await post({ ...report, api_key: other }))).not.toContain("dibaca petugas dahulu");
  expect((await cases()).map(({ tenant_id }) => tenant_id)).toEqual([city.deskId, city.pertamanan.id]);
});
