import { eq } from "drizzle-orm";
import { exampleAgencies } from "@/lib/examples/agencies";
import type { ExampleAgency } from "@/lib/examples/types";
import { agencyTopics, duties, holidays, tenantPulse, tenants } from "@/lib/tenants/schema";
import { daysBefore, inBatches, must, type SeededAgencies, type SeedTx } from "./database";
import { nationalHolidays } from "./holidays";

export const DESK_SLUG = "meja";

/** Days since the site was opened, and since the last own work, by how much the site shows. */
const AGE = { living: { opened: 400, worked: 1 }, slow: { opened: 500, worked: 52 }, dead: { opened: 700, worked: 210 }, none: null } as const;

export async function seedAgencies(tx: SeedTx, now: Date): Promise<SeededAgencies> {
  const examples = exampleAgencies();
  const rows = [deskRow(), ...examples.map((agency) => agencyRow(agency, now))];
  const made = new Map<string, { id: number; name: string; shortName: string }>();
  for (const batch of inBatches(rows)) {
    const inserted = await tx.insert(tenants).values(batch).returning({ id: tenants.id, slug: tenants.slug, name: tenants.name, shortName: tenants.shortName });
    for (const row of inserted) made.set(row.slug, row);
  }
  const idOf = (slug: string): number => must(made.get(slug), slug).id;
  for (const agency of examples) {
    if (agency.parentSlug !== null) await tx.update(tenants).set({ parentId: idOf(agency.parentSlug) }).where(eq(tenants.id, idOf(agency.slug)));
  }
  const words = examples.flatMap((agency) => uniqueDuties(agency).map((duty) => ({ tenantId: idOf(agency.slug), ...duty })));
  for (const batch of inBatches(words, 2_000)) await tx.insert(duties).values(batch);
  await tx.insert(agencyTopics).values(examples.flatMap((agency) => agency.topics.map((topic) => ({ tenantId: idOf(agency.slug), topic }))));
  await tx.insert(tenantPulse).values(examples.flatMap((agency) => {
    const age = AGE[agency.site];
    return age ? [{ tenantId: idOf(agency.slug), lastOwnWorkAt: daysBefore(now, age.worked) }] : [];
  }));
  await tx.insert(holidays).values(nationalHolidays.map((row) => ({ ...row, kind: row.name.startsWith("Cuti bersama") ? "joint" as const : "national" as const })));
  return made;
}

const deskRow = () => ({ slug: DESK_SLUG, name: "Meja SMS Centre", shortName: "Meja SMS Centre", kind: "meja" as const });

function agencyRow(agency: ExampleAgency, now: Date) {
  const age = AGE[agency.site];
  return {
    slug: agency.slug, name: agency.name, shortName: agency.shortName, kind: agency.kind, code: agency.code,
    smsCodes: agency.smsCodes, aliases: agency.aliases, tagline: agency.tagline, address: agency.address, phone: agency.phone,
    hours: agency.hours, headName: agency.headName, headTitle: agency.headTitle, leadColour: agency.lead,
    topServices: agency.services, openedAt: age ? daysBefore(now, age.opened) : null,
  };
}

function uniqueDuties(agency: ExampleAgency) {
  return [...new Map(agency.duties.map((duty) => [duty.phrase, duty])).values()];
}
