import "server-only";
import { and, eq, like, ne, or, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { articleAddresses, articles } from "./schema";
import { freeSlug } from "./slug";

/** An operator's agency, or the one a job works for. */
type Owner = { tenantId: number };

/** `wanted`, or the first of `wanted-2`, `wanted-3` … that no other story of the agency has or ever had. */
export async function freeAddress(tx: Tx, owner: Owner, articleId: number, wanted: string): Promise<string> {
  return freeSlug(wanted, await takenNear(tx, owner, articleId, wanted));
}

export async function isAddressTaken(tx: Tx, owner: Owner, articleId: number, slug: string): Promise<boolean> {
  return (await takenNear(tx, owner, articleId, slug)).has(slug);
}

/**
 * Addresses of the agency's other stories, present and former, that begin like this one. The lock, held until the
 * transaction ends, keeps two stories from choosing the same at one moment.
 */
async function takenNear(tx: Tx, owner: Owner, articleId: number, slug: string): Promise<Set<string>> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('article slug'), ${owner.tenantId})`);
  const present = await tx.select({ slug: articles.slug }).from(articles).where(and(
    eq(articles.tenantId, owner.tenantId), ne(articles.id, articleId), or(eq(articles.slug, slug), like(articles.slug, `${slug}-%`))));
  const former = await tx.select({ slug: articleAddresses.slug }).from(articleAddresses).where(and(
    eq(articleAddresses.tenantId, owner.tenantId), ne(articleAddresses.articleId, articleId),
    or(eq(articleAddresses.slug, slug), like(articleAddresses.slug, `${slug}-%`))));
  return new Set([...present, ...former].map((other) => other.slug));
}
