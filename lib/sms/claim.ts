import "server-only";
import type { Job } from "@/lib/access/keys";
import { bulkMayGo } from "@/lib/broadcasts/may-go";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import type { Configured } from "@/lib/gateways/configured";
import { takeFreeTurn, takeTurn } from "@/lib/gateways/pace";
import type { Ways } from "@/lib/gateways/ways";
import { advance } from "./advance";
import { beginAttempt } from "./attempts";
import type { OutgoingSms } from "./gateways/gateway";
import { isForUs, passOn } from "./pass-on";
import { isBulk } from "./schema";
import { splitSegments } from "./segments";
import { openNumber } from "./vault";
import { comeBack, lockWaiting, type Waiting } from "./waiting";
import { whoTakes } from "./who-takes";

export type Claimed = { sms: OutgoingSms; by: Configured; attempt: number };

/** A turn that comes so soon is waited for where we are. */
const SOON_MS = 20;

/**
 * Takes one waiting message for handing over, and writes down by whom and that it is tried, before anybody is called.
 * Null: it doesn't wait any more, it isn't its time yet, or nobody takes it now (then a job or the sweep comes again).
 */
export function claimMessage(job: Job, ways: Ways, messageId: number): Promise<Claimed | null> {
  return withKey(job, async (tx) => {
    const row = await lockWaiting(tx, messageId);
    if (!row?.reference) return null;
    const now = new Date();
    if (row.validUntil && row.validUntil <= now) {
      await advance(tx, messageId, "expired");
      return null;
    }
    if (row.sendAfter && row.sendAfter.getTime() > now.getTime() + SOON_MS && !(await isForUs(tx, ways, row.passedOnTo))) return null;
    if (isBulk(row.kind) && !(await mayGo(tx, row, now))) return null;
    const parts = splitSegments(row.body).parts;
    const by = await whoTakes(tx, ways, row, openNumber(row.cipher), now);
    if (by && ways.isHere?.(by) === false) await passOn(tx, row, by.name);
    else if (by && (await hasTurn(tx, by, row, parts.length))) {
      const attempt = await beginAttempt(tx, row.id, by.name);
      return { by, attempt, sms: { reference: row.reference, contactId: row.contactId, to: openNumber(row.cipher), parts, validUntil: row.validUntil } };
    }
    return null;
  });
}

/** Whoever stopped since it was queued gets nothing, whoever sleeps gets it in the morning. */
async function mayGo(tx: Tx, row: Waiting, now: Date): Promise<boolean> {
  const may = await bulkMayGo(tx, row, now);
  if (may === "never") await advance(tx, row.id, "cancelled");
  if (may instanceof Date) await comeBack(tx, row, may, null);
  return may === "now";
}

/** Whether it may go by this gateway now; else it comes back when it is its turn. */
async function hasTurn(tx: Tx, by: Configured, row: Waiting, count: number): Promise<boolean> {
  if (by.perSecond === null || row.turnAt === by.name) return true;
  // An answer takes the next turn and waits for it; bulk takes only a turn that nobody waits for, so answers overtake it.
  const at = isBulk(row.kind) ? await takeFreeTurn(tx, by.name, by.perSecond, count) : await takeTurn(tx, by.name, by.perSecond, count);
  if (at.getTime() <= Date.now() + SOON_MS) return true;
  await comeBack(tx, row, at, isBulk(row.kind) ? null : by.name);
  return false;
}
