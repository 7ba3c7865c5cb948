import { sql } from "drizzle-orm";
import { bigint, foreignKey, index, integer, pgTable, primaryKey, text, timestamp, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { articles } from "@/lib/articles/schema";
import { tenants } from "@/lib/tenants/schema";
import { cases, caseKinds, caseStatuses } from "../schema";

/**
 * A case as everybody may read it: redacted words, and copies of its state that a trigger keeps true. Its own id is its
 * address, since the ticket is the writer's. The database refuses a secret case (publication_allowed).
 */
export const casePublications = pgTable("case_publications", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  caseId: bigint("case_id", { mode: "number" }).notNull(),
  title: text().notNull(),
  question: text().notNull(),
  answer: text(),
  /** The agency that answered, as it was called then. */
  answerBy: text("answer_by"),
  placeId: integer("place_id").references(() => tenants.id),
  kind: text({ enum: caseKinds }).notNull(),
  status: text({ enum: caseStatuses }).notNull(),
  openedAt: timestamp("opened_at", { withTimezone: true }).notNull(),
  dueAt: timestamp("due_at", { withTimezone: true }).notNull(),
  answeredAt: timestamp("answered_at", { withTimezone: true }),
  answerDueAt: timestamp("answer_due_at", { withTimezone: true }),
  closedAt: timestamp("closed_at", { withTimezone: true }),
  publishedAt: timestamp("published_at", { withTimezone: true }).notNull().defaultNow(),
  publishedByName: text("published_by_name").notNull(),
  withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
}, (table) => [
  unique("case_publications_case").on(table.tenantId, table.caseId),
  foreignKey({ columns: [table.tenantId, table.caseId], foreignColumns: [cases.tenantId, cases.id] }).onUpdate("cascade"),
  uniqueIndex("case_publications_one").on(table.caseId),
  index("case_publications_shown").on(table.tenantId, table.openedAt, table.id).where(sql`withdrawn_at is null`),
  index("case_publications_shown_city").on(table.openedAt, table.id).where(sql`withdrawn_at is null`),
  // Every kind and status has its stretch, in order of time: lib/open311/queries.ts.
  index("case_publications_filtered").on(table.kind, table.status, table.openedAt, table.id).where(sql`withdrawn_at is null`),
  index("case_publications_place").on(table.placeId, table.openedAt).where(sql`withdrawn_at is null`),
]);

/** A page that was made from the answer of a case. The case may go to another agency; the page stays. */
export const caseArticles = pgTable("case_articles", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  articleId: integer("article_id").notNull(),
  caseId: bigint("case_id", { mode: "number" }).notNull(),
  madeAt: timestamp("made_at", { withTimezone: true }).notNull().defaultNow(),
  madeByName: text("made_by_name").notNull(),
  /** When the case was answered anew since; a trigger writes it, and has the page come due for review. */
  changedAt: timestamp("changed_at", { withTimezone: true }),
}, (table) => [
  primaryKey({ columns: [table.tenantId, table.articleId] }), unique("case_articles_case").on(table.tenantId, table.caseId),
  foreignKey({ columns: [table.tenantId, table.articleId], foreignColumns: [articles.tenantId, articles.id] }).onDelete("cascade"),
  index("case_articles_of").on(table.caseId),
]);
