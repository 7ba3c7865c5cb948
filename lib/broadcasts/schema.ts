import { sql } from "drizzle-orm";
import { bigint, boolean, check, foreignKey, index, integer, pgTable, primaryKey, smallint, text, timestamp, unique } from "drizzle-orm/pg-core";
import { contacts } from "@/lib/sms/schema";
import { tenants } from "@/lib/tenants/schema";

/** waiting: for a second person; scheduled: for its hour; expanding: its recipients are written down. */
export const broadcastStates = ["draft", "waiting", "scheduled", "expanding", "sending", "done", "stopped"] as const;
export type BroadcastState = (typeof broadcastStates)[number];

const moment = (name: string) => timestamp(name, { withTimezone: true });
const ids = (name: string) => integer(name).array().notNull().default(sql`'{}'`);

/** One text to many telephones. The desk's are the city's. */
export const broadcasts = pgTable("broadcasts", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  body: text().notNull(),
  /** Flood, power cut: goes at night too, and before all other bulk. */
  urgent: boolean().notNull().default(false),
  subscribers: boolean().notNull().default(true),
  /** Subscribers of all agencies: the city's urgent ones only. */
  everyone: boolean().notNull().default(false),
  agencyIds: ids("agency_ids"),
  /** Wards; empty: the whole city. */
  placeIds: ids("place_ids"),
  groupIds: ids("group_ids"),
  sendAt: moment("send_at"),
  usefulHours: smallint("useful_hours").notNull().default(24),
  state: text({ enum: broadcastStates }).notNull().default("draft"),
  revision: integer().notNull().default(1),
  createdAt: moment("created_at").notNull().defaultNow(),
  createdBy: integer("created_by").notNull(),
  createdByName: text("created_by_name").notNull(),
  fullText: text("full_text"),
  parts: smallint(),
  estimate: integer(),
  submittedAt: moment("submitted_at"),
  submittedBy: integer("submitted_by"),
  submittedByName: text("submitted_by_name"),
  approvedAt: moment("approved_at"),
  approvedByName: text("approved_by_name"),
  returnedNote: text("returned_note"),
  begunAt: moment("begun_at"),
  /** Nobody wants to read it later than this. */
  endsAt: moment("ends_at"),
  upToContact: bigint("up_to_contact", { mode: "number" }).notNull().default(0),
  recipients: integer().notNull().default(0),
  released: integer().notNull().default(0),
  skipped: integer().notNull().default(0),
  turnAt: moment("turn_at"),
  endedAt: moment("ended_at"),
  stoppedByName: text("stopped_by_name"),
}, (table) => [
  unique().on(table.tenantId, table.id),
  index("broadcasts_list").on(table.tenantId, table.id),
  index("broadcasts_waiting").on(table.tenantId).where(sql`state = 'waiting'`),
  index("broadcasts_running").on(table.state, table.sendAt).where(sql`state in ('scheduled', 'expanding', 'sending')`),
  check("broadcasts_other_approves", sql`approved_at is null or approved_by_name is not null`),
]);

/** Who gets it, each telephone once. Without a message: not yet, or (`skipped`) not any more. */
export const broadcastRecipients = pgTable("broadcast_recipients", {
  tenantId: integer("tenant_id").notNull(),
  broadcastId: integer("broadcast_id").notNull(),
  contactId: bigint("contact_id", { mode: "number" }).notNull().references(() => contacts.id),
  messageId: bigint("message_id", { mode: "number" }),
  /** `opted-out`. */
  skipped: text(),
}, (table) => [
  primaryKey({ columns: [table.broadcastId, table.contactId] }),
  foreignKey({ columns: [table.tenantId, table.broadcastId], foreignColumns: [broadcasts.tenantId, broadcasts.id] }),
  index("broadcast_recipients_waiting").on(table.broadcastId, table.contactId).where(sql`message_id is null and skipped is null`),
]);
