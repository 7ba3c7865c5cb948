import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { and, desc, eq, gt, sql } from "drizzle-orm";
import { z } from "zod";
import type { Operator } from "@/lib/access/keys";
import { accounts } from "@/lib/accounts/schema";
import { recordAudit } from "@/lib/audit/record";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { parseInput } from "@/lib/forms/parse";
import { missing } from "./outcome";
import { previewDays } from "./preview-days";
import { ownArticle } from "./queries";
import { articlePreviews, articles } from "./schema";

export const previewHash = (token: string): string => createHash("sha256").update(token).digest("base64url");

/** A story has few of them: who loses track ends some first. */
const MOST_LINKS = 10;
const lasting = z.object({ days: z.literal(previewDays, { error: "Pilih berapa lama tautan berlaku." }) });

/** A link that shows the working draft to whoever has it, for some days. The token is answered once and kept nowhere. */
export async function makePreviewLink(operator: Operator, id: number, fields: unknown = { days: 7 }): Promise<Outcome<{ token: string }>> {
  const read = parseInput(lasting, fields);
  if (!read.ok) return read;
  const { days } = read.value;
  const token = randomBytes(24).toString("base64url");
  return withKey(operator, async (tx) => {
    const [row] = await tx.select({ trashedAt: articles.trashedAt }).from(articles).where(ownArticle(operator, id)).for("update");
    if (!row) return missing();
    if (row.trashedAt) return refused("Tulisan ini ada di tempat sampah. Kembalikan dulu.");
    const running = await tx.$count(articlePreviews, and(ofArticle(operator, id), gt(articlePreviews.expiresAt, sql`now()`)));
    if (running >= MOST_LINKS) return refused(`Sudah ada ${MOST_LINKS} tautan yang berlaku. Cabut salah satunya dulu.`);
    await tx.insert(articlePreviews).values({
      tenantId: operator.tenantId, articleId: id, tokenHash: previewHash(token), expiresAt: sql`now() + make_interval(days => ${days})`, madeBy: operator.accountId,
    });
    await recordAudit(tx, operator, { action: "article.preview-link", subject: "article", subjectId: id, data: { days } });
    return done({ token });
  });
}

/** `hash` names a link without opening it. */
export type PreviewLink = { hash: string; expiresAt: Date; madeAt: Date; madeByName: string | null };

/** Links that still open the story, newest first. Who acted for the agency without a seat has no name here. One statement. */
export const listPreviewLinks = (operator: Operator, id: number): Promise<PreviewLink[]> => withKey(operator, (tx) => tx.select({
  hash: articlePreviews.tokenHash, expiresAt: articlePreviews.expiresAt, madeAt: articlePreviews.madeAt, madeByName: accounts.name,
}).from(articlePreviews).leftJoin(accounts, eq(accounts.id, articlePreviews.madeBy))
  .where(and(ofArticle(operator, id), gt(articlePreviews.expiresAt, sql`now()`))).orderBy(desc(articlePreviews.madeAt)));

/** Ends one link at once: from now on it opens nothing. */
export async function endPreviewLink(operator: Operator, id: number, hash: string): Promise<Outcome<null>> {
  return withKey(operator, async (tx) => {
    const ended = await tx.delete(articlePreviews).where(and(ofArticle(operator, id), eq(articlePreviews.tokenHash, hash))).returning({ hash: articlePreviews.tokenHash });
    if (ended.length === 0) return refused("Tautan itu sudah tidak berlaku.");
    await recordAudit(tx, operator, { action: "article.preview-ended", subject: "article", subjectId: id });
    return done(null);
  });
}

const ofArticle = ({ tenantId }: Operator, id: number) => and(eq(articlePreviews.tenantId, tenantId), eq(articlePreviews.articleId, id));
