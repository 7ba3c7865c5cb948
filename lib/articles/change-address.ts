import "server-only";
import { and, eq } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { parseInput } from "@/lib/forms/parse";
import { notify } from "@/lib/live/notify";
import { freeAddress, isAddressTaken } from "./addresses";
import { addressShape } from "./input";
import type { RevisionOutcome } from "./outcome";
import { canChangeAddress } from "./policy";
import { ownArticle } from "./queries";
import { type ArticleRow, takeArticle } from "./row";
import { articleAddresses, articles, articleVersions } from "./schema";
import { slugOf } from "./slug";

/**
 * Gives a published story another address: `wanted`, or else the one its published title makes. The old address leads
 * on to it for good and stays this story's: it may go back, no other story can take it. The revision stays, for no word
 * of the story changed and an open editor loses nothing.
 */
export async function changeArticleAddress(operator: Operator, id: number, revision: number, wanted?: string): Promise<RevisionOutcome<{ slug: string }>> {
  const read = wanted === undefined ? null : parseInput(addressShape, wanted);
  if (read && !read.ok) return refused(read.issues[0]?.message ?? "Alamat itu tidak bisa dipakai.", "slug");
  return withKey(operator, async (tx) => {
    const taken = await takeArticle(tx, operator, id, revision);
    if (!taken.ok) return taken;
    const { row } = taken;
    if (!canChangeAddress(operator, row)) return refused("Tulisan ini belum pernah terbit. Alamatnya ditentukan saat terbit.", "slug");
    const chosen = read ? await asWanted(tx, operator, row, read.value) : done(await fromTitle(tx, operator, row));
    if (!chosen.ok) return chosen;
    const slug = chosen.value;
    if (slug === row.slug) return refused("Alamat itu sudah dipakai tulisan ini.", "slug");
    await move(tx, operator, row, slug);
    await recordAudit(tx, operator, { action: "article.address-changed", subject: "article", subjectId: id, data: { from: row.slug, to: slug } });
    await notify(tx, { tenantId: operator.tenantId, what: "article", id });
    return done({ slug });
  });
}

async function asWanted(tx: Tx, operator: Operator, row: ArticleRow, wanted: string): Promise<Outcome<string>> {
  if (!(await isAddressTaken(tx, operator, row.id, wanted))) return done(wanted);
  return refused("Alamat itu sudah atau pernah dipakai tulisan lain. Tambahkan satu kata.", "slug");
}

/** What citizens read, not the working draft: an address must not tell what isn't published yet. */
async function fromTitle(tx: Tx, operator: Operator, row: ArticleRow): Promise<string> {
  const [shown] = await tx.select({ title: articleVersions.title }).from(articleVersions).where(and(
    eq(articleVersions.tenantId, operator.tenantId), eq(articleVersions.articleId, row.id), eq(articleVersions.version, row.publishedVersion ?? 0)));
  return freeAddress(tx, operator, row.id, slugOf(shown?.title ?? row.slug));
}

/** The row was locked by `takeArticle`, so the WHERE finds it; `updated_at` stays: the draft didn't change. */
async function move(tx: Tx, operator: Operator, row: ArticleRow, slug: string): Promise<void> {
  await tx.delete(articleAddresses).where(and(
    eq(articleAddresses.tenantId, operator.tenantId), eq(articleAddresses.articleId, row.id), eq(articleAddresses.slug, slug)));
  await tx.insert(articleAddresses).values({ tenantId: operator.tenantId, articleId: row.id, slug: row.slug });
  await tx.update(articles).set({ slug }).where(and(ownArticle(operator, row.id), eq(articles.slug, row.slug)));
}
