import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { followerKey, gatewayKey, jobKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { followConversation } from "../follow";
import { forgetKnowledge } from "../knowledge";
import { findCase, listCases, readMessages } from "../queries";
import { newFormToken, readFormToken } from "./form-token";
import { findPhoto, keepPhoto, readPhoto, sweepPhotos, waitingPhotos } from "./photos";
import { receiveReport, type Report } from "./receive";
import { reportInput } from "./report-input";

const database = testDatabase();
const web = gatewayKey("web");
const PHONE = "+6281234567321";
let city: TwoAgencies;
let forms = 0;

const report = (more: Partial<Report> = {}): Report => ({
  nonce: `formulir-${(forms += 1)}`, odd: null, trapped: false, kind: "complaint", text: "Lampu jalan mati di gang mawar sejak Senin",
  place: null, hint: null, phone: PHONE, email: null, anonymous: false, secret: false, ...more,
});
const caseOf = async (ticket: string) => (await database.owner()`select * from cases where ticket = ${ticket}`)[0];
const count = async (table: string) => Number((await database.owner()`select count(*) from ${database.owner()(table)}`)[0]?.count);
const picture = (exif = false) => {
  const drawn = sharp({ create: { width: 640, height: 480, channels: 3, background: "#2a6" } }).jpeg();
  return (exif ? drawn.withExif({ IFD0: { Make: "Kamera Warga" }, IFD3: { GPSLatitude: "3/1 35/1 0/1" } }) : drawn).toBuffer();
};
const asFile = (bytes: Buffer, name = "jalan.jpg") => new File([new Uint8Array(bytes)], name, { type: "image/jpeg" });

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, audit_log, web_reports, case_photos restart identity cascade`;
});

describe("a report from the web", () => {
  it("goes the way of an SMS: agency by its words, ticket, history, audit row and receipt", async () => {
    const taken = await receiveReport(web, report());
    expect(await caseOf(taken.ticket)).toMatchObject({ tenant_id: city.pertamanan.id, channel: "web", status: "open", unread: true });
    const sms = await database.owner()`select body, state from messages where kind = 'auto'`;
    expect(sms).toHaveLength(1);
    expect(String(sms[0]?.body).replaceAll(" ", "")).toContain(taken.ticket);
    expect((await database.owner()`select type from case_events order by id`).map(({ type }) => String(type))).toEqual(["received", "routed"]);
    expect((await database.owner()`select scope, actor_name from audit_log where action = 'case.opened'`)[0]).toMatchObject({ scope: "gateway", actor_name: "formulir web" });
    expect(await listCases(city.kominfo.operator, { box: "open" })).toEqual([]);
  });

  it("keeps kind, ward, the two switches, and says nothing to who left no address", async () => {
    const [ward] = await database.owner()<{ id: number }[]>`insert into tenants (slug, name, short_name, kind) values ('uji-kel', 'Kelurahan Uji', 'Uji', 'kelurahan') returning id`;
    const taken = await receiveReport(web, report({ phone: null, kind: "aspiration", secret: true, anonymous: true, place: { id: ward?.id ?? 0, words: "Kelurahan Uji" } }));
    expect(await caseOf(taken.ticket)).toMatchObject({ kind: "aspiration", secret: true, anonymous: true, place_id: ward?.id, masked: "(tanpa kontak)" });
    expect(await database.owner()`select 1 from messages where direction = 'out'`).toHaveLength(0);
  });

  it("takes the site it was written on as a hint that the desk's words can overrule", async () => {
    const unclear = await receiveReport(web, report({ text: "mohon penjelasannya soal kemarin pak", hint: { name: "Dinas Komunikasi dan Informatika", code: "KOMINFO" } }));
    expect(await caseOf(unclear.ticket)).toMatchObject({ tenant_id: city.kominfo.id });
    const found = await findCase(city.kominfo.operator, Number((await caseOf(unclear.ticket))?.id));
    expect(found?.one.proposals[0]?.reasons.map(({ text }) => text)).toContain("Ditulis di situs Dinas Komunikasi dan Informatika");
    expect(found?.one.title, "the hint is never in the citizen's words").toBe("mohon penjelasannya soal kemarin pak");
  });

  it("sent twice is one report with one ticket, and the same words by the same number too", async () => {
    const once = report();
    const [first, again] = await Promise.all([receiveReport(web, once), receiveReport(web, once)]);
    expect(again.ticket).toBe(first.ticket);
    const later = await receiveReport(web, report());
    expect(later).toMatchObject({ ticket: first.ticket, code: null, repeated: true });
    expect(await count("cases")).toBe(1);
    expect(await count("messages")).toBe(2);
  });

  it("sent again with photos and the wish to stay hidden adds both to the case, and takes it down from the public page", async () => {
    const first = await receiveReport(web, report());
    const one = await caseOf(first.ticket);
    await database.owner()`update cases set unread = false`;
    await database.owner()`insert into case_publications (tenant_id, case_id, title, question, kind, status, opened_at, due_at, published_by_name) values (${city.pertamanan.id}, ${Number(one?.id)}, 'Lampu jalan', 'Mati', 'complaint', 'open', now(), now(), 'Operator')`;
    const again = report({ secret: true, anonymous: true });
    await keepPhoto(web, again.nonce, asFile(await picture()));
    expect(await receiveReport(web, again)).toMatchObject({ ticket: first.ticket, repeated: true });
    expect(await caseOf(first.ticket)).toMatchObject({ secret: true, anonymous: true, unread: true });
    const [photo] = await database.owner()`select id, case_id from case_photos`;
    expect(photo?.case_id).toBe(one?.id);
    expect(await findPhoto(city.pertamanan.operator, String(photo?.id))).not.toBeNull();
    expect(await findPhoto(city.kominfo.operator, String(photo?.id))).toBeNull();
    expect((await database.owner()`select withdrawn_at from case_publications`)[0]?.withdrawn_at).not.toBeNull();
    await receiveReport(web, report());
    expect(await caseOf(first.ticket), "a third time without them takes nothing back").toMatchObject({ secret: true, anonymous: true });
  });

  it("never joins what a telephone wrote: whoever types a number hasn't proven that it is theirs", async () => {
    await sendFromHandset(gatewayKey("handset"), PHONE, "lampu jalan mati di gang mawar sejak senin");
    const taken = await receiveReport(web, report({ text: "lampu jalan mati di gang mawar sejak senin" }));
    expect(taken.repeated).toBe(false);
    expect(await count("cases")).toBe(2);
  });

  it("shows what its telephone writes afterwards to the officer, not on the page that whoever typed the number reads", async () => {
    const taken = await receiveReport(web, report());
    await sendFromHandset(gatewayKey("handset"), PHONE, "rumah saya nomor dua belas pak");
    const row = await caseOf(taken.ticket);
    expect((await readMessages(city.pertamanan.operator, Number(row?.id))).map(({ body }) => body)).toContain("rumah saya nomor dua belas pak");
    const page = (await followConversation(followerKey(taken.ticket), PHONE.slice(-4)))?.map(({ body }) => body);
    expect(page).toHaveLength(2);
    expect(page?.[0]).toBe(report().text);
    expect(page?.[1]).toMatch(/^Pesan lewat SMS\./);
  });

  it("doesn't open SMS again for a number that stopped them", async () => {
    await sendFromHandset(gatewayKey("handset"), PHONE, "BERHENTI");
    await receiveReport(web, report());
    expect(await database.owner()`select 1 from messages where kind = 'auto' and body like '%Nomor laporan%'`).toHaveLength(0);
    expect((await database.owner()`select opted_out_at from contacts`)[0]?.opted_out_at).not.toBeNull();
  });

  it("keeps nothing when its audit row can't be written", async () => {
    await database.superuser()`alter table audit_log add constraint refuse check (action <> 'case.opened') not valid`;
    await expect(receiveReport(web, report())).rejects.toThrow();
    await database.superuser()`alter table audit_log drop constraint refuse`;
    for (const table of ["cases", "messages", "web_reports", "contacts"]) expect(await count(table), table).toBe(0);
  });
});

describe("a flood", () => {
  it("is kept whole: what looks written by a program waits at the desk, without filling telephones", async () => {
    for (const odd of [{ trapped: true }, { odd: "dikirim terlalu cepat untuk diketik orang" }]) {
      const taken = await receiveReport(web, report({ ...odd, text: `pohon tumbang ${JSON.stringify(odd)}` }));
      expect(taken.held).toBe(true);
      expect(await caseOf(taken.ticket)).toMatchObject({ tenant_id: city.deskId, status: "new" });
    }
    expect((await database.owner()`select note from case_events where type = 'received'`).map(({ note }) => String(note))).toEqual(Array(2).fill(expect.stringMatching(/^Menunggu dibaca: /)));
    expect(await database.owner()`select 1 from messages where kind = 'auto'`).toHaveLength(0);
  });

  it("holds the fourth of one text from many, and everything when far more comes than usual, but refuses none", async () => {
    const held: boolean[] = [];
    for (let n = 0; n < 4; n += 1) held.push((await receiveReport(web, report({ phone: `+62812000000${n}${n}` }))).held);
    expect(held).toEqual([false, false, false, true]);
    await database.owner()`insert into web_reports (nonce, digest) select 'banjir-' || n, 'd' || n from generate_series(1, 40) n`;
    const taken = await receiveReport(web, report({ text: "wifi gratis di taman mati", phone: "+628129999999" }));
    expect(taken).toMatchObject({ held: true, repeated: false });
    expect(await count("cases")).toBe(5);
  });

  it("a token tells its age, and a forged one gets another name", () => {
    const shown = Date.now() - 60_000;
    expect(readFormToken(newFormToken(shown))).toMatchObject({ odd: null });
    expect(readFormToken(newFormToken()).odd).toContain("terlalu cepat");
    const forged = newFormToken(shown).replace(/^\d+/, String(shown - 1));
    expect(readFormToken(forged).odd).toContain("bukan dari situs ini");
    expect(readFormToken("").nonce).not.toBe(readFormToken("").nonce);
  });
});

describe("photos", () => {
  it("lose what the telephone wrote into them, and are the case's people's alone", async () => {
    const one = report();
    expect(await keepPhoto(web, one.nonce, asFile(await picture(true)))).toMatchObject({ ok: true });
    const taken = await receiveReport(web, one);
    const [row] = await database.owner()`select id, widths, tenant_id from case_photos where case_id is not null`;
    expect(row?.tenant_id).toBe(city.pertamanan.id);
    const id = String(row?.id);
    const bytes = await readPhoto(id, 640);
    expect(bytes && (await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(await findPhoto(city.pertamanan.operator, id)).toMatchObject({ id });
    expect(await findPhoto(city.desk, id)).toMatchObject({ id });
    expect(await findPhoto(city.kominfo.operator, id)).toBeNull();
    await database.owner()`update cases set tenant_id = ${city.kominfo.id} where ticket = ${taken.ticket}`;
    expect(await findPhoto(city.pertamanan.operator, id), "it left with its case").toBeNull();
  });

  it("wait for a form that has to be mended, at most three, and are swept when it never comes", async () => {
    const one = report();
    const kept = [];
    for (let n = 0; n < 4; n += 1) kept.push((await keepPhoto(web, one.nonce, asFile(await picture(), `foto ${n}.jpg`))).ok);
    expect(kept).toEqual([true, true, true, false]);
    expect(await keepPhoto(web, "lain", asFile(Buffer.from("<svg></svg>")))).toMatchObject({ ok: false, issues: [{ field: "foto" }] });
    expect((await waitingPhotos(web, one.nonce)).map(({ name }) => name)).toEqual(["foto 0.jpg", "foto 1.jpg", "foto 2.jpg"]);
    expect(await sweepPhotos(jobKey("sweep-files"))).toBe(0);
    await database.owner()`update case_photos set created_at = now() - interval '25 hours'`;
    expect(await sweepPhotos(jobKey("sweep-files"))).toBe(3);
  });
});

it("photos of forms that never came fill no disk: past the city's limit none is taken, the report is, and all are swept", async () => {
  await database.owner()`insert into case_photos (tenant_id, nonce, name, width, height, widths, bytes) select ${city.deskId}, 'palsu-' || n, 'x', 1, 1, '{1}', 1 from generate_series(1, 2000) n`;
  const one = report();
  expect(await keepPhoto(web, one.nonce, asFile(await picture()))).toMatchObject({ ok: false, issues: [{ field: "foto", message: expect.stringContaining("tanpa foto") as string }] });
  expect(await receiveReport(web, one)).toMatchObject({ repeated: false });
  await database.owner()`delete from case_photos where nonce > 'palsu-1' and ctid not in (select ctid from case_photos limit 120)`;
  const left = await count("case_photos");
  await database.owner()`update case_photos set created_at = now() - interval '25 hours'`;
  expect(left).toBeGreaterThan(100);
  expect(await sweepPhotos(jobKey("sweep-files"))).toBe(left);
  expect(await keepPhoto(web, report().nonce, asFile(await picture()))).toMatchObject({ ok: true });
});

it("what is typed is read as people type it", () => {
  const typed = { jenis: "complaint", isi: " lampu\r\nmati ", kelurahan: "", patokan: "", hp: "0812 3456 7321", email: "", anonim: "ya" };
  const { instansi: _none, ...plain } = reportInput.parse(typed);
  expect(plain).toEqual({ jenis: "complaint", isi: "lampu\nmati", kelurahan: null, patokan: "", hp: PHONE, email: null, anonim: true, rahasia: false, wewenang: false, titik: null });
  const wrong = reportInput.safeParse({ ...typed, isi: "", hp: "tidak ada", email: "rina" });
  expect(wrong.error?.issues.map(({ path }) => path[0])).toEqual(["isi", "hp", "email"]);
});
