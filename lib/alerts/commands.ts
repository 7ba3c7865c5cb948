import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Admin, Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { addJob } from "@/lib/jobs/add-job";
import type { AlertInput } from "./input";
import { alerts } from "./schema";

/** Showing or waiting at once; more would hide the page. */
const MOST_AT_ONCE = 3;

/** Whose: an operator's agency, or null for the whole city. */
const whoseOf = (key: Operator | Admin): number | null => (key.kind === "operator" ? key.tenantId : null);
const ownBy = (whose: number | null) => (whose === null ? isNull(alerts.tenantId) : eq(alerts.tenantId, whose));
const isOpen = and(isNull(alerts.endedAt), sql`${alerts.endsAt} > now()`);

/** Puts up an alert. Its pages are made anew when it begins and when it ends, by jobs of the same transaction. Answers its id. */
export function putUpAlert(key: Operator | Admin, input: AlertInput): Promise<Outcome<{ id: number }>> {
  const whose = whoseOf(key);
  return withKey(key, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('alerts'), ${whose ?? 0})`);
    const open = await tx.select({ id: alerts.id }).from(alerts).where(and(ownBy(whose), isOpen)).limit(MOST_AT_ONCE);
    if (open.length >= MOST_AT_ONCE) return refused(`Sudah ada ${MOST_AT_ONCE} peringatan yang tampil atau terjadwal. Akhiri salah satunya dulu.`);
    const [made] = await tx.insert(alerts).values({ ...input, tenantId: whose, createdByName: key.name }).returning({ id: alerts.id });
    if (!made) throw new Error("The alert was not added.");
    for (const [what, at] of [["begin", input.startsAt], ["end", input.endsAt]] as const) {
      await addJob(tx, "show-changes", { tenantId: whose ?? 0 }, { runAt: at, jobKey: `alert-${what}:${made.id}` });
    }
    await recordAudit(tx, key, { action: "alert.put-up", subject: "alert", subjectId: made.id, data: { title: input.title, level: input.level, startsAt: input.startsAt, endsAt: input.endsAt } });
    return done({ id: made.id });
  });
}

/** Takes an alert down before its end. Null: no such alert, or over already. */
export function endAlert(key: Operator | Admin, id: number): Promise<Outcome<{ id: number }> | null> {
  return withKey(key, async (tx) => {
    const [ended] = await tx.update(alerts).set({ endedAt: sql`now()`, endedByName: key.name }).where(and(eq(alerts.id, id), ownBy(whoseOf(key)), isOpen)).returning({ id: alerts.id, title: alerts.title });
    if (!ended) return null;
    await recordAudit(tx, key, { action: "alert.ended", subject: "alert", subjectId: id, data: { title: ended.title } });
    return done({ id });
  });
}
