import "server-only";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Admin } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { agencyAt, type Changed, lockAddresses, type Refused } from "./addresses";
import type { MergeAgencyInput } from "./input";
import { tenantAddresses, tenants } from "./schema";

type Agency = NonNullable<Awaited<ReturnType<typeof agencyAt>>>;

/**
 * Closes an agency whose work another one carries on (as 2017's reorganisation did with many): it leaves all lists, new
 * messages about its business go to the successor, and its address leads there. Its cases, people and stories stay where
 * they are; open cases are handed on one by one. Agencies below it stay below it. Null: no such agency, or merged already.
 */
export function mergeAgency(admin: Admin, { tenant, into }: MergeAgencyInput): Promise<Outcome<Changed> | null> {
  return withKey(admin, async (tx) => {
    await lockAddresses(tx);
    const agency = await agencyAt(tx, tenant);
    if (!agency || agency.mergedInto !== null) return null;
    const successor = await agencyAt(tx, into);
    if (!successor) return refused("Instansi penerus itu tidak ada. Pilih dari daftar.", "into");
    const problem = cannotFollow(successor, agency);
    if (problem) return problem;
    await tx.update(tenants).set({ mergedInto: successor.id, mergedAt: sql`now()` }).where(and(eq(tenants.id, agency.id), isNull(tenants.mergedInto)));
    await recordAudit(tx, admin, { action: "tenant.merged", subject: "tenant", subjectId: agency.id, tenantId: agency.id, data: { slug: agency.slug, into: successor.slug } });
    return done({ id: agency.id, slugs: await addressesOf(tx, agency) });
  });
}

/** A successor is never merged itself when it is chosen, so no chain can close to a circle. */
function cannotFollow(successor: Agency, agency: Agency): Refused | null {
  if (successor.id === agency.id) return refused("Pilih instansi lain: sebuah instansi tidak bisa menjadi penerusnya sendiri.", "into");
  if (successor.mergedInto === null) return null;
  return refused(`${successor.name} sendiri sudah digabung ke instansi lain. Pilih penerusnya.`, "into");
}

/** Takes a merger back: the agency is at its address again. Null: no such agency, or not merged. */
export function separateAgency(admin: Admin, slug: string): Promise<Outcome<Changed> | null> {
  return withKey(admin, async (tx) => {
    const agency = await agencyAt(tx, slug);
    if (!agency) return null;
    const [row] = await tx.update(tenants).set({ mergedInto: null, mergedAt: null })
      .where(and(eq(tenants.id, agency.id), isNotNull(tenants.mergedInto))).returning({ id: tenants.id });
    if (!row) return null;
    await recordAudit(tx, admin, { action: "tenant.separated", subject: "tenant", subjectId: agency.id, tenantId: agency.id, data: { slug } });
    return done({ id: agency.id, slugs: await addressesOf(tx, agency) });
  });
}

/** Former ones too: what they lead to changes with the present one. */
async function addressesOf(tx: Tx, { id, slug }: Agency): Promise<string[]> {
  const former = await tx.select({ slug: tenantAddresses.slug }).from(tenantAddresses).where(eq(tenantAddresses.tenantId, id));
  return [...former.map((address) => address.slug), slug];
}
