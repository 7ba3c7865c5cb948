import "server-only";
import { gatewayKey } from "@/lib/access/doors/open";
import { gammuGateway } from "@/lib/sms/gateways/gammu";
import { handsetGateway } from "@/lib/sms/gateways/handset";
import { httpGateway } from "@/lib/sms/gateways/http";
import { kannelGateway } from "@/lib/sms/gateways/kannel";
import type { SmsGateway } from "@/lib/sms/gateways/gateway";
import { smppGateway } from "@/lib/sms/gateways/smpp";
import { bindings } from "./bindings";
import type { Configured } from "./configured";

/** The gateway behind a description; null where this version has no such kind. */
export function openGateway(configured: Configured): SmsGateway | null {
  if (configured.kind === "handset") return handsetGateway;
  if (configured.kind === "kannel") return kannelGateway(configured);
  if (configured.kind === "gammu") return gammuGateway(gatewayKey(configured.name), configured);
  if (configured.kind === "http") return httpGateway(configured);
  if (configured.kind === "smpp") return smppGateway(configured, bindings);
  return null;
}
