import "server-only";
import { and, eq, inArray, notExists, sql } from "drizzle-orm";
import type { Tx } from "@/lib/db/client";
import { media, mediaUses } from "@/lib/media/schema";
import { mediaIn } from "./body-text";
import type { ArticleContent } from "./checks";
import { filesInFields } from "./field-files";
import { articleVersions } from "./schema";

/** Whose pictures they are: an operator's agency, or the one a job works for. */
type Owner = { tenantId: number };
type Shown = Pick<ArticleContent, "coverId" | "body" | "fields">;

/** Ids of all pictures of a story, its main one too, and of the files in its fields, each once. */
export const picturesOf = ({ coverId, body, fields }: Shown): string[] => [...new Set([...(coverId ? [coverId] : []), ...mediaIn(body), ...filesInFields(fields)])];

/** Takes these pictures of the agency's own until the transaction ends; those it hasn't got are missing in the answer. */
export async function takePictures(tx: Tx, owner: Owner, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  // In one order, so that two stories with the same pictures never wait for each other.
  const taken = await tx.select({ id: media.id }).from(media).where(own(owner, ids)).orderBy(media.id).for("no key update");
  return taken.map((picture) => picture.id);
}

/** Pictures that citizens saw in any version of the story, withdrawn or replaced since. */
export async function everShown(tx: Tx, owner: Owner, articleId: number): Promise<string[]> {
  const shown = await tx.select({ coverId: articleVersions.coverId, body: articleVersions.body, fields: articleVersions.fields }).from(articleVersions).where(and(
    eq(articleVersions.tenantId, owner.tenantId), eq(articleVersions.articleId, articleId), eq(articleVersions.event, "published")));
  return [...new Set(shown.flatMap(picturesOf))];
}

/** Those of a story's pictures that citizens saw and the new content lacks, taken with the new ones, all in one order: to be closed. */
export async function takeDropped(tx: Tx, owner: Owner, articleId: number, next: Shown | null): Promise<string[]> {
  const [shown, kept] = [await everShown(tx, owner, articleId), next ? picturesOf(next) : []];
  const taken = await takePictures(tx, owner, [...new Set([...shown, ...kept])]);
  return taken.filter((id) => shown.includes(id) && !kept.includes(id));
}

export async function openPictures(tx: Tx, owner: Owner, ids: string[]): Promise<void> {
  if (ids.length > 0) await tx.update(media).set({ publicAt: sql`coalesce(${media.publicAt}, now())` }).where(own(owner, ids));
}

/**
 * Closes those of the taken pictures that no published version shows any more: a story may be withdrawn or corrected
 * because of a picture (a child, a victim), and then its address must not go on showing it. Answers their ids. What is
 * shown is known once the story's row has changed (`mediaUses`), so this comes after.
 */
export async function closePictures(tx: Tx, owner: Owner, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const closed = await tx.update(media).set({ publicAt: null }).where(and(own(owner, ids),
    notExists(tx.select({ shown: mediaUses.shown }).from(mediaUses).where(and(eq(mediaUses.tenantId, owner.tenantId), eq(mediaUses.mediaId, media.id), mediaUses.shown))),
    sql`not exists (select 1 from site_looks look where look.tenant_id = ${owner.tenantId} and look.header_id = ${media.id})`,
  )).returning({ id: media.id });
  return closed.map((picture) => picture.id);
}

const own = (owner: Owner, ids: string[]) => and(eq(media.tenantId, owner.tenantId), inArray(media.id, ids));
