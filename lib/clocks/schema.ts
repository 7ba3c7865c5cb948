import { sql } from "drizzle-orm";
import { bigint, check, date, foreignKey, index, integer, jsonb, pgTable, smallint, text, timestamp, unique } from "drizzle-orm/pg-core";
import { accounts } from "@/lib/accounts/schema";
import type { Limits } from "@/lib/cases/limits";
import { cases } from "@/lib/cases/schema";
import { tenants } from "@/lib/tenants/schema";

/** What the city promises, in working days, and who decides when a promise isn't kept. One row, kept by the admin. */
export const cityRules = pgTable("city_rules", {
  id: smallint().primaryKey().default(1),
  forward: smallint().notNull().default(3),
  information: smallint().notNull().default(5),
  complaint: smallint().notNull().default(5),
  aspiration: smallint().notNull().default(14),
  fieldCheck: smallint("field_check").notNull().default(60),
  closeAfter: smallint("close_after").notNull().default(10),
  /** How long a case lies late with the operator, the deputy, the head before it goes up. */
  toDeputy: smallint("to_deputy").notNull().default(0),
  toHead: smallint("to_head").notNull().default(2),
  toSecretariat: smallint("to_secretariat").notNull().default(3),
  /** The agency where the last step leads; null: cases stay with the head. */
  secretariatId: integer("secretariat_id").references(() => tenants.id),
  /** The desk's officer who decides what three agencies have refused. */
  arbiterId: integer("arbiter_id").references(() => accounts.id),
  /** Told in histories by people who may not look up accounts. */
  arbiterName: text("arbiter_name"),
}, () => [check("city_rules_one", sql`id = 1`)]);

/** A change after which limits are derived anew, and how far that is: two passes over the cases, in order of their ids. */
export const clockChanges = pgTable("clock_changes", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  byName: text("by_name").notNull(),
  /** "Cuti bersama Natal, 24 Desember 2026, ditambah". */
  summary: text().notNull(),
  /** Days that became free, and that became working days. */
  added: date().array().notNull().default(sql`'{}'`),
  removed: date().array().notNull().default(sql`'{}'`),
  limitsBefore: jsonb("limits_before").$type<Limits>(),
  pass: smallint().notNull().default(1),
  cursor: bigint({ mode: "number" }).notNull().default(0),
  /** Cases looked at in the first pass, of how many when it began. */
  seen: integer().notNull().default(0),
  total: integer(),
  moved: integer().notNull().default(0),
  /** When its next turn begins. */
  resumeAt: timestamp("resume_at", { withTimezone: true }).notNull().defaultNow(),
  doneAt: timestamp("done_at", { withTimezone: true }),
});

/** A case whose running limit a change moved. Follows its case. */
export const deadlineMoves = pgTable("deadline_moves", {
  tenantId: integer("tenant_id").notNull(),
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  changeId: integer("change_id").notNull().references(() => clockChanges.id),
  caseId: bigint("case_id", { mode: "number" }).notNull(),
  ticket: text().notNull(),
  oldDue: timestamp("old_due", { withTimezone: true }).notNull(),
  newDue: timestamp("new_due", { withTimezone: true }).notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (table) => [
  foreignKey({ columns: [table.tenantId, table.caseId], foreignColumns: [cases.tenantId, cases.id] }).onUpdate("cascade"),
  unique("deadline_moves_once").on(table.changeId, table.caseId),
  index("deadline_moves_case").on(table.caseId),
]);
