import { bigint, date, foreignKey, index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { cases } from "@/lib/cases/schema";
import { tenants } from "@/lib/tenants/schema";

/** A key with which one application posts reports. It is shown once; only its hash is kept. Rows end and stay. */
export const openKeys = pgTable("open_keys", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  /** The application, as an admin calls it; it stands in the history of every case that comes by it. */
  name: text().notNull(),
  /** The first letters, by which people tell keys apart. */
  hint: text().notNull(),
  hash: text().notNull().unique(),
  madeAt: timestamp("made_at", { withTimezone: true }).notNull().defaultNow(),
  madeByName: text("made_by_name").notNull(),
  endedAt: timestamp("ended_at", { withTimezone: true }),
  endedByName: text("ended_by_name"),
  lastUsedOn: date("last_used_on"),
}, (table) => [uniqueIndex("open_keys_name").on(sql`lower(${table.name})`).where(sql`ended_at is null`)]);

/** A report that an application posted: by which token it is asked for, and who wrote it. It follows its case. */
export const openReports = pgTable("open_reports", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  tokenHash: text("token_hash").primaryKey(),
  caseId: bigint("case_id", { mode: "number" }).notNull(),
  keyId: integer("key_id").notNull().references(() => openKeys.id),
  /** Name and second address as they were typed, sealed as numbers are (lib/sms/vault.ts); null: none. */
  person: text(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (table) => [
  foreignKey({ columns: [table.tenantId, table.caseId], foreignColumns: [cases.tenantId, cases.id] }).onUpdate("cascade"),
  index("open_reports_case").on(table.tenantId, table.caseId),
]);
