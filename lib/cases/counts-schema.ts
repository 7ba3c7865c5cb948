import { integer, pgTable, smallint, timestamp, unique } from "drizzle-orm/pg-core";
import { tenants } from "@/lib/tenants/schema";

/**
 * How many cases lie in the lists of an agency's inbox: a row for each, and one without an agency for the whole city.
 * Counting the cases themselves would read every row that changed since vacuum came by. `due` are the limits of those
 * whose clock runs, all different, and `running` how many share each: what is late changes with the clock alone.
 */
export const caseCounts = pgTable("case_counts", {
  tenantId: integer("tenant_id").references(() => tenants.id),
  waiting: integer().notNull(),
  unread: integer().notNull(),
  /** Answered cases whose citizen wrote again: they are open, without a clock. */
  thanks: integer().notNull(),
  due: timestamp({ withTimezone: true }).array().notNull(),
  running: integer().array().notNull(),
}, (table) => [unique("case_counts_tenant").on(table.tenantId).nullsNotDistinct()]);

/**
 * What cases have changed since the worker last added it to `case_counts` (0011_count_walls.sql): a trigger writes it in
 * the transaction of the change, so that the sum of both is always true. Only added to, so nobody waits for anybody.
 */
export const caseCountChanges = pgTable("case_count_changes", {
  due: timestamp({ withTimezone: true }).notNull(),
  /** The case's own, which its foreign key has looked at. */
  tenantId: integer("tenant_id").notNull(),
  running: smallint().notNull(),
  waiting: smallint().notNull(),
  unread: smallint().notNull(),
  thanks: smallint().notNull(),
});
