import { sql } from "drizzle-orm";
import { bigint, boolean, check, doublePrecision, foreignKey, index, integer, jsonb, pgTable, primaryKey, smallint, text, timestamp, unique } from "drizzle-orm/pg-core";
import { accounts } from "@/lib/accounts/schema";
import { contacts } from "@/lib/sms/schema";
import { tenants } from "@/lib/tenants/schema";

export const caseKinds = ["complaint", "aspiration", "information"] as const;
export type CaseKind = (typeof caseKinds)[number];
/** new: at the desk; open: an agency works on it; waiting: a question to the citizen stops the clock. */
export const caseStatuses = ["new", "open", "waiting", "answered", "closed"] as const;
export type CaseStatus = (typeof caseStatuses)[number];
/** By the citizen's own hand, or told to an officer who wrote it down: at the counter, by telephone, by letter. */
export const caseChannels = ["sms", "web", "walk-in", "phone", "letter"] as const;
export type CaseChannel = (typeof caseChannels)[number];

/** A proposal as it was made, kept with the case so that people see why it came to them. */
export type KeptProposal = {
  tenantId: number;
  name: string;
  /** 0 to 1. */
  certainty: number;
  word: string;
  reasons: { kind: string; text: string; spans: [number, number][] }[];
};

/** forward: an agency is looked for. field-check: the answer needs a look on the spot. */
export const limitKinds = ["forward", "answer", "field-check"] as const;
export type LimitKind = (typeof limitKinds)[number];

/** A question to the citizen, from asking until the reply; ISO times. */
export type KeptPause = { from: string; to: string };

/**
 * The lists of the inbox, as conditions of partial indexes: what waits for us, what waits for the citizen, what is
 * answered or closed, whose clock runs, what nobody has read. Where the citizen wrote after our answer it waits for us
 * again, until somebody has read it.
 */
