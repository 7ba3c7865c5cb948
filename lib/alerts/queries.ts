import "server-only";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Admin, Operator, Portal } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { alerts } from "./schema";
import { gravity, isShowing, MOST_SHOWN } from "./showing";
import type { AlertView } from "./words";

/** On top of the portal's pages now, the gravest first. One statement. */
export async function cityAlertsNow(portal: Portal): Promise<AlertView[]> {
  const rows = await withKey(portal, (tx) => tx.select({ id: alerts.id, level: alerts.level, title: alerts.title, detail: alerts.detail, href: alerts.href, endsAt: alerts.endsAt })
    .from(alerts).where(and(isNull(alerts.tenantId), isShowing)).orderBy(asc(gravity), desc(alerts.startsAt), asc(alerts.id)).limit(MOST_SHOWN));
  return rows.map((row) => ({ ...row, endsAt: row.endsAt.toISOString(), whole: true }));
}

export type AlertRow = typeof alerts.$inferSelect;
const LIST_SIZE = 25;

/** The agency's own for its people, the city's for an admin: what comes and what is showing first, then the newest. One statement. */
export function listAlerts(key: Operator | Admin): Promise<AlertRow[]> {
  const whose = key.kind === "operator" ? eq(alerts.tenantId, key.tenantId) : isNull(alerts.tenantId);
  return withKey(key, (tx) => tx.select().from(alerts).where(whose).orderBy(desc(sql`coalesce(${alerts.endedAt}, ${alerts.endsAt})`), desc(alerts.id)).limit(LIST_SIZE));
}
