import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { articles } from "@/lib/articles/schema";
import { withKey } from "@/lib/db/with-key";

const MOST_POSTS = 200;
const post = sql<string>`trim(${articles.fields} ->> 'post')`;

/** Names of the posts that the agency has written down, drafts too: at most 200, by name. One statement. */
export async function listPosts(operator: Operator): Promise<string[]> {
  const rows = await withKey(operator, (tx) => tx.selectDistinct({ post }).from(articles)
    .where(and(eq(articles.tenantId, operator.tenantId), eq(articles.kind, "official"), isNull(articles.trashedAt), sql`${post} <> ''`))
    .orderBy(post).limit(MOST_POSTS));
  return rows.map((row) => row.post);
}
