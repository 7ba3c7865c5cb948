import "server-only";
import type { Tx } from "@/lib/db/client";
import type { SmsGateway } from "@/lib/sms/gateways/gateway";
import { type Configured, gatewaysIn } from "./configured";
import { bindings } from "./bindings";
import { openGateway } from "./open";

/** The ways out of the city: what there is, and how to open one. */
export type Ways = {
  /** Some seconds old at most; `fresh`: as they are this moment. */
  all: (tx: Tx, fresh?: boolean) => Promise<readonly Configured[]>;
  open: (configured: Configured) => SmsGateway | null;
  /** False: this worker hasn't its connection open; whichever has must be the one that sends. */
  isHere?: (configured: Configured) => boolean;
};

/** Those that admins described, and the built-in handset where there is one. */
export const cityWays: Ways = { all: gatewaysIn, open: openGateway, isHere: ({ kind, name }) => kind !== "smpp" || bindings.has(name) };

/** For tests: these gateways, as if an admin had described them. */
export function waysOf(...given: (SmsGateway & { configured?: Partial<Configured> })[]): Ways {
  const all = given.map(({ name, configured }): Configured => ({
    name, kind: "http", label: name, role: "both", active: true, priority: 10, prefixes: [], perSecond: null, settings: {}, ...configured,
  }));
  return { all: () => Promise.resolve(all), open: ({ name }) => given.find((one) => one.name === name) ?? null };
}
