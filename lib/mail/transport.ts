import "server-only";
import { createTransport } from "nodemailer";
import { env } from "@/lib/env";
import type { Handover } from "@/lib/sms/gateways/gateway";

export type Letter = { /** Ours, unique for ever; stands in the Message-ID, so that whoever gets it twice can tell. */ reference: string; to: string; subject: string; text: string };
export type MailTransport = { send: (letter: Letter) => Promise<Handover> };

/** The server that takes e-mail, or null. One connection a letter: they are few, and a dead one is noticed. */
export function mailTransport(url = env.smtpUrl()): MailTransport | null {
  return url === "" ? null : { send: (letter) => sendLetter(url, letter) };
}

async function sendLetter(url: string, { reference, to, subject, text }: Letter): Promise<Handover> {
  const watch = watchForData();
  const transport = createTransport({
    ...serverOf(url), connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, disableFileAccess: true, disableUrlAccess: true, transactionLog: true, logger: watch.logger,
  });
  try {
    await transport.sendMail({ from: env.mailFrom(), to: { name: "", address: to }, subject, text, messageId: `<${reference}@${env.rootDomain()}>`, headers: { "Auto-Submitted": "auto-generated" } });
    return { kind: "accepted" };
  } catch (error) {
    return outcomeOf(error, watch.began());
  } finally {
    transport.close();
  }
}

/** Written out: given as `url`, nodemailer forgets every other option beside it. */
function serverOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  return { host: hostname, port: port === "" ? (secure ? 465 : 587) : Number(port), secure, ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}) };
}

/**
 * Whether the letter itself was begun (`DATA`, RFC 5321 §4.1.1.4). The error alone doesn't tell: a connection that breaks
 * while the server thinks about the letter is reported as if there had been none.
 */
function watchForData() {
  let begun = false;
  const see = (entry: unknown, said?: unknown): void => {
    if (typeof entry === "object" && entry !== null && Reflect.get(entry, "tnx") === "client" && said === "DATA") begun = true;
  };
  const none = (): void => undefined;
  return { began: () => begun, logger: { level: none, trace: none, debug: see, info: none, warn: none, error: none, fatal: none } };
}

function outcomeOf(error: unknown, begun: boolean): Handover {
  const { code, responseCode } = factsOf(error);
  // A server that answered no has not taken it: 4xx may pass, 5xx won't (RFC 5321 §4.2.1).
  if (responseCode !== null) return { kind: "rejected", code: String(responseCode), retryable: responseCode < 500 };
  return begun ? { kind: "unknown", detail: `terputus sesudah surat dikirim (${code})` } : { kind: "rejected", code, retryable: true };
}

function factsOf(error: unknown): { code: string; responseCode: number | null } {
  if (!(error instanceof Error)) return { code: "", responseCode: null };
  const text = (name: string): string => (name in error ? String(Reflect.get(error, name) ?? "") : "");
  const number = Number(text("responseCode"));
  return { code: text("code"), responseCode: Number.isInteger(number) && number >= 400 ? number : null };
}
