import { sql } from "drizzle-orm";
import { bigint, index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Who changed what, in the transaction of the change. Rows are only ever added. */
export const auditLog = pgTable("audit_log", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  scope: text().notNull(),
  actorId: integer("actor_id"),
  actorName: text("actor_name").notNull(),
  tenantId: integer("tenant_id"),
  action: text().notNull(),
  subject: text().notNull(),
  subjectId: text("subject_id").notNull(),
  data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
}, (table) => [
  // Read backwards: "desc nulls last", as Drizzle writes it, doesn't serve `order by id desc`.
  index("audit_log_tenant").on(table.tenantId, table.id),
  index("audit_log_action").on(table.action, table.id),
  index("audit_log_at").on(table.at),
  // The list as it opens: drafts that save themselves outnumber everything else.
  index("audit_log_by_people").on(table.id).where(sql`${table.action} <> 'article.saved'`),
]);
