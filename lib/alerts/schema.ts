import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { tenants } from "@/lib/tenants/schema";

export const alertLevels = ["info", "warning", "danger"] as const;
export type AlertLevel = (typeof alertLevels)[number];

/** A notice on top of every page of an agency's site, or of the whole city's where `tenantId` is null; it begins and ends by itself. */
export const alerts = pgTable("alerts", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  tenantId: integer("tenant_id").references(() => tenants.id),
  level: text({ enum: alertLevels }).notNull(),
  title: text().notNull(),
  /** What to do, in a sentence or two; may be empty. */
  detail: text().notNull().default(""),
  /** A path of the same site or an https address with more about it. */
  href: text(),
  startsAt: timestamp("starts_at", { withTimezone: true }).notNull(),
  endsAt: timestamp("ends_at", { withTimezone: true }).notNull(),
  /** Taken down before its end. */
  endedAt: timestamp("ended_at", { withTimezone: true }),
  endedByName: text("ended_by_name"),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  createdByName: text("created_by_name").notNull(),
}, (table) => [
  index("alerts_whose").on(table.tenantId, table.endsAt, table.id),
  check("alerts_end_after_start", sql`ends_at > starts_at`),
]);
