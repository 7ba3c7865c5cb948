import { sql } from "drizzle-orm";
import { bigint, boolean, foreignKey, index, integer, pgTable, primaryKey, smallint, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { articles } from "@/lib/articles/schema";
import { tenants } from "@/lib/tenants/schema";
import { fileFormats, fileKinds } from "./formats";

/** A picture in its sizes, or a file to download; its bytes lie in the store under `media/<tenant>/<id>/` (store.ts). */
export const media = pgTable("media", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: uuid().primaryKey().defaultRandom(),
  kind: text({ enum: fileKinds }).notNull().default("picture"),
  /** What the bytes are, by their content. */
  format: text({ enum: fileFormats }).notNull().default("picture"),
  /** Pixels of the largest size kept; 0, and no widths, for a file that isn't a picture. */
  width: integer().notNull(),
  height: integer().notNull(),
  widths: integer().array().notNull(),
  /** Whether it is kept as AVIF too; null: nobody has tried yet. */
  avif: boolean(),
  /** What must stay in sight when the picture is cropped, in percent from the left and from the top. */
  focusX: smallint("focus_x").notNull().default(50),
  focusY: smallint("focus_y").notNull().default(50),
  /** Words for those who can't see it, offered wherever it is used. */
  alt: text().notNull().default(""),
  /** Bytes of all sizes together. */
  bytes: integer().notNull(),
  name: text().notNull(),
  /** Stories whose draft or published version uses it; kept by a trigger (see `mediaUses`). */
  uses: integer().notNull().default(0),
  /** Set when a published page first uses it; before that only the agency's own people see it. */
  publicAt: timestamp("public_at", { withTimezone: true }),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  createdBy: integer("created_by"),
  createdByName: text("created_by_name"),
}, (table) => [
  unique("media_tenant_id").on(table.tenantId, table.id),
  index("media_newest").on(table.tenantId, table.createdAt, table.id),
  index("media_newest_of_kind").on(table.tenantId, table.kind, table.createdAt, table.id),
  index("media_unused").on(table.tenantId, table.createdAt, table.id).where(sql`uses = 0`),
  index("media_without_avif").on(table.createdAt).where(sql`avif is null and kind = 'picture'`),
]);

/**
 * Where a picture or file is used: in a story's draft, in what citizens read of it (`shown`), or both. A trigger writes
 * it with the story, from its picture, its text and its fields, so no command, import or script can forget it.
 */
export const mediaUses = pgTable("media_uses", {
  tenantId: integer("tenant_id").notNull(),
  mediaId: uuid("media_id").notNull(),
  articleId: integer("article_id").notNull(),
  shown: boolean().notNull().default(false),
}, (table) => [
  primaryKey({ columns: [table.tenantId, table.mediaId, table.articleId] }),
  foreignKey({ columns: [table.tenantId, table.mediaId], foreignColumns: [media.tenantId, media.id] }),
  foreignKey({ columns: [table.tenantId, table.articleId], foreignColumns: [articles.tenantId, articles.id] }).onDelete("cascade"),
  index("media_uses_article").on(table.tenantId, table.articleId),
]);

/** How much an agency keeps; a trigger counts. */
export const mediaTotals = pgTable("media_totals", {
  tenantId: integer("tenant_id").primaryKey().references(() => tenants.id),
  files: integer().notNull().default(0),
  bytes: bigint({ mode: "number" }).notNull().default(0),
});

/** Names in the store that may lie there without a row: written before the first byte, and when a row goes. */
export const mediaLeftovers = pgTable("media_leftovers", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: uuid().notNull(),
  since: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (table) => [primaryKey({ columns: [table.tenantId, table.id] }), index("media_leftovers_since").on(table.since)]);
