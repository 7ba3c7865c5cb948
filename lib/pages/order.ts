import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

/** What the worker may ask of the web server: to show an agency's pages anew, or with 0 those that show the city's alerts. Nothing else fits into it. */
export type Order = { tenantId: number; at: number; sign: string };

const shape = z.object({ tenantId: z.int().nonnegative(), at: z.number(), sign: z.string().regex(/^[0-9a-f]{64}$/) });
const FRESH_MS = 60_000;

export const signOrder = (secret: string, tenantId: number, at: number): Order => ({ tenantId, at, sign: mark(secret, tenantId, at) });

/** The agency of a true and fresh order; null for everything else. */
export function readOrder(secret: string, given: unknown, now: number): number | null {
  const order = shape.safeParse(given);
  if (!order.success || Math.abs(now - order.data.at) > FRESH_MS) return null;
  const { tenantId, at, sign } = order.data;
  return timingSafeEqual(Buffer.from(sign, "hex"), Buffer.from(mark(secret, tenantId, at), "hex")) ? tenantId : null;
}

/** A key of its own for this use, made from the secret that web and worker share. */
const mark = (secret: string, tenantId: number, at: number): string =>
  createHmac("sha256", createHmac("sha256", secret).update("segarkan").digest()).update(`${tenantId} ${at}`).digest("hex");
