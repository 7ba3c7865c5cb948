import { bigint, boolean, index, integer, pgTable, timestamp } from "drizzle-orm/pg-core";
import { tenants } from "@/lib/tenants/schema";

/** Whose business people decided a case to be; written by the trigger `routing_learn` in the decision's own transaction. */
export const routingLessons = pgTable("routing_lessons", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  /** No foreign key: the case may be another agency's by now, and cases are never deleted. */
  caseId: bigint("case_id", { mode: "number" }).primaryKey(),
  /** Counts up with every decision: a reader goes on from the last it saw. */
  seq: bigint({ mode: "number" }).notNull(),
  /** The decision was taken back. */
  forgotten: boolean().notNull().default(false),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (table) => [index("routing_lessons_seq").on(table.seq)]);
