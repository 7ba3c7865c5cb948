import "server-only";
import { and, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { Job } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import type { LinkMemory } from "@/lib/sms/gateways/smpp/doubts";
import { gatewayStates } from "./schema";

/** A worker that was killed is followed by another after so long. */
const HELD_SECONDS = 15;
const until = sql`now() + make_interval(secs => ${HELD_SECONDS})`;

/**
 * Takes a gateway's connection for one worker, or keeps it: an SMSC lets in one of us, and two would take each other's
 * place. False: another has it. Only a politeness towards the SMSC; that nothing is sent twice is `claimMessage`'s.
 */
export function holdGateway(job: Job, gateway: string, holder: string): Promise<{ link: LinkMemory | null } | false> {
  return withKey(job, async (tx) => {
    const [row] = await tx.insert(gatewayStates).values({ gateway, holder, heldUntil: until }).onConflictDoUpdate({
      target: gatewayStates.gateway, set: { holder, heldUntil: until },
      setWhere: or(eq(gatewayStates.holder, holder), isNull(gatewayStates.heldUntil), lt(gatewayStates.heldUntil, sql`now()`)),
    }).returning({ link: gatewayStates.link });
    return row ?? false;
  });
}

export type LinkSaid = { boundAt: Date | null; trouble: string | null; link: LinkMemory; waiting: number };

/** How the connection is, told by the worker that has it. One that stands again needn't rest any longer. */
export function noteLink(job: Job, gateway: string, holder: string, { boundAt, trouble, link, waiting }: LinkSaid): Promise<void> {
  return withKey(job, async (tx) => {
    const fresh = boundAt ? sql`${gatewayStates.boundAt} is distinct from ${boundAt.toISOString()}::timestamptz` : sql`false`;
    await tx.update(gatewayStates).set({
      up: trouble === null, probedAt: new Date(), boundAt, link, waiting,
      ...(trouble === null ? { failures: sql`case when ${fresh} then 0 else ${gatewayStates.failures} end`, restingUntil: sql`case when ${fresh} then null else ${gatewayStates.restingUntil} end` }
        : { lastTrouble: trouble.slice(0, 300), lastTroubleAt: sql`case when ${gatewayStates.lastTrouble} = ${trouble.slice(0, 300)} and ${gatewayStates.up} is false then ${gatewayStates.lastTroubleAt} else now() end` }),
    }).where(and(eq(gatewayStates.gateway, gateway), eq(gatewayStates.holder, holder)));
  });
}

/** Lets another worker have it at once. */
export function releaseGateway(job: Job, gateway: string, holder: string): Promise<void> {
  return withKey(job, async (tx) => {
    await tx.update(gatewayStates).set({ holder: null, heldUntil: null, boundAt: null }).where(and(eq(gatewayStates.gateway, gateway), eq(gatewayStates.holder, holder)));
  });
}
