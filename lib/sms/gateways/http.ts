import "server-only";
import { type Place, placeFor, type Reach, theInternet } from "@/lib/imports/pictures/reach";
import type { Configured } from "@/lib/gateways/configured";
import type { Handover, OutgoingSms, Probe, SmsGateway } from "./gateway";
import { type Call, exchange } from "./http-exchange";
import { fillIn, isAmong, meaningOf, nest, parseJson, readLines, sign, textAt } from "./http-words";

/**
 * A provider in the internet, as an admin described it. Its name is resolved once and the connection goes to that very
 * address, which must not be one of ours inside (lib/imports/pictures/reach.ts); redirects aren't followed. It can't be
 * asked by our reference: an unknown outcome waits for its report.
 */
export function httpGateway({ name, settings }: Pick<Configured, "name" | "settings">, reach: Reach = theInternet): SmsGateway {
  const probe = settings.creditUrl ? { probe: () => readCredit(settings, reach) } : {};
  return { name, lookUp: () => Promise.resolve("cannot-tell"), send: (message) => send(settings, message, reach), ...probe };
}

async function send(settings: Readonly<Record<string, string>>, message: OutgoingSms, reach: Reach): Promise<Handover> {
  const { url, method, body, headers } = requestFor(settings, message);
  if (!url) return { kind: "rejected", code: "alamat penyedia salah", retryable: true };
  const place = await placeFor(url, reach).catch(() => undefined);
  if (place === undefined) return { kind: "rejected", code: "nama penyedia tidak ditemukan", retryable: true };
  if (place === null) return { kind: "rejected", code: "alamat penyedia tidak boleh dipanggil", retryable: true };
  return call(url, { method, headers, body }, place, settings);
}

function requestFor(settings: Readonly<Record<string, string>>, { reference, to, parts }: OutgoingSms): Call & { url: URL | null } {
  const method = settings.method === "GET" ? "GET" : "POST";
  const values = { to, text: parts.join(""), reference, parts: String(parts.length), from: settings.from ?? "", secret: settings.secret ?? "" };
  const fields = readLines(settings.fields ?? "", "=").map(([name, value]) => [name, fillIn(value, values)] as const);
  const url = URL.canParse(settings.url ?? "") ? new URL(settings.url ?? "") : null;
  if (method === "GET") for (const [name, value] of fields) url?.searchParams.set(name, value);
  const json = settings.format !== "form";
  const body = method === "GET" ? "" : json ? JSON.stringify(nest(fields)) : new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  return { url, method, body, headers: headersFor(settings, values, method === "GET" ? "" : json ? "application/json" : "application/x-www-form-urlencoded", method === "GET" ? (url?.search.slice(1) ?? "") : body) };
}

/** Ours go last: an admin's line can't stand in for a signature. */
function headersFor(settings: Readonly<Record<string, string>>, values: Record<string, string>, type: string, signed: string): Record<string, string> {
  const given = readLines(settings.headers ?? "", ":").map(([name, value]) => [name.toLowerCase(), fillIn(value, values).replace(/[\r\n\0]/g, "")] as const).filter(([name]) => /^[\w-]+$/.test(name));
  const timestamp = String(Math.floor(Date.now() / 1000));
  return {
    ...Object.fromEntries(given), "accept-encoding": "identity", ...(type ? { "content-type": type } : {}),
    ...(settings.signature ? { "x-timestamp": timestamp, "x-signature": sign(settings.signature, timestamp, signed) } : {}),
  };
}

/** Until the connection stands, nothing has left: certainly not sent. After that, whatever is not an answer is unknown. */
async function call(url: URL, request: Call, place: Place, settings: Readonly<Record<string, string>>): Promise<Handover> {
  const heard = await exchange(url, request, place);
  if (heard.status === null) return heard.stood ? { kind: "unknown", detail: "tidak menjawab pada waktunya atau putus" } : { kind: "rejected", code: "penyedia tidak terjangkau", retryable: true };
  return heard.said === null ? { kind: "unknown", detail: `${heard.status}, jawaban terputus` } : meaningOf(heard.status, heard.said, settings);
}

/** What a provider says of the money that is left, where an admin named the place. Nothing here says that it can't send. */
async function readCredit(settings: Readonly<Record<string, string>>, reach: Reach): Promise<Probe> {
  const nothing: Probe = { up: null, credit: null };
  const url = URL.canParse(settings.creditUrl ?? "") ? new URL(settings.creditUrl ?? "") : null;
  const place = url && (await placeFor(url, reach).catch(() => null));
  if (!url || !place) return nothing;
  const heard = await exchange(url, { method: "GET", headers: headersFor(settings, { secret: settings.secret ?? "" }, "", url.search.slice(1)), body: "" }, place);
  const credit = heard.status !== null && heard.said !== null && isAmong(heard.status, "200-299") ? textAt(parseJson(heard.said), settings.creditField ?? "") : undefined;
  return credit === undefined ? nothing : { up: null, credit: credit.slice(0, 40) };
}
