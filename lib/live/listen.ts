import "server-only";
import postgres from "postgres";
import { z } from "zod";
import type { Desk, Operator } from "@/lib/access/keys";
import { env } from "@/lib/env";
import { LIVE_CHANNEL, type LiveEvent } from "./notify";

const event = z.object({ tenantId: z.number(), what: z.enum(["case", "message", "article"]), id: z.number() });

type Hearer = (event: LiveEvent) => void;
type Ear = { hearers: Set<Hearer>; ready: Promise<unknown> };

// One listening connection a process, kept over reloads in development; postgres.js listens again after a cut.
const kept = globalThis as typeof globalThis & { pemkoEar?: Ear };

/**
 * Calls back for what concerns the key's agency (the desk: everything) until the answer is called. Events carry no
 * content: who hears one asks again with the own key.
 */
export function hear(key: Operator | Desk, hearer: Hearer): () => void {
  const { hearers } = ear();
  const mine: Hearer = (told) => {
    if (key.kind === "desk" || told.tenantId === key.tenantId) hearer(told);
  };
  hearers.add(mine);
  return () => hearers.delete(mine);
}

function ear(): Ear {
  kept.pemkoEar ??= openEar();
  return kept.pemkoEar;
}

function openEar(): Ear {
  const hearers = new Set<Hearer>();
  const sql = postgres(env.appDatabaseUrl(), { max: 1, idle_timeout: 0, onnotice: () => undefined, connection: { application_name: "pemko-live" } });
  const ready = sql.listen(LIVE_CHANNEL, (payload) => {
    const told = event.safeParse(parse(payload));
    if (told.success) for (const hearer of hearers) hearer(told.data);
  });
  // Without it dashboards still work, only not live; the next process start tries again.
  ready.catch((error: unknown) => console.error("[live]", error));
  return { hearers, ready };
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}
