import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, smallint, text, timestamp, unique } from "drizzle-orm/pg-core";
import type { LinkMemory } from "@/lib/sms/gateways/smpp/doubts";
import { messages } from "@/lib/sms/schema";

export const gatewayKinds = ["handset", "gammu", "kannel", "http", "smpp"] as const;
/** Kinds that can be added: there is something behind each (lib/gateways/open.ts). The handset is no row. */
export const buildableKinds = ["gammu", "kannel", "smpp", "http"] as const satisfies readonly (typeof gatewayKinds)[number][];
export type GatewayKind = (typeof gatewayKinds)[number];
export const gatewayRoles = ["in", "out", "both"] as const;
export type GatewayRole = (typeof gatewayRoles)[number];

/** A way to the mobile network, as an admin described it. The built-in handset has no row: its setting turns it on. */
export const gateways = pgTable("gateways", {
  /** What messages remember it by, so it never changes, and a row is never deleted: `kannel-kantor`. */
  name: text().primaryKey(),
  kind: text({ enum: gatewayKinds }).notNull(),
  /** As people call it. */
  label: text().notNull(),
  role: text({ enum: gatewayRoles }).notNull(),
  /** The smaller, the sooner. */
  priority: smallint().notNull().default(10),
  /** Beginnings of numbers (E.164) that it takes; empty: all. */
  prefixes: text().array().notNull().default([]),
  /** SMS a second, parts counted one by one; null: as fast as it goes. */
  perSecond: smallint("per_second"),
  /** What its kind needs to know (lib/gateways/kinds.ts). */
  settings: jsonb().$type<Record<string, string>>().notNull().default({}),
  /** The secret ones of them, sealed as numbers are (lib/sms/vault.ts); null: none. */
  secrets: text(),
  active: boolean().notNull().default(true),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  changedAt: timestamp("changed_at", { withTimezone: true }).notNull().defaultNow(),
});

/** What the workers learned of a gateway: its pace, and how it has been lately. Also of the built-in handset. */
export const gatewayStates = pgTable("gateway_states", {
  gateway: text().primaryKey(),
  /** The next moment at which an SMS may leave by it: one row for all workers, so that the limit holds over them. */
  nextSlotAt: timestamp("next_slot_at", { withTimezone: true }).notNull().defaultNow(),
  /** Troubles in a row. */
  failures: smallint().notNull().default(0),
  /** After trouble it isn't asked before then, unless there is no other. */
  restingUntil: timestamp("resting_until", { withTimezone: true }),
  lastOkAt: timestamp("last_ok_at", { withTimezone: true }),
  lastTroubleAt: timestamp("last_trouble_at", { withTimezone: true }),
  lastTrouble: text("last_trouble"),
  /** What it says of itself, where it does: null is not known. */
  probedAt: timestamp("probed_at", { withTimezone: true }),
  up: boolean(),
  /** Percent. */
  signal: smallint(),
  battery: smallint(),
  network: text(),
  /** What is left to send with, in the gateway's own words. */
  credit: text(),
  /** SMS it holds and hasn't sent yet. */
  waiting: integer(),
  /** The one worker that has its connection open, and until when it has it for sure: it says so again every few seconds. */
  holder: text(),
  heldUntil: timestamp("held_until", { withTimezone: true }),
  /** Since when that connection is bound; null: it isn't. */
  boundAt: timestamp("bound_at", { withTimezone: true }),
  /** What the next connection must know of the last one. */
  link: jsonb().$type<LinkMemory>(),
});

export const reportStates = ["accepted", "delivered", "failed", "unknown"] as const;
export type ReportState = (typeof reportStates)[number];

/** What a gateway told of a message we handed it, kept as it came: in any order, early, late, twice, or of nothing we know. */
export const deliveryReports = pgTable("delivery_reports", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  gateway: text().notNull(),
  /** The same report again has the same key. */
  key: text().notNull(),
  /** Ours, or the gateway's own handle for the message: whichever it named. */
  reference: text(),
  handle: text(),
  state: text({ enum: reportStates }).notNull(),
  /** In the gateway's own words. */
  code: text(),
  at: timestamp({ withTimezone: true }),
  receivedAt: timestamp("received_at", { withTimezone: true }).notNull().defaultNow(),
  /** Null: of no message that we know, or not yet. */
  messageId: bigint("message_id", { mode: "number" }).references(() => messages.id),
}, (table) => [
  unique("delivery_reports_once").on(table.gateway, table.key),
  index("delivery_reports_handle").on(table.gateway, table.handle),
  index("delivery_reports_message").on(table.messageId),
  index("delivery_reports_age").on(table.receivedAt),
]);

/** By which names a gateway knows a message: one each part, or one for the whole. */
export const messageHandles = pgTable("message_handles", {
  gateway: text().notNull(),
  handle: text().notNull(),
  messageId: bigint("message_id", { mode: "number" }).notNull().references(() => messages.id),
  /** How many the message has, known or not; null: these are all. */
  names: smallint(),
  /** How many of its parts bear this one. */
  parts: smallint().notNull().default(1),
}, (table) => [primaryKey({ columns: [table.gateway, table.handle] }), index("message_handles_message").on(table.messageId)]);
