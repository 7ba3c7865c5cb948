import "server-only";
import { and, desc, eq, inArray, ne, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { bulkMayGo } from "@/lib/broadcasts/may-go";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { type Choice, chooseGateway } from "@/lib/gateways/choose";
import { type Configured, restingIn } from "@/lib/gateways/configured";
import { takeFreeTurn, takeTurn } from "@/lib/gateways/pace";
import type { Ways } from "@/lib/gateways/ways";
import { addJob } from "@/lib/jobs/add-job";
import { MAIL } from "@/lib/mail/ways";
import { advance } from "./advance";
import { beginAttempt, refusalsOf } from "./attempts";
import type { OutgoingSms } from "./gateways/gateway";
import { ANY_GATEWAY } from "./outgoing";
import { contacts, isBulk, messages } from "./schema";
import { splitSegments } from "./segments";
import { openNumber } from "./vault";

export type Claimed = { sms: OutgoingSms; by: Configured; attempt: number };

/** Channel of the database for messages that another worker must send: "gateway id". */
export const HELD_ELSEWHERE = "pemko_held";
/** Longer than the turn in which workers say that they have a connection, and look for those that nobody has (worker/bindings.ts). */
const PASSED_ON_MS = 5_000;

/** A turn that comes so soon is waited for where we are. */
const SOON_MS = 20;

type Waiting = Pick<typeof messages.$inferSelect, "id" | "kind" | "broadcastId" | "body" | "gateway" | "contactId" | "reference" | "state" | "sendAfter" | "turnAt" | "passedOnTo" | "validUntil"> & { cipher: string };

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
    const by = await chosen(tx, ways, row, openNumber(row.cipher), now);
    if (by && ways.isHere?.(by) === false) await passOn(tx, row, by.name);
    else if (by && (await hasTurn(tx, by, row, parts.length))) {
      const attempt = await beginAttempt(tx, row.id, by.name);
      return { by, attempt, sms: { reference: row.reference, contactId: row.contactId, to: openNumber(row.cipher), parts, validUntil: row.validUntil } };
    }
    return null;
  });
}

/**
 * A message whose gateway's connection another worker has open: that one is told, and may take it at once. Where the word
 * is lost, or nobody has the connection since its worker was killed, a job comes by again; bulk has none, and is offered
 * again after as long: until then it isn't in the way of the others'.
 */
