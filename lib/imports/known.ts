import "server-only";
import { and, eq, isNotNull, ne, or, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { articles } from "@/lib/articles/schema";
import { withKey } from "@/lib/db/with-key";
import { asksReview } from "@/lib/articles/review";
import { ownOrigin } from "@/lib/exports/site";
import { oldPathOf } from "./old-paths";
import { importItems } from "./schema";
import type { ImportRow } from "./shift";
import type { SourceItem } from "./source";
import type { Known, OldFile } from "./judged";

/** The old site's files and addresses, from what this import read; stories refer to them. Two statements; of a packed site four. */
export async function knownOf(operator: Operator, row: ImportRow): Promise<Known> {
  const [review, rows] = await withKey(operator, async (tx) => [await asksReview(tx, operator), await tx.select({
    type: importItems.type, oldId: importItems.oldId, parentId: importItems.parentId, oldAddress: importItems.oldAddress,
    content: sql<SourceItem | null>`case when ${importItems.type} = 'attachment' then ${importItems.content} end`,
  }).from(importItems).where(and(
    eq(importItems.tenantId, operator.tenantId), eq(importItems.importId, row.id), or(isNotNull(importItems.oldAddress), eq(importItems.type, "attachment")))).orderBy(importItems.id)] as const);
  const here = row.format === "situs" ? await ownNumbers(operator) : null;
  const files = new Map<string, OldFile>();
  const children = new Map<string, string[]>();
  const paths = new Set<string>();
  for (const { type, oldId, parentId, oldAddress, content } of rows) {
    const path = type === "attachment" ? null : oldPathOf(oldAddress);
    if (path) paths.add(path);
    if (!content?.file || !oldId) continue;
    files.set(oldId, { address: content.file.address, alt: content.file.alt, caption: content.excerpt });
    if (parentId) children.set(parentId, [...(children.get(parentId) ?? []), oldId]);
  }
  const host = hostOf(row.siteAddress) ?? hostOf(rows.find(({ oldAddress }) => oldAddress)?.oldAddress ?? null);
  return {
    format: row.format ?? "rss", siteAddress: row.siteAddress, asksReview: review, fileOf: (id) => files.get(id), filesOf: (parentId) => children.get(parentId) ?? [],
    ownPath: (href) => {
      const path = host !== null && hostOf(href) === host ? oldPathOf(href) : null;
      return path !== null && paths.has(path) ? path : null;
    },
    isOwn: (origin) => here !== null && origin === here.origin,
    isHere: (origin, number) => here !== null && origin === here.origin && here.numbers.has(number),
  };
}

async function ownNumbers(operator: Operator): Promise<{ origin: string; numbers: Set<number> }> {
  const rows = await withKey(operator, (tx) => tx.select({ id: articles.id }).from(articles).where(eq(articles.tenantId, operator.tenantId)));
  return { origin: await ownOrigin(operator), numbers: new Set(rows.map(({ id }) => id)) };
}

const hostOf = (address: string | null): string | null => (address !== null && URL.canParse(address) ? new URL(address).host.replace(/^www\./, "") : null);

/** Everything but files still has to be judged; files are kept for the stories that show them. */
export const isStory = ne(importItems.type, "attachment");
