import { sql } from "drizzle-orm";
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { tenants } from "@/lib/tenants/schema";
import { articleKinds, articleStatuses, versionEvents } from "./kinds";
import type { Fields } from "./field-spec";
import type { RichText } from "./rich-text";

export { type ArticleKind, articleKinds, articleStatuses, versionEvents } from "./kinds";

/**
 * What an agency writes for its site: news, and the other kinds with fields of their own. The row holds the working draft; what citizens see is the version that `publishedVersion` names.
 * `revision` rises with every save, and a save names the revision it started from, so that nobody overwrites unseen.
 */
export const articles = pgTable("articles", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  kind: text({ enum: articleKinds }).notNull().default("news"),
  slug: text().notNull(),
  title: text().notNull().default(""),
  summary: text().notNull().default(""),
  body: jsonb().$type<RichText>().notNull(),
  /** What the kind has beside words and pictures (kind-rules.ts). */
  fields: jsonb().$type<Fields>().notNull().default({}),
  coverId: uuid("cover_id"),
  coverAlt: text("cover_alt").notNull().default(""),
  coverCaption: text("cover_caption").notNull().default(""),
  /** Of the published version: when it begins and ends, and its group; what these mean is the kind's business. */
  shownFrom: timestamp("shown_from", { withTimezone: true }),
  shownUntil: timestamp("shown_until", { withTimezone: true }),
  shownFacet: text("shown_facet"),
  status: text({ enum: articleStatuses }).notNull().default("draft"),
  publishedVersion: integer("published_version"),
  publishedAt: timestamp("published_at", { withTimezone: true }),
  withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
  withdrawnNote: text("withdrawn_note"),
  revision: integer().notNull().default(1),
  /** Byline that citizens see. */
  authorName: text("author_name").notNull(),
  authorTitle: text("author_title"),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
  updatedBy: integer("updated_by"),
  updatedByName: text("updated_by_name"),
}, (table) => [
  unique("articles_tenant_id").on(table.tenantId, table.id),
  unique("articles_tenant_slug").on(table.tenantId, table.slug),
  index("articles_published").on(table.tenantId, table.status, table.kind, table.publishedAt.desc(), table.id.desc()),
  index("articles_latest").on(table.status, table.publishedAt.desc(), table.id.desc()).where(sql`kind in ('news', 'announcement')`),
  index("articles_worklist").on(table.tenantId, table.updatedAt.desc()),
]);

/** History: what was published, withdrawn or restored, with the whole content of that moment. Rows never change. */
export const articleVersions = pgTable("article_versions", {
  tenantId: integer("tenant_id").notNull(),
  articleId: integer("article_id").notNull(),
  version: integer().notNull(),
  event: text({ enum: versionEvents }).notNull(),
  title: text().notNull(),
  summary: text().notNull(),
  body: jsonb().$type<RichText>().notNull(),
  kind: text({ enum: articleKinds }).notNull(),
  fields: jsonb().$type<Fields>().notNull().default({}),
  coverId: uuid("cover_id"),
  coverAlt: text("cover_alt").notNull().default(""),
  coverCaption: text("cover_caption").notNull().default(""),
  authorName: text("author_name").notNull(),
  authorTitle: text("author_title"),
  note: text(),
  madeAt: timestamp("made_at", { withTimezone: true }).notNull().defaultNow(),
  madeBy: integer("made_by"),
  madeByName: text("made_by_name").notNull(),
}, (table) => [
  primaryKey({ columns: [table.tenantId, table.articleId, table.version] }),
  foreignKey({ columns: [table.tenantId, table.articleId], foreignColumns: [articles.tenantId, articles.id] }),
]);

/** Who has an article open now; a row older than a minute means gone. */
export const articlePresence = pgTable("article_presence", {
  tenantId: integer("tenant_id").notNull(),
  articleId: integer("article_id").notNull(),
  accountId: integer("account_id").notNull(),
  name: text().notNull(),
  seenAt: timestamp("seen_at", { withTimezone: true }).notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.tenantId, table.articleId, table.accountId] }),
  foreignKey({ columns: [table.tenantId, table.articleId], foreignColumns: [articles.tenantId, articles.id] }),
]);
