import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { POST } from "@/app/api/sms/penyedia/[name]/route";
import { jobKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { theInternet, type Reach } from "@/lib/imports/pictures/reach";
import type { OutgoingSms } from "@/lib/sms/gateways/gateway";
import { httpGateway } from "@/lib/sms/gateways/http";
import { fillIn, isAmong, isSigned, nest, sign, textAt } from "@/lib/sms/gateways/http-words";
import { sendMessage } from "@/lib/sms/send";
import { sealText } from "@/lib/sms/vault";
import { freePort } from "@/scripts/postgres/port";
import { testDatabase } from "@/scripts/testing/database";
import { forgetGateways } from "./configured";
import { kindFields } from "./fields";
import { waysOf } from "./ways";

const SECRET = "kunci-penyedia-uji";
const sms: OutgoingSms = { reference: "ref-1", contactId: 1, to: "+6281234567890", parts: ["Halo {to} ", "& \"dunia\" 🙏"] };
const fallbacks = Object.fromEntries(kindFields.http.map((field) => [field.name, field.fallback ?? ""]));

async function serve(answer: (request: IncomingMessage, response: ServerResponse, body: string) => void): Promise<{ port: number; url: string }> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part)).on("end", () => answer(request, response, Buffer.concat(parts).toString("utf8")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://penyedia.example:${port}/kirim` };
}
/** Every name leads to this machine, and this machine is allowed: only here, only in tests. */
const here = (port: number): Reach => ({ ports: new Set([port]), permits: (address) => address === "127.0.0.1", resolve: () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]) });
const provider = (url: string, more: Record<string, string> = {}, reach?: Reach) => httpGateway({ name: "penyedia", settings: { ...fallbacks, url, ...more } }, reach);

describe("a provider is called", () => {
  it("as its description says, signed, and its name for the message is kept", async () => {
    let heard: { method?: string; headers: IncomingMessage["headers"]; body: string } | undefined;
    const { port, url } = await serve((request, response, body) => {
      heard = { ...(request.method ? { method: request.method } : {}), headers: request.headers, body };
      response.writeHead(201).end(JSON.stringify({ data: [{ id: 77 }] }));
    });
    const handover = await provider(url, { fields: "pesan.ke={to}\npesan.isi={text}\nref={reference}\nkunci={secret}", secret: "s3", headers: "Authorization: Bearer {secret}\nX-Signature: palsu", signature: SECRET, handle: "data.0.id" }, here(port)).send(sms);
    expect(handover).toEqual({ kind: "accepted", handles: ["77"] });
    expect(JSON.parse(heard?.body ?? "")).toEqual({ pesan: { ke: "+6281234567890", isi: "Halo {to} & \"dunia\" 🙏" }, ref: "ref-1", kunci: "s3" });
    expect(heard).toMatchObject({ method: "POST", headers: { authorization: "Bearer s3", "content-type": "application/json" } });
    expect(heard?.headers["x-signature"]).toBe(sign(SECRET, String(heard?.headers["x-timestamp"]), heard?.body ?? ""));
  });

  it("for the credit that is left, where an admin named the place, and what it doesn't say is not known", async () => {
    let [status, said] = [200, JSON.stringify({ data: { saldo: "Rp 125.000" } })];
    const asked: (string | undefined)[] = [];
    const { port, url } = await serve((request, response) => {
      asked.push(request.headers.authorization);
      response.writeHead(status).end(said);
    });
    const credit = () => provider(url, { creditUrl: url, creditField: "data.saldo", secret: "s3", headers: "Authorization: Bearer {secret}" }, here(port)).probe?.();
    expect(await credit()).toEqual({ up: null, credit: "Rp 125.000" });
    expect(asked).toEqual(["Bearer s3"]);
    [status, said] = [500, "rusak"];
    expect(await credit(), "a provider that doesn't tell can still send").toEqual({ up: null, credit: null });
    expect(await provider(url, { creditUrl: url, creditField: "data.saldo" }, theInternet).probe?.(), "never an address inside").toEqual({ up: null, credit: null });
    expect(provider(url).probe).toBeUndefined();
  });

  it("by GET or as a form, with everything escaped", async () => {
    const heard: string[] = [];
    const { port, url } = await serve((request, response, body) => {
      heard.push(body || (request.url ?? ""));
      response.end();
    });
    await provider(url, { format: "form" }, here(port)).send(sms);
    await provider(url, { method: "GET" }, here(port)).send(sms);
    for (const said of heard) expect(Object.fromEntries(new URLSearchParams(said.replace(/^.*\?/, "")))).toEqual({ to: "+6281234567890", text: "Halo {to} & \"dunia\" 🙏", ref: "ref-1" });
  });

  it.each([[200, "accepted"], [400, "rejected"], [429, "rejected"], [500, "unknown"], [302, "unknown"]])("and %i means %s", async (status, kind) => {
    const { port, url } = await serve((_request, response) => void response.writeHead(status, { location: "http://10.0.0.1/" }).end("sebab"));
    const handover = await provider(url, {}, here(port)).send(sms);
    expect(handover).toMatchObject({ kind, ...(status === 429 ? { retryable: true } : status === 400 ? { retryable: false, code: "400 sebab" } : {}) });
  });

  it("and nobody there is a refusal, but silence after the request is unknown", async () => {
    const port = await freePort(27_000);
    expect(await provider(`http://penyedia.example:${port}/`, {}, here(port)).send(sms)).toMatchObject({ kind: "rejected", retryable: true });
    const silent = await serve((request) => void request.socket.destroy());
    expect(await provider(silent.url, {}, here(silent.port)).send(sms)).toMatchObject({ kind: "unknown" });
  });

  it.each(["http://127.0.0.1/", "https://10.0.0.1/", "https://169.254.169.254/latest", "https://[::1]/", "https://8.8.8.8:8443/", "file:///etc/passwd", "bukan alamat"])("but never inside: %s", async (url) => {
    expect(await provider(url, {}, theInternet).send(sms)).toMatchObject({ kind: "rejected", code: expect.stringContaining("alamat penyedia") as string });
  });
});

