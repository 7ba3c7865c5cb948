import "server-only";
import { env } from "@/lib/env";
import type { SmsGateway } from "./gateway";
import { handsetGateway } from "./handset";

/** The gateway that outgoing messages go by, or null: then they stay in the outbox until there is one. */
export function outgoingGateway(): SmsGateway | null {
  return env.handset() ? handsetGateway : null;
}
