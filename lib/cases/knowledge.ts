import "server-only";
import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { city } from "@/lib/city";
import type { Tx } from "@/lib/db/client";
import { buildKnowledge, type Knowledge } from "@/lib/routing/knowledge";
import { cityRules } from "@/lib/clocks/schema";
import { type Directory, directoryOf } from "@/lib/subscriptions/directory";
import { agencyTopics, duties, dutyExamples, holidays, routingPlaces, tenants } from "@/lib/tenants/schema";
import { type Limits, limitsOf } from "./limits";
import type { Holidays } from "./working-days";

/** What routing a message needs to know, read together. */
export type CityKnowledge = {
  routing: Knowledge;
  holidays: Holidays;
  limits: Limits;
  /** Where late cases end up, and the name of who decides what three agencies refused; null: not named yet. */
  secretariatId: number | null;
  arbiter: string | null;
  /** Who gets reports of abuse of power; null: the desk keeps them. */
  inspectorateId: number | null;
  deskId: number;
  names: ReadonlyMap<number, string>;
  /** What LANGGAN and BERHENTI may name. */
  directory: Directory;
  cityName: string;
  /** Who reads what is addressed to an agency: itself, else its parent, when somebody has a seat there; else the desk. */
  readerOf: (tenantId: number) => number;
};

type Agency = typeof tenants.$inferSelect & { topics: string[]; examples: string[]; places: string[] };

/** Where nobody listens (lib/cases/learner.ts), changes bite within this time; a message must not read 4,000 rows each. */
export const FRESH_MS = 15_000;

type Kept = { at: number; /** Doubts there were when it was asked. */ doubts: number; digest: string; knowledge: CityKnowledge };
// Each of Next's bundles keeps its own knowledge; that something changed, one of them hears for all.
const shared = globalThis as typeof globalThis & { pemkoRoutingDoubts?: number };
const doubtsSoFar = (): number => shared.pemkoRoutingDoubts ?? 0;
let kept: Kept | null = null;
let reading: Promise<unknown> | null = null;

/** One asks, in its own transaction, whether something changed; who comes meanwhile takes what is kept, or waits for the first. */
export async function cityKnowledge(tx: Tx, now = Date.now()): Promise<CityKnowledge> {
  if (kept && ((now - kept.at < FRESH_MS && kept.doubts === doubtsSoFar()) || reading)) return kept.knowledge;
  if (reading) {
    await reading.catch(() => undefined);
    return cityKnowledge(tx, now);
  }
  const read = renew(tx, now).finally(() => {
    reading = null;
  });
  reading = read;
  return read;
}

/** What this process knew when it last asked; null before it ever did. Who can't do without today's asks `cityKnowledge`. */
export const keptKnowledge = (): CityKnowledge | null => kept?.knowledge ?? null;

export function forgetKnowledge(): void {
  kept = null;
}

/** Whoever comes next asks whether something changed. */
export function doubtKnowledge(): void {
  shared.pemkoRoutingDoubts = doubtsSoFar() + 1;
}

async function renew(tx: Tx, now: number): Promise<CityKnowledge> {
  // Before the rows: what changes in between is seen the next time.
  const doubts = doubtsSoFar();
  const digest = await digestOfRows(tx);
  const knowledge = kept?.digest === digest ? kept.knowledge : await readKnowledge(tx);
  kept = { at: now, doubts, digest, knowledge };
  return knowledge;
}

/** Building costs 25 to 50 ms of processor, in which no other message is taken in. */
async function digestOfRows(tx: Tx): Promise<string> {
  const [row] = await tx.execute<{ digest: string }>(sql`select concat_ws(' ', (select sum(hashtextextended(t::text, 1)) from ${tenants} t),
    (select sum(hashtextextended(d::text, 1)) from ${duties} d), (select sum(hashtextextended(h::text, 1)) from ${holidays} h),
    (select sum(hashtextextended(a::text, 1)) from ${agencyTopics} a), (select sum(hashtextextended(e::text, 1)) from ${dutyExamples} e),
    (select sum(hashtextextended(p::text, 1)) from ${routingPlaces} p),
    (select sum(hashtextextended(s::text, 1)) from seat_figures() s), (select hashtextextended(r::text, 1) from ${cityRules} r)) as digest`);
  if (!row) throw new Error("a digest without a row");
  return row.digest;
}

async function readKnowledge(tx: Tx): Promise<CityKnowledge> {
  const [agencies, words, free, staffed, [rules]] = await Promise.all([
    readAgencies(tx), tx.select().from(duties), tx.select({ day: holidays.day }).from(holidays), staffedTenants(tx), tx.select().from(cityRules),
  ]);
  const desk = agencies.find((agency) => agency.kind === "meja");
  if (!desk) throw new Error("the desk of the SMS Centre is missing: run npm run db:seed");
  const parents = new Map(agencies.map((agency) => [agency.id, agency.parentId]));
  const wordsOf = Map.groupBy(words, (word) => word.tenantId);
  const open = agencies.filter((agency) => agency.kind !== "meja" && agency.suspendedAt === null && agency.mergedInto === null);
  return {
    routing: buildKnowledge(open.map((agency) => withMerged(agency, agencies, wordsOf))),
    holidays: new Set(free.map((row) => row.day)),
    limits: limitsOf(rules),
    secretariatId: rules?.secretariatId ?? null,
    arbiter: rules?.arbiterName ?? null,
    inspectorateId: open.find((agency) => agency.kind === "inspektorat" && staffed.has(agency.id))?.id ?? null,
    deskId: desk.id,
    names: new Map(agencies.map((agency) => [agency.id, agency.name])),
    directory: directoryOf(open, desk.id, city.name()),
    cityName: city.fullName(),
    readerOf: (tenantId) => readerOf(tenantId, staffed, parents, desk.id),
  };
}

const listed = (rows: SQL) => sql<string[]>`(select coalesce(json_agg(one), '[]'::json) from (${rows}) of_agency)`;

/** With what else is said of each, in the same statement. */
function readAgencies(tx: Tx): Promise<Agency[]> {
  return tx.select({
    ...getTableColumns(tenants),
    topics: listed(sql`select a.topic as one from ${agencyTopics} a where a.tenant_id = tenants.id order by 1`),
    examples: listed(sql`select e.text as one from ${dutyExamples} e where e.tenant_id = tenants.id order by e.id`),
    places: listed(sql`select p.name as one from ${routingPlaces} p where p.tenant_id = tenants.id order by 1`),
  }).from(tenants);
}

/** An agency with the words of those whose work it carries on: citizens go on writing the old name and code. */
function withMerged(agency: Agency, agencies: Agency[], wordsOf: ReadonlyMap<number, (typeof duties.$inferSelect)[]>) {
  const whole = [agency, ...carriedOnBy(agency, agencies)];
  const former = whole.slice(1).flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]);
  return {
    ...agency, aliases: [...agency.aliases, ...former, ...whole.flatMap(({ places }) => places)], smsCodes: whole.flatMap(({ smsCodes }) => smsCodes),
    duties: whole.flatMap(({ id }) => wordsOf.get(id) ?? []),
    topics: [...new Set(whole.flatMap(({ topics }) => topics))], examples: [...new Set(whole.flatMap(({ examples }) => examples))],
  };
}

/** A successor may have been merged later itself; a chain has no circle (lib/tenants/merge.ts). */
const carriedOnBy = (agency: Agency, agencies: Agency[]): Agency[] =>
  agencies.filter(({ mergedInto }) => mergedInto === agency.id).flatMap((merged) => [merged, ...carriedOnBy(merged, agencies)]);

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
