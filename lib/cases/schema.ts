import { sql } from "drizzle-orm";
import { bigint, boolean, foreignKey, index, integer, jsonb, pgTable, smallint, text, timestamp, unique } from "drizzle-orm/pg-core";
import { contacts } from "@/lib/sms/schema";
import { tenants } from "@/lib/tenants/schema";

export const caseKinds = ["complaint", "aspiration", "information"] as const;
export type CaseKind = (typeof caseKinds)[number];
/** new: at the desk; open: an agency works on it; waiting: a question to the citizen stops the clock. */
export const caseStatuses = ["new", "open", "waiting", "answered", "closed"] as const;
export type CaseStatus = (typeof caseStatuses)[number];
export const caseChannels = ["sms", "web"] as const;

/** A proposal as it was made, kept with the case so that people see why it came to them. */
export type KeptProposal = {
  tenantId: number;
  name: string;
  /** 0 to 1. */
  certainty: number;
  word: string;
  reasons: { kind: string; text: string; spans: [number, number][] }[];
};

/** A matter a citizen raised. It belongs to one tenant at a time; the desk is a tenant too. */
export const cases = pgTable("cases", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  /** Eight digits, the last one a check digit (lib/cases/ticket.ts). */
  ticket: text().notNull().unique(),
  kind: text({ enum: caseKinds }).notNull().default("complaint"),
  status: text({ enum: caseStatuses }).notNull().default("new"),
  channel: text({ enum: caseChannels }).notNull().default("sms"),
  title: text().notNull(),
  contactId: bigint("contact_id", { mode: "number" }).notNull().references(() => contacts.id),
  secret: boolean().notNull().default(false),
  unread: boolean().notNull().default(true),
  openedAt: timestamp("opened_at", { withTimezone: true }).notNull().defaultNow(),
  forwardedAt: timestamp("forwarded_at", { withTimezone: true }),
  /** End of the running limit: forwarding while new, answering while open, closing after an answer. */
  dueAt: timestamp("due_at", { withTimezone: true }).notNull(),
  /** End of the answering limit, kept when it was answered. */
  answerDueAt: timestamp("answer_due_at", { withTimezone: true }),
  pausedAt: timestamp("paused_at", { withTimezone: true }),
  answeredAt: timestamp("answered_at", { withTimezone: true }),
  closedAt: timestamp("closed_at", { withTimezone: true }),
  lastMessageAt: timestamp("last_message_at", { withTimezone: true }).notNull().defaultNow(),
  rating: smallint(),
  proposals: jsonb().$type<KeptProposal[]>().notNull().default([]),
  /** Times it was refused with "not ours". */
  refusals: smallint().notNull().default(0),
}, (table) => [
  unique("cases_tenant_id").on(table.tenantId, table.id),
  index("cases_inbox").on(table.tenantId, table.status, table.dueAt, table.id),
  index("cases_contact").on(table.contactId, table.lastMessageAt.desc()),
  index("cases_unread").on(table.tenantId).where(sql`unread`),
  index("cases_opened").on(table.openedAt),
]);

export const caseEventTypes = [
  "received", "routed", "handed-on", "not-ours", "message", "answered", "asked", "note", "closed", "reopened",
  "number-revealed", "rated", "undone",
] as const;
export type CaseEventType = (typeof caseEventTypes)[number];

/** What happened to a case, in order; dispositions are the rows that name a receiver. Rows never change. */
export const caseEvents = pgTable("case_events", {
  tenantId: integer("tenant_id").notNull(),
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  caseId: bigint("case_id", { mode: "number" }).notNull(),
  type: text({ enum: caseEventTypes }).notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  actorId: integer("actor_id"),
  actorName: text("actor_name").notNull(),
  /** Agencies are named as they were called then. */
  fromName: text("from_name"),
  toName: text("to_name"),
  fromTenantId: integer("from_tenant_id"),
  toTenantId: integer("to_tenant_id"),
  note: text(),
}, (table) => [
  foreignKey({ columns: [table.tenantId, table.caseId], foreignColumns: [cases.tenantId, cases.id] }).onUpdate("cascade"),
  index("case_events_case").on(table.caseId, table.id),
]);
