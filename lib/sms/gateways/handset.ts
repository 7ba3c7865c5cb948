import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { gatewayKey } from "@/lib/access/doors/open";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { handsetMessages, handsetPhones } from "../schema";
import type { SmsGateway } from "./gateway";

export const HANDSET = "handset";

/**
 * The built-in phone, for demo and development: stands for the mobile network outside the city. A phone that is
 * switched off keeps its messages waiting, as a real network does.
 */
export const handsetGateway: SmsGateway = {
  name: HANDSET,
  knowsAtOnce: true,
  send: (message) => withKey(gatewayKey(HANDSET), async (tx) => {
    const arrivedAt = (await isOff(tx, message.contactId)) ? null : new Date();
    // The same reference twice is the same message: handing over again changes nothing.
    await tx.insert(handsetMessages).values({ contactId: message.contactId, reference: message.reference, parts: message.parts, arrivedAt })
      .onConflictDoNothing({ target: handsetMessages.reference });
    return { kind: "accepted" };
  }),
  lookUp: (reference) => withKey(gatewayKey(HANDSET), async (tx) => {
    const [row] = await tx.select({ arrivedAt: handsetMessages.arrivedAt }).from(handsetMessages).where(eq(handsetMessages.reference, reference));
    if (!row) return "never-seen";
    return row.arrivedAt === null ? "accepted" : "delivered";
  }),
};

async function isOff(tx: Tx, contactId: number): Promise<boolean> {
  const [row] = await tx.select({ offSince: handsetPhones.offSince }).from(handsetPhones).where(eq(handsetPhones.contactId, contactId));
  return row !== undefined && row.offSince !== null;
}

/** Switching on lets waiting messages arrive; answers their references. */
export async function switchPhone(tx: Tx, contactId: number, on: boolean): Promise<string[]> {
  const offSince = on ? null : new Date();
  await tx.insert(handsetPhones).values({ contactId, offSince })
    .onConflictDoUpdate({ target: handsetPhones.contactId, set: { offSince } });
  if (!on) return [];
  const arrived = await tx.update(handsetMessages).set({ arrivedAt: new Date() })
    .where(and(eq(handsetMessages.contactId, contactId), isNull(handsetMessages.arrivedAt)))
    .returning({ reference: handsetMessages.reference });
  return arrived.map((row) => row.reference);
}
