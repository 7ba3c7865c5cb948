import { sql } from "drizzle-orm";
import { boolean, date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
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
  /** The revision whose words citizens read: a later one means that the draft differs. */
  publishedRevision: integer("published_revision"),
  publishedAt: timestamp("published_at", { withTimezone: true }),
  /** Its date on the agency's old site; set for what an import brought, which never counts as the agency's own work. */
  formerDate: timestamp("former_date", { withTimezone: true }),
  withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
  withdrawnNote: text("withdrawn_note"),
  /** The version that goes before citizens at `publishAt`, and when what is published comes down. */
  scheduledVersion: integer("scheduled_version"),
  publishAt: timestamp("publish_at", { withTimezone: true }),
  unpublishAt: timestamp("unpublish_at", { withTimezone: true }),
  /** Waits for a second person. */
  submittedAt: timestamp("submitted_at", { withTimezone: true }),
  submittedBy: integer("submitted_by"),
  submittedByName: text("submitted_by_name"),
  /** The second person sent it back to the one who had asked, with a note. */
  returnedAt: timestamp("returned_at", { withTimezone: true }),
  returnedTo: integer("returned_to"),
  returnedByName: text("returned_by_name"),
  returnedNote: text("returned_note"),
  /** Published in a hurry: a second person still has to look at it. */
  unreviewedSince: timestamp("unreviewed_since", { withTimezone: true }),
  unreviewedBy: integer("unreviewed_by"),
  /** "Still true?": the day it is asked next. */
  reviewOn: date("review_on"),
  trashedAt: timestamp("trashed_at", { withTimezone: true }),
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
  // Read backwards for "last touched first": Drizzle's desc() on an index puts nulls last, in a query first.
  index("articles_worklist").on(table.tenantId, table.kind, table.updatedAt, table.id).where(sql`trashed_at is null`),
  index("articles_worklist_status").on(table.tenantId, table.kind, table.status, table.updatedAt, table.id).where(sql`trashed_at is null`),
  index("articles_trash").on(table.tenantId, table.kind, table.updatedAt, table.id).where(sql`trashed_at is not null`),
  index("articles_author").on(table.tenantId, table.updatedBy).where(sql`status = 'published' and former_date is null`),
  // Drafts of all rooms together, last touched first: those that lie are asked about on the home.
  index("articles_drafts").on(table.tenantId, table.updatedAt, table.id).where(sql`status = 'draft' and trashed_at is null`),
  // Few at any time, among all that an agency ever wrote: what waits for a person or its hour.
  index("articles_planned").on(table.tenantId, table.publishAt).where(sql`publish_at is not null or submitted_at is not null or returned_at is not null or unreviewed_since is not null`),
  index("articles_ending").on(table.tenantId, table.unpublishAt).where(sql`unpublish_at is not null`),
  index("articles_asked").on(table.tenantId, table.reviewOn).where(sql`review_on is not null`),
  index("articles_until").on(table.tenantId, table.shownUntil).where(sql`shown_until is not null`),
  // With all that the walls ask about (articles_read), so that it is counted without the rows.
  index("articles_own_work").on(table.tenantId, table.status, table.publishedAt, table.id).where(sql`status = 'published' and former_date is null`),
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

/** Former addresses of stories: each leads on to the story's present one and can't be taken by another story. */
export const articleAddresses = pgTable("article_addresses", {
  tenantId: integer("tenant_id").notNull(),
  slug: text().notNull(),
  articleId: integer("article_id").notNull(),
  leftAt: timestamp("left_at", { withTimezone: true }).notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.tenantId, table.slug] }),
  foreignKey({ columns: [table.tenantId, table.articleId], foreignColumns: [articles.tenantId, articles.id] }),
  index("article_addresses_article").on(table.tenantId, table.articleId),
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

/** Links that show a draft to whoever has them, until they end. Only the token's hash is kept. */
export const articlePreviews = pgTable("article_previews", {
  tenantId: integer("tenant_id").notNull(),
  articleId: integer("article_id").notNull(),
  tokenHash: text("token_hash").notNull().unique(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  madeBy: integer("made_by"),
  madeAt: timestamp("made_at", { withTimezone: true }).notNull().defaultNow(),
}, (table) => [
  primaryKey({ columns: [table.tenantId, table.articleId, table.tokenHash] }),
  foreignKey({ columns: [table.tenantId, table.articleId], foreignColumns: [articles.tenantId, articles.id] }),
]);

/** How an agency keeps its site; its own people decide. */
export const siteSettings = pgTable("site_settings", {
  tenantId: integer("tenant_id").primaryKey().references(() => tenants.id),
  /** A second person looks at everything before citizens do. */
  asksReview: boolean("asks_review").notNull().default(false),
});
