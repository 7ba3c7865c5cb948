import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import type { Admin } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { env } from "@/lib/env";
import { HANDSET } from "@/lib/sms/gateways/handset";
import { messages, type SendState, sendAttempts } from "@/lib/sms/schema";
import { openSecrets } from "./configured";
import { type GatewayKind, type GatewayRole, gatewayStates, gateways, type ReportState } from "./schema";

export type GatewayRow = {
  name: string; kind: GatewayKind; label: string; role: GatewayRole; priority: number; prefixes: string[]; perSecond: number | null; active: boolean;
  state: typeof gatewayStates.$inferSelect | null;
};

const shown = { name: gateways.name, kind: gateways.kind, label: gateways.label, role: gateways.role, priority: gateways.priority, prefixes: gateways.prefixes, perSecond: gateways.perSecond, active: gateways.active, state: gatewayStates };
const builtIn = { name: HANDSET, kind: "handset", label: "Telepon bawaan", role: "both", priority: 100, prefixes: [], perSecond: null, active: true } satisfies Omit<GatewayRow, "state">;

/** All gateways, the built-in handset too where there is one; by priority. One statement, two with the handset. */
export function listGateways(admin: Admin): Promise<GatewayRow[]> {
  return withKey(admin, async (tx) => {
    const rows: GatewayRow[] = await tx.select(shown).from(gateways).leftJoin(gatewayStates, eq(gatewayStates.gateway, gateways.name)).orderBy(gateways.priority, gateways.name);
    if (!env.handset()) return rows;
    const [state = null] = await tx.select().from(gatewayStates).where(eq(gatewayStates.gateway, HANDSET));
    return [...rows, { ...builtIn, state }];
  });
}

export type GatewayDetail = GatewayRow & {
  settings: Record<string, string>;
  /** Which secrets are kept; never what they are. */
  kept: string[];
  /** What the other side has to know of us. */
  doorSecret: string | null;
};

/** Null: no such gateway. */
export function findGateway(admin: Admin, name: string): Promise<GatewayDetail | null> {
  if (name === HANDSET && env.handset()) return listGateways(admin).then((rows) => ({ ...builtIn, state: rows.find((row) => row.name === HANDSET)?.state ?? null, settings: {}, kept: [], doorSecret: null }));
  return withKey(admin, async (tx) => {
    const [row] = await tx.select({ ...shown, settings: gateways.settings, secrets: gateways.secrets }).from(gateways)
      .leftJoin(gatewayStates, eq(gatewayStates.gateway, gateways.name)).where(eq(gateways.name, name));
    if (!row) return null;
    const { secrets, ...rest } = row;
    const { doorSecret = null, ...others } = openSecrets(secrets);
    return { ...rest, kept: Object.keys(others), doorSecret };
  });
}

export type GatewayTest = { id: number; at: Date; by: string; state: SendState; stateAt: Date; detail: string | null; report: { state: ReportState; code: string | null } | null };

/** What became of the last SMS with which a gateway was tried, newest first. */
export function listTests(admin: Admin, name: string): Promise<GatewayTest[]> {
  return withKey(admin, async (tx) => {
    const rows = await tx.select({
      id: messages.id, at: messages.at, by: messages.authorName, state: messages.state, stateAt: messages.stateAt,
      detail: sql<string | null>`(select a.detail from ${sendAttempts} a where a.message_id = ${messages.id} order by a.attempt desc limit 1)`,
      report: sql<GatewayTest["report"]>`(select json_build_object('state', r.state, 'code', r.code) from delivery_reports r where r.message_id = ${messages.id} order by r.id desc limit 1)`,
    }).from(messages).where(sql`${messages.kind} = 'test' and ${messages.gateway} = ${name}`).orderBy(desc(messages.id)).limit(5);
    return rows.map((row) => ({ ...row, by: row.by ?? "", state: row.state ?? "queued", stateAt: row.stateAt ?? row.at }));
  });
}
