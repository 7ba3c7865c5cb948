import { parseString } from "./xml.fixture";
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { gatewayKey, portalKey } from "@/lib/access/doors/open";
import { answerCase } from "@/lib/cases/commands/answer";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { unpublishCase } from "@/lib/cases/public/commands";
import { PUBLIC_CASES_TAG } from "@/lib/cases/public/tags";
import { receiveReport } from "@/lib/cases/web/receive";
import { withKey } from "@/lib/db/with-key";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { AGENCIES_TAG } from "@/lib/tenants/tags";
import { testDatabase } from "@/scripts/testing/database";
import { ask, read, show } from "./open311.fixture";

const tags = vi.hoisted(() => new Set<string>());
// Next's cache and its clock of a request lie outside: here every question is asked anew.
vi.mock("next/cache", () => ({ cacheLife: () => undefined, cacheTag: (...given: string[]) => given.forEach((tag) => tags.add(tag)) }));
vi.mock("next/server", () => ({ connection: () => Promise.resolve() }));

const database = testDatabase();
let city: TwoAgencies;
let forms = 0;
const PHONE = "+6281234567321";

async function raised(secret = false): Promise<number> {
  const { ticket } = await receiveReport(gatewayKey("web"), {
    nonce: `baca-${(forms += 1)}`, odd: null, trapped: false, kind: "complaint", text: `Lampu jalan mati, nama saya Togar nomor ${forms}, 081234567321`, place: null, hint: null, phone: PHONE, email: null, anonymous: false, secret, point: { latitude: 3.58961, longitude: 98.67391 },
  });
  return Number((await database.owner()`select id from cases where ticket = ${ticket}`)[0]?.id);
}
/** Rows past the walls, as if many had been shown over time. */
const many = (count: number, kind: string, status: string, every: string) => database.owner().unsafe(`with c as (
  insert into cases (tenant_id, ticket, title, contact_id, due_at, masked, last_body) select ${city.pertamanan.id}, 'x' || n || '${kind}${status}', 'x', (select min(id) from contacts), now(), 'x', 'x' from generate_series(1, ${count}) n returning id)
  insert into case_publications (tenant_id, case_id, title, question, kind, status, opened_at, due_at, published_by_name)
  select ${city.pertamanan.id}, id, 'Judul', 'Isi', '${kind}', '${status}', now() - interval '${every}' * row_number() over (), now(), 'x' from c`);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, audit_log, web_reports, case_photos, case_publications, open_keys, open_reports restart identity cascade`;
});

describe("what may be read", () => {
  it("is only what a person has read and shows: never the original, a number, a name, a secret, hidden or withdrawn case", async () => {
    const [shown, hidden, secret] = [await raised(), await raised(), await raised(true)];
    const id = await show(city, shown);
    const all = await (await ask("v2/requests.json")).text();
    expect(JSON.parse(all)).toMatchObject([{ service_request_id: String(id), status: "open", service_code: "pengaduan", agency_responsible: "Dinas Pertamanan", description: "Lampu jalan mati\n\nLampu mati, hubungi [nomor]" }]);
    for (const word of ["Togar", "081234567321", PHONE, "Formulir", "3.5896", "98.6739"]) expect(all).not.toContain(word);
    for (const ticket of (await database.owner()`select ticket from cases`).map(({ ticket }) => String(ticket))) expect(all).not.toContain(ticket);
    for (const own of [hidden, secret]) expect((await read(`v2/requests/${own + 1_000}.json`)).status).toBe(404);
    expect((await read(`v2/requests/${id}.json`)).body).toHaveLength(1);

    await unpublishCase(city.pertamanan.operator, shown);
    expect((await read("v2/requests.json")).body).toEqual([]);
    expect((await read(`v2/requests.json?service_request_id=${id}`)).body).toEqual([]);
    expect(await read(`v2/requests/${id}.json`)).toMatchObject({ status: 404, body: [{ code: 404 }] });
    await show(city, shown);
    await database.owner()`update cases set secret = true where id = ${shown}`;
    expect((await read("v2/requests.json")).body, "taken down the moment it became secret").toEqual([]);
  });

  it("says where it stands, the answer with who gave it, and follows the case to another agency", async () => {
    const own = await raised();
    await show(city, own);
    const sent = await answerCase(city.pertamanan.operator, own, { text: "Sudah menyala.", kind: "answer", seen: 0 });
    expect(sent.ok).toBe(true);
    const id = await show(city, own, "Sudah menyala.");
    expect((await read(`v2/requests/${id}.json`)).body[0]).toMatchObject({ status: "open", status_notes: "Sudah dijawab. Dinas Pertamanan: Sudah menyala.", expected_datetime: null });
    await database.owner()`update cases set status = 'closed', closed_at = '2026-01-05T03:00:00Z', tenant_id = ${city.kominfo.id} where id = ${own}`;
    expect((await read(`v2/requests/${id}.json`)).body[0]).toMatchObject({ status: "closed", updated_datetime: "2026-01-05T03:00:00Z", agency_responsible: "Dinas Komunikasi dan Informatika" });
  });
});

describe("the list", () => {
  it("is the newest 90 days, at most 1,000, in pages; older ones come when they are asked for", async () => {
    await raised();
    await many(30, "complaint", "open", "5 days");
    expect((await read("v2/requests.json")).body).toHaveLength(17);
    const pages = await Promise.all([1, 2].map((page) => read(`v2/requests.json?page=${page}&page_size=10`)));
    expect(pages.map(({ body }) => body.length)).toEqual([10, 7]);
    expect(new Set(pages.flatMap(({ body }) => body.map((one) => one.service_request_id))).size).toBe(17);
    const old = new Date(Date.now() - 160 * 86_400_000).toISOString();
    const past = await read(`v2/requests.json?start_date=${old}&end_date=${new Date(Date.now() - 100 * 86_400_000).toISOString()}`);
    expect(past.body).toHaveLength(11);
    expect((await read(`v2/requests.json?start_date=${old}`)).body, "90 days from there").toHaveLength(17);
    await many(1_100, "aspiration", "open", "1 minute");
    expect((await read("v2/requests.json")).body).toHaveLength(1_000);
  });

  it("is filtered by numbers, which override all else, by services and by states, one or several, and what is empty counts as not given", async () => {
    await raised();
    await many(2, "complaint", "open", "1 hour");
    await many(3, "aspiration", "closed", "2 hours");
    await many(4, "information", "answered", "3 hours");
    const count = async (query: string) => (await read(`v2/requests.json?${query}`)).body.length;
    expect(await Promise.all(["status=open", "status=closed", "status=open,closed", "service_code=aspirasi", "service_code=aspirasi,informasi", "service_code=aspirasi&status=open", "service_code=&status=&start_date=&jurisdiction_id="].map(count)))
      .toEqual([6, 3, 9, 3, 7, 0, 9]);
    expect((await read("v2/requests.json?service_request_id=3, 1,99,x&status=closed&start_date=nonsense")).body.map((one) => one.service_request_id)).toEqual(["1", "3"]);
    const mixed = (await read("v2/requests.json?service_code=aspirasi,informasi&page_size=3&page=2")).body;
    expect(mixed, "newest first over both").toHaveLength(3);
    expect(mixed.map((one) => String(one.requested_datetime))).toEqual(mixed.map((one) => String(one.requested_datetime)).toSorted().reverse());
    const at = String((await read("v2/requests.json?service_code=aspirasi")).body[0]?.requested_datetime);
    expect(await count(`service_code=aspirasi&start_date=${at}&end_date=${at}`), "the second that an answer names is in its span").toBe(1);
  });

  it.each([
    ["start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z", 1], ["start_date=2026-02-31T00:00:00Z", 1], ["start_date=2026-01-01T00:00:00&end_date=x", 2], ["status=selesai&service_code=999", 2],
    ["page_size=1001", 1], ["page=0", 1], ["page=1e3", 1], ["page=500&page_size=1000", 1], ["start_date=2026-03-01&end_date=2026-01-01", 1],
  ])("answers %s with 400 and as many sentences as there are mistakes", async (query, mistakes) => {
    const { status, body } = await read(`v2/requests.json?${query}`);
    expect([status, body.length]).toEqual([400, mistakes]);
    for (const one of body) expect(one).toEqual({ code: 400, description: expect.stringMatching(/\.$/) as string });
  });

  it("asks for no more than a thousand numbers at once", async () => {
    expect((await read(`v2/requests.json?service_request_id=${"1,".repeat(1_001)}`)).status).toBe(400);
  });

  it("costs the same with ten thousand more cases: each filter reads its own stretch of an index", async () => {
    await raised();
    await many(60, "complaint", "closed", "1 minute");
    await many(10_000, "information", "open", "1 minute");
    await database.superuser()`vacuum analyze case_publications`;
    const since = sql`now() - interval '90 days'`;
    const plan = await withKey(portalKey(), (tx) => tx.execute<{ "QUERY PLAN": { Plan: { "Shared Hit Blocks": number; "Shared Read Blocks": number } }[] }>(sql`explain (analyze, buffers, format json)
      select id, opened_at from case_publications where withdrawn_at is null and kind = 'complaint' and status = 'closed' and opened_at >= ${since} and opened_at < now() order by opened_at desc, id desc limit 50`));
    const { Plan: read } = plan[0]?.["QUERY PLAN"][0] ?? { Plan: { "Shared Hit Blocks": 999, "Shared Read Blocks": 999 } };
    expect(JSON.stringify(plan)).toContain("case_publications_filtered");
    expect(read["Shared Hit Blocks"] + read["Shared Read Blocks"]).toBeLessThan(60);
  });

  it("without parameters is kept until a public case changes", async () => {
    tags.clear();
    const first = await ask("v2/requests.xml");
    expect([...tags].sort()).toEqual([AGENCIES_TAG, PUBLIC_CASES_TAG].sort());
    expect((await ask("v2/requests.xml", { "if-none-match": first.headers.get("etag") ?? "" })).status).toBe(304);
  });
});

describe("as the specification has it", () => {
  it("everything comes as JSON and as XML with the same content, in UTF-8, and any page may read it", async () => {
    await show(city, await raised());
    for (const [path, root] of [["discovery", "discovery"], ["v2/services", "services"], ["v2/services/pengaduan", "service_definition"], ["v2/requests", "service_requests"], ["v2/requests/1", "service_requests"]] as const) {
      const [json, xml] = [await ask(`${path}.json`), await ask(`${path}.xml`)];
      expect([json.headers.get("content-type"), xml.headers.get("content-type"), xml.headers.get("access-control-allow-origin")]).toEqual(["application/json; charset=utf-8", "text/xml; charset=utf-8", "*"]);
      expect(parseString(await xml.text()), path).toEqual({ root, value: asText(await json.json()) });
    }
  });

  it("errors are a list of codes and sentences in the format that was asked for, XML without one", async () => {
    expect(await read("v2/services/999.json")).toMatchObject({ status: 404, body: [{ code: 404 }] });
    expect(await read("v2/services.json?jurisdiction_id=other.city.gov")).toMatchObject({ status: 404, body: [{ code: 404 }] });
    expect(await read("v2/services.json?jurisdiction_id=medan.localhost")).toMatchObject({ status: 200 });
    expect(await read("v2/tokens/unknown.json")).toMatchObject({ status: 404 });
    for (const path of ["v2/services.html", "v2/other.xml", "services.xml", "v2", "v3/requests.xml"]) {
      const answer = await ask(path);
      expect([answer.status, answer.headers.get("content-type")], path).toEqual([404, "text/xml; charset=utf-8"]);
      expect(parseString(await answer.text())).toMatchObject({ root: "errors", value: [{ code: "404" }] });
    }
  });

  it("services are of type batch, with definitions that tell what else can be said", async () => {
    const { body } = await read("v2/services.json");
    expect(body.map((one) => [one.service_code, one.type, one.metadata])).toEqual([["pengaduan", "batch", true], ["aspirasi", "batch", true], ["informasi", "batch", true]]);
    const { body: definition } = await read<{ service_code: string; attributes: { code: string; order: number; values: { key: string }[] }[] }>("v2/services/aspirasi.json");
    expect(definition.attributes.map(({ code, order }) => [code, order])).toEqual([["kelurahan", 1], ["instansi", 2], ["anonim", 3], ["rahasia", 4]]);
    expect(definition.attributes[1]?.values.map(({ key }) => key)).toEqual(expect.arrayContaining(["kominfo", "pertamanan"]));
  });
});

/** XML knows text only. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? "" : value.map(asText);
  if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asText(one)]));
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
