import "server-only";
import { asc, desc, eq } from "drizzle-orm";
import type { Admin, Operator } from "@/lib/access/keys";
import { cityKnowledge } from "@/lib/cases/knowledge";
import { routeText } from "@/lib/cases/open-case";
import type { KeptProposal } from "@/lib/cases/schema";
import { withKey } from "@/lib/db/with-key";
import { decide } from "@/lib/routing/propose";
import { agencyTopics, duties, dutyExamples, routingPlaces, tenants } from "@/lib/tenants/schema";

/** What the operator's own agency says of its business. */
export function readDuties(operator: Operator) {
  return withKey(operator, async (tx) => {
    const own = operator.tenantId;
    const [words, topics, examples] = await Promise.all([
      tx.select({ phrase: duties.phrase, weight: duties.weight }).from(duties).where(eq(duties.tenantId, own)).orderBy(desc(duties.weight), asc(duties.phrase)),
      tx.select({ topic: agencyTopics.topic }).from(agencyTopics).where(eq(agencyTopics.tenantId, own)),
      tx.select({ text: dutyExamples.text }).from(dutyExamples).where(eq(dutyExamples.tenantId, own)).orderBy(asc(dutyExamples.id)),
    ]);
    return { words, topics: topics.map(({ topic }) => topic), examples: examples.map(({ text }) => text) };
  });
}

export type OwnDuties = Awaited<ReturnType<typeof readDuties>>;

/** Where a message would go now, and whether without the desk. Nothing is kept. */
export function tryMessage(operator: Operator, text: string): Promise<{ proposals: KeptProposal[]; byItself: boolean }> {
  return withKey(operator, async (tx) => {
    const { proposals } = routeText(await cityKnowledge(tx), text);
    return { proposals, byItself: "route" in decide(proposals.map((one) => ({ ...one, word: "Yakin", reasons: [] }))) };
  });
}

/** Places that admins added, by name, with the ward or district they lie in. */
export function listPlaces(admin: Admin) {
  return withKey(admin, (tx) => tx.select({ id: routingPlaces.id, name: routingPlaces.name, tenant: tenants.name })
    .from(routingPlaces).innerJoin(tenants, eq(tenants.id, routingPlaces.tenantId)).orderBy(asc(routingPlaces.name), asc(routingPlaces.id)).limit(500));
}