async function passOn(tx: Tx, { id, kind }: Pick<Waiting, "id" | "kind">, gateway: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${HELD_ELSEWHERE}, ${`${gateway} ${id}`})`);
  const again = new Date(Date.now() + PASSED_ON_MS);
  if (isBulk(kind)) await tx.update(messages).set({ sendAfter: again, passedOnTo: gateway }).where(eq(messages.id, id));
  else await addJob(tx, "send-sms", { messageId: id }, { runAt: again, jobKey: `send-sms:${id}` });
}

/** Whether it waits for nothing but this very worker, which has the connection it was passed on to. */
async function isForUs(tx: Tx, ways: Ways, passedOnTo: string | null): Promise<boolean> {
  const by = passedOnTo === null ? undefined : (await ways.all(tx)).find(({ name }) => name === passedOnTo);
  return by !== undefined && ways.isHere?.(by) === true;
}

/** Whoever stopped since it was queued gets nothing, whoever sleeps gets it in the morning. */
async function mayGo(tx: Tx, row: Waiting, now: Date): Promise<boolean> {
  const may = await bulkMayGo(tx, row, now);
  if (may === "never") await advance(tx, row.id, "cancelled");
  if (may instanceof Date) await comeBack(tx, row, may, null);
  return may === "now";
}

async function lockWaiting(tx: Tx, messageId: number): Promise<Waiting | undefined> {
  const [row] = await tx.select({
    id: messages.id, kind: messages.kind, broadcastId: messages.broadcastId, body: messages.body, gateway: messages.gateway, contactId: messages.contactId, reference: messages.reference,
    state: messages.state, sendAfter: messages.sendAfter, turnAt: messages.turnAt, passedOnTo: messages.passedOnTo, validUntil: messages.validUntil, cipher: contacts.phoneCipher,
  }).from(messages).innerJoin(contacts, eq(contacts.id, messages.contactId))
    .where(and(eq(messages.id, messageId), ne(messages.gateway, MAIL), inArray(messages.state, ["queued", "failed-now"]))).for("update", { of: messages });
  return row;
}

/** Who takes it now; what stands in the way is written down. */
async function chosen(tx: Tx, ways: Ways, row: Waiting, to: string, now: Date): Promise<Configured | null> {
  const all = await ways.all(tx);
  const choice = await choose(tx, all, row, to, now);
  // Nobody comes by again for one bulk message: a number that no gateway takes would hold back its agency's others.
  if (choice.kind === "refused" || (choice.kind === "nobody" && isBulk(row.kind))) await advance(tx, row.id, "failed");
  if (choice.kind === "later") await comeBack(tx, row, choice.at, null);
  return choice.kind === "by" ? (all.find((one) => one.name === choice.name) ?? null) : null;
}

async function choose(tx: Tx, all: readonly Configured[], row: Waiting, to: string, now: Date): Promise<Choice> {
  const tries = row.gateway === ANY_GATEWAY ? new Map() : await refusalsOf(tx, row.id);
  // A test is for one gateway, off or not, rested or not, and for no other.
  if (row.kind === "test") return chooseGateway(all.filter((one) => one.name === row.gateway).map((one) => ({ ...one, active: true, role: "out", prefixes: [], restingUntil: null })), { to, cameBy: null, tries, now });
  const resting = await restingIn(tx);
  const cameBy = all.length > 1 ? await lastWrittenBy(tx, row.contactId) : null;
  return chooseGateway(all.map((one) => ({ ...one, restingUntil: resting.get(one.name) ?? null })), { to, cameBy, tries, now });
}

/** Waits between rounds in which all refused: 5 s, 10 s, 20 s … at most 10 minutes. */
const waitBefore = (attempt: number): number => Math.min(600_000, 5_000 * 2 ** Math.min(attempt - 1, 10));

/**
 * After a certain refusal: at once to a gateway that wasn't asked yet, else later to one that may take it, else it has
 * failed. The caller's transaction has written down the refusal.
 */
export async function goOnAfterRefusal(tx: Tx, ways: Ways, messageId: number, attempt: number): Promise<void> {
  if (!(await advance(tx, messageId, "failed-now"))) return;
  const row = await lockWaiting(tx, messageId);
  if (!row) return;
  const now = new Date();
  const choice = await choose(tx, await ways.all(tx), row, openNumber(row.cipher), now);
  const soonest = new Date(now.getTime() + waitBefore(attempt));
  if (choice.kind === "refused" || (row.kind === "test" && choice.kind !== "by")) await advance(tx, messageId, "failed");
  else if (choice.kind === "by" && choice.fresh) await tx.update(messages).set({ sendAfter: null }).where(eq(messages.id, messageId));
  else await comeBack(tx, row, choice.kind === "later" && choice.at > soonest ? choice.at : soonest, null);
}

async function lastWrittenBy(tx: Tx, contactId: number): Promise<string | null> {
  const [row] = await tx.select({ gateway: messages.gateway }).from(messages)
    .where(and(eq(messages.contactId, contactId), eq(messages.direction, "in"))).orderBy(desc(messages.id)).limit(1);
  return row?.gateway ?? null;
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

async function comeBack(tx: Tx, { id, kind }: Pick<Waiting, "id" | "kind">, at: Date, turnAt: string | null): Promise<void> {
  await tx.update(messages).set({ sendAfter: at, turnAt, passedOnTo: null }).where(eq(messages.id, id));
  if (!isBulk(kind)) await addJob(tx, "send-sms", { messageId: id }, { runAt: at });
}
