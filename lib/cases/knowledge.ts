import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { buildKnowledge, type Knowledge } from "@/lib/routing/knowledge";
import { duties, holidays, tenants } from "@/lib/tenants/schema";
import type { Holidays } from "./working-days";

/** What routing a message needs to know, read together. */
export type CityKnowledge = {
  routing: Knowledge;
  holidays: Holidays;
  deskId: number;
  names: ReadonlyMap<number, string>;
  /** Who reads what is addressed to an agency: itself, else its parent, when somebody has a seat there; else the desk. */
  readerOf: (tenantId: number) => number;
};

/** Changes of duties and seats bite within this time; a message must not read 4,000 rows each. */
const FRESH_MS = 15_000;
let kept: { at: number; knowledge: CityKnowledge } | null = null;

export async function cityKnowledge(tx: Tx, now = Date.now()): Promise<CityKnowledge> {
  if (kept && now - kept.at < FRESH_MS) return kept.knowledge;
  const knowledge = await readKnowledge(tx);
  kept = { at: now, knowledge };
  return knowledge;
}

export function forgetKnowledge(): void {
  kept = null;
}

async function readKnowledge(tx: Tx): Promise<CityKnowledge> {
  const agencies = await tx.select().from(tenants);
  const words = await tx.select().from(duties);
  const free = await tx.select({ day: holidays.day }).from(holidays);
  const staffed = await staffedTenants(tx);
  const desk = agencies.find((agency) => agency.kind === "meja");
  if (!desk) throw new Error("the desk of the SMS Centre is missing: run npm run db:seed");
  const parents = new Map(agencies.map((agency) => [agency.id, agency.parentId]));
  const open = agencies.filter((agency) => agency.kind !== "meja" && agency.suspendedAt === null);
  return {
    routing: buildKnowledge(open.map((agency) => ({ ...agency, duties: words.filter((word) => word.tenantId === agency.id) }))),
    holidays: new Set(free.map((row) => row.day)),
    deskId: desk.id,
    names: new Map(agencies.map((agency) => [agency.id, agency.name])),
    readerOf: (tenantId) => readerOf(tenantId, staffed, parents, desk.id),
  };
}

/**
 * By the function that every key reads alike: an operator sees only the own agency's memberships, and what is read here
 * is kept for the whole city.
 */
async function staffedTenants(tx: Tx): Promise<Set<number>> {
  const rows = await tx.execute<{ id: number }>(sql`select s.tenant_id as id from seat_figures() s join tenants t on t.id = s.tenant_id
    where (s.operator or s.deputy or s.head) and t.suspended_at is null`);
  return new Set(rows.map((row) => row.id));
}

function readerOf(tenantId: number, staffed: Set<number>, parents: Map<number, number | null>, deskId: number): number {
  let id: number | null | undefined = tenantId;
  for (let step = 0; step < 4 && id; step += 1) {
    if (staffed.has(id)) return id;
    id = parents.get(id);
  }
  return deskId;
}
