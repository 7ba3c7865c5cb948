import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { roleWords } from "@/lib/accounts/roles";
import { recordAudit } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { parseInput } from "@/lib/forms/parse";
import { notify } from "@/lib/live/notify";
import { media } from "@/lib/media/schema";
import { checkBody } from "./body";
import type { ArticleContent } from "./checks";
import { draftShape } from "./input";
import { rulesOf } from "./kind-rules";
import { type ArticleKind, sameRoom } from "./kinds";
import type { RevisionOutcome } from "./outcome";
import { GONE_AFTER, ownArticle } from "./queries";
import { askedAnew } from "./review";
import { emptyText } from "./rich-text";
import { addVersion, changeArticle, takeArticle } from "./row";
import { sameContent } from "./same-content";
import { articles } from "./schema";

const blank = { title: "", summary: "", coverId: null, coverAlt: "", coverCaption: "", body: emptyText, fields: {} } as const;

/** Begins an empty writing of a kind, or takes up the one that this person began and never wrote in. Answers its id. */
export const beginArticle = (operator: Operator, kind: ArticleKind): Promise<Outcome<{ id: number }>> => startWith(operator, { ...blank, kind }, untouched);

/** Begins a writing with these words (a copy of what couldn't be saved). Answers its id. */
export const startArticle = (operator: Operator, fields: unknown, also?: Also): Promise<Outcome<{ id: number }>> => startWith(operator, fields, () => Promise.resolve(null), also);

/** What is written in the transaction that begins the writing. */
type Also = (tx: Tx, id: number) => Promise<unknown>;

type Waiting = (tx: Tx, operator: Operator, content: ArticleContent) => Promise<number | null>;

async function startWith(operator: Operator, fields: unknown, findWaiting: Waiting, also?: Also): Promise<Outcome<{ id: number }>> {
  const read = readDraft(fields);
  if (!read.ok) return read;
  return withKey(operator, async (tx) => {
    const waiting = await findWaiting(tx, operator, read.value);
    if (waiting !== null) return done({ id: waiting });
    const problem = await coverProblem(tx, operator, read.value.coverId);
    if (problem) return problem;
    const made = await tx.insert(articles).values({
      ...read.value, tenantId: operator.tenantId, slug: `konsep-${randomUUID()}`, authorName: operator.name,
      authorTitle: seatWords(operator), updatedBy: operator.accountId, updatedByName: operator.name,
    }).returning({ id: articles.id });
    const id = made[0]?.id;
    if (id === undefined) throw new Error("The story was not added.");
    await recordAudit(tx, operator, { action: "article.started", subject: "article", subjectId: id });
    await also?.(tx, id);
    return done({ id });
  });
}

/** The screen of a story just begun is still opening: nothing tells yet that somebody is there. */
const OPENS_WITHIN = 20;

/** An empty story that the same person began, never wrote in and hasn't open: taken up again, or the list would fill with them. */
async function untouched(tx: Tx, operator: Operator, { kind, fields }: ArticleContent): Promise<number | null> {
  const [left] = await tx.select({ id: articles.id }).from(articles).where(and(
    eq(articles.tenantId, operator.tenantId), eq(articles.updatedBy, operator.accountId), eq(articles.status, "draft"), eq(articles.revision, 1), eq(articles.kind, kind),
    eq(articles.title, ""), eq(articles.summary, ""), isNull(articles.coverId), sql`${articles.updatedAt} < now() - make_interval(secs => ${OPENS_WITHIN})`, sql`${articles.body} = ${JSON.stringify(emptyText)}::jsonb`, sql`${articles.fields} = ${JSON.stringify(fields)}::jsonb`,
    sql`not exists (select 1 from article_presence p where p.tenant_id = ${articles.tenantId} and p.article_id = ${articles.id}
      and p.seen_at > now() - make_interval(secs => ${GONE_AFTER}))`,
  )).limit(1);
  return left?.id ?? null;
}

export type Saved = { revision: number; savedAt: Date };

/**
 * Keeps the working draft. `revision` is the one the screen started from: when somebody else saved meanwhile, nothing is
 * written and the answer tells who (`conflict`). What another person wrote before stays in the history.
 */
export async function saveDraft(operator: Operator, id: number, revision: number, fields: unknown): Promise<RevisionOutcome<Saved>> {
  const read = readDraft(fields);
  if (!read.ok) return read;
  return withKey(operator, async (tx) => {
    const taken = await takeArticle(tx, operator, id, revision);
    if (!taken.ok) return (await alreadySaved(tx, operator, id, read.value)) ?? taken;
    const { row } = taken;
    if (!sameRoom(row.kind, read.value.kind)) return refused("Jenis tulisan ini tidak bisa diganti. Buat yang baru.");
    if (sameContent(row, read.value)) return done({ revision, savedAt: row.updatedAt });
    const problem = await coverProblem(tx, operator, read.value.coverId);
    if (problem) return problem;
    if (row.updatedBy !== operator.accountId) await addVersion(tx, operator, row, { event: "saved", by: { id: row.updatedBy, name: row.updatedByName ?? row.authorName } });
    const next = await changeArticle(tx, operator, row, { ...read.value, ...askedAnew(operator, row) });
    await recordAudit(tx, operator, { action: "article.saved", subject: "article", subjectId: id, data: { revision: next } });
    await notify(tx, { tenantId: operator.tenantId, what: "article", id });
    return done({ revision: next, savedAt: new Date() });
  });
}

/** A save whose answer got lost comes again from the old revision: nothing would be overwritten, so it isn't a conflict. */
async function alreadySaved(tx: Tx, operator: Operator, id: number, content: ArticleContent): Promise<RevisionOutcome<Saved> | null> {
  const [row] = await tx.select().from(articles).where(ownArticle(operator, id));
  return row && sameContent(row, content) ? done({ revision: row.revision, savedAt: row.updatedAt }) : null;
}

/** What an editor or a packed site sends, checked; nothing is asked of the database. */
export function readDraft(fields: unknown): Outcome<ArticleContent> {
  const shape = parseInput(draftShape, fields);
  if (!shape.ok) return shape;
  const body = checkBody(shape.value.body);
  if (!body.ok) return body;
  const own = parseInput(rulesOf[shape.value.kind].shape, shape.value.fields);
  return own.ok ? done({ ...shape.value, body: body.value, fields: own.value }) : own;
}

/** A cover must be of the agency's own store: a neighbour's picture is as unknown as none. */
async function coverProblem(tx: Tx, operator: Operator, coverId: string | null) {
  if (coverId === null) return null;
  const own = await tx.select({ id: media.id }).from(media).where(and(eq(media.tenantId, operator.tenantId), eq(media.id, coverId), eq(media.kind, "picture")));
  return own.length > 0 ? null : refused("Gambar utama tidak ditemukan. Masukkan gambarnya lagi.", "cover");
}

/** Byline's second line; an admin on the agency's behalf has no seat to name. */
const seatWords = (operator: Operator): string | null => (operator.onBehalf ? null : roleWords[operator.role]);
