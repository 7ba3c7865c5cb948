import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Admin, Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { topics as known } from "@/lib/routing/topics";
import { agencyTopics, duties, dutyExamples, routingPlaces, tenants } from "@/lib/tenants/schema";
import type { DutiesInput } from "./input";

/** Replaces what the operator's agency says of its business; every process routes by it as soon as it is committed. */
export function changeDuties(operator: Operator, input: DutiesInput, chosen: readonly string[]): Promise<Outcome<{ words: number }>> {
  return withKey(operator, async (tx) => {
    const tenantId = operator.tenantId;
    // A phrase that stands on two lists keeps the stronger.
    const weights = new Map([[input.sometimes, 1], [input.mostly, 2], [input.surely, 3]].flatMap(([list, weight]) => (list as string[]).map((phrase) => [phrase, weight as number] as const)));
    const words = Array.from(weights, ([phrase, weight]) => ({ tenantId, phrase, weight }));
    const topics = known.filter(({ name }) => chosen.includes(name)).map(({ name }) => ({ tenantId, topic: name }));
    const examples = input.examples.map((text) => ({ tenantId, text }));
    await tx.delete(duties).where(eq(duties.tenantId, tenantId));
    await tx.delete(agencyTopics).where(eq(agencyTopics.tenantId, tenantId));
    await tx.delete(dutyExamples).where(eq(dutyExamples.tenantId, tenantId));
    if (words.length > 0) await tx.insert(duties).values(words);
    if (topics.length > 0) await tx.insert(agencyTopics).values(topics);
    if (examples.length > 0) await tx.insert(dutyExamples).values(examples);
    await recordAudit(tx, operator, { action: "duties.changed", subject: "tenant", subjectId: tenantId, data: { words: words.length, topics: topics.length, examples: examples.length } });
    return done({ words: words.length });
  });
}

export function addPlace(admin: Admin, name: string, slug: string): Promise<Outcome<{ id: number }>> {
  return withKey(admin, async (tx) => {
    const [home] = await tx.select({ id: tenants.id }).from(tenants)
      .where(and(eq(tenants.slug, slug), inArray(tenants.kind, ["kelurahan", "kecamatan"]), isNull(tenants.mergedInto)));
    if (!home) return refused("Pilih kelurahan atau kecamatan dari daftar.", "tenant");
    const [row] = await tx.insert(routingPlaces).values({ tenantId: home.id, name }).onConflictDoNothing().returning({ id: routingPlaces.id });
    if (!row) return refused("Nama itu sudah ada di tempat tersebut.", "name");
    await recordAudit(tx, admin, { action: "place.added", subject: "place", subjectId: row.id, tenantId: home.id, data: { name } });
    return done({ id: row.id });
  });
}

export function removePlace(admin: Admin, id: number): Promise<Outcome<{ id: number }>> {
  return withKey(admin, async (tx) => {
    const [row] = await tx.delete(routingPlaces).where(eq(routingPlaces.id, id)).returning({ name: routingPlaces.name, tenantId: routingPlaces.tenantId });
    if (!row) return refused("Nama tempat itu sudah tidak ada. Muat ulang halamannya.");
    await recordAudit(tx, admin, { action: "place.removed", subject: "place", subjectId: id, tenantId: row.tenantId, data: { name: row.name } });
    return done({ id });
  });
}
