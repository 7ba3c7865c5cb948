import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { gatewayKey } from "@/lib/access/doors/open";
import type { Gateway } from "@/lib/access/keys";
import { env } from "@/lib/env";
import { isSigned } from "@/lib/sms/gateways/http-words";
import { KANNEL } from "@/lib/sms/gateways/kannel";
import { type Configured, configuredGateways } from "./configured";
import type { GatewayKind } from "./schema";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
/** In constant time, whatever the lengths. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

/**
 * The key of a gateway for whoever knows its secret. One that is turned off is let in too: its SMS would be lost
 * otherwise. Kannel without a name is the one of `KANNEL_SECRET`.
 */
export async function gatewayAtDoor(kind: GatewayKind, name: string, secret: string): Promise<Gateway | null> {
  if (kind === "kannel" && (name === "" || name === KANNEL) && isSame(secret, env.kannelSecret())) return gatewayKey(KANNEL);
  const found = await findAtDoor(kind, name);
  const right = found?.settings.doorSecret;
  return right && isSame(secret, right) ? gatewayKey(name) : null;
}

/** A provider's key, for a request that was signed with its secret a moment ago; null otherwise. */
export async function signedGateway(name: string, request: { timestamp: string; signature: string; body: Uint8Array; now: Date }): Promise<{ gateway: Gateway; configured: Configured } | null> {
  const configured = await findAtDoor("http", name);
  const secret = configured?.settings.doorSecret;
  return configured && secret && isSigned(secret, request) ? { gateway: gatewayKey(name), configured } : null;
}

/** What an admin described under this name; null: no such gateway of this kind. */
export async function findAtDoor(kind: GatewayKind, name: string): Promise<Configured | null> {
  if (!/^[a-z0-9-]{1,40}$/.test(name)) return null;
  return (await configuredGateways(gatewayKey("door"))).find((one) => one.name === name && one.kind === kind) ?? null;
}
