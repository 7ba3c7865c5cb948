import { sql } from "drizzle-orm";
import { bigint, foreignKey, index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { openKeys } from "@/lib/open311/schema";
import { tenants } from "@/lib/tenants/schema";
import { cases } from "../schema";

/** A web form that was taken in, under the name it was given when it was shown: sent twice, it is one report. */
export const webReports = pgTable("web_reports", {
  nonce: text().primaryKey(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** Of the words alone, keyed: the same text is known again, whoever sends it. */
  digest: text().notNull(),
  contactId: bigint("contact_id", { mode: "number" }),
  caseId: bigint("case_id", { mode: "number" }),
  /** Why it waits for the desk to read it first; null: it went its usual way. */
  held: text(),
  /** The application that brought it (open_keys, lib/open311/schema.ts); null: our own form. */
  keyId: integer("key_id").references(() => openKeys.id),
}, (table) => [index("web_reports_at").on(table.at), index("web_reports_digest").on(table.digest, table.at), index("web_reports_case").on(table.caseId).where(sql`case_id is not null`)]);

/** A photo of a report, in the sizes pages use, for those who may read the case. Without a case it waits for its form. */
export const casePhotos = pgTable("case_photos", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: uuid().primaryKey().defaultRandom(),
  caseId: bigint("case_id", { mode: "number" }),
  nonce: text().notNull(),
  name: text().notNull(),
  width: integer().notNull(),
  height: integer().notNull(),
  widths: integer().array().notNull(),
  bytes: integer().notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
}, (table) => [
  foreignKey({ columns: [table.tenantId, table.caseId], foreignColumns: [cases.tenantId, cases.id] }).onUpdate("cascade"),
  index("case_photos_case").on(table.caseId).where(sql`case_id is not null`),
  index("case_photos_waiting").on(table.nonce, table.createdAt).where(sql`case_id is null`),
]);
