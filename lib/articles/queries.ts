import "server-only";
import { and, desc, eq, gt, isNotNull, isNull, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { media } from "@/lib/media/schema";
import type { ArticleContent } from "./checks";
import type { Fields } from "./field-spec";
import { type ArticleKind, type ArticleStatus, newsKinds, type VersionEvent } from "./kinds";
import type { RichText } from "./rich-text";
import { articlePresence, articles, articleVersions } from "./schema";

export const LIST_SIZE = 25;

export type ListWish = {
  /** The room's kinds; news when left out. */ kinds?: readonly ArticleKind[] | undefined;
  trashed?: boolean | undefined; status?: ArticleStatus | undefined; q?: string | undefined; /** Where the page before ended (`older`). */ after?: string | undefined;
};
export type ListRow = {
  id: number; kind: ArticleKind; title: string; status: ArticleStatus; slug: string; publishedAt: Date | null; fields: Fields;
  updatedAt: Date; updatedByName: string | null; revision: number; /** The day it is asked "still true?". */ reviewOn: string | null;
  /** The working draft differs from what citizens read. */
  changed: boolean;
  /** Goes up by itself then; waits for a second person since then; went up in a hurry then and nobody else read it yet. */
  publishAt: Date | null; submittedAt: Date | null; unreviewedSince: Date | null;
  trashedAt: Date | null;
};
export type ArticleList = { rows: ListRow[]; /** Where the next page begins; null: this is the last one. */ older: string | null };

const changed = sql<boolean>`${articles.status} = 'published' and ${articles.revision} > coalesce(${articles.publishedRevision}, ${articles.revision})`.as("changed");
/** To the microsecond: stories brought in together were touched at one moment. */
const place = sql<string>`to_char(${articles.updatedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || ${articles.id}`.as("place");

/**
 * Writings of the operator's agency, last touched first, 25 after `after`; one statement on one table, which reads its
 * index once for each kind and no further than a page. Words are looked for in every one until the page is full.
 */
export async function listArticles(operator: Operator, { kinds = newsKinds, ...wish }: ListWish): Promise<ArticleList> {
  const found = await withKey(operator, async (tx) => {
    const [first, ...more] = kinds.map((kind) => ofKind(tx, operator, kind, wish));
    if (!first) return [];
    const all = more.reduce<typeof first>((list, next) => list.unionAll(next), first);
    return more.length === 0 ? first : all.orderBy(sql`updated_at desc, id desc`).limit(LIST_SIZE + 1);
  });
  const rows = found.slice(0, LIST_SIZE).map(({ place: _place, ...row }) => row);
  return { rows, older: found.length > LIST_SIZE ? (found[LIST_SIZE - 1]?.place ?? null) : null };
}

function ofKind(tx: Tx, operator: Operator, kind: ArticleKind, { trashed = false, status, q, after }: ListWish) {
  return tx.select({
    id: articles.id, kind: articles.kind, title: articles.title, status: articles.status, slug: articles.slug, publishedAt: articles.publishedAt, fields: articles.fields,
    updatedAt: articles.updatedAt, updatedByName: articles.updatedByName, revision: articles.revision, reviewOn: articles.reviewOn,
    publishAt: articles.publishAt, submittedAt: articles.submittedAt, unreviewedSince: articles.unreviewedSince, trashedAt: articles.trashedAt, changed, place,
  }).from(articles).where(and(
    eq(articles.tenantId, operator.tenantId), eq(articles.kind, kind), trashed ? isNotNull(articles.trashedAt) : isNull(articles.trashedAt),
    status ? eq(articles.status, status) : undefined, q ? mentions(q) : undefined, beyond(after),
  )).orderBy(desc(articles.updatedAt), desc(articles.id)).limit(LIST_SIZE + 1).$dynamic();
}

function beyond(after = ""): SQL | undefined {
  const [, moment, id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)~(\d{1,9})$/.exec(after) ?? [];
  return moment === undefined || Number.isNaN(Date.parse(moment)) ? undefined : sql`(${articles.updatedAt}, ${articles.id}) < (${moment}::timestamptz, ${id}::int)`;
}

function mentions(q: string) {
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  return or(sql`${articles.title} ilike ${pattern}`, sql`${articles.summary} ilike ${pattern}`);
}

export type CoverPicture = { id: string; width: number; height: number; widths: number[]; focusX: number; focusY: number };
export type ArticleDraft = {
  id: number; kind: ArticleKind; slug: string; title: string; summary: string; body: RichText; fields: Fields; coverAlt: string; coverCaption: string;
  cover: CoverPicture | null; status: ArticleStatus; revision: number; publishedAt: Date | null; withdrawnNote: string | null;
  authorName: string; authorTitle: string | null; updatedAt: Date; updatedBy: number | null; updatedByName: string | null; changed: boolean; versions: number; trashedAt: Date | null;
};

/** The working draft with its state, or null when the agency has no such story. */
export async function findArticle(operator: Operator, id: number): Promise<ArticleDraft | null> {
  const rows = await withKey(operator, (tx) => tx.select({
    id: articles.id, kind: articles.kind, slug: articles.slug, title: articles.title, summary: articles.summary, body: articles.body, fields: articles.fields,
    coverAlt: articles.coverAlt, coverCaption: articles.coverCaption, status: articles.status, revision: articles.revision,
    publishedAt: articles.publishedAt, withdrawnNote: articles.withdrawnNote, authorName: articles.authorName, authorTitle: articles.authorTitle,
    updatedAt: articles.updatedAt, updatedBy: articles.updatedBy, updatedByName: articles.updatedByName, changed, versions: versionCount, trashedAt: articles.trashedAt,
    cover: { id: media.id, width: media.width, height: media.height, widths: media.widths, focusX: media.focusX, focusY: media.focusY },
  }).from(articles).leftJoin(media, and(eq(media.tenantId, articles.tenantId), eq(media.id, articles.coverId)))
    .where(ownArticle(operator, id)));
  return rows[0] ?? null;
}

const versionCount = sql<number>`(select count(*)::int from article_versions v where v.tenant_id = ${articles.tenantId} and v.article_id = ${articles.id})`;

export type HistoryRow = { version: number; event: VersionEvent; title: string; note: string | null; madeAt: Date; madeByName: string };

/** What happened to the story, newest first, at most 100 steps. */
export async function articleHistory(operator: Operator, id: number): Promise<HistoryRow[]> {
  return withKey(operator, (tx) => tx.select({
    version: articleVersions.version, event: articleVersions.event, title: articleVersions.title, note: articleVersions.note,
    madeAt: articleVersions.madeAt, madeByName: articleVersions.madeByName,
  }).from(articleVersions).where(and(eq(articleVersions.tenantId, operator.tenantId), eq(articleVersions.articleId, id)))
    .orderBy(desc(articleVersions.version)).limit(100));
}

export type VersionPair = { before: ArticleContent; after: ArticleContent };

const written = {
  kind: articleVersions.kind, title: articleVersions.title, summary: articleVersions.summary, body: articleVersions.body, fields: articleVersions.fields,
  coverId: articleVersions.coverId, coverAlt: articleVersions.coverAlt, coverCaption: articleVersions.coverCaption,
};

/**
 * A version and the one before it; without a number the working draft and what citizens read (before the first
 * publishing: the latest version). Null where there is nothing to compare with.
 */
export async function versionPair(operator: Operator, id: number, version: number | null): Promise<VersionPair | null> {
  const own = and(eq(articleVersions.tenantId, operator.tenantId), eq(articleVersions.articleId, id));
  return withKey(operator, async (tx) => {
    const [draft] = await tx.select().from(articles).where(ownArticle(operator, id));
    const wanted = version === null
      ? (draft?.status === "published" && draft.publishedVersion !== null ? eq(articleVersions.version, draft.publishedVersion) : undefined)
      : lte(articleVersions.version, version);
    const [first, second] = await tx.select(written).from(articleVersions).where(and(own, wanted)).orderBy(desc(articleVersions.version)).limit(2);
    const [after, before] = version === null ? [draft, first] : [first, second];
    return after && before ? { before, after } : null;
  });
}

/** Seconds after its last sign of life that an open editor counts as closed; it reports every 15. */
export const GONE_AFTER = 40;

/** Names of the others who have the story open now. */
export async function presentEditors(operator: Operator, id: number): Promise<string[]> {
  const rows = await withKey(operator, (tx) => tx.select({ name: articlePresence.name }).from(articlePresence).where(and(
    eq(articlePresence.tenantId, operator.tenantId), eq(articlePresence.articleId, id), ne(articlePresence.accountId, operator.accountId),
    gt(articlePresence.seenAt, sql`now() - make_interval(secs => ${GONE_AFTER})`),
  )).orderBy(articlePresence.name));
  return rows.map((row) => row.name);
}

/** The scope of every read and write of one story: tenant and id, never the id alone. */
export const ownArticle = (operator: Operator, id: number) => and(eq(articles.tenantId, operator.tenantId), eq(articles.id, id));
