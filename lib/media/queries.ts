import "server-only";
import { and, desc, eq, isNotNull, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { Operator, Portal } from "@/lib/access/keys";
import { articles } from "@/lib/articles/schema";
import type { ArticleKind, ArticleStatus } from "@/lib/articles/kinds";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { tenants } from "@/lib/tenants/schema";
import { quotaBytes } from "./bring-in";
import type { FileFormat, FileKind } from "./formats";
import { isId } from "./id";
import { media, mediaTotals, mediaUses } from "./schema";

/** What the doors that serve bytes need to know. */
export type StoredFile = { tenantId: number; id: string; widths: number[]; avif: boolean | null; format: FileFormat; name: string; bytes: number };
const stored = { tenantId: media.tenantId, id: media.id, widths: media.widths, avif: media.avif, format: media.format, name: media.name, bytes: media.bytes };

/**
 * A picture or file that a published page shows, of any agency. A suspended site is taken from the web, so its files are too;
 * the agency's own people go on seeing them. A merged agency was not taken away: what others link to stays public
 * (UU 14/2008), although its own address leads to its successor.
 */
export async function findPublicFile(portal: Portal, id: string): Promise<StoredFile | null> {
  const rows = await withKey(portal, (tx) => tx.select(stored).from(media).innerJoin(tenants, and(eq(tenants.id, media.tenantId), isNull(tenants.suspendedAt)))
    .where(and(eq(media.id, id), isNotNull(media.publicAt))));
  return rows[0] ?? null;
}

/** A picture or file of the operator's own agency, public or not. */
export async function findOwnFile(operator: Operator, id: string): Promise<StoredFile | null> {
  const rows = await withKey(operator, (tx) => tx.select(stored).from(media).where(and(eq(media.tenantId, operator.tenantId), eq(media.id, id))));
  return rows[0] ?? null;
}

export const LIST_SIZE = 24;
export type FileWish = { kind?: FileKind | undefined; /** Every kind but this. */ without?: FileKind | undefined; /** Only what no draft and no published page uses. */ unused?: boolean | undefined; q?: string | undefined; /** Where the page before ended (`older`). */ after?: string | undefined };
export type FileRow = {
  id: string; kind: FileKind; format: FileFormat; name: string; alt: string; bytes: number; width: number; height: number; widths: number[]; focusX: number; focusY: number;
  uses: number; shown: boolean; createdAt: Date; createdByName: string | null;
};
export type FileList = { rows: FileRow[]; /** Where the next page begins; null: this is the last one. */ older: string | null };

const columns = {
  id: media.id, kind: media.kind, format: media.format, name: media.name, alt: media.alt, bytes: media.bytes, width: media.width, height: media.height, widths: media.widths,
  focusX: media.focusX, focusY: media.focusY, uses: media.uses, shown: sql<boolean>`${media.publicAt} is not null`, createdAt: media.createdAt, createdByName: media.createdByName,
};
/** To the microsecond: files sent together came at one moment. */
const place = sql<string>`to_char(${media.createdAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || ${media.id}`;

/**
 * Pictures and files of the operator's agency, newest first, 24 after `after`; one statement on one table, which ends with
 * its index. Words are looked for in every name until the page is full.
 */
export async function listFiles(operator: Operator, { kind, without, unused, q, after }: FileWish): Promise<FileList> {
  const wanted = and(eq(media.tenantId, operator.tenantId), kind ? eq(media.kind, kind) : undefined, without ? ne(media.kind, without) : undefined, unused ? eq(media.uses, 0) : undefined, q ? mentions(q) : undefined, beyond(after));
  const found = await withKey(operator, (tx) => tx.select({ ...columns, place }).from(media).where(wanted).orderBy(desc(media.createdAt), desc(media.id)).limit(LIST_SIZE + 1));
  const rows = found.slice(0, LIST_SIZE).map(({ place: _place, ...row }) => row);
  return { rows, older: found.length > LIST_SIZE ? (found[LIST_SIZE - 1]?.place ?? null) : null };
}

/**
 * The first page begins before the end of time: with a place to begin at PostgreSQL takes the list's own index, without
 * one it may sort all the agency has, since it believes that the walls let few rows through.
 */
function beyond(after = ""): SQL {
  const [, moment = "", id = ""] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)~([0-9a-f-]{36})$/.exec(after) ?? [];
  const known = !Number.isNaN(Date.parse(moment)) && isId(id);
  return sql`(${media.createdAt}, ${media.id}) < (${known ? moment : "infinity"}::timestamptz, ${known ? id : LAST_ID}::uuid)`;
}
const LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

function mentions(q: string): SQL {
  const pattern = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  return sql`(${media.name} ilike ${pattern} or ${media.alt} ilike ${pattern})`;
}

export type FileTotal = { files: number; bytes: number; quota: number };

/** How much the agency keeps, and how much it may. */
export async function fileTotal(operator: Operator): Promise<FileTotal> {
  const [row] = await withKey(operator, (tx) => tx.select({ files: mediaTotals.files, bytes: mediaTotals.bytes }).from(mediaTotals).where(eq(mediaTotals.tenantId, operator.tenantId)));
  return { files: row?.files ?? 0, bytes: row?.bytes ?? 0, quota: quotaBytes() };
}

export type FileUse = { articleId: number; kind: ArticleKind; title: string; status: ArticleStatus; /** In what citizens read; else only in the draft. */ shown: boolean };
export type FileDetail = FileRow & { usedIn: FileUse[] };

/** One file with the stories that use it (at most 50), or null when the agency has none of that id. */
export async function findFile(operator: Operator, id: string): Promise<FileDetail | null> {
  if (!isId(id)) return null;
  return withKey(operator, async (tx) => {
    const [row] = await tx.select(columns).from(media).where(and(eq(media.tenantId, operator.tenantId), eq(media.id, id)));
    return row ? { ...row, usedIn: row.uses > 0 ? await usesOf(tx, operator, id) : [] } : null;
  });
}

const usesOf = (tx: Tx, operator: Operator, id: string): Promise<FileUse[]> =>
  tx.select({ articleId: articles.id, kind: articles.kind, title: articles.title, status: articles.status, shown: mediaUses.shown }).from(mediaUses)
    .innerJoin(articles, and(eq(articles.tenantId, mediaUses.tenantId), eq(articles.id, mediaUses.articleId)))
    .where(and(eq(mediaUses.tenantId, operator.tenantId), eq(mediaUses.mediaId, id))).orderBy(desc(mediaUses.shown), desc(articles.updatedAt)).limit(50);
