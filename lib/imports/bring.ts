import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { unmetDuties } from "@/lib/articles/checks";
import { freeAddress } from "@/lib/articles/addresses";
import { nextReviewDay } from "@/lib/articles/review-day";
import { articles, articleVersions } from "@/lib/articles/schema";
import { shownOf } from "@/lib/articles/showing";
import type { Operator } from "@/lib/access/keys";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { addJob } from "@/lib/jobs/add-job";
import { changedOf, formerDate, type Item, type Outcome, type Placed, setAside, showOwn, stillPlanned } from "./item";
import { earlierOf } from "./judge-items";
import type { Known, Story } from "./judged";
import { levelOf, note } from "./notes";
import { oldPathOf } from "./old-paths";
import type { Gathered, Gatherer } from "./pictures/gather";
import { placed } from "./placed";
import { refresh } from "./refresh";
import { importItems, oldPaths } from "./schema";
import { holdOn, type ImportRow, type Shift, stayAlive } from "./shift";
import { judge } from "./story";

/** One thing of the old site, whole: pictures first, then story, version, former addresses and audit row in one transaction. */
export async function bringItem(operator: Operator, shift: Shift, known: Known, gatherer: Gatherer, item: Item, agency: string): Promise<void> {
  const story = readyStory(shift, known, item);
  if (!story) return setAside(operator, shift, item, note("our-fault"));
  if (story === "no-pages") return setAside(operator, shift, item, note("no-pages"));
  const gathered = await gatherer.gather(story, () => stayAlive(operator, shift));
  const content = placed(story.content, gathered);
  const whole = { ...story, content, gathered, author: story.author || agency, notes: [...story.notes, ...gathered.missing.slice(0, 20).map((address) => note("picture-missing", address)), ...gathered.refused.slice(0, 20).map((which) => note("file-bad", which))] };
  await withKey(operator, async (tx) => {
    await holdOn(tx, operator, shift, shift.row.stepDone + 1);
    if (!(await stillPlanned(tx, operator, item))) return;
    const before = item.plan === "refresh" ? (await earlierOf(tx, operator, shift, [item.sourceKey])).get(item.sourceKey) : undefined;
    const outcome = before ? await refresh(tx, operator, shift.row, whole, before) : await bringNew(tx, operator, shift.row, whole, item);
    await keepOutcome(tx, operator, item, outcome, gathered);
  });
}

function readyStory({ row }: Shift, known: Known, item: Item): Story | "no-pages" | null {
  if (item.type === "page" && row.choices && !row.choices.withPages) return "no-pages";
  const judged = item.content && judge(item.content, known, new Date());
  if (!judged?.ok) return null;
  const { story } = judged;
  if (!row.choices?.asDrafts || story.plan === "draft") return story;
  return { ...story, plan: "draft", notes: [note("as-wished"), ...story.notes] };
}

async function bringNew(tx: Tx, operator: Operator, row: ImportRow, story: Placed, item: Item): Promise<Outcome> {
  const published = story.plan === "publish" && unmetDuties(story.content).length === 0;
  const date = formerDate(story.date);
  const at = published ? date : sql`now()`;
  const slug = published ? await freeAddress(tx, operator, 0, story.slug) : `konsep-${randomUUID()}`;
  const [made] = await tx.insert(articles).values({
    ...story.content, tenantId: operator.tenantId, slug, status: published ? "published" : "draft", publishedVersion: published ? 1 : null, publishedRevision: published ? 1 : null, publishedAt: published ? date : null,
    ...(published ? { ...shownOf(story.content), reviewOn: nextReviewDay(story.content.kind) } : {}),
    formerDate: date, authorName: story.author, authorTitle: story.authorTitle, updatedAt: at, updatedBy: operator.accountId, updatedByName: operator.name,
  }).returning({ id: articles.id });
  if (!made) throw new Error("The story was not added.");
  // What citizens read is as old as it was on the old site: it isn't a correction of today.
  await tx.insert(articleVersions).values({
    ...story.content, tenantId: operator.tenantId, articleId: made.id, version: 1, event: published ? "published" : "saved", note: `Dari situs lama, impor ${row.id}`,
    authorName: story.author, authorTitle: story.authorTitle, madeAt: published ? changedOf(story, date) : at, madeBy: operator.accountId, madeByName: operator.name,
  });
  if (published) await showOwn(tx, operator, story.content);
  await leadOn(tx, row.id, operator.tenantId, made.id, item);
  await recordAudit(tx, operator, { action: "article.imported", subject: "article", subjectId: made.id, data: { importId: row.id, title: story.content.title, published } });
  await addJob(tx, "show-changes", { tenantId: operator.tenantId }, { jobKey: `show:${operator.tenantId}` });
  return { state: "brought", plan: published ? "publish" : "draft", slug: published ? slug : item.slug, articleId: made.id, madeRevision: 1, notes: story.notes };
}

/** Its old address and, of WordPress, the short one (`/?p=12`); the first story at an address keeps it. */
async function leadOn(tx: Tx, importId: number, tenantId: number, articleId: number, { oldAddress, oldId, sourceKey, content }: Item): Promise<void> {
  const short = oldId && /[?&](p|page_id)=\d+$/.test(sourceKey) ? `/?p=${oldId}` : null;
  const former = (content?.own?.formerPaths ?? []).map((path) => oldPathOf(`http://x${path.startsWith("/") ? path : `/${path}`}`));
  const paths = [...new Set([oldPathOf(oldAddress), short, ...former])].filter((path): path is string => path !== null);
  if (paths.length > 0) await tx.insert(oldPaths).values(paths.map((path) => ({ tenantId, path, articleId, importId }))).onConflictDoNothing();
}

async function keepOutcome(tx: Tx, operator: Operator, item: Item, outcome: Outcome, { missing, refused }: Gathered): Promise<void> {
  await tx.update(importItems).set({
    ...outcome, missingPictures: missing.length + refused.length, content: null, look: outcome.state !== "refused" && outcome.notes.some((each) => levelOf(each) === "look"),
  }).where(and(eq(importItems.tenantId, operator.tenantId), eq(importItems.id, item.id)));
}