describe("words", () => {
  it("are filled in once, statuses are ranges, fields nest and nothing inherited is found", () => {
    expect(fillIn("{a} {b} {c}", { a: "{b}", b: "2" })).toBe("{b} 2 {c}");
    expect([isAmong(204, "200-299"), isAmong(409, "400, 409"), isAmong(500, "200-299,400"), isAmong(200, "")]).toEqual([true, true, false, false]);
    expect(nest([["a.b", "1"], ["a.c", "2"], ["__proto__.x", "3"]])).toEqual(JSON.parse('{"a":{"b":"1","c":"2"},"__proto__":{"x":"3"}}'));
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
    expect([textAt({ a: [{ id: 5 }] }, "a.0.id"), textAt({}, "constructor.name"), textAt("x", "length"), textAt(null, "a")]).toEqual(["5", undefined, undefined, undefined]);
  });

  it("are signed for five minutes and for these octets only", () => {
    const body = new TextEncoder().encode("{}");
    const now = new Date(1_795_700_000_000);
    const timestamp = "1795700000";
    const signature = sign(SECRET, timestamp, body);
    const check = (more: object) => isSigned(SECRET, { timestamp, signature, body, now, ...more });
    expect(check({})).toBe(true);
    for (const minutes of [-5.1, 5.1]) expect(check({ now: new Date(now.getTime() + minutes * 60_000) })).toBe(false);
    expect([check({ body: new TextEncoder().encode("{ }") }), check({ signature: "" }), check({ signature: signature.slice(7) }), check({ timestamp: "1795700001" }), isSigned("lain", { timestamp, signature, body, now })]).toEqual([false, false, false, false, false]);
  });
});

