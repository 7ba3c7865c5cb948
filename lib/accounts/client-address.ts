import { env } from "@/lib/env";

/**
 * The network address that limits are counted by. Only a trusted proxy's own entry, the last one, is believed;
 * without a proxy the header is whatever the client wrote, so all direct clients count as one.
 */
export function clientAddress(forwardedFor: string | null | undefined): string {
  if (!env.trustProxy()) return "langsung";
  return forwardedFor?.split(",").at(-1)?.trim() || "langsung";
}
