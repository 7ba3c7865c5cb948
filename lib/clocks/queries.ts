import "server-only";
import { and, asc, between, desc, eq, gt, isNull } from "drizzle-orm";
import type { Admin, Portal } from "@/lib/access/keys";
import { accounts, cityRoles } from "@/lib/accounts/schema";
import { runsToday } from "@/lib/accounts/seats";
import { type Limits, limitsOf } from "@/lib/cases/limits";
import { withKey } from "@/lib/db/with-key";
import { holidays, tenants } from "@/lib/tenants/schema";
import { cityRules, clockChanges, deadlineMoves } from "./schema";

export type HolidayRow = typeof holidays.$inferSelect;
export type ChangeRow = typeof clockChanges.$inferSelect;

/** The free days of a year, in order. One statement. */
export const listYear = (admin: Admin, year: number): Promise<HolidayRow[]> =>
  withKey(admin, (tx) => tx.select().from(holidays).where(between(holidays.day, `${year}-01-01`, `${year}-12-31`)).orderBy(asc(holidays.day)));

const CHANGES_SHOWN = 8;

/** What moved limits lately, newest first, and how far that is. One statement. */
export const listChanges = (admin: Admin): Promise<ChangeRow[]> =>
  withKey(admin, (tx) => tx.select().from(clockChanges).orderBy(desc(clockChanges.id)).limit(CHANGES_SHOWN));

export async function findChange(admin: Admin, id: number): Promise<ChangeRow | null> {
  const [row] = await withKey(admin, (tx) => tx.select().from(clockChanges).where(eq(clockChanges.id, id)));
  return row ?? null;
}

export const MOVES_SHOWN = 50;

/** The cases that a change moved, in the order in which they were found. One statement. */
export function listMoves(admin: Admin, changeId: number, after = 0) {
  return withKey(admin, (tx) => tx.select({
    caseId: deadlineMoves.caseId, ticket: deadlineMoves.ticket, agency: tenants.name, agencySlug: tenants.slug, oldDue: deadlineMoves.oldDue, newDue: deadlineMoves.newDue,
  }).from(deadlineMoves).innerJoin(tenants, eq(tenants.id, deadlineMoves.tenantId))
    .where(and(eq(deadlineMoves.changeId, changeId), gt(deadlineMoves.caseId, after))).orderBy(asc(deadlineMoves.caseId)).limit(MOVES_SHOWN));
}

export type MoveRow = Awaited<ReturnType<typeof listMoves>>[number];

/** The city's limits and ladder, and who of the desk may be its arbiter. Two statements. */
export function readRules(admin: Admin) {
  return withKey(admin, async (tx) => {
    const [[rules], officers] = await Promise.all([
      tx.select({ rules: cityRules, secretariat: tenants.slug }).from(cityRules).leftJoin(tenants, eq(tenants.id, cityRules.secretariatId)),
      tx.selectDistinct({ id: accounts.id, name: accounts.name }).from(cityRoles).innerJoin(accounts, eq(accounts.id, cityRoles.accountId))
        .where(and(eq(cityRoles.role, "desk"), isNull(accounts.disabledAt), runsToday(cityRoles))).orderBy(asc(accounts.name)),
    ]);
    if (!rules) throw new Error("the city's rules are missing");
    return { ...rules.rules, secretariat: rules.secretariat, officers };
  });
}

export type RulesRow = Awaited<ReturnType<typeof readRules>>;

/** What the city promises its citizens. */
export const readLimits = (portal: Portal): Promise<Limits> =>
  withKey(portal, async (tx) => limitsOf((await tx.select().from(cityRules))[0]));
