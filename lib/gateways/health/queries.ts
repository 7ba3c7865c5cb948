import "server-only";
import { and, asc, desc, eq, gte, isNull, sql } from "drizzle-orm";
import type { Admin, Desk } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { gateways } from "../schema";
import { gatewayAlarms, gatewayNetworks, gatewayTraffic } from "./schema";
import { type Hour, WEEK } from "./silence";

export type OpenAlarm = { gateway: string; label: string; quietSince: Date; beganAt: Date; expected: number };

/** Silences that last, the longest first. */
export function openAlarms(key: Admin | Desk): Promise<OpenAlarm[]> {
  return withKey(key, (tx) => tx.select({ gateway: gatewayAlarms.gateway, label: gateways.label, quietSince: gatewayAlarms.quietSince, beganAt: gatewayAlarms.beganAt, expected: gatewayAlarms.expected })
    .from(gatewayAlarms).innerJoin(gateways, eq(gateways.name, gatewayAlarms.gateway)).where(isNull(gatewayAlarms.endedAt)).orderBy(asc(gatewayAlarms.quietSince)));
}

/** The last silences that are over, newest first. */
export function pastAlarms(admin: Admin): Promise<(OpenAlarm & { endedAt: Date | null })[]> {
  return withKey(admin, (tx) => tx.select({ gateway: gatewayAlarms.gateway, label: gateways.label, quietSince: gatewayAlarms.quietSince, beganAt: gatewayAlarms.beganAt, expected: gatewayAlarms.expected, endedAt: gatewayAlarms.endedAt })
    .from(gatewayAlarms).innerJoin(gateways, eq(gateways.name, gatewayAlarms.gateway)).where(sql`${gatewayAlarms.endedAt} is not null`).orderBy(desc(gatewayAlarms.id)).limit(10));
}

/** Each gateway's hours of the last five weeks. */
export async function readHours(admin: Admin, now: Date): Promise<Map<string, Hour[]>> {
  const rows = await withKey(admin, (tx) => tx.select({ gateway: gatewayTraffic.gateway, at: gatewayTraffic.hour, incoming: gatewayTraffic.incoming, handed: gatewayTraffic.handed, reported: gatewayTraffic.reported })
    .from(gatewayTraffic).where(gte(gatewayTraffic.hour, new Date(now.getTime() - 5 * WEEK))));
  return Map.groupBy(rows, ({ gateway }) => gateway);
}

export type Sent = { sent: number; delivered: number; failed: number };

/** What became of the messages of the last 14 days, by day and network, over all gateways or one. */
export function readDelivery(admin: Admin, first: string, gateway: string | null): Promise<(Sent & { day: string; network: string })[]> {
  const sum = (column: "sent" | "delivered" | "failed") => sql<number>`sum(${gatewayNetworks[column]})::int`;
  return withKey(admin, (tx) => tx.select({ day: gatewayNetworks.day, network: gatewayNetworks.network, sent: sum("sent"), delivered: sum("delivered"), failed: sum("failed") })
    .from(gatewayNetworks).where(and(gte(gatewayNetworks.day, first), gateway === null ? undefined : eq(gatewayNetworks.gateway, gateway))).groupBy(gatewayNetworks.day, gatewayNetworks.network).orderBy(gatewayNetworks.day));
}
