import { sql } from "drizzle-orm";
import { bigint, check, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { tenants } from "@/lib/tenants/schema";
import { templateKinds } from "./kind";

/** A text that an agency answers with often, with variables (variables.ts). The desk's belong to the desk, which is a tenant. */
export const replyTemplates = pgTable("reply_templates", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  name: text().notNull(),
  body: text().notNull(),
  kind: text({ enum: templateKinds }).notNull().default("answer"),
  /** Its place in the list, from 1; gaps don't matter. */
  place: integer().notNull(),
  /** Grows with each change: who began from an older one is told instead of overwriting. */
  version: integer().notNull().default(1),
  /** Who changed it last, as called then. */
  byName: text("by_name").notNull(),
  changedAt: timestamp("changed_at", { withTimezone: true }).notNull().defaultNow(),
  /** Deleted, and can still be had back. */
  deletedAt: timestamp("deleted_at", { withTimezone: true }),
}, (table) => [
  uniqueIndex("reply_templates_name").on(table.tenantId, sql`lower(${table.name})`).where(sql`deleted_at is null`),
  check("reply_templates_length", sql`char_length(name) between 1 and 40 and char_length(body) between 1 and 1000`),
  check("reply_templates_kind", sql`kind in ('answer', 'question')`),
]);
