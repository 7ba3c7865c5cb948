import postgres from "postgres";
import { z } from "zod";
import { findGammuSchema } from "@/scripts/gateways/gammu-schema";
import { makeGammuTables } from "@/scripts/gateways/gammu-tables";
import { appRole } from "@/scripts/postgres/bootstrap";
import { readUrl } from "@/scripts/postgres/connection";
import type { Bench } from "./city";
import { median, perSecond, runProgram } from "./run-program";
import type { SmsRate } from "./sms";
import { messageTexts } from "./texts";

const ROUNDS = 3;
const CONNECTIONS = 10;
const PHONE = "bench";
const utf16hex = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex");

/** SMS through Gammu's tables beside bare inserts of one row, in turns. Null where SMSD's own description of them isn't to be had. */
export async function measureGammu({ env, owner, superuser }: Bench, seconds: number): Promise<SmsRate[] | null> {
  const schema = await findGammuSchema().catch(() => null);
  if (schema === null) return null;
  const admin = readUrl(superuser);
  await makeGammuTables(admin, { gammu: `${admin.database}_gammu`, app: appRole(admin.database), password: "bench" }, schema);
  const sql = postgres(superuser, { max: 1, onnotice: () => undefined });
  const rates = { bare: [] as number[], gammu: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await perSecond({ file: "insert", args: [String(CONNECTIONS), String(seconds)], env: { ...env, DATABASE_URL: owner } });
    rates.bare.push(bare);
    const texts = messageTexts.map(utf16hex);
    await sql`insert into gammu.inbox ("Text", "UDH", "RecipientID", "SenderNumber")
      select (${texts}::text[])[1 + n % ${texts.length}::int], '', ${PHONE}, '+628' || (${(round + 1) * 10_000_000}::bigint + 1300000000 + n) from generate_series(1, ${seconds * 150}::int) n`;
    rates.gammu.push(await perSecond({ file: "gammu", args: [PHONE], env }));
  }
  await sql.end();
  const bare = median(rates.bare);
  return [{ what: "bare inserts, one row each", perSecond: bare, ratio: 1 }, { what: "SMS through Gammu's tables, one worker", perSecond: median(rates.gammu), ratio: median(rates.gammu) / bare }];
}

export type Waits = { handed: number; p50: number; p95: number; /** p95 of the first two seconds of a worker. */ starting: number };

/** From queued to handed over, in ms: a gateway that takes 50 ms, 50 SMS a second. */
export async function measureHandover({ env, superuser }: Bench, rate = 50, seconds = 20): Promise<Waits> {
  const sql = postgres(superuser, { max: 1, onnotice: () => undefined });
  const [desk] = await sql<{ id: number }[]>`select id from tenants where kind = 'meja'`;
  // Answers that an earlier measurement queued would go first, and weren't queued at this pace.
  await sql`delete from graphile_worker._private_jobs`;
  await sql.end();
  const said = await runProgram({ file: "handover", args: [desk?.id ?? 0, rate, seconds].map(String), env });
  return z.object({ handed: z.number(), p50: z.number(), p95: z.number(), starting: z.number() }).parse(said);
}

/** Recipients of one broadcast written down, and its SMS queued and handed over, beside bare inserts of one row in the same run. */
export async function measureBroadcast({ env, owner, superuser }: Bench, seconds: number, count = 1_000): Promise<SmsRate[]> {
  const sql = postgres(superuser, { max: 1, onnotice: () => undefined });
  const [agency] = await sql<{ id: number }[]>`select id from tenants where slug = 'dinkes'`;
  await sql.end();
  const bare = await perSecond({ file: "insert", args: ["3", String(seconds)], env: { ...env, DATABASE_URL: owner } });
  const said = await runProgram({ file: "broadcast", args: [agency?.id ?? 0, count].map(String), env: { ...env, DATABASE_URL: owner } });
  const { recipients, handed, expanded, fed } = z.object({ recipients: z.number(), handed: z.number(), expanded: z.number(), fed: z.number() }).parse(said);
  if (recipients < count || handed < recipients) throw new Error(`a broadcast to ${count} wrote down ${recipients} and handed over ${handed}`);
  const rate = (what: string, perSecond: number): SmsRate => ({ what, perSecond, ratio: perSecond / bare });
  return [rate("bare inserts, one row each, 3 connections", bare), rate("recipients written down, 500 a transaction", expanded), rate("SMS queued and handed over, 3 lines", fed)];
}
