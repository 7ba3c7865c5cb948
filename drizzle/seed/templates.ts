import { replyTemplates } from "@/lib/cases/templates/schema";
import { exampleTemplates } from "@/lib/examples/templates";
import type { SeededPeople } from "./accounts";
import { daysBefore, must, type SeededAgencies, type SeedTx } from "./database";

/** Each agency's in the order in which they are written down. */
export async function seedTemplates(tx: SeedTx, agencies: SeededAgencies, people: SeededPeople, now: Date): Promise<void> {
  await tx.insert(replyTemplates).values(exampleTemplates().map(({ tenantSlug, name, text }, place) => ({
    tenantId: must(agencies.get(tenantSlug), tenantSlug).id, name, body: text, place: place + 1, byName: must(people.get(tenantSlug)?.[0], `somebody at ${tenantSlug}`).name, changedAt: daysBefore(now, 20 + place),
  })));
}
