import "server-only";
import { and, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import type { Admin } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { addressTaken, agencyAt, type Changed, lockAddresses } from "./addresses";
import type { NewAgencyInput, RenameAgencyInput, SuspendAgencyInput } from "./input";
import { tenantAddresses, tenants } from "./schema";


/** A new agency with its address; its site stays closed until `openSite`. */
export function createAgency(admin: Admin, { name, slug, kind, parent }: NewAgencyInput): Promise<Outcome<Changed>> {
  return withKey(admin, async (tx) => {
    await lockAddresses(tx);
    const taken = await addressTaken(tx, slug, null);
    if (taken) return taken;
    const above = parent === null ? null : await agencyAt(tx, parent);
    if (above === undefined) return refused("Instansi induk itu tidak ada. Pilih dari daftar.", "parent");
    if (kind === "kelurahan" && above?.kind !== "kecamatan") return refused("Induk sebuah kelurahan harus kecamatan.", "parent");
    const [made] = await tx.insert(tenants).values({ name, shortName: name, slug, kind, parentId: above?.id ?? null }).returning({ id: tenants.id });
    if (!made) throw new Error("agency without a row");
    await recordAudit(tx, admin, { action: "tenant.created", subject: "tenant", subjectId: made.id, tenantId: made.id, data: { name, slug, kind } });
    return done({ id: made.id, slugs: [slug] });
  });
}

/**
 * A new name or address. The old address leads on to the new one and stays this agency's: nobody else can take it,
 * and the agency may go back to it. Null: no such agency.
 */
export function renameAgency(admin: Admin, { tenant, name, slug }: RenameAgencyInput): Promise<Outcome<Changed> | null> {
  return withKey(admin, async (tx) => {
    await lockAddresses(tx);
    const agency = await agencyAt(tx, tenant);
    if (!agency) return null;
    if (slug !== agency.slug) {
      const taken = await addressTaken(tx, slug, agency.id);
      if (taken) return taken;
      await tx.delete(tenantAddresses).where(and(eq(tenantAddresses.slug, slug), eq(tenantAddresses.tenantId, agency.id)));
      await tx.insert(tenantAddresses).values({ slug: agency.slug, tenantId: agency.id });
    }
    const shortName = agency.shortName === agency.name ? name : agency.shortName;
    await tx.update(tenants).set({ name, shortName, slug }).where(eq(tenants.id, agency.id));
    await recordAudit(tx, admin, {
      action: "tenant.renamed", subject: "tenant", subjectId: agency.id, tenantId: agency.id,
      data: { from: { name: agency.name, slug: agency.slug }, to: { name, slug } },
    });
    return done({ id: agency.id, slugs: [agency.slug, slug] });
  });
}

/** Opens the site at the address; until then citizens read the honest page there. Null: no such agency, or open. */
export const openSite = (admin: Admin, slug: string): Promise<Outcome<Changed> | null> =>
  change(admin, slug, { action: "tenant.opened", set: { openedAt: sql`now()` }, when: isNull(tenants.openedAt) });

/** Closes the address for the time being; citizens read `reason` there. Null: no such agency, or suspended already. */
export const suspendAgency = (admin: Admin, { tenant, reason }: SuspendAgencyInput): Promise<Outcome<Changed> | null> =>
  change(admin, tenant, {
    action: "tenant.suspended", set: { suspendedAt: sql`now()`, suspendedNote: reason }, when: isNull(tenants.suspendedAt), data: { reason },
  });

/** Null: no such agency, or not suspended. */
export const reopenAgency = (admin: Admin, slug: string): Promise<Outcome<Changed> | null> =>
  change(admin, slug, { action: "tenant.reopened", set: { suspendedAt: null, suspendedNote: null }, when: isNotNull(tenants.suspendedAt) });

/** The verbs that need a file of their own. */
export { mergeAgency, separateAgency } from "./merge";

type Change = {
  action: string; when: ReturnType<typeof isNull>; data?: Record<string, unknown>;
  set: Parameters<ReturnType<Tx["update"]>["set"]>[0];
};

function change(admin: Admin, slug: string, { action, set, when, data }: Change): Promise<Outcome<Changed> | null> {
  return withKey(admin, async (tx) => {
    const [row] = await tx.update(tenants).set(set).where(and(eq(tenants.slug, slug), ne(tenants.kind, "meja"), when)).returning({ id: tenants.id });
    if (!row) return null;
    await recordAudit(tx, admin, { action, subject: "tenant", subjectId: row.id, tenantId: row.id, data: { slug, ...data } });
    return done({ id: row.id, slugs: [slug] });
  });
}

