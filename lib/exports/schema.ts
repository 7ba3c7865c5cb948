import { sql } from "drizzle-orm";
import { bigint, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { tenants } from "@/lib/tenants/schema";
import { exportStates } from "./states";

/** A whole site as one file to take away; the file lies in the data folder while the state is `ready`. */
export const siteExports = pgTable("site_exports", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  state: text({ enum: exportStates }).notNull().default("waiting"),
  /** Why it failed, in a sentence. */
  problem: text(),
  /** Writings first, then pictures. */
  stepDone: integer("step_done").notNull().default(0),
  stepTotal: integer("step_total").notNull().default(0),
  writings: integer().notNull().default(0),
  pictures: integer().notNull().default(0),
  /** Pictures whose files are gone from the store. */
  missing: integer().notNull().default(0),
  bytes: bigint({ mode: "number" }).notNull().default(0),
  /** Who asked for it; the worker reads with that person's right, asked again. */
  accountId: integer("account_id").notNull(),
  byName: text("by_name").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  finishedAt: timestamp("finished_at", { withTimezone: true }),
  expiresAt: timestamp("expires_at", { withTimezone: true }),
  /** The worker's turn that has it now; another may take over when the last sign of life is old. */
  runner: uuid(),
  beatAt: timestamp("beat_at", { withTimezone: true }).notNull().defaultNow(),
}, (table) => [
  index("site_exports_newest").on(table.tenantId, table.id.desc()),
  index("site_exports_working").on(table.state, table.beatAt).where(sql`state in ('waiting', 'running', 'ready')`),
  uniqueIndex("site_exports_one_at_work").on(table.tenantId).where(sql`state in ('waiting', 'running')`),
]);
