import "server-only";
import { and, desc, eq, inArray, ne, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import type { ArticleKind } from "@/lib/articles/kinds";
import { articles } from "@/lib/articles/schema";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import type { Known } from "./judged";
import { isStory, knownOf } from "./known";
import { levelOf, note, type Note } from "./notes";
import { judgeSiteLook } from "./packed/site-look";
import { importItems } from "./schema";
import { holdOn, isOver, type Shift, tellProgress } from "./shift";
import type { ItemPlan } from "./states";
import { judge, plainTitle } from "./story";

const TOGETHER = 50;
type Read = Pick<typeof importItems.$inferSelect, "id" | "sourceKey" | "hash" | "content" | "title">;
export type Earlier = { id: number; sourceKey: string; hash: string; articleId: number; madeRevision: number | null; missingPictures: number; revision: number };
type Verdict = { plan: ItemPlan | null; kind: ArticleKind | null; notes: Note[]; slug: string | null; pictures: number; title: string };

/** Judges what was read and not judged yet. False: the turn is over, and some are left. */
export async function judgeItems(operator: Operator, shift: Shift): Promise<boolean> {
  const known = await knownOf(operator, shift.row);
  for (;;) {
    const judged = await withKey(operator, (tx) => judgeSome(tx, operator, shift, known));
    if (judged === 0) return true;
    await tellProgress(operator, shift, (shift.row.stepDone += judged));
    if (isOver(shift)) return false;
  }
}

async function judgeSome(tx: Tx, operator: Operator, shift: Shift, known: Known): Promise<number> {
  const { row } = shift;
  await holdOn(tx, operator, shift);
  const items = await tx.select({ id: importItems.id, sourceKey: importItems.sourceKey, hash: importItems.hash, content: importItems.content, title: importItems.title }).from(importItems)
    .where(and(eq(importItems.tenantId, operator.tenantId), eq(importItems.importId, row.id), eq(importItems.state, "read"))).orderBy(importItems.id).limit(TOGETHER);
  const earlier = await earlierOf(tx, operator, shift, items.map(({ sourceKey }) => sourceKey));
  for (const item of items) await keepVerdict(tx, operator, item, (await siteVerdict(tx, operator, row.id, item, known)) ?? verdictOn(item, earlier.get(item.sourceKey), known));
  return items.length;
}

/** Of a packed site as a whole; null for everything else. */
async function siteVerdict(tx: Tx, operator: Operator, importId: number, item: Read, known: Known): Promise<Verdict | null> {
  const own = item.content?.look;
  if (!own) return null;
  const { comes, notes } = await judgeSiteLook(tx, operator, importId, item, own, known);
  return { plan: comes ? "look" : null, kind: null, slug: null, notes, title: `Tampilan ${plainTitle(item.title)}`, pictures: comes && own.header?.problem === null ? 1 : 0 };
}

function verdictOn(item: Read, before: Earlier | undefined, known: Known): Verdict {
  const none = { plan: null, kind: null, slug: null, pictures: 0, title: plainTitle(item.title) };
  if (!item.content) return { ...none, notes: [note("our-fault")] };
  const judged = judge(item.content, known, new Date());
  if (!judged.ok) return { ...none, notes: [judged.why] };
  if (before && before.hash === item.hash && before.missingPictures === 0) return { ...none, notes: [note("same")] };
  if (before && before.revision !== before.madeRevision) return { ...none, notes: [note(before.hash === item.hash ? "same" : "edited")] };
  const { plan, notes, slug, pictures, cover, files, content } = judged.story;
  return { plan: before ? "refresh" : plan, kind: content.kind, notes, slug, pictures: pictures.length + files.length + (cover ? 1 : 0), title: content.title };
}

async function keepVerdict(tx: Tx, operator: Operator, item: Read, { plan, kind, notes, slug, pictures, title }: Verdict): Promise<void> {
  await tx.update(importItems).set({
    state: plan ? "planned" : "refused", plan, kind, notes, slug, pictures, title, look: plan !== null && notes.some((each) => levelOf(each) === "look"),
    // What doesn't come needn't be kept; files of the old site are, for the stories that show them.
    content: plan ? sql`${importItems.content}` : sql`case when ${isStory} then null else ${importItems.content} end`,
  }).where(and(eq(importItems.tenantId, operator.tenantId), eq(importItems.id, item.id)));
}

/** What earlier imports made of the same things of the old site: the last word of each. */
export async function earlierOf(tx: Tx, operator: Operator, { row }: Shift, keys: string[]): Promise<Map<string, Earlier>> {
  if (keys.length === 0) return new Map();
  const found = await tx.selectDistinctOn([importItems.sourceKey], {
    id: importItems.id, sourceKey: importItems.sourceKey, hash: importItems.hash, articleId: articles.id, madeRevision: importItems.madeRevision,
    missingPictures: importItems.missingPictures, revision: articles.revision,
  }).from(importItems).innerJoin(articles, and(eq(articles.tenantId, importItems.tenantId), eq(articles.id, importItems.articleId))).where(and(
    eq(importItems.tenantId, operator.tenantId), inArray(importItems.sourceKey, keys), ne(importItems.importId, row.id), inArray(importItems.state, ["brought", "refreshed"]),
  )).orderBy(importItems.sourceKey, desc(importItems.id));
  return new Map(found.map((each) => [each.sourceKey, each]));
}
