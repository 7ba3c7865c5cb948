import "server-only";
import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { type Choice, chooseGateway } from "@/lib/gateways/choose";
import { type Configured, restingIn } from "@/lib/gateways/configured";
import type { Ways } from "@/lib/gateways/ways";
import { advance } from "./advance";
import { refusalsOf } from "./attempts";
import { ANY_GATEWAY } from "./outgoing";
import { isBulk, messages } from "./schema";
import { openNumber } from "./vault";
import { comeBack, lockWaiting, type Waiting } from "./waiting";

/** Who takes it now; what stands in the way is written down. */
export async function whoTakes(tx: Tx, ways: Ways, row: Waiting, to: string, now: Date): Promise<Configured | null> {
  const { all, choice } = await lookAround(tx, ways, row, to, now);
  // Nobody comes by again for one bulk message: a number that no gateway takes would hold back its agency's others.
  if (choice.kind === "refused" || (choice.kind === "nobody" && isBulk(row.kind))) await advance(tx, row.id, "failed");
  if (choice.kind === "later") await comeBack(tx, row, choice.at, null);
  return choice.kind === "by" ? (all.find((one) => one.name === choice.name) ?? null) : null;
}

/** An admin changes a gateway and tries it at once, or turns on the only one: what is remembered of them may be too old by then. */
async function lookAround(tx: Tx, ways: Ways, row: Waiting, to: string, now: Date): Promise<{ all: readonly Configured[]; choice: Choice }> {
  const look = async (fresh: boolean) => {
    const all = await ways.all(tx, fresh);
    return { all, choice: await choose(tx, all, row, to, now) };
  };
  const isTest = row.kind === "test";
  const found = await look(isTest);
  return found.choice.kind === "nobody" && !isTest ? look(true) : found;
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
