import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { refused } from "@/lib/forms/outcome";
import { tenantAddresses, tenants } from "./schema";
import { resembles } from "./slug";

/** Whose pages changed: the actions expire the cache by it. `slugs` holds the present address and the one left. */
export type Changed = { id: number; slugs: string[] };

export type Refused = ReturnType<typeof refused>;

/** Addresses are given one at a time: two agencies must not get look-alikes at the same moment. */
export const lockAddresses = (tx: Tx) => tx.execute(sql`select pg_advisory_xact_lock(1034)`);

/** The agency at its present address; undefined when there is none. */
export async function agencyAt(tx: Tx, slug: string) {
  const [agency] = await tx.select({
    id: tenants.id, slug: tenants.slug, name: tenants.name, shortName: tenants.shortName, kind: tenants.kind, mergedInto: tenants.mergedInto,
  }).from(tenants).where(and(eq(tenants.slug, slug), ne(tenants.kind, "meja")));
  return agency;
}

/**
 * Why an address can't be given to this agency (null: a new one), or null when it can. The agency's own present and
 * former addresses are no obstacle: going back is allowed.
 */
export async function addressTaken(tx: Tx, slug: string, tenantId: number | null): Promise<Refused | null> {
  const present = await tx.select({ slug: tenants.slug, owner: tenants.id, name: tenants.name }).from(tenants);
  const former = await tx.select({ slug: tenantAddresses.slug, owner: tenantAddresses.tenantId }).from(tenantAddresses);
  const others = [...present, ...former].filter(({ owner }) => owner !== tenantId);
  const holder = present.find((each) => each.slug === slug && each.owner !== tenantId);
  if (holder) return refused(`Alamat ${slug} sudah dipakai ${holder.name}.`, "slug");
  const left = former.find((each) => each.slug === slug && each.owner !== tenantId);
  if (left) {
    const owner = present.find((each) => each.owner === left.owner)?.name ?? "instansi lain";
    return refused(`Alamat ${slug} adalah alamat lama ${owner} dan tetap mengantar ke sana. Pilih kata lain.`, "slug");
  }
  const other = resembles(slug, others.map((each) => each.slug), env.cityName());
  return other === null ? null : refused(`Alamat ${slug} terlalu mirip dengan ${other}, warga bisa keliru. Pilih kata yang jelas berbeda.`, "slug");
}
