import "server-only";
import type { Configured } from "@/lib/gateways/configured";
import { city } from "@/lib/city";
import { isGsm7 } from "../gsm";
import type { Handover, OutgoingSms, Probe, SmsGateway } from "./gateway";

export const KANNEL = "kannel";

/** Kannel's own time-outs are longer; who has no answer by then doesn't know. */
const ANSWER_MS = 15_000;
/** Delivered, failed, queued at the SMSC, accepted by it, refused by it (Kannel 1.4.5 user guide, "Delivery reports"). */
const ALL_REPORTS = "31";

/**
 * Kannel's smsbox (user guide 1.4.5, "Using the HTTP Interface to Send SMS"). It keeps nothing by our reference, so it
 * can't be asked: an unknown outcome stays unknown until its delivery report comes, which carries our reference.
 */
export function kannelGateway({ name, settings }: Pick<Configured, "name" | "settings">): SmsGateway {
  return {
    name,
    send: (message) => {
      if (!URL.canParse(settings.url ?? "")) return Promise.resolve({ kind: "rejected", code: "alamat sendsms salah", retryable: true });
      return hand(sendAddress(settings, name, message));
    },
    lookUp: () => Promise.resolve("cannot-tell"),
    ...(settings.statusUrl ? { probe: () => probe(settings) } : {}),
  };
}

function sendAddress(settings: Readonly<Record<string, string>>, name: string, { reference, to, parts, validUntil }: OutgoingSms): URL {
  const text = parts.join("");
  const url = new URL(settings.url ?? "");
  const query = {
    username: settings.username, password: settings.password, from: settings.from, to, text, charset: "UTF-8",
    // Without it Kannel sends question marks for what GSM 03.38 lacks, and says 202.
    ...(isGsm7(text) ? {} : { coding: "2" }),
    ...(validUntil ? { validity: String(Math.max(1, Math.ceil((validUntil.getTime() - Date.now()) / 60_000))) } : {}),
    "dlr-mask": ALL_REPORTS, "dlr-url": reportAddress(settings, name, reference),
  };
  for (const [key, value] of Object.entries(query)) if (value) url.searchParams.set(key, value);
  return url;
}

/** Kannel fills in %d (what), %A (the SMSC's answer), %F (the SMSC's id) and %T (when); they must not be escaped by us. */
function reportAddress(settings: Readonly<Record<string, string>>, name: string, reference: string): string {
  const ours = new URLSearchParams({ gateway: name, secret: settings.doorSecret ?? "", reference });
  return `${settings.publicUrl ? settings.publicUrl.replace(/\/$/, "") : city.rootUrl("")}/api/sms/kannel/dlr?${ours.toString()}&type=%d&answer=%A&fid=%F&ts=%T`;
}

/**
 * 2xx: accepted or queued. 4xx: refused; 403 is our own user's trouble, which another gateway hasn't. 5xx: Kannel took
 * nothing ("Temporal failure, try again later"). No connection: nothing was sent. Anything later is unknown.
 */
async function hand(url: URL): Promise<Handover> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS), redirect: "error" });
    const said = (await answer.text()).slice(0, 200);
    if (answer.ok) return { kind: "accepted" };
    const retryable = answer.status >= 500 || [401, 403, 407, 408, 429].includes(answer.status);
    return { kind: "rejected", code: `${answer.status} ${said}`.trim(), retryable };
  } catch (error) {
    return neverLeft(error) ? { kind: "rejected", code: "Kannel tidak terjangkau", retryable: true } : { kind: "unknown", detail: reasonOf(error) };
  }
}

const NOT_CONNECTED = new Set(["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/** Whether the request can't have left this machine. */
export function neverLeft(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error)) return false;
  return ("code" in cause && typeof cause.code === "string" && NOT_CONNECTED.has(cause.code)) || cause.message === "bad port";
}

/** Never the address: it holds the password and the citizen's number. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "tanpa jawaban";
  const code = error.cause && typeof error.cause === "object" && "code" in error.cause ? ` ${String(error.cause.code)}` : "";
  return `${error.name === "TimeoutError" ? "tidak menjawab pada waktunya" : "putus"}${code}`;
};

async function probe({ statusUrl = "", statusPassword = "" }: Readonly<Record<string, string>>): Promise<Probe> {
  try {
    const url = new URL(statusUrl);
    if (statusPassword) url.searchParams.set("password", statusPassword);
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: "error" });
    return readStatus(await answer.text());
  } catch {
    return { up: false };
  }
}

/** Running, and at least one link to an operator stands: "FAKE[FAKE]    FAKE:10000 (online 2s, …". */
export function readStatus(text: string): Probe {
  const running = /^Status: running/m.test(text);
  const links = text.split(/^SMSC connections:/m)[1] ?? "";
  const waiting = /^SMS: received \d+ \(\d+ queued\), sent \d+ \((\d+) queued\)/m.exec(text)?.[1];
  return { up: running && /\(online /.test(links), waiting: waiting === undefined ? null : Number(waiting) };
}
