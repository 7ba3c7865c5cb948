import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

/** What the worker shows the web process: made from their common secret, and good for nothing else. */
export const expiryProof = (): string => createHmac("sha256", env.nextAuthSecret()).update("expire pages").digest("base64url");

export function provesExpiry(shown: string | null): boolean {
  const [given, wanted] = [Buffer.from(shown ?? ""), Buffer.from(expiryProof())];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
