import "server-only";
import { and, asc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import type { ArticleContent } from "@/lib/articles/checks";
import { kindPaths } from "@/lib/articles/kinds";
import type { ArticleRow } from "@/lib/articles/row";
import { contentOf, sameContent } from "@/lib/articles/same-content";
import { articleAddresses, articles, articleVersions } from "@/lib/articles/schema";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { oldPaths } from "@/lib/imports/schema";
import type { PackedWriting } from "./format";

const TOGETHER = 50;
export type Unpacked = Omit<PackedWriting, "pictures" | "files" | "content" | "draft"> & { content: ArticleContent; draft: ArticleContent | null };
type Version = typeof articleVersions.$inferSelect;

/** What the agency keeps, thrown-away writings left out. */
const kept = ({ tenantId }: Operator) => and(eq(articles.tenantId, tenantId), isNull(articles.trashedAt));

export async function countWritings(operator: Operator): Promise<number> {
  const rows = await withKey(operator, (tx) => tx.select({ all: sql<number>`count(*)::int` }).from(articles).where(kept(operator)));
  return rows[0]?.all ?? 0;
}

/** The next 50 writings of the agency after this number, in the order they were begun. */
export const readWritings = (operator: Operator, after: number): Promise<Unpacked[]> => withKey(operator, async (tx) => {
  const rows = await tx.select({ row: articles, shown: articleVersions }).from(articles).leftJoin(articleVersions, and(
    eq(articleVersions.tenantId, articles.tenantId), eq(articleVersions.articleId, articles.id), eq(articleVersions.version, articles.publishedVersion)))
    .where(and(kept(operator), gt(articles.id, after))).orderBy(asc(articles.id)).limit(TOGETHER);
  const former = await formerOf(tx, operator, rows.map(({ row }) => row));
  return rows.map(({ row, shown }) => asWriting(row, shown, former.get(row.id) ?? []));
});

function asWriting(row: ArticleRow, shown: Version | null, formerAddresses: string[]): Unpacked {
  const live = row.status === "published" && shown ? shown : null;
  const at = (date: Date | null) => date?.toISOString() ?? null;
  return {
    number: row.id, state: live ? "published" : row.status === "withdrawn" ? "withdrawn" : "draft", address: row.publishedAt ? `/${kindPaths[row.kind]}/${row.slug}` : null, formerAddresses,
    date: at(row.publishedAt ?? row.formerDate), changed: at(live?.madeAt ?? null), byline: { name: (live ?? row).authorName, title: (live ?? row).authorTitle },
    withdrawn: row.status === "withdrawn" ? { note: row.withdrawnNote ?? "" } : null, publishAt: at(row.publishAt), unpublishAt: at(row.unpublishAt),
    content: contentOf(live ?? row), draft: live && !sameContent(live, row) ? contentOf(row) : null,
  };
}

/** Earlier addresses here, and those of a site before this one: readers who come by them are led on wherever this goes. */
async function formerOf(tx: Tx, { tenantId }: Operator, rows: ArticleRow[]): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>();
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return found;
  const add = (id: number, path: string) => found.set(id, [...(found.get(id) ?? []), path].slice(0, 100));
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]));
  const left = await tx.select().from(articleAddresses).where(and(eq(articleAddresses.tenantId, tenantId), inArray(articleAddresses.articleId, ids))).orderBy(articleAddresses.slug);
  for (const { articleId, slug } of left) add(articleId, `/${kindPaths[kinds.get(articleId) ?? "news"]}/${slug}`);
  const old = await tx.select().from(oldPaths).where(and(eq(oldPaths.tenantId, tenantId), inArray(oldPaths.articleId, ids))).orderBy(oldPaths.path);
  for (const { articleId, path } of old) add(articleId, path);
  return found;
}
