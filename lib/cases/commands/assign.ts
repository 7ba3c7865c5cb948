import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { accounts, memberships } from "@/lib/accounts/schema";
import { runsToday } from "@/lib/accounts/seats";
import type { Tx } from "@/lib/db/client";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { changeCase, tellCase } from "../change";
import { cases } from "../schema";

/** Who has a seat at the agency today. */
async function colleague(tx: Tx, operator: Operator, id: number): Promise<{ id: number; name: string } | undefined> {
  const [row] = await tx.select({ id: accounts.id, name: accounts.name }).from(memberships).innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(and(eq(accounts.id, id), eq(memberships.tenantId, operator.tenantId), isNull(accounts.disabledAt), runsToday(memberships))).limit(1);
  return row;
}

/** Gives a case to a colleague, or to nobody (null). Answers with the name. */
export function assignCase(operator: Operator, id: number, accountId: number | null): Promise<Outcome<{ name: string | null }>> {
  return changeCase<{ name: string | null }>(operator, id, async (tx, one) => {
    const to = accountId === null ? undefined : await colleague(tx, operator, accountId);
    if (accountId !== null && !to) return refused("Orang itu tidak bertugas di instansi ini. Pilih dari daftar.", "account");
    await tx.update(cases).set({ assigneeId: to?.id ?? null, assigneeName: to?.name ?? null }).where(and(eq(cases.id, id), eq(cases.tenantId, operator.tenantId)));
    await tellCase(tx, operator, one, { type: "assigned", note: to ? `ditangani ${to.name}` : "tidak lagi ditangani satu orang" });
    return done({ name: to?.name ?? null });
  });
}