export const caseLists = {
  open: "status in ('new', 'open') or status = 'answered' and unread",
  waiting: "status = 'waiting'",
  done: "status in ('answered', 'closed')",
  running: "status in ('new', 'open')",
  unread: "unread",
  raised: "level > 0 and status in ('new', 'open')",
  assigned: "assignee_id is not null and status <> 'closed'",
  arbiter: "refusals >= 3 and status = 'new'",
} as const;

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
  /** What limits are derived from (lib/cases/deadline.ts), so that a changed table of holidays can move them. */
  limitKind: text("limit_kind", { enum: limitKinds }).notNull().default("answer"),
  /** Begin of the limit of forwarding or answering: opened, sent on by the desk or back to it, reopened. */
  clockFrom: timestamp("clock_from", { withTimezone: true }).notNull().defaultNow(),
  /** Finished questions to the citizen since then. */
  pauses: jsonb().$type<KeptPause[]>().notNull().default([]),
  /** The newest answer that stands: the limit of closing begins with it. */
  lastAnswerAt: timestamp("last_answer_at", { withTimezone: true }),
  answeredAt: timestamp("answered_at", { withTimezone: true }),
  closedAt: timestamp("closed_at", { withTimezone: true }),
  lastMessageAt: timestamp("last_message_at", { withTimezone: true }).notNull().defaultNow(),
  /** What lists show of the citizen, so that they ask no other table: the number as it may be seen, and the newest words. */
  masked: text().notNull(),
  /** At most PREVIEW_LENGTH characters (lib/cases/read-text.ts), changed in the transaction of the message. */
  lastBody: text("last_body").notNull(),
  rating: smallint(),
  proposals: jsonb().$type<KeptProposal[]>().notNull().default([]),
  /** Times it was refused with "not ours". */
  refusals: smallint().notNull().default(0),
  /** The writer's name stays hidden from the public. */
  anonymous: boolean().notNull().default(false),
  /** The ward where the matter is, as chosen in the web form. */
  placeId: integer("place_id").references(() => tenants.id),
  /** Where exactly, in degrees (WGS84), as the citizen showed on the form's map: both or neither, and never public. */
  latitude: doublePrecision(),
  longitude: doublePrecision(),
  /** Keyed hash of the code by which a writer without a telephone follows the case. */
  codeIndex: text("code_index"),
  /** It reports abuse of power: the Inspektorat's, secret, and never the accused agency's (constraint cases_not_accused). */
  abuse: boolean().notNull().default(false),
  accusedId: integer("accused_id").references(() => tenants.id),
  /** Who has it now that its limit ran out: 0 operator, 1 deputy, 2 head, 3 the city's secretariat (lib/cases/raise.ts). */
  level: smallint().notNull().default(0),
  raisedAt: timestamp("raised_at", { withTimezone: true }),
  /** The agency that let it run out, as it was called when the case went to the secretariat. */
  raisedFrom: text("raised_from"),
  /** The colleague who works on it, as called then; nobody: whoever comes first. Gone when the case goes to another agency. */
  assigneeId: integer("assignee_id").references(() => accounts.id),
  assigneeName: text("assignee_name"),
  /** Its number in the national application SP4N-LAPOR, where it was entered too. */
  laporNumber: text("lapor_number"),
}, (table) => [
  unique("cases_tenant_id").on(table.tenantId, table.id),
  index("cases_contact").on(table.contactId, table.lastMessageAt),
  index("cases_opened").on(table.openedAt),
  index("cases_answered").on(table.answeredAt).where(sql`answered_at is not null`),
  // A pair for each list: an agency's, and the desk's across all. Their conditions are lib/cases/reach.ts's, word for
  // word. The status stands in the first so that a case without a clock is passed over without looking at it.
  index("cases_open").on(table.tenantId, table.dueAt, table.id, table.status).where(sql.raw(caseLists.open)),
  index("cases_open_city").on(table.dueAt, table.id, table.status).where(sql.raw(caseLists.open)),
  index("cases_waiting").on(table.tenantId, table.dueAt, table.id).where(sql.raw(caseLists.waiting)),
  index("cases_waiting_city").on(table.dueAt, table.id).where(sql.raw(caseLists.waiting)),
  index("cases_done").on(table.tenantId, table.dueAt, table.id).where(sql.raw(caseLists.done)),
  index("cases_done_city").on(table.dueAt, table.id).where(sql.raw(caseLists.done)),
  index("cases_unread").on(table.tenantId, table.dueAt, table.id).where(sql.raw(caseLists.unread)),
  index("cases_unread_city").on(table.dueAt, table.id).where(sql.raw(caseLists.unread)),
  index("cases_raised").on(table.tenantId, table.dueAt, table.id, table.level).where(sql.raw(caseLists.raised)),
  index("cases_raised_city").on(table.dueAt, table.id).where(sql.raw(caseLists.raised)),
  index("cases_arbiter").on(table.dueAt, table.id).where(sql.raw(caseLists.arbiter)),
  index("cases_assigned").on(table.tenantId, table.assigneeId, table.dueAt, table.id).where(sql.raw(caseLists.assigned)),
  check("cases_not_accused", sql`accused_id is null or accused_id <> tenant_id`),
  check("cases_abuse_secret", sql`not abuse or secret`),
  check("cases_point", sql`(latitude is null) = (longitude is null) and latitude between -90 and 90 and longitude between -180 and 180`),
  // What the worker looks through: limits to recompute, answers to close.
  index("cases_living").on(table.id).where(sql`status <> 'closed'`),
  index("cases_answered_due").on(table.dueAt, table.id).where(sql`status = 'answered'`),
  index("cases_unread_since").on(table.tenantId, table.lastMessageAt).where(sql.raw(caseLists.unread)),
]);

/** Who has a case open, and who writes in it: signs of life that nobody reads later. */
export const casePresence = pgTable("case_presence", {
  tenantId: integer("tenant_id").notNull(),
  caseId: bigint("case_id", { mode: "number" }).notNull(),
  accountId: integer("account_id").notNull(),
  name: text().notNull(),
  seenAt: timestamp("seen_at", { withTimezone: true }).notNull().defaultNow(),
  typedAt: timestamp("typed_at", { withTimezone: true }),
}, (table) => [
  primaryKey({ columns: [table.caseId, table.accountId] }),
  foreignKey({ columns: [table.tenantId, table.caseId], foreignColumns: [cases.tenantId, cases.id] }).onUpdate("cascade").onDelete("cascade"),
]);

export const caseEventTypes = [
  "received", "routed", "handed-on", "not-ours", "message", "answered", "asked", "note", "closed", "reopened",
  "number-revealed", "rated", "undone", "deadline-moved", "field-check", "raised", "abuse", "published", "unpublished", "split", "merged", "linked", "unlinked", "assigned", "lapor",
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
