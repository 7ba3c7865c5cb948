import "server-only";
import { and, isNull, lte, or, sql, type SQLWrapper } from "drizzle-orm";
import { alerts } from "./schema";
import type { AlertView } from "./words";

export const MOST_SHOWN = 3;
/** Begun and not over. */
export const isShowing = and(isNull(alerts.endedAt), lte(alerts.startsAt, sql`now()`), sql`${alerts.endsAt} > now()`);
/** To sort by: the gravest first. */
export const gravity = sql`array_position('{danger,warning,info}'::text[], ${alerts.level})`;

/**
 * The same for an agency's pages, the city's with its own, as a column of a statement on `tenants`: the page needs no
 * query more.
 */
export const alertsOfTenant = (tenantId: SQLWrapper) => sql<AlertView[]>`(select coalesce(json_agg(json_build_object(
  'id', shown.id, 'level', shown.level, 'title', shown.title, 'detail', shown.detail, 'href', shown.href, 'endsAt', shown.ends_at, 'whole', shown.tenant_id is null)), '[]') from (
  select * from ${alerts} where ${or(isNull(alerts.tenantId), sql`${alerts.tenantId} = ${tenantId}`)} and ${isShowing}
  order by ${gravity}, ${alerts.startsAt} desc, ${alerts.id} limit ${sql.raw(String(MOST_SHOWN))}) shown)`;
