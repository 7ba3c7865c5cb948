import { sql } from "drizzle-orm";
import { date, index, integer, jsonb, pgTable, primaryKey, smallint, text, timestamp, unique, uniqueIndex } from "drizzle-orm/pg-core";

export const tenantKinds = [
  "meja", "dinas", "badan", "kantor", "sekretariat", "bagian", "inspektorat", "satpol-pp", "rsud",
  "kecamatan", "kelurahan", "tp-pkk", "lembaga",
] as const;
export type TenantKind = (typeof tenantKinds)[number];

export type TopService = { title: string; note: string; icon: string };

/**
 * An agency with an address. The first row (kind `meja`) is the SMS Centre's desk: a case that found no agency belongs
 * to it, so that every case always has an owner and foreign keys can carry the tenant.
 */
export const tenants = pgTable("tenants", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  shortName: text("short_name").notNull(),
  kind: text({ enum: tenantKinds }).notNull(),
  parentId: integer("parent_id"),
  /** Code of the Ministry of Home Affairs, `12.71.01.1001`; kecamatan and kelurahan only. */
  code: text(),
  smsCodes: text("sms_codes").array().notNull().default(sql`'{}'`),
  aliases: text().array().notNull().default(sql`'{}'`),
  tagline: text(),
  address: text(),
  phone: text(),
  hours: text(),
  headName: text("head_name"),
  headTitle: text("head_title"),
  leadColour: text("lead_colour").notNull().default("hijau"),
  topServices: jsonb("top_services").$type<TopService[]>().notNull().default([]),
  /** When the site was opened; null while the address only holds the honest page. */
  openedAt: timestamp("opened_at", { withTimezone: true }),
  suspendedAt: timestamp("suspended_at", { withTimezone: true }),
  /** What citizens read while the address is suspended. */
  suspendedNote: text("suspended_note"),
  /** The agency that carries on its work: closed for good, its address leads there. Never in a circle (lib/tenants/merge.ts). */
  mergedInto: integer("merged_into"),
  mergedAt: timestamp("merged_at", { withTimezone: true }),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
}, (table) => [
  // There is one desk, and a list of hundreds isn't read to find it.
  uniqueIndex("tenants_desk").on(table.kind).where(sql`kind = 'meja'`),
  // Names for lists, without the rows.
  index("tenants_names").on(table.id, table.slug, table.name),
]);

/** Former addresses: they lead on to the tenant's present one and can't be taken by another. */
export const tenantAddresses = pgTable("tenant_addresses", {
  slug: text().primaryKey(),
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  leftAt: timestamp("left_at", { withTimezone: true }).notNull().defaultNow(),
});

/** When the agency itself last did something that citizens see. Kept apart so that operators can't touch `tenants`. */
export const tenantPulse = pgTable("tenant_pulse", {
  tenantId: integer("tenant_id").primaryKey().references(() => tenants.id),
  lastOwnWorkAt: timestamp("last_own_work_at", { withTimezone: true }),
  /** Of what its site has ever shown: kinds, and classes of documents (trigger `articles_milestone`); and that a second person was decided about (`settings_milestone`). Nothing is taken off again. */
  milestones: text().array().notNull().default(sql`'{}'`),
});

/** The words of an agency's business, by which messages find it. */
export const duties = pgTable("duties", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  phrase: text().notNull(),
  /** 1 a hint, 2 usual, 3 decides. */
  weight: smallint().notNull().default(2),
}, (table) => [unique("duties_once").on(table.tenantId, table.phrase), index("duties_tenant").on(table.tenantId)]);

/** Topics that are an agency's business (lib/routing/topics): their words are its duties too. */
export const agencyTopics = pgTable("agency_topics", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  topic: text().notNull(),
}, (table) => [primaryKey({ columns: [table.tenantId, table.topic] })]);

/** Messages as an agency would get them, in its own words; routing learns from them. */
export const dutyExamples = pgTable("duty_examples", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  text: text().notNull(),
}, (table) => [unique("duty_examples_once").on(table.tenantId, table.text)]);

/** Streets, markets and complexes that an admin adds, under the ward or district they lie in. */
export const routingPlaces = pgTable("routing_places", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  name: text().notNull(),
}, (table) => [unique("routing_places_once").on(table.tenantId, table.name)]);
export const holidayKinds = ["national", "joint"] as const;
export type HolidayKind = (typeof holidayKinds)[number];

/** National holidays and joint leave, kept by the admin: clocks don't run on them. */
export const holidays = pgTable("holidays", {
  day: date().primaryKey(),
  kind: text({ enum: holidayKinds }).notNull().default("national"),
  name: text().notNull(),
});
