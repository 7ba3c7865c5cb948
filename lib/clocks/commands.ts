import "server-only";
import { and, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Admin } from "@/lib/access/keys";
import { accounts, cityRoles } from "@/lib/accounts/schema";
import { recordAudit } from "@/lib/audit/record";
import { forgetKnowledge } from "@/lib/cases/knowledge";
import { limitsOf } from "@/lib/cases/limits";
import { isWorkingDay } from "@/lib/cases/working-days";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { addJob } from "@/lib/jobs/add-job";
import { holidays, tenants } from "@/lib/tenants/schema";
import type { HolidayInput, RulesInput } from "./input";
import { cityRules, clockChanges } from "./schema";
import { kindWords, sayHoliday } from "./words";

type Change = Pick<typeof clockChanges.$inferInsert, "summary" | "added" | "removed" | "limitsBefore">;
const noDays = new Set<string>();
/** A free Sunday moves no limit. */
const counted = (days: readonly string[]): string[] => days.filter((day) => isWorkingDay(day, noDays));

/** Adds a day, or gives it another name or kind. Answers how it is said. */
export function keepHoliday(admin: Admin, holiday: HolidayInput): Promise<Outcome<{ sentence: string }>> {
  return changing(admin, async (tx) => {
    const { added } = await keepDays(tx, [holiday]);
    const sentence = `${kindWords[holiday.kind]} ${holiday.name}, ${sayHoliday(holiday.day)}, ${added.length > 0 ? "ditambah" : "diperbarui"}`;
    await recordAudit(tx, admin, { action: "holiday.kept", subject: "holiday", subjectId: holiday.day, data: { title: holiday.name } });
    await noteChange(tx, admin, { summary: sentence, added: counted(added) });
    return done({ sentence: `${sentence}.` });
  });
}

/** A whole year's list; days that stand already are named anew, none is taken away. */
export function keepHolidays(admin: Admin, year: number, list: readonly HolidayInput[]): Promise<Outcome<{ added: number; kept: number }>> {
  return changing(admin, async (tx) => {
    const { added } = await keepDays(tx, list);
    await recordAudit(tx, admin, { action: "holiday.list-kept", subject: "holiday", subjectId: String(year), data: { title: `${list.length} hari, ${added.length} baru` } });
    await noteChange(tx, admin, { summary: `Daftar hari libur ${year}: ${added.length} hari baru`, added: counted(added) });
    return done({ added: added.length, kept: list.length - added.length });
  });
}

/** Null: no such day. */
export function removeHoliday(admin: Admin, day: string): Promise<Outcome<HolidayInput> | null> {
  return changing(admin, async (tx) => {
    const [gone] = await tx.delete(holidays).where(eq(holidays.day, day)).returning();
    if (!gone) return null;
    await recordAudit(tx, admin, { action: "holiday.removed", subject: "holiday", subjectId: day, data: { title: gone.name } });
    await noteChange(tx, admin, { summary: `${kindWords[gone.kind]} ${gone.name}, ${sayHoliday(day)}, dihapus`, removed: counted([day]) });
    return done(gone);
  });
}

/** What the city promises, and the people of its ladder. Limits that change move the limits of cases that run. */
export function keepRules(admin: Admin, input: RulesInput): Promise<Outcome<null>> {
  return changing(admin, async (tx) => {
    const { secretariat, arbiter, ...days } = input;
    const secretariatId = secretariat === "" ? null : await agencyId(tx, secretariat);
    if (secretariatId === undefined) return refused("Instansi itu tidak ditemukan. Pilih dari daftar.", "secretariat");
    const arbiterName = arbiter === null ? null : await officerName(tx, arbiter);
    if (arbiterName === undefined) return refused("Orang itu bukan petugas SMS Centre. Pilih dari daftar.", "arbiter");
    const [before] = await tx.select().from(cityRules).for("update");
    await tx.update(cityRules).set({ ...days, secretariatId, arbiterId: arbiter, arbiterName }).where(eq(cityRules.id, 1));
    await recordAudit(tx, admin, { action: "rules.kept", subject: "rules", subjectId: 1, data: { ...days, secretariat, arbiter } });
    const [old, next] = [limitsOf(before), limitsOf({ ...days })];
    // The ladder's steps move no limit.
    if (JSON.stringify({ ...old, steps: null }) !== JSON.stringify({ ...next, steps: null })) await noteChange(tx, admin, { summary: "Batas waktu diubah", limitsBefore: old }, true);
    return done(null);
  });
}

/** One after the other, so that changes stand in the order of their numbers; this process counts anew at once. */
async function changing<T>(admin: Admin, change: (tx: Tx) => Promise<T>): Promise<T> {
  const outcome = await withKey(admin, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('clocks'))`);
    return change(tx);
  });
  forgetKnowledge();
  return outcome;
}

async function keepDays(tx: Tx, list: readonly HolidayInput[]): Promise<{ added: string[] }> {
  const days = list.map(({ day }) => day);
  const before = new Set((await tx.select({ day: holidays.day }).from(holidays).where(inArray(holidays.day, days))).map(({ day }) => day));
  await tx.insert(holidays).values([...list]).onConflictDoUpdate({ target: holidays.day, set: { kind: sql`excluded.kind`, name: sql`excluded.name` } });
  return { added: days.filter((day) => !before.has(day)) };
}

/** The change and the job that derives limits anew; nothing where no working day changed. */
async function noteChange(tx: Tx, admin: Admin, change: Change, always = false): Promise<void> {
  if (!always && [...(change.added ?? []), ...(change.removed ?? [])].length === 0) return;
  const [made] = await tx.insert(clockChanges).values({ ...change, byName: admin.name }).returning({ id: clockChanges.id });
  if (!made) throw new Error("a change of clocks was not kept");
  await addJob(tx, "recompute-deadlines", { changeId: made.id }, { jobKey: `recompute:${made.id}` });
}

async function agencyId(tx: Tx, slug: string): Promise<number | undefined> {
  const [row] = await tx.select({ id: tenants.id }).from(tenants).where(and(eq(tenants.slug, slug), ne(tenants.kind, "meja"), isNull(tenants.mergedInto)));
  return row?.id;
}

async function officerName(tx: Tx, accountId: number): Promise<string | undefined> {
  const [row] = await tx.select({ name: accounts.name }).from(cityRoles).innerJoin(accounts, eq(accounts.id, cityRoles.accountId))
    .where(and(eq(cityRoles.accountId, accountId), eq(cityRoles.role, "desk"))).limit(1);
  return row?.name;
}
