import "server-only";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { type Place, placeFor, type Reach, theInternet } from "@/lib/imports/pictures/reach";
import type { Configured } from "@/lib/gateways/configured";
import type { Handover, OutgoingSms, SmsGateway } from "./gateway";
import { fillIn, meaningOf, nest, readLines, sign } from "./http-words";

const ANSWER_MS = 15_000;
const ANSWER_BYTES = 64 * 1024;

/**
 * A provider in the internet, as an admin described it. Its name is resolved once and the connection goes to that very
 * address, which must not be one of ours inside (lib/imports/pictures/reach.ts); redirects aren't followed. It can't be
 * asked by our reference: an unknown outcome waits for its report.
 */
export function httpGateway({ name, settings }: Pick<Configured, "name" | "settings">, reach: Reach = theInternet): SmsGateway {
  return { name, lookUp: () => Promise.resolve("cannot-tell"), send: (message) => send(settings, message, reach) };
}

async function send(settings: Readonly<Record<string, string>>, message: OutgoingSms, reach: Reach): Promise<Handover> {
  const { url, method, body, headers } = requestFor(settings, message);
  if (!url) return { kind: "rejected", code: "alamat penyedia salah", retryable: true };
  const place = await placeFor(url, reach).catch(() => undefined);
  if (place === undefined) return { kind: "rejected", code: "nama penyedia tidak ditemukan", retryable: true };
  if (place === null) return { kind: "rejected", code: "alamat penyedia tidak boleh dipanggil", retryable: true };
  return call(url, { method, headers, body }, place, settings);
}

type Call = { method: string; headers: Record<string, string>; body: string };

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
function call(url: URL, { method, headers, body }: Call, { address, family }: Place, settings: Readonly<Record<string, string>>): Promise<Handover> {
  const secure = url.protocol === "https:";
  return new Promise((resolve) => {
    let stands = false;
    const asked = (secure ? secureRequest : plainRequest)(url, {
      method, agent: false, signal: AbortSignal.timeout(ANSWER_MS), family, maxHeaderSize: 16 * 1024,
      headers: { ...headers, ...(method === "GET" ? {} : { "content-length": Buffer.byteLength(body) }) },
      lookup: (_host, options, answer) => (options.all ? answer(null, [{ address, family }]) : answer(null, address, family)),
    }, (answer) => void readAnswer(answer).then(
      (said) => resolve(meaningOf(answer.statusCode ?? 0, said, settings)),
      () => resolve({ kind: "unknown", detail: `${answer.statusCode ?? 0}, jawaban terputus` }),
    ));
    asked.on("socket", (socket) => socket.once(secure ? "secureConnect" : "connect", () => void (stands = true)));
    asked.on("error", () => resolve(stands ? { kind: "unknown", detail: "tidak menjawab pada waktunya atau putus" } : { kind: "rejected", code: "penyedia tidak terjangkau", retryable: true }));
    asked.end(body);
  });
}

async function readAnswer(answer: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.byteLength;
    if (size <= ANSWER_BYTES) parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
