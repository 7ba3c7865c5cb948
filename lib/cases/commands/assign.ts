import "server-only";
import { and, asc, eq, gte, isNull, lte, or, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { accounts, memberships } from "@/lib/accounts/schema";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { changeCase, tellCase } from "../change";
import { cases } from "../schema";

export type Colleague = { id: number; name: string };

const today = sql`(now() at time zone 'Asia/Jakarta')::date`;

function colleagues(tx: Tx, operator: Operator, id?: number): Promise<Colleague[]> {
  return tx.selectDistinct({ id: accounts.id, name: accounts.name }).from(memberships).innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(and(eq(memberships.tenantId, operator.tenantId), isNull(accounts.disabledAt), lte(memberships.startsOn, today), or(isNull(memberships.endsOn), gte(memberships.endsOn, today)),
      id === undefined ? undefined : eq(accounts.id, id)))
    .orderBy(asc(accounts.name));
}

/** Who has a seat at the agency today, by name. */
export const listColleagues = (operator: Operator): Promise<Colleague[]> => withKey(operator, (tx) => colleagues(tx, operator));

/** Gives a case to a colleague, or to nobody (null). Answers with the name. */
export function assignCase(operator: Operator, id: number, accountId: number | null): Promise<Outcome<{ name: string | null }>> {
  return changeCase<{ name: string | null }>(operator, id, async (tx, one) => {
    const [to] = accountId === null ? [] : await colleagues(tx, operator, accountId);
    if (accountId !== null && !to) return refused("Orang itu tidak bertugas di instansi ini. Pilih dari daftar.", "account");
    await tx.update(cases).set({ assigneeId: to?.id ?? null, assigneeName: to?.name ?? null }).where(and(eq(cases.id, id), eq(cases.tenantId, operator.tenantId)));
    await tellCase(tx, operator, one, { type: "assigned", note: to ? `ditangani ${to.name}` : "tidak lagi ditangani satu orang" });
    return done({ name: to?.name ?? null });
  });
}
