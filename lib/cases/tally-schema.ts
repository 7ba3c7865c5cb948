import { date, integer, jsonb, pgTable, primaryKey, smallint, timestamp } from "drizzle-orm/pg-core";
import { tenants } from "@/lib/tenants/schema";

/** Spans of days, today among them, that figures are kept for: the portal's week and a site's month. */
export const FIGURE_DAYS = [7, 30] as const;
export type FigureDays = (typeof FIGURE_DAYS)[number];

/**
 * Public numbers of an agency's cases, without the secret ones, as the worker last counted them (lib/cases/tally.ts):
 * no page of citizens counts cases, and no SMS on its way in waits for a number.
 */
export const caseFigures = pgTable("case_figures", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  days: smallint().$type<FigureDays>().notNull(),
  received: integer().notNull(),
  answered: integer().notNull(),
  answeredInTime: integer("answered_in_time").notNull(),
  openNow: integer("open_now").notNull(),
  lateNow: integer("late_now").notNull(),
  countedAt: timestamp("counted_at", { withTimezone: true }).notNull(),
}, (table) => [primaryKey({ columns: [table.tenantId, table.days] })]);

/** Weeks that a home page shows. */
export const WEEKS_SHOWN = 8;
/** Days that are counted anew now and then: those of the weeks and spans that are shown. */
export const DAYS_KEPT_TRUE = 7 * WEEKS_SHOWN;

/**
 * The cases of a day at an agency, counted by the worker; figures and weeks are sums of these. Days are Asia/Jakarta's.
 * Of those that came in that day: `received` without the secret ones, and how all of them fare. Of those answered that
 * day, without the secret ones: how many, and how many in time.
 */
export const caseDays = pgTable("case_days", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  day: date().notNull(),
  received: integer().notNull(),
  inTime: integer("in_time").notNull(),
  late: integer().notNull(),
  open: integer().notNull(),
  answered: integer().notNull(),
  answeredInTime: integer("answered_in_time").notNull(),
}, (table) => [primaryKey({ columns: [table.day, table.tenantId] })]);

/** `week` is its Monday, Asia/Jakarta, `2027-01-25`. */
export type CaseWeek = { week: string; in_time: number; late: number; open: number };

/** An agency's cases by the week they came in, for its own people; counted by the worker too. */
export const caseWeeks = pgTable("case_weeks", {
  tenantId: integer("tenant_id").primaryKey().references(() => tenants.id),
  weeks: jsonb().$type<CaseWeek[]>().notNull(),
});
