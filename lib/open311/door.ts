import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Gateway } from "@/lib/access/keys";
import { tokenHash } from "@/lib/accounts/secret-index";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { openKeys } from "./schema";

/** How messages remember that they came by Open311. */
export const OPEN311 = "open311";

export type Caller = { gateway: Gateway; key: { id: number; name: string } };

/** Who posts, by the key; null: no such key, or it has ended. A key has 256 random bits: nobody guesses one. */
export async function callerOf(gateway: Gateway, apiKey: string): Promise<Caller | null> {
  const [key] = apiKey === "" ? [] : await withKey(gateway, (tx) => tx.select({ id: openKeys.id, name: openKeys.name }).from(openKeys).where(and(eq(openKeys.hash, tokenHash(apiKey)), isNull(openKeys.endedAt))));
  return key ? { gateway, key } : null;
}

/** Thrown inside the transaction of a report, which then keeps nothing. */
export class KeyEnded extends Error {}

/**
 * Asked again in the transaction that writes; an admin who ends the key waits for it, or it finds the key ended. The day
 * is written once, before the row is held: two that hold it and then want to change it would wait for each other.
 */
export async function stillValid(tx: Tx, keyId: number): Promise<void> {
  const valid = and(eq(openKeys.id, keyId), isNull(openKeys.endedAt));
  const today = sql`(now() at time zone 'Asia/Jakarta')::date`;
  await tx.update(openKeys).set({ lastUsedOn: today }).where(and(valid, sql`${openKeys.lastUsedOn} is distinct from ${today}`));
  const [key] = await tx.select({ id: openKeys.id }).from(openKeys).where(valid).for("share");
  if (!key) throw new KeyEnded("the key has ended");
}
