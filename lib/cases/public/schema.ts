import { sql } from "drizzle-orm";
import { bigint, foreignKey, index, integer, pgTable, text, timestamp, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { tenants } from "@/lib/tenants/schema";
import { cases, caseKinds, caseStatuses } from "../schema";

/**
 * A case as everybody may read it: redacted words, and copies of its state that a trigger keeps true. Its own id is its
 * address, since the ticket is the writer's. The database refuses a secret case (publication_allowed).
 */
export const casePublications = pgTable("case_publications", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  caseId: bigint("case_id", { mode: "number" }).notNull(),
  title: text().notNull(),
  question: text().notNull(),
  answer: text(),
  /** The agency that answered, as it was called then. */
  answerBy: text("answer_by"),
  placeId: integer("place_id").references(() => tenants.id),
  kind: text({ enum: caseKinds }).notNull(),
  status: text({ enum: caseStatuses }).notNull(),
  openedAt: timestamp("opened_at", { withTimezone: true }).notNull(),
  dueAt: timestamp("due_at", { withTimezone: true }).notNull(),
  answeredAt: timestamp("answered_at", { withTimezone: true }),
  closedAt: timestamp("closed_at", { withTimezone: true }),
  publishedAt: timestamp("published_at", { withTimezone: true }).notNull().defaultNow(),
  publishedByName: text("published_by_name").notNull(),
  withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
}, (table) => [
  unique("case_publications_case").on(table.tenantId, table.caseId),
  foreignKey({ columns: [table.tenantId, table.caseId], foreignColumns: [cases.tenantId, cases.id] }).onUpdate("cascade"),
  uniqueIndex("case_publications_one").on(table.caseId),
  index("case_publications_shown").on(table.tenantId, table.openedAt, table.id).where(sql`withdrawn_at is null`),
  index("case_publications_shown_city").on(table.openedAt, table.id).where(sql`withdrawn_at is null`),
  index("case_publications_place").on(table.placeId, table.openedAt).where(sql`withdrawn_at is null`),
]);
