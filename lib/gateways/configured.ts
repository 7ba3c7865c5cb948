import "server-only";
import { asc } from "drizzle-orm";
import type { Gateway, Job } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { env } from "@/lib/env";
import { HANDSET } from "@/lib/sms/gateways/handset";
import { openText } from "@/lib/sms/vault";
import type { Candidate } from "./choose";
import { type GatewayKind, gatewayStates, gateways } from "./schema";

export type Configured = Omit<Candidate, "restingUntil"> & {
  kind: GatewayKind;
  label: string;
  /** SMS a second, parts counted one by one; null: as fast as it goes. */
  perSecond: number | null;
  /** Secret ones too. */
  settings: Readonly<Record<string, string>>;
};

/** Last in line: in a demo with a real gateway, only phones that wrote by the handset are answered by it. */
const builtIn: Configured = { name: HANDSET, kind: "handset", label: "Telepon bawaan", role: "both", active: true, priority: 100, prefixes: [], perSecond: null, settings: {} };

const KEPT_MS = 2_000;
let kept: { at: number; rows: Configured[] } | undefined;

/** All gateways, off ones too: what was handed to one is still asked there. Some seconds old at most. */
export async function configuredGateways(key: Job | Gateway): Promise<Configured[]> {
  return kept && Date.now() - kept.at < KEPT_MS ? kept.rows : keep(await withKey(key, readGateways));
}

/** The same, in a transaction that runs already; `fresh`: as they are this moment. */
export async function gatewaysIn(tx: Tx, fresh = false): Promise<Configured[]> {
  return !fresh && kept && Date.now() - kept.at < KEPT_MS ? kept.rows : keep(await readGateways(tx));
}

/** After a change in this process; others see it within seconds. */
export const forgetGateways = (): void => void (kept = undefined);

function keep(rows: Configured[]): Configured[] {
  kept = { at: Date.now(), rows };
  return rows;
}

async function readGateways(tx: Tx): Promise<Configured[]> {
  const rows = await tx.select().from(gateways).orderBy(asc(gateways.name));
  return [...(env.handset() ? [builtIn] : []), ...rows.map(({ secrets, ...row }) => ({ ...row, settings: { ...row.settings, ...openSecrets(secrets) } }))];
}

export const openSecrets = (sealed: string | null): Record<string, string> => (sealed === null ? {} : (JSON.parse(openText(sealed)) as Record<string, string>));

/** Who rests after trouble, and until when; fresh, because another worker may have met it. */
export async function restingIn(tx: Tx): Promise<ReadonlyMap<string, Date | null>> {
  const rows = await tx.select({ name: gatewayStates.gateway, until: gatewayStates.restingUntil }).from(gatewayStates);
  return new Map(rows.map((row) => [row.name, row.until]));
}
