import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { gatewayKey } from "@/lib/access/doors/open";
import type { Gateway } from "@/lib/access/keys";
import { env } from "@/lib/env";

export const KANNEL = "kannel";

/** The key of the Kannel door, for whoever knows its secret; compared in constant time. */
export function kannelKey(secret: string): Gateway | null {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(secret), digest(env.kannelSecret())) ? gatewayKey(KANNEL) : null;
}
