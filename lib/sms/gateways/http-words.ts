import { createHmac, timingSafeEqual } from "node:crypto";
import type { Handover } from "./gateway";

/** Lines of `name=value` (or `Name: value`) as an admin writes them; empty ones and those without a name are left out. */
export function readLines(text: string, between: "=" | ":"): [string, string][] {
  return text.split("\n").flatMap((line): [string, string][] => {
    const cut = line.indexOf(between);
    const name = line.slice(0, cut).trim();
    return cut < 1 || name === "" ? [] : [[name, line.slice(cut + 1).trim()]];
  });
}

/** `{to}` and its like filled in, in one pass: what is filled in isn't read again. Unknown ones stay as they are. */
export const fillIn = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? "") : whole));

/** Whether a status is one of "200-299, 409". */
export const isAmong = (status: number, list: string): boolean => list.split(",").some((range) => {
  const [from = "", to = from] = range.trim().split("-");
  return /^\d{3}$/.test(from) && /^\d{3}$/.test(to) && status >= Number(from) && status <= Number(to);
});

/** What an answer means; what an admin didn't name may have been sent or not. */
export function meaningOf(status: number, said: string, { accepted = "200-299", busy = "", refused = "", handle = "" }: Readonly<Record<string, string>>): Handover {
  const code = `${status} ${said.slice(0, 200)}`.trim();
  if (isAmong(status, accepted)) {
    const name = handle === "" ? undefined : textAt(parseJson(said), handle);
    return { kind: "accepted", ...(name ? { handles: [name] } : {}) };
  }
  if (isAmong(status, busy)) return { kind: "rejected", code, retryable: true };
  return isAmong(status, refused) ? { kind: "rejected", code, retryable: false } : { kind: "unknown", detail: code };
}

/** The text or number at `data.0.id`; undefined: nothing there. Only a thing's own names count. */
export function textAt(value: unknown, path: string): string | undefined {
  let at: unknown = value;
  for (const name of path.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return undefined;
    at = Object.entries(at).find(([own]) => own === name)?.[1];
  }
  return typeof at === "string" ? at : typeof at === "number" ? String(at) : undefined;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Fields as a JSON object; `pesan.ke` is a field of a field. */
export function nest(fields: readonly (readonly [string, string])[]): Record<string, unknown> {
  const whole = new Map<string, unknown>();
  for (const [path, value] of fields) {
    const names = path.split(".");
    let at = whole;
    for (const name of names.slice(0, -1)) {
      const inner = at.get(name);
      const next = inner instanceof Map ? (inner as Map<string, unknown>) : new Map<string, unknown>();
      at.set(name, next);
      at = next;
    }
    at.set(names.at(-1) ?? "", value);
  }
  return plain(whole);
}

const plain = (map: Map<string, unknown>): Record<string, unknown> =>
  Object.fromEntries([...map].map(([name, value]) => [name, value instanceof Map ? plain(value as Map<string, unknown>) : value]));

/** `sha256=` and HMAC-SHA256 of timestamp, full stop and body, in hex. */
export const sign = (secret: string, timestamp: string, body: string | Uint8Array): string =>
  `sha256=${createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest("hex")}`;

const SKEW_SECONDS = 300;

/** Whether a request was signed with the secret a moment ago. Compared in constant time. */
export function isSigned(secret: string, { timestamp, signature, body, now }: { timestamp: string; signature: string; body: Uint8Array; now: Date }): boolean {
  const right = Buffer.from(sign(secret, timestamp, body));
  const given = Buffer.from(signature);
  const same = given.length === right.length && timingSafeEqual(given, right);
  return same && /^\d{9,11}$/.test(timestamp) && Math.abs(now.getTime() / 1000 - Number(timestamp)) <= SKEW_SECONDS;
}
