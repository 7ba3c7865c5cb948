import "server-only";
import { createHash } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { asksReview } from "@/lib/articles/review";
import { city } from "@/lib/city";
import { withKey } from "@/lib/db/with-key";
import { duties, tenants } from "@/lib/tenants/schema";
import { FORMAT, FORMAT_VERSION } from "./format";

type TenantRow = typeof tenants.$inferSelect;

/** The agency's public facts and its settings, as they stand before the writings. No person but the head is named. */
export async function readHead(operator: Operator): Promise<Record<string, unknown>> {
  return withKey(operator, async (tx) => {
    const [row] = await tx.select().from(tenants).where(eq(tenants.id, operator.tenantId));
    if (!row) throw new Error("The agency is gone.");
    const phrases = await tx.select({ phrase: duties.phrase, weight: duties.weight }).from(duties).where(eq(duties.tenantId, operator.tenantId)).orderBy(asc(duties.phrase));
    return {
      format: FORMAT, version: FORMAT_VERSION, origin: originOf(row), made: new Date().toISOString(),
      site: { ...factsOf(row), duties: phrases }, settings: { asksReview: await asksReview(tx, operator) },
    };
  });
}

const factsOf = ({ slug, name, shortName, kind, tagline, address, phone, hours, headName, headTitle, leadColour, topServices, smsCodes, aliases }: TenantRow) => ({
  name, address: city.siteUrl(slug), shortName, kind, city: city.name(), tagline, postalAddress: address, phone, hours, head: headName && { name: headName, title: headTitle },
  colour: leadColour, topServices, smsCodes, aliases,
});

/** Tells this site from every other, here and elsewhere, whatever its name or address becomes. */
export const originOf = ({ id, createdAt }: Pick<TenantRow, "id" | "createdAt">): string =>
  createHash("sha256").update(`${id} ${createdAt.toISOString()}`).digest("hex").slice(0, 32);

export async function ownOrigin(operator: Operator): Promise<string> {
  const rows = await withKey(operator, (tx) => tx.select({ id: tenants.id, createdAt: tenants.createdAt }).from(tenants).where(eq(tenants.id, operator.tenantId)));
  return rows[0] ? originOf(rows[0]) : "";
}
