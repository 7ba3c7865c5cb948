import { bigint, boolean, date, index, integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { tenants } from "@/lib/tenants/schema";
import { cityRoleNames, membershipRoles } from "./roles";

export const accounts = pgTable("accounts", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  /** Lower case; the command that creates an account folds it. */
  email: text().notNull().unique(),
  name: text().notNull(),
  /** argon2id; null until the invitation is used. */
  passwordHash: text("password_hash"),
  disabledAt: timestamp("disabled_at", { withTimezone: true }),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  /** Kept here too: sessions grow with every sign-in. */
  lastSignInAt: timestamp("last_sign_in_at", { withTimezone: true }),
}, (table) => [
  // Names for lists, without the rows.
  index("accounts_names").on(table.id, table.name, table.disabledAt),
]);

/** A seat at an agency, from a day to a day (both included; null: open end). Days are days of Asia/Jakarta. */
export const memberships = pgTable("memberships", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  accountId: integer("account_id").notNull().references(() => accounts.id),
  role: text({ enum: membershipRoles }).notNull(),
  startsOn: date("starts_on").notNull(),
  endsOn: date("ends_on"),
}, (table) => [
  unique("memberships_once").on(table.tenantId, table.accountId, table.role, table.startsOn),
  index("memberships_account").on(table.accountId),
]);

export const cityRoles = pgTable("city_roles", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  accountId: integer("account_id").notNull().references(() => accounts.id),
  role: text({ enum: cityRoleNames }).notNull(),
  startsOn: date("starts_on").notNull(),
  endsOn: date("ends_on"),
}, (table) => [unique("city_roles_once").on(table.accountId, table.role, table.startsOn)]);

/** The row behind a sign-in token: ending it ends the sign-in on the next request. */
export const sessions = pgTable("sessions", {
  id: uuid().primaryKey().defaultRandom(),
  accountId: integer("account_id").notNull().references(() => accounts.id),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  endedAt: timestamp("ended_at", { withTimezone: true }),
  /** The agency chosen in the switcher; the membership is checked again on every request. */
  tenantId: integer("tenant_id").references(() => tenants.id),
}, (table) => [index("sessions_account").on(table.accountId)]);

/** A link that sets a password once: an invitation or a reset. Only the hash of its token is kept. */
export const invitations = pgTable("invitations", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  accountId: integer("account_id").notNull().references(() => accounts.id),
  tokenHash: text("token_hash").notNull().unique(),
  reset: boolean().notNull().default(false),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  usedAt: timestamp("used_at", { withTimezone: true }),
}, (table) => [index("invitations_account").on(table.accountId)]);

/** Failed sign-ins, by keyed hashes of account and address, so that guessing can be slowed. */
export const signInFailures = pgTable("sign_in_failures", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  emailIndex: text("email_index").notNull(),
  addressIndex: text("address_index").notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
}, (table) => [
  index("sign_in_failures_email").on(table.emailIndex, table.at),
  index("sign_in_failures_address").on(table.addressIndex, table.at),
]);
