import "server-only";
import { randomInt } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Gateway } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import type { Configured } from "@/lib/gateways/configured";
import { isGsm7 } from "../gsm";
import type { Handover, OutgoingSms, Probe, SmsGateway } from "./gateway";
import { outcomeOf, relativeValidity } from "./gammu-words";

/** Marks what is ours in SMSD's tables, before our reference. */
export const OURS = "pemko:";

/**
 * Gammu SMSD through its tables in schema `gammu` of our own database (docs/gateways.md). Handing over is one statement,
 * and our reference stays in the row, so SMSD can always be asked what became of a message.
 */
export function gammuGateway(key: Gateway, { settings }: Pick<Configured, "settings">): SmsGateway {
  return {
    name: key.gateway,
    send: (message) => withKey(key, (tx) => handOver(tx, settings, message)).catch(asRefusal),
    lookUp: (reference) => withKey(key, async (tx) => {
      await lockReference(tx, reference);
      return outcomeOf(...(await statesOf(tx, reference)));
    }),
    probe: () => withKey(key, (tx) => readPhone(tx, settings.phoneId ?? "")).catch(() => ({ up: false })),
  };
}

/**
 * One after the other for the same message. `not exists` sees only what is committed: without the lock a handover that hangs
 * would be "never seen" to who asks, and the next one would put the message in a second time.
 */
const lockReference = (tx: Tx, reference: string) => tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${OURS}${reference}`}, 0))`);

/** All parts in one statement: SMSD takes a row as soon as it sees it, and must never see half a message. */
async function handOver(tx: Tx, settings: Readonly<Record<string, string>>, { reference, to, parts, validUntil }: OutgoingSms): Promise<Handover> {
  const creator = `${OURS}${reference}`;
  const coding = isGsm7(parts.join("")) ? "Default_No_Compression" : "Unicode_No_Compression";
  const header = headers(parts.length);
  const rest = parts.slice(1).map((text, at) => ({ pos: at + 2, udh: header(at + 2), text }));
  const validity = relativeValidity(validUntil ? (validUntil.getTime() - Date.now()) / 1000 : null);
  await lockReference(tx, reference);
  await tx.execute(sql`
    with o as (
      insert into gammu.outbox ("DestinationNumber", "TextDecoded", "Coding", "UDH", "MultiPart", "SenderID", "DeliveryReport", "CreatorID", "Class", "RelativeValidity")
      select ${to}, ${parts[0] ?? ""}, ${coding}, ${header(1)}, ${parts.length > 1}::boolean, ${settings.phoneId ?? null}, ${settings.reports === "no" ? "no" : "yes"}, ${creator}, -1, ${validity}::int
      -- The same reference twice is the same message.
      where not exists (select 1 from gammu.outbox where "CreatorID" = ${creator}) and not exists (select 1 from gammu.sentitems where "CreatorID" = ${creator})
      returning "ID")
    insert into gammu.outbox_multipart ("ID", "SequencePosition", "UDH", "TextDecoded", "Coding", "Class")
    select o."ID", x.pos, x.udh, x.text, ${coding}, -1 from o, jsonb_to_recordset(${JSON.stringify(rest)}::text::jsonb) as x(pos int, udh text, text text)`);
  return { kind: "accepted" };
}

/** Concatenation with a 16-bit reference (3GPP TS 23.040 §9.2.3.24.8); null for a message of one part. */
function headers(total: number): (seq: number) => string | null {
  const hex = (number: number, digits: number) => number.toString(16).padStart(digits, "0").toUpperCase();
  const reference = hex(randomInt(65_536), 4);
  return (seq) => (total === 1 ? null : `060804${reference}${hex(total, 2)}${hex(seq, 2)}`);
}

const NOT_THERE = ["42P01", "3F000", "42501", "42703"];

/** Tables that aren't there took nothing; whatever else went wrong is asked about. */
function asRefusal(error: unknown): Handover {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
  if (NOT_THERE.includes(code)) return { kind: "rejected", code: "Tabel Gammu belum dibuat: npm run gammu:tables", retryable: true };
  return { kind: "unknown", detail: error instanceof Error ? error.message : String(error) };
}

async function statesOf(tx: Tx, reference: string): Promise<[string[], boolean]> {
  const creator = `${OURS}${reference}`;
  const rows = await tx.execute<{ status: string; waiting: boolean }>(sql`
    select "Status" as status, false as waiting from gammu.sentitems where "CreatorID" = ${creator}
    union all select "Status", true from gammu.outbox where "CreatorID" = ${creator}`);
  return [rows.filter((row) => !row.waiting).map((row) => row.status), rows.some((row) => row.waiting)];
}

/** The phone's own row, which SMSD renews every few seconds; one that it hasn't renewed is gone. */
async function readPhone(tx: Tx, phoneId: string): Promise<Probe> {
  const [row] = await tx.execute<{ up: boolean; signal: number; battery: number; network: string | null; waiting: number }>(sql`
    select p."TimeOut" > (now() at time zone 'UTC') as up, p."Signal" as signal, p."Battery" as battery, nullif(p."NetName", 'ERROR') as network,
      (select count(*)::int from gammu.outbox o where o."SenderID" = ${phoneId}) as waiting
    from gammu.phones p where p."ID" = ${phoneId} order by p."TimeOut" desc limit 1`);
  if (!row) return { up: false };
  const known = (percent: number): number | null => (percent < 0 ? null : percent);
  return { up: row.up, signal: known(row.signal), battery: known(row.battery), network: row.network, waiting: row.waiting };
}
