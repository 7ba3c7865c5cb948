import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { accounts, memberships } from "@/lib/accounts/schema";
import { runsToday } from "@/lib/accounts/seats";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import type { CaseWorker } from "../reach";
import { type Colleague, readMentions } from "./read";
import { caseMentions } from "./schema";

/** Tells the colleagues named in a note, in the note's own transaction. Answers whom; the writer needs no word of it. */
export async function mentionIn(operator: Operator, tx: Tx, caseId: number, text: string): Promise<Colleague[]> {
  if (!text.includes("@")) return [];
  const seated = await tx.selectDistinct({ id: accounts.id, name: accounts.name }).from(memberships).innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(and(eq(memberships.tenantId, operator.tenantId), isNull(accounts.disabledAt), runsToday(memberships)));
  const people = readMentions(text, seated).people.filter(({ id }) => id !== operator.accountId);
  if (people.length === 0) return [];
  const now = new Date();
  await tx.insert(caseMentions).values(people.map(({ id }) => ({ tenantId: operator.tenantId, caseId, accountId: id, byName: operator.name, at: now })))
    .onConflictDoUpdate({ target: [caseMentions.caseId, caseMentions.accountId], set: { at: now, seenAt: null, byName: operator.name } });
  return people;
}

/** The person has opened the case: nothing waits any more. No history, no audit row: reading is no event. */
export async function seeMention(key: CaseWorker, caseId: number): Promise<void> {
  if (key.kind !== "operator") return;
  await withKey(key, (tx) => tx.update(caseMentions).set({ seenAt: new Date() })
    .where(and(eq(caseMentions.caseId, caseId), eq(caseMentions.accountId, key.accountId), eq(caseMentions.tenantId, key.tenantId), isNull(caseMentions.seenAt))));
}
