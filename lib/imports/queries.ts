import "server-only";
import { and, desc, eq, gt, inArray, sql } from "drizzle-orm";
import type { Operator, Site } from "@/lib/access/keys";
import { type ArticleKind, kindPaths } from "@/lib/articles/kinds";
import { articles } from "@/lib/articles/schema";
import { withKey } from "@/lib/db/with-key";
import type { Note } from "./notes";
import { comingItem, importItems, imports, oldPaths, outItem } from "./schema";
import type { Format } from "./source";
import type { ImportState, ItemPlan, ItemState, Tally } from "./states";

export type ImportFacts = {
  id: number; fileName: string; fileBytes: number; receivedBytes: number; state: ImportState; format: Format | null; siteTitle: string; siteAddress: string | null;
  problem: string | null; problemLine: number | null; reading: boolean; stepDone: number; stepTotal: number; tally: Tally; byName: string; createdAt: Date; finishedAt: Date | null;
};
/** `stillDraft`: of those it brought as drafts, how many no citizen sees yet. */
export type ImportDetail = ImportFacts & { stillDraft: number };

const facts = {
  id: imports.id, fileName: imports.fileName, fileBytes: imports.fileBytes, receivedBytes: imports.receivedBytes, state: imports.state, format: imports.format,
  siteTitle: imports.siteTitle, siteAddress: imports.siteAddress, problem: imports.problem, problemLine: imports.problemLine, reading: sql<boolean>`${imports.readAt} is null`,
  stepDone: imports.stepDone, stepTotal: imports.stepTotal, tally: imports.tally, byName: imports.byName, createdAt: imports.createdAt, finishedAt: imports.finishedAt,
};

/** The agency's imports, newest first, at most 50; those given up before the dry run are left out. One statement. */
export async function listImports(operator: Operator): Promise<ImportFacts[]> {
  return withKey(operator, (tx) => tx.select(facts).from(imports)
    .where(and(eq(imports.tenantId, operator.tenantId), sql`${imports.state} not in ('uploading', 'dropped')`)).orderBy(desc(imports.id)).limit(50));
}

/** One import of the agency, or null. */
export async function findImport(operator: Operator, id: number): Promise<ImportDetail | null> {
  const rows = await withKey(operator, (tx) => tx.select({ ...facts, stillDraft }).from(imports).where(and(eq(imports.tenantId, operator.tenantId), eq(imports.id, id))));
  return rows[0] ?? null;
}

/** Drafts are published one by one after the import; a trigger takes them off its list (`import_draft_shown`). */
const stillDraft = sql<number>`(select count(*)::int from ${importItems} i where i.tenant_id = imports.tenant_id and i.import_id = imports.id and i.state = 'brought' and i.plan = 'draft')`;

export const REPORT_SIZE = 25;
export const shelves = ["datang", "lihat", "tidak"] as const;
/** What comes or came; what of it a person should look at; what doesn't come. */
export type Shelf = (typeof shelves)[number];

export type ReportRow = {
  id: number; line: number; type: string; kind: ArticleKind | null; title: string; oldAddress: string | null; slug: string | null; formerDate: Date | null; state: ItemState; plan: ItemPlan | null;
  notes: Note[]; pictures: number; missingPictures: number; articleId: number | null;
};

/** As the table's partial indexes say it. */
const onShelf: Record<Shelf, ReturnType<typeof sql>> = { datang: comingItem, lihat: sql`${importItems.look}`, tidak: outItem };

export type Report = { rows: ReportRow[]; /** Where the next page begins; null: this is the last one. */ next: number | null };

/** The report, 25 lines after `after` in the order of the file; one statement. Its totals stand in the import's tally. */
export async function listItems(operator: Operator, importId: number, shelf: Shelf, after = 0): Promise<Report> {
  const found = await withKey(operator, (tx) => tx.select({
    id: importItems.id, line: importItems.line, type: importItems.type, kind: importItems.kind, title: importItems.title, oldAddress: importItems.oldAddress, formerDate: importItems.formerDate,
    slug: importItems.slug, state: importItems.state, plan: importItems.plan, notes: importItems.notes, pictures: importItems.pictures,
    missingPictures: importItems.missingPictures, articleId: importItems.articleId,
  }).from(importItems).where(and(eq(importItems.tenantId, operator.tenantId), eq(importItems.importId, importId), onShelf[shelf], gt(importItems.id, after)))
    .orderBy(importItems.id).limit(REPORT_SIZE + 1));
  const rows = found.slice(0, REPORT_SIZE);
  return { rows, next: found.length > REPORT_SIZE ? (rows.at(-1)?.id ?? null) : null };
}

/** Path that a former address leads to now, by its keys, best first: of what is published, or says why it isn't any more. */
export async function findOldPath(site: Site, keys: string[]): Promise<string | null> {
  if (keys.length === 0) return null;
  const rows = await withKey(site, (tx) => tx.select({ path: oldPaths.path, kind: articles.kind, slug: articles.slug }).from(oldPaths)
    .innerJoin(articles, and(eq(articles.tenantId, oldPaths.tenantId), eq(articles.id, oldPaths.articleId)))
    .where(and(eq(oldPaths.tenantId, site.tenantId), inArray(oldPaths.path, keys), inArray(articles.status, ["published", "withdrawn"]))));
  const found = keys.map((key) => rows.find(({ path }) => path === key)).find((row) => row !== undefined);
  return found ? `/${kindPaths[found.kind]}/${found.slug}` : null;
}
