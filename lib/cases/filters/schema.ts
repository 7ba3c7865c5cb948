import { sql } from "drizzle-orm";
import { bigint, boolean, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { accounts } from "@/lib/accounts/schema";
import { tenants } from "@/lib/tenants/schema";

/**
 * A filter of the inbox that somebody kept, as it stood in the address: what it names may be gone by now, and is then left
 * out when it is read. The desk's belong to the desk, which is a tenant.
 */
export const savedFilters = pgTable("saved_filters", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  accountId: integer("account_id").notNull().references(() => accounts.id),
  /** As called then. */
  byName: text("by_name").notNull(),
  name: text().notNull(),
  /** With all who work at the same place. */
  shared: boolean().notNull().default(false),
  box: text().notNull().default(""),
  urgency: text().notNull().default(""),
  words: text().notNull().default(""),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
}, (table) => [uniqueIndex("saved_filters_name").on(table.tenantId, table.accountId, sql`lower(${table.name})`)]);
