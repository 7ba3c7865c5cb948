import "server-only";
import postgres from "postgres";
import { z } from "zod";
import type { Desk, Job, Operator } from "@/lib/access/keys";
import { env } from "@/lib/env";
import { LIVE_CHANNEL, type LiveEvent } from "./notify";

const event = z.object({ tenantId: z.number(), what: z.enum(["case", "message", "article", "import", "export", "broadcast"]), id: z.number() });

/** `at`: when this process heard it, in milliseconds since 1970. */
export type Heard = { at: number; event: LiveEvent };
export type Hearer = {
  told: (heard: Heard) => void;
  /** Nobody was listening for a while: something may have changed. */
  missed: (at: number) => void;
};
type Ear = { sql: postgres.Sql; hearers: Set<Hearer>; routing: Set<(what: string) => void>; recent: Heard[]; /** Null while nobody listens. */ since: number | null };

/** Enough for the moments between a page and its stream, in a city where everybody writes at once. */
/** As in 0051_routing_walls.sql. */
const ROUTING_CHANNEL = "pemko_routing";
const REMEMBERED = 500;

// One listening connection a process, kept over reloads in development. The driver listens again after a cut, and when
// the first try failed (live.test.ts tries both).
const kept = globalThis as typeof globalThis & { pemkoEar?: Ear };

/**
 * Calls back for what concerns the key's agency (the desk: everything) from `since` on, until the answer is called.
 * Events carry no content: who hears one asks again with the own key.
 */
export function hear(key: Operator | Desk, since: number, { told, missed }: Hearer): () => void {
  const ear = (kept.pemkoEar ??= openEar());
  const mine: Hearer = {
    told: (heard) => {
      if (key.kind === "desk" || heard.event.tenantId === key.tenantId) told(heard);
    },
    missed,
  };
  ear.hearers.add(mine);
  const known = ear.since !== null && ear.since <= since && (ear.recent.length < REMEMBERED || (ear.recent[0]?.at ?? 0) <= since);
  if (known) for (const heard of ear.recent) if (heard.at > since) mine.told(heard);
  // While nobody listens yet, it is said when somebody does.
  if (!known && ear.since !== null) missed(Date.now());
  return () => ear.hearers.delete(mine);
}

/** For the worker: calls back with every word on a channel of the database, and without one whenever some may have been missed, until the answer is called. */
export async function hearChannel(_job: Job, channel: string, told: (word?: string) => void): Promise<() => Promise<void>> {
  const sql = openConnection();
  await sql.listen(channel, told, () => told());
  return () => sql.end({ timeout: 2 });
}

/**
 * Calls back when what routing knows changed (triggers of 0051_routing_walls.sql), and when nobody listened for a while.
 * The word says what: `knowledge` or `lesson`.
 */
export function hearRouting(told: (what: string) => void): void {
  const ear = (kept.pemkoEar ??= openEar());
  ear.routing.add(told);
}

/** For tests and scripts that end. */
export async function closeEar(): Promise<void> {
  await kept.pemkoEar?.sql.end({ timeout: 2 });
  delete kept.pemkoEar;
}

const openConnection = (): postgres.Sql => postgres(env.appDatabaseUrl(), {
  max: 1, idle_timeout: 0, backoff: () => 1, onnotice: () => undefined, connection: { application_name: "pemko-live" },
});

function openEar(): Ear {
  const sql = openConnection();
  const ear: Ear = { sql, hearers: new Set(), routing: new Set(), recent: [], since: null };
  // Without it dashboards still work, only not live.
  sql.listen(LIVE_CHANNEL, (payload) => tell(ear, payload), () => listening(ear)).catch((error: unknown) => console.error("[live]", error));
  const all = (what: string) => ear.routing.forEach((told) => told(what));
  sql.listen(ROUTING_CHANNEL, all, () => all("knowledge")).catch((error: unknown) => console.error("[live]", error));
  return ear;
}

/** Also after a cut, in which anything may have been missed. */
function listening(ear: Ear): void {
  ear.since = Date.now();
  ear.recent = [];
  for (const hearer of ear.hearers) hearer.missed(ear.since);
}

function tell(ear: Ear, payload: string): void {
  const read = event.safeParse(parse(payload));
  if (!read.success) return;
  const heard = { at: Date.now(), event: read.data };
  ear.recent.push(heard);
  if (ear.recent.length > REMEMBERED) ear.recent.shift();
  for (const hearer of ear.hearers) hearer.told(heard);
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}
