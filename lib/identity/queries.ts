import "server-only";
import { and, eq } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { media } from "@/lib/media/schema";
import { tenants } from "@/lib/tenants/schema";
import { lookColumns, lookOf } from "./columns";
import { siteLooks } from "./schema";

/** The agency's own look and facts, for those who keep them. One statement. */
export async function findOwnLook(operator: Operator) {
  const [row] = await withKey(operator, (tx) => tx.select({
    slug: tenants.slug, name: tenants.name, tagline: tenants.tagline, address: tenants.address, phone: tenants.phone, hours: tenants.hours, leadColour: tenants.leadColour, look: lookColumns,
  }).from(tenants).leftJoin(siteLooks, eq(siteLooks.tenantId, tenants.id)).leftJoin(media, and(eq(media.tenantId, siteLooks.tenantId), eq(media.id, siteLooks.headerId)))
    .where(eq(tenants.id, operator.tenantId)));
  if (!row) throw new Error("The operator's agency has no row.");
  return { ...row, look: lookOf(row.look) };
}
