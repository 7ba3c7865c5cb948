import { sql } from "drizzle-orm";
import { bigint, foreignKey, index, integer, pgTable, text, timestamp, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { contacts } from "@/lib/sms/schema";
import { tenants } from "@/lib/tenants/schema";

/** Telephones that an agency writes to together: heads of neighbourhoods, PKK teams. */
export const recipientGroups = pgTable("recipient_groups", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  name: text().notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  createdByName: text("created_by_name").notNull(),
  dissolvedAt: timestamp("dissolved_at", { withTimezone: true }),
}, (table) => [
  unique().on(table.tenantId, table.id),
  uniqueIndex("recipient_groups_name").on(table.tenantId, sql`lower(name)`).where(sql`dissolved_at is null`),
]);

/** Written down by an operator, asked by the worker, in it when the telephone itself said YA. The number is encrypted as contacts' are. */
export const groupMembers = pgTable("group_members", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  groupId: integer("group_id").notNull(),
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  phoneIndex: text("phone_index").notNull(),
  phoneCipher: text("phone_cipher").notNull(),
  masked: text().notNull(),
  name: text().notNull().default(""),
  contactId: bigint("contact_id", { mode: "number" }).references(() => contacts.id),
  addedAt: timestamp("added_at", { withTimezone: true }).notNull().defaultNow(),
  addedByName: text("added_by_name").notNull(),
  askedAt: timestamp("asked_at", { withTimezone: true }),
  confirmedAt: timestamp("confirmed_at", { withTimezone: true }),
  leftAt: timestamp("left_at", { withTimezone: true }),
}, (table) => [
  unique("group_members_once").on(table.tenantId, table.groupId, table.phoneIndex),
  foreignKey({ columns: [table.tenantId, table.groupId], foreignColumns: [recipientGroups.tenantId, recipientGroups.id] }),
  index("group_members_contact").on(table.contactId).where(sql`left_at is null`),
]);
