import "server-only";
import type { Configured } from "@/lib/gateways/configured";
import type { SmsGateway } from "./gateway";
import type { SmppSession } from "./smpp/session";

/** What has a gateway's session open, in this process; undefined where none is. */
export type Sessions = { of: (gateway: string) => SmppSession | undefined };

/**
 * An SMSC that the city is bound to as a client (SMPP 3.4). The session lives in the one worker that holds it
 * (lib/gateways/bindings.ts). It can't be asked by our reference: query_sm wants the id that a lost answer would have
 * brought. So an unknown outcome stays unknown, until a receipt says otherwise.
 */
export function smppGateway({ name }: Pick<Configured, "name">, sessions: Sessions): SmsGateway {
  return {
    name, lookUp: () => Promise.resolve("cannot-tell"),
    send: async (message) => (await sessions.of(name)?.send(message)) ?? { kind: "rejected", code: "sambungan SMPP tidak ada di pekerja ini", retryable: true },
  };
}
