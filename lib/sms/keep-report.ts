import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { deliveryReports, messageHandles, type ReportState } from "@/lib/gateways/schema";

export type Report = {
  /** The same report again has the same key. */
  key: string;
  /** Ours, as the gateway was given it. */
  reference?: string;
  /** The gateway's own name for the message, or for one part of it. */
  handle?: string;
  state: ReportState;
  /** In the gateway's own words. */
  code?: string;
  at?: Date | null;
};

/** Where a gateway may bring a report again after it lost our answer: when this one came, and whether one of then may come again. */
export type Redelivery = { arrivedAt: Date; mayBeAgain: (takenAt: number) => boolean };

/** A long SMS has no more parts; of a name that isn't known yet this many reports are kept. */
const MOST_PARTS = 10;

/**
 * False: it was kept before. Reports of parts that share a name may look the same; then one is a repeat only where it may
 * have been brought again, and each that may explains one.
 */
export async function keepReport(tx: Tx, gateway: string, report: Report, redelivery?: Redelivery): Promise<boolean> {
  const { key, reference = null, handle = null, state, code = null, at = null } = report;
  const most = redelivery && handle !== null ? await partsNamed(tx, gateway, handle) : 1;
  for (let nth = 1; nth <= most; nth += 1) {
    const ownKey = nth === 1 ? key : `${key}#${nth}`;
    const [kept] = await tx.insert(deliveryReports).values({ gateway, key: ownKey, reference, handle, state, code: code?.slice(0, 200) ?? null, at, ...(redelivery ? { receivedAt: redelivery.arrivedAt } : {}) })
      .onConflictDoNothing({ target: [deliveryReports.gateway, deliveryReports.key] }).returning({ id: deliveryReports.id });
    if (kept) return true;
    if (redelivery && (await mayBeThis(tx, gateway, ownKey, redelivery))) return false;
  }
  return false;
}

async function mayBeThis(tx: Tx, gateway: string, key: string, { arrivedAt, mayBeAgain }: Redelivery): Promise<boolean> {
  const same = and(eq(deliveryReports.gateway, gateway), eq(deliveryReports.key, key));
  const [before] = await tx.select({ at: deliveryReports.receivedAt }).from(deliveryReports).where(same);
  if (!before || !mayBeAgain(before.at.getTime())) return false;
  await tx.update(deliveryReports).set({ receivedAt: arrivedAt }).where(same);
  return true;
}

async function partsNamed(tx: Tx, gateway: string, handle: string): Promise<number> {
  const [row] = await tx.select({ parts: messageHandles.parts }).from(messageHandles).where(and(eq(messageHandles.gateway, gateway), eq(messageHandles.handle, handle)));
  return row?.parts ?? MOST_PARTS;
}
