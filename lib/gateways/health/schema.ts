import { sql } from "drizzle-orm";
import { date, index, integer, pgTable, primaryKey, smallint, text, timestamp, unique, uniqueIndex } from "drizzle-orm/pg-core";
import { accounts } from "@/lib/accounts/schema";
import { letterStates } from "@/lib/mail/tries";
import { gateways } from "../schema";

/** What passed a gateway in one hour. The built-in handset has hours too. */
export const gatewayTraffic = pgTable("gateway_traffic", {
  gateway: text().notNull(),
  hour: timestamp({ withTimezone: true }).notNull(),
  incoming: integer().notNull().default(0),
  /** Messages it took from us, by when they were written. */
  handed: integer().notNull().default(0),
  /** Messages of which it told that they arrived or failed. */
  reported: integer().notNull().default(0),
}, (table) => [primaryKey({ columns: [table.gateway, table.hour] }), index("gateway_traffic_hour").on(table.hour)]);

/** What became of a day's messages to the numbers of one network (networks.ts). What is neither delivered nor failed isn't known yet. */
export const gatewayNetworks = pgTable("gateway_networks", {
  day: date().notNull(),
  gateway: text().notNull(),
  network: text().notNull(),
  sent: integer().notNull(),
  delivered: integer().notNull(),
  failed: integer().notNull(),
}, (table) => [primaryKey({ columns: [table.day, table.gateway, table.network] })]);

/** A silence that isn't usual. At most one is open for a gateway, and the same silence never has a second one. */
export const gatewayAlarms = pgTable("gateway_alarms", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  gateway: text().notNull().references(() => gateways.name),
  quietSince: timestamp("quiet_since", { withTimezone: true }).notNull(),
  beganAt: timestamp("began_at", { withTimezone: true }).notNull(),
  /** How many signs of life would have been usual between the two. */
  expected: integer().notNull(),
  endedAt: timestamp("ended_at", { withTimezone: true }),
}, (table) => [unique("gateway_alarms_once").on(table.gateway, table.quietSince), uniqueIndex("gateway_alarms_open").on(table.gateway).where(sql`ended_at is null`)]);

/** What a letter tells: a gateway is silent, or it is heard again. */
export const letterSubjects = ["silent", "heard"] as const;

/**
 * One letter to one admin for one alarm, and one for its end; written in that transaction. The first is cancelled when the
 * silence is over before it left, and only who had it gets the second.
 */
export const gatewayLetters = pgTable("gateway_letters", {
  alarmId: integer("alarm_id").notNull().references(() => gatewayAlarms.id),
  accountId: integer("account_id").notNull().references(() => accounts.id),
  about: text({ enum: letterSubjects }).notNull().default("silent"),
  state: text({ enum: letterStates }).notNull().default("queued"),
  attempts: smallint().notNull().default(0),
  /** Not tried before; of one under way: from when on it counts as hung. */
  nextAt: timestamp("next_at", { withTimezone: true }).notNull(),
  detail: text(),
}, (table) => [primaryKey({ columns: [table.alarmId, table.accountId, table.about] }), index("gateway_letters_waiting").on(table.nextAt).where(sql`state in ('queued', 'submitting')`)]);
