import "server-only";
import { and, eq, like, ne, or, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { articleAddresses, articles } from "./schema";
import { freeSlug } from "./slug";

/** `wanted`, or the first of `wanted-2`, `wanted-3` … that no other story of the agency has or ever had. */
export async function freeAddress(tx: Tx, operator: Operator, articleId: number, wanted: string): Promise<string> {
  return freeSlug(wanted, await takenNear(tx, operator, articleId, wanted));
}

export async function isAddressTaken(tx: Tx, operator: Operator, articleId: number, slug: string): Promise<boolean> {
  return (await takenNear(tx, operator, articleId, slug)).has(slug);
}

/**
 * Addresses of the agency's other stories, present and former, that begin like this one. The lock, held until the
 * transaction ends, keeps two stories from choosing the same at one moment.
 */
async function takenNear(tx: Tx, operator: Operator, articleId: number, slug: string): Promise<Set<string>> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('article slug'), ${operator.tenantId})`);
  const present = await tx.select({ slug: articles.slug }).from(articles).where(and(
    eq(articles.tenantId, operator.tenantId), ne(articles.id, articleId), or(eq(articles.slug, slug), like(articles.slug, `${slug}-%`))));
  const former = await tx.select({ slug: articleAddresses.slug }).from(articleAddresses).where(and(
    eq(articleAddresses.tenantId, operator.tenantId), ne(articleAddresses.articleId, articleId),
    or(eq(articleAddresses.slug, slug), like(articleAddresses.slug, `${slug}-%`))));
  return new Set([...present, ...former].map((other) => other.slug));
}
