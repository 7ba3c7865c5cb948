import "server-only";
import { and, eq, gt, ne, sql } from "drizzle-orm";
import { keyed } from "@/lib/accounts/secret-index";
import type { Tx } from "@/lib/db/client";
import { webReports } from "./schema";

/** From here on a minute's reports may be too many: this often what is usual, and never fewer than the least. */
const RULES = { minutes: 10, times: 6, least: 30, days: 7, sameText: 3 };
const WINDOWS_IN_DAYS = (RULES.days * 24 * 60) / RULES.minutes;

/** The words of a text without their spelling: letters and digits alone, in lower case. */
export const digestOf = (text: string): string => keyed("report-text", text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim());

/**
 * Why a report waits until somebody at the desk has read it, or null. Never by the address it came from: a whole village
 * shares one. Whatever the answer, the report is kept and has its ticket.
 */
export async function whyHeld(tx: Tx, report: { digest: string; nonce: string; odd: string | null; trapped: boolean; keyId: number | null }): Promise<string | null> {
  if (report.trapped) return "kolom yang tidak terlihat orang ikut diisi";
  if (report.odd !== null) return report.odd;
  // An application that runs wild holds its own reports only, never those that people type.
  const sameWay = sql`${webReports.keyId} is not distinct from ${report.keyId}::int`;
  const [seen] = await tx.select({
    same: sql<number>`count(*) filter (where ${and(eq(webReports.digest, report.digest), gt(webReports.at, sql`now() - interval '1 hour'`))})::int`,
    now: sql<number>`count(*) filter (where ${sameWay} and ${gt(webReports.at, sql`now() - make_interval(mins => ${RULES.minutes})`)})::int`,
    usual: sql<number>`count(*) filter (where ${sameWay})::float / ${WINDOWS_IN_DAYS}::float`,
  }).from(webReports).where(and(gt(webReports.at, sql`now() - make_interval(days => ${RULES.days})`), ne(webReports.nonce, report.nonce)));
  if (!seen) return null;
  if (seen.same >= RULES.sameText) return `teks yang sama sudah masuk ${seen.same} kali dalam satu jam`;
  return seen.now >= Math.max(RULES.least, RULES.times * seen.usual) ? `${seen.now} laporan web masuk dalam ${RULES.minutes} menit, jauh di atas biasanya` : null;
}
