import "server-only";
import { sql } from "drizzle-orm";
import { recordAudit } from "@/lib/audit/record";
import { exactTime } from "@/lib/cases/when";
import { csvLine } from "@/lib/csv/write";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { openNumber } from "@/lib/sms/vault";
import { type Broadcaster, canSeeNumbers } from "./policy";
import { reachOne } from "./reach";
import { broadcasts } from "./schema";

const AT_ONCE = 500;
/** More than a city has people. */
const MOST = 2_000_000_000;
/** On the page; all of them are in the file. */
export const FAILURES_SHOWN = 50;

export type Failure = { contactId: number; masked: string; reason: string; at: Date | null };
type Found = { contact_id: string; masked: string; cipher: string; failed_at: string | null; outcome: string | null; detail: string | null };

/** The first telephones that a broadcast didn't reach, masked, each with why. None of a neighbour's. */
export async function listFailures(key: Broadcaster, id: number): Promise<Failure[]> {
  const rows = await withKey(key, (tx) => failuresIn(tx, id, 0, FAILURES_SHOWN));
  return rows.map((row) => ({ contactId: Number(row.contact_id), masked: row.masked, reason: reasonOf(row), at: momentOf(row) }));
}

/**
 * All of them as lines of CSV with the whole numbers, for calling or for clearing a list; read 500 at a time. Null: no such
 * broadcast, or the key may not see numbers. Who took them, and how many, is in the audit list before the first leaves;
 * more than stand there never do, though more may fail meanwhile.
 */
export async function failureFile(key: Broadcaster, id: number): Promise<AsyncGenerator<string, void> | null> {
  if (!canSeeNumbers(key)) return null;
  const allowed = await withKey(key, async (tx) => {
    const [row] = await tx.select({ tenantId: broadcasts.tenantId }).from(broadcasts).where(reachOne(key, id));
    if (!row) return null;
    const [found] = await tx.execute<{ numbers: number }>(sql`select count(*)::int as numbers from broadcast_failures(${id}::int, 0::bigint, ${MOST}::int)`);
    const numbers = found?.numbers ?? 0;
    await recordAudit(tx, key, { action: "broadcast.failures-exported", subject: "broadcast", subjectId: id, tenantId: row.tenantId, data: { numbers } });
    return { numbers };
  });
  return allowed && linesOf(key, id, allowed.numbers);
}

async function* linesOf(key: Broadcaster, id: number, numbers: number): AsyncGenerator<string, void> {
  yield csvLine(["Nomor HP", "Gagal pada", "Sebab"]);
  for (let [after, left] = [0, numbers]; left > 0; left -= AT_ONCE) {
    const [from, most] = [after, Math.min(left, AT_ONCE)];
    const rows = await withKey(key, (tx) => failuresIn(tx, id, from, most));
    for (const row of rows) yield csvLine([nationalOf(openNumber(row.cipher)), sayMoment(momentOf(row)), reasonOf(row)]);
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    after = Number(last.contact_id);
  }
}

const failuresIn = (tx: Tx, id: number, after: number, most: number): Promise<Found[]> =>
  tx.execute<Found>(sql`select * from broadcast_failures(${id}::int, ${after}::bigint, ${most}::int)`);

/** As people dial it; a sheet takes what begins with "+" for a formula. */
const nationalOf = (e164: string): string => e164.replace(/^\+62/, "0");
const sayMoment = (at: Date | null): string | null => (at === null ? null : exactTime(at));

const momentOf = ({ failed_at: at }: Found): Date | null => (at === null ? null : new Date(at));

/** Without a try no gateway was for such numbers; after an acceptance the network itself gave up (its report). */
function reasonOf({ outcome, detail }: Found): string {
  if (outcome === "unknown" || outcome === "failed") return "Hasilnya tidak diketahui, lalu dilaporkan gagal";
  if (outcome === null || outcome === "never-seen") return "Tidak ada gerbang yang melayani nomor ini";
  if (outcome === "rejected") return `Ditolak gerbang${detail ? ` (${detail})` : ""}`;
  return "Diterima gerbang, lalu dilaporkan gagal oleh jaringan";
}
