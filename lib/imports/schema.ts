import { sql } from "drizzle-orm";
import { bigint, boolean, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { articleKinds, articles } from "@/lib/articles/schema";
import type { WholeLook } from "@/lib/identity/whole-look";
import { media } from "@/lib/media/schema";
import { tenants } from "@/lib/tenants/schema";
import type { Note } from "./notes";
import { formats, type SourceItem } from "./source";
import { type Choices, importStates, itemPlans, itemStates, noTally, type Tally } from "./states";

/** One file of an old site: read, looked through, brought, perhaps taken back. The numbers are kept up as it goes on. */
export const imports = pgTable("imports", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  fileName: text("file_name").notNull(),
  fileBytes: integer("file_bytes").notNull(),
  receivedBytes: integer("received_bytes").notNull().default(0),
  state: text({ enum: importStates }).notNull().default("uploading"),
  format: text({ enum: formats }),
  siteTitle: text("site_title").notNull().default(""),
  siteAddress: text("site_address"),
  choices: jsonb().$type<Choices>(),
  /** Why it can't go on, in a sentence; `problemLine` is where the file breaks. */
  problem: text(),
  problemLine: integer("problem_line"),
  /** When the whole file was read into items; a restart before that begins anew. */
  readAt: timestamp("read_at", { withTimezone: true }),
  /** Steps of what runs now: bytes while reading, items after that. */
  stepDone: integer("step_done").notNull().default(0),
  stepTotal: integer("step_total").notNull().default(0),
  /** What there is and what became of it, counted again as it goes on. */
  tally: jsonb().$type<Tally>().notNull().default(noTally),
  /** Who began it; the worker acts with that person's right, asked again each time. */
  accountId: integer("account_id").notNull(),
  byName: text("by_name").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp("finished_at", { withTimezone: true }),
  /** The worker's turn that has it now; another may take over when the last sign of life is old. */
  runner: uuid(),
  beatAt: timestamp("beat_at", { withTimezone: true }).notNull().defaultNow(),
}, (table) => [
  unique("imports_tenant_id").on(table.tenantId, table.id),
  index("imports_newest").on(table.tenantId, table.id.desc()),
  index("imports_working").on(table.beatAt).where(sql`state in ('uploading', 'checking', 'running', 'undoing')`),
  uniqueIndex("imports_one_at_work").on(table.tenantId).where(sql`state in ('checking', 'running', 'undoing')`),
]);

/** Of items: those that come or came, and those that don't. */
export const comingItem = sql`state in ('planned', 'brought', 'refreshed', 'removed', 'kept')`;
export const outItem = sql`state in ('refused', 'failed')`;

/** One thing in the file: what becomes of it and why. `content` is emptied when it isn't needed any more. */
export const importItems = pgTable("import_items", {
  tenantId: integer("tenant_id").notNull(),
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  importId: integer("import_id").notNull(),
  line: integer().notNull(),
  sourceKey: text("source_key").notNull(),
  oldId: text("old_id"),
  parentId: text("parent_id"),
  type: text().notNull(),
  /** What it becomes here; null for what doesn't come by its kind. */
  kind: text({ enum: articleKinds }),
  title: text().notNull(),
  oldAddress: text("old_address"),
  /** Last part of the address it will have, as far as can be said before. */
  slug: text(),
  formerDate: timestamp("former_date", { withTimezone: true }),
  state: text({ enum: itemStates }).notNull().default("read"),
  /** What it is to become, and, once it came, whether it is a draft still: a trigger says so when a person publishes it. */
  plan: text({ enum: itemPlans }),
  notes: jsonb().$type<Note[]>().notNull().default([]),
  /** A person should look at it afterwards. */
  look: boolean().notNull().default(false),
  comments: integer().notNull().default(0),
  /** Of what the file says; another one means that the old site changed it. */
  hash: text().notNull(),
  pictures: integer().notNull().default(0),
  missingPictures: integer("missing_pictures").notNull().default(0),
  content: jsonb().$type<SourceItem>(),
  articleId: integer("article_id"),
  /** The article's revision when the import left it; a higher one means that a person changed it. */
  madeRevision: integer("made_revision"),
  /** When it refreshed a story: the item that brought it, and the version before. */
  previousItem: bigint("previous_item", { mode: "number" }),
  beforeVersion: integer("before_version"),
  /** When it brought the site's look: what stood there before, and what the import put there. */
  lookChange: jsonb("look_change").$type<{ before: WholeLook; made: WholeLook }>(),
}, (table) => [
  foreignKey({ columns: [table.tenantId, table.importId], foreignColumns: [imports.tenantId, imports.id] }),
  index("import_items_next").on(table.tenantId, table.importId, table.state, table.id),
  index("import_items_coming").on(table.tenantId, table.importId, table.id).where(comingItem),
  index("import_items_out").on(table.tenantId, table.importId, table.id).where(outItem),
  index("import_items_look").on(table.tenantId, table.importId, table.id).where(sql`look`),
  index("import_items_source").on(table.tenantId, table.sourceKey).where(sql`article_id is not null`),
  index("import_items_old").on(table.tenantId, table.importId, table.oldId),
  index("import_items_site_look").on(table.tenantId, table.sourceKey).where(sql`plan = 'look'`),
  index("import_items_drafts").on(table.tenantId, table.importId).where(sql`state = 'brought' and plan = 'draft'`),
  index("import_items_article").on(table.tenantId, table.articleId),
]);

/** Pictures that an import fetched, by a hash of where they were: each is fetched once. */
export const importPictures = pgTable("import_pictures", {
  tenantId: integer("tenant_id").notNull(),
  addressHash: text("address_hash").notNull(),
  importId: integer("import_id").notNull(),
  mediaId: uuid("media_id").notNull(),
}, (table) => [
  primaryKey({ columns: [table.tenantId, table.addressHash] }),
  foreignKey({ columns: [table.tenantId, table.importId], foreignColumns: [imports.tenantId, imports.id] }),
  foreignKey({ columns: [table.tenantId, table.mediaId], foreignColumns: [media.tenantId, media.id] }).onDelete("cascade"),
]);

/** Where stories stood on the agency's old site, as paths of its host; readers who come by them are led on. */
export const oldPaths = pgTable("old_paths", {
  tenantId: integer("tenant_id").notNull(),
  /** As lib/imports/old-paths.ts writes it: `/2013/05/judul`, `/?p=12`. */
  path: text().notNull(),
  articleId: integer("article_id").notNull(),
  importId: integer("import_id").notNull(),
}, (table) => [
  primaryKey({ columns: [table.tenantId, table.path] }),
  foreignKey({ columns: [table.tenantId, table.articleId], foreignColumns: [articles.tenantId, articles.id] }).onDelete("cascade"),
  foreignKey({ columns: [table.tenantId, table.importId], foreignColumns: [imports.tenantId, imports.id] }),
  index("old_paths_article").on(table.tenantId, table.articleId),
]);
