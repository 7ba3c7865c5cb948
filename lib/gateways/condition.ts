import "server-only";
import { and, eq, gt, lt, or, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import type { Handover, Probe } from "@/lib/sms/gateways/gateway";
import { gatewayStates } from "./schema";

const LONGEST_REST = 300;

/**
 * Notes how handing over went. Trouble of the gateway (refused for now, or no answer) lets it rest: 5, 10, 20 … seconds,
 * at most 5 minutes. A gateway that answers is well, even when it refuses a message.
 */
export async function noteHandover(tx: Tx, gateway: string, handover: Handover): Promise<void> {
  if (handover.kind === "rejected" && handover.restMs) return noteRest(tx, gateway, handover.code, handover.restMs);
  const trouble = handover.kind === "unknown" ? handover.detail : handover.kind === "rejected" && handover.retryable ? handover.code : null;
  await (trouble === null ? noteWell(tx, gateway) : noteTrouble(tx, gateway, trouble));
}

/** Written at most every ten seconds while all is well: it is one row that every sending would wait for. */
async function noteWell(tx: Tx, gateway: string): Promise<void> {
  await tx.insert(gatewayStates).values({ gateway, lastOkAt: new Date() }).onConflictDoUpdate({
    target: gatewayStates.gateway, set: { lastOkAt: new Date(), failures: 0, restingUntil: null },
    setWhere: or(gt(gatewayStates.failures, 0), sql`${gatewayStates.lastOkAt} is null`, lt(gatewayStates.lastOkAt, sql`now() - interval '10 seconds'`)),
  });
}

/** It said itself how long it wants to be left alone: all that were in flight hear it at once, and it is one trouble. */
async function noteRest(tx: Tx, gateway: string, trouble: string, restMs: number): Promise<void> {
  const [now, lastTrouble, restingUntil] = [new Date(), trouble.slice(0, 300), new Date(Date.now() + restMs)];
  await tx.insert(gatewayStates).values({ gateway, failures: 1, lastTrouble, lastTroubleAt: now, restingUntil }).onConflictDoUpdate({
    target: gatewayStates.gateway, set: { failures: sql`greatest(${gatewayStates.failures}, 1)`, lastTrouble, lastTroubleAt: now, restingUntil: sql`greatest(${gatewayStates.restingUntil}, excluded.resting_until)` },
  });
}

async function noteTrouble(tx: Tx, gateway: string, trouble: string): Promise<void> {
  const now = new Date();
  const lastTrouble = trouble.slice(0, 300);
  await tx.insert(gatewayStates).values({ gateway, failures: 1, lastTrouble, lastTroubleAt: now, restingUntil: sql`now() + interval '5 seconds'` }).onConflictDoUpdate({
    target: gatewayStates.gateway,
    set: {
      failures: sql`least(${gatewayStates.failures} + 1, 100)`, lastTrouble, lastTroubleAt: now,
      restingUntil: sql`now() + make_interval(secs => least(${LONGEST_REST}, 5 * 2 ^ least(${gatewayStates.failures}, 10)))`,
    },
  });
}

/** Notes what a gateway said of itself; one that is up again after trouble needn't rest any longer. */
export async function noteProbe(tx: Tx, gateway: string, probe: Probe): Promise<void> {
  const said = { probedAt: new Date(), up: probe.up, signal: probe.signal ?? null, battery: probe.battery ?? null, network: probe.network ?? null, credit: probe.credit ?? null, waiting: probe.waiting ?? null };
  await tx.insert(gatewayStates).values({ gateway, ...said }).onConflictDoUpdate({ target: gatewayStates.gateway, set: said });
  if (probe.up === false) await tx.update(gatewayStates).set({ restingUntil: sql`now() + interval '70 seconds'` }).where(and(eq(gatewayStates.gateway, gateway)));
}
