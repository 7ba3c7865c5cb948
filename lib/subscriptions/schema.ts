import { sql } from "drizzle-orm";
import { bigint, boolean, foreignKey, index, integer, pgTable, primaryKey, smallint, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { recipientGroups } from "@/lib/groups/schema";
import { contacts } from "@/lib/sms/schema";
import { tenants } from "@/lib/tenants/schema";

export const subscriptionChannels = ["sms", "web"] as const;
export type SubscriptionChannel = (typeof subscriptionChannels)[number];

/** A telephone that asked for an agency's bulk messages (the desk's are the city's) and said so twice. */
export const subscriptions = pgTable("subscriptions", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  contactId: bigint("contact_id", { mode: "number" }).notNull().references(() => contacts.id),
  /** The ward it wants to hear of; null: the whole city. */
  placeId: integer("place_id").references(() => tenants.id),
  channel: text({ enum: subscriptionChannels }).notNull(),
  confirmedAt: timestamp("confirmed_at", { withTimezone: true }).notNull().defaultNow(),
  endedAt: timestamp("ended_at", { withTimezone: true }),
}, (table) => [
  primaryKey({ columns: [table.tenantId, table.contactId] }),
  index("subscriptions_contact").on(table.contactId).where(sql`ended_at is null`),
  index("subscriptions_place").on(table.tenantId, table.placeId, table.contactId).where(sql`ended_at is null`),
]);

/** start: wants an agency's messages; join: was asked into a group; stop: wants none any more. */
export const requestKinds = ["start", "join", "stop"] as const;
export type RequestKind = (typeof requestKinds)[number];

/** Waits for the telephone's own YA, or for the code that was sent to it. */
export const subscriptionRequests = pgTable("subscription_requests", {
  id: uuid().primaryKey().defaultRandom(),
  kind: text({ enum: requestKinds }).notNull(),
  /** Null: all agencies, for `stop` only. */
  tenantId: integer("tenant_id").references(() => tenants.id),
  groupId: integer("group_id"),
  contactId: bigint("contact_id", { mode: "number" }).notNull().references(() => contacts.id),
  placeId: integer("place_id").references(() => tenants.id),
  channel: text({ enum: subscriptionChannels }).notNull(),
  /** Keyed hash of the code; null: there is none, YA alone. */
  codeIndex: text("code_index"),
  /** Whether an SMS went out for it: a number that stopped, or was asked too often, gets none. */
  sent: boolean().notNull(),
  tries: smallint().notNull().default(0),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  doneAt: timestamp("done_at", { withTimezone: true }),
}, (table) => [
  index("subscription_requests_contact").on(table.contactId, table.at),
  index("subscription_requests_flow").on(table.at).where(sql`channel = 'web' and sent`),
  foreignKey({ name: "subscription_requests_group_fk", columns: [table.tenantId, table.groupId], foreignColumns: [recipientGroups.tenantId, recipientGroups.id] }),
]);

/** Telephones that stopped everything. */
export const bulkStops = pgTable("bulk_stops", {
  contactId: bigint("contact_id", { mode: "number" }).primaryKey().references(() => contacts.id),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