describe("a provider's door", () => {
  const database = testDatabase();
  let city: TwoAgencies;
  const bring = (body: object, more: { secret?: string; name?: string; ago?: number } = {}) => {
    const text = JSON.stringify(body);
    const timestamp = String(Math.floor(Date.now() / 1000) - (more.ago ?? 0));
    const headers = { "x-timestamp": timestamp, "x-signature": sign(more.secret ?? SECRET, timestamp, text) };
    const name = more.name ?? "penyedia";
    return POST(new Request(`http://medan.localhost/api/sms/penyedia/${name}`, { method: "POST", headers, body: text }), { params: Promise.resolve({ name }) }).then((answer) => answer.status);
  };
  const written = async () => (await database.owner()<{ body: string; tenant_id: number }[]>`select body, tenant_id from messages where direction = 'in' order by id`).map((row) => ({ ...row }));

  beforeAll(async () => {
    city = await arrangeTwoAgencies(database.owner());
    forgetKnowledge();
    const secrets = sealText(JSON.stringify({ doorSecret: SECRET }));
    await database.owner()`insert into gateways (name, kind, label, role, settings, secrets) values ('penyedia', 'http', 'Penyedia', 'both', ${database.owner().json(fallbacks)}, ${secrets}),
      ('kannel-lain', 'kannel', 'Kannel', 'both', '{}', ${secrets})`;
    forgetGateways();
  });
  beforeEach(async () => {
    await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, delivery_reports, message_handles restart identity cascade`;
  });

  it("takes an SMS in once, for the agency its words belong to", async () => {
    const one = { id: "m-1", from: "6281234567890", to: "2015", text: "kominfo wifi mati 🙏" };
    expect([await bring(one), await bring(one), await bring({ ...one, id: "m-2", text: "pertamanan lampu jalan mati" })]).toEqual([200, 200, 200]);
    expect(await written()).toEqual([{ body: one.text, tenant_id: city.kominfo.id }, { body: "pertamanan lampu jalan mati", tenant_id: city.pertamanan.id }]);
  });

  it("takes the same request again without a name of its own as a repeat", async () => {
    const one = { from: "6281234567890", text: "kominfo wifi mati" };
    const text = JSON.stringify(one);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const headers = { "x-timestamp": timestamp, "x-signature": sign(SECRET, timestamp, text) };
    for (let turn = 0; turn < 2; turn += 1) {
      const answer = await POST(new Request("http://medan.localhost/", { method: "POST", headers, body: text }), { params: Promise.resolve({ name: "penyedia" }) });
      expect(answer.status).toBe(200);
    }
    expect(await written()).toHaveLength(1);
  });

  it("opens to no wrong, old, future or foreign signature, and to nothing that isn't an SMS or a report", async () => {
    const one = { id: "m-1", from: "6281234567890", text: "halo" };
    expect([await bring(one, { secret: "salah" }), await bring(one, { ago: 400 }), await bring(one, { ago: -400 }), await bring(one, { name: "kannel-lain" }), await bring(one, { name: "tidak-ada" })]).toEqual([403, 403, 403, 403, 403]);
    expect(await bring({ apa: "saja" })).toBe(400);
    expect(await written()).toEqual([]);
  });

  it("hears what became of a message, by our reference or by the provider's own name for it", async () => {
    await bring({ id: "m-1", from: "6281234567890", text: "kominfo wifi mati" });
    const [auto] = await database.owner()<{ id: number; reference: string }[]>`select id::int, reference from messages where kind = 'auto'`;
    await sendMessage(jobKey("send-sms"), waysOf({ name: "penyedia", lookUp: () => Promise.resolve("cannot-tell"), send: () => Promise.resolve({ kind: "accepted", handles: ["p-9"] }) }), auto?.id ?? 0);
    const state = async () => String((await database.owner()`select state from messages where kind = 'auto'`)[0]?.state);
    expect([await bring({ id: "p-8", status: "DELIVRD" }), await state()]).toEqual([200, "accepted"]);
    expect([await bring({ id: "p-9", status: "delivrd" }), await state()]).toEqual([200, "delivered"]);
    expect([await bring({ ref: auto?.reference, status: "failed" }), await state()]).toEqual([200, "delivered"]);
  });
});
