import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { PgUpdateSetSource } from "drizzle-orm/pg-core";
import type { Operator } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import type { ArticleContent } from "./checks";
import type { VersionEvent } from "./kinds";
import { conflicting, missing, type Refusal } from "./outcome";
import { ownArticle } from "./queries";
import { contentOf } from "./same-content";
import { articles, articleVersions } from "./schema";

export type ArticleRow = typeof articles.$inferSelect;
/** Who takes a step: an operator, or a task in the agency's name. */
export type Actor = { tenantId: number; accountId: number | null; name: string };

/** The row at the revision the person's screen started from, locked until the transaction ends; else why not. */
export async function takeArticle(tx: Tx, operator: Operator, id: number, revision: number): Promise<{ ok: true; row: ArticleRow } | Refusal> {
  const rows = await tx.select().from(articles).where(ownArticle(operator, id)).for("update");
  const row = rows[0];
  if (!row) return missing();
  if (row.revision === revision) return { ok: true, row };
  return conflicting({ byName: row.updatedByName ?? "Orang lain", own: row.updatedBy === operator.accountId, at: row.updatedAt, revision: row.revision });
}

/** Changes the row that was taken: the WHERE repeats tenant, id and revision. `updated_at` is the transaction's time. */
export async function changeArticle(tx: Tx, operator: Operator, row: ArticleRow, values: PgUpdateSetSource<typeof articles>): Promise<number> {
  const changed = await tx.update(articles).set({
    updatedAt: sql`now()`, ...values, revision: row.revision + 1, updatedBy: operator.accountId, updatedByName: operator.name,
  }).where(and(ownArticle(operator, row.id), eq(articles.revision, row.revision))).returning({ revision: articles.revision });
  const kept = changed[0];
  if (!kept) throw new Error("The article changed although its row was locked.");
  return kept.revision;
}

/** Adds a step to the history with the whole content of that moment; answers its number. */
export async function addVersion(tx: Tx, operator: Actor, row: ArticleContent & { id: number; authorName: string; authorTitle: string | null }, step: { event: VersionEvent; note?: string | null; by?: { id: number | null; name: string } }): Promise<number> {
  const by = step.by ?? { id: operator.accountId, name: operator.name };
  const made = await tx.insert(articleVersions).values({
    ...contentOf(row), tenantId: operator.tenantId, articleId: row.id, event: step.event, note: step.note ?? null,
    authorName: row.authorName, authorTitle: row.authorTitle, madeBy: by.id, madeByName: by.name,
    version: sql`(select coalesce(max(v.version), 0) + 1 from article_versions v where v.tenant_id = ${operator.tenantId} and v.article_id = ${row.id})`,
  }).returning({ version: articleVersions.version });
  const version = made[0]?.version;
  if (version === undefined) throw new Error("The history refused a step.");
  return version;
}
