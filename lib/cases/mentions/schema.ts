import { sql } from "drizzle-orm";
import { bigint, foreignKey, index, integer, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";
import { accounts } from "@/lib/accounts/schema";
import { cases } from "../schema";

/** Named in a note with "@": waits for that person until the case is opened. Named again, it waits again. */
export const caseMentions = pgTable("case_mentions", {
  tenantId: integer("tenant_id").notNull(),
  caseId: bigint("case_id", { mode: "number" }).notNull(),
  accountId: integer("account_id").notNull().references(() => accounts.id),
  /** Who named, as called then. */
  byName: text("by_name").notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  seenAt: timestamp("seen_at", { withTimezone: true }),
}, (table) => [
  primaryKey({ columns: [table.caseId, table.accountId] }),
  foreignKey({ columns: [table.tenantId, table.caseId], foreignColumns: [cases.tenantId, cases.id] }).onUpdate("cascade").onDelete("cascade"),
  index("case_mentions_waiting").on(table.tenantId, table.accountId, table.at).where(sql`seen_at is null`),
]);
