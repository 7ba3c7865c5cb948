import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, smallint, text, timestamp, unique, uniqueIndex } from "drizzle-orm/pg-core";

/** How a contact is reached: none has left no address, and reads answers on the page of the ticket. */
export const contactChannels = ["phone", "email", "none"] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** A sender. The number itself is encrypted (AES-256-GCM); `phoneIndex` is a keyed hash for look-up. */
export const contacts = pgTable("contacts", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  phoneIndex: text("phone_index").notNull().unique(),
  phoneCipher: text("phone_cipher").notNull(),
  /** As shown: `0812-****-321`; a short code or name as it is. */
  masked: text().notNull(),
  /** Keyed hash of the last four digits with the contact's index: a citizen proves the number with them. */
  lastFourIndex: text("last_four_index").notNull(),
  /** Only a telephone number can be answered by SMS, not a short code or a name. */
  answerable: boolean().notNull(),
  optedOutAt: timestamp("opted_out_at", { withTimezone: true }),
  firstSeenAt: timestamp("first_seen_at", { withTimezone: true }).notNull().defaultNow(),
  /** Of an e-mail contact the address lies where the number would, encrypted alike. */
  channel: text({ enum: contactChannels }).notNull().default("phone"),
  /** Until then what it writes waits in the spam box, unanswered; a person at the desk said why. */
  blockedUntil: timestamp("blocked_until", { withTimezone: true }),
  blockedReason: text("blocked_reason"),
  blockedByName: text("blocked_by_name"),
}, (table) => [index("contacts_blocked").on(table.blockedUntil).where(sql`blocked_until is not null`)]);

/** What a gateway delivered, exactly once per its id, kept even when nothing could be made of it. */
export const deliveries = pgTable("deliveries", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  gateway: text().notNull(),
  gatewayId: text("gateway_id").notNull(),
  contactId: bigint("contact_id", { mode: "number" }).references(() => contacts.id),
  /** The short number it was sent to. */
  recipient: text().notNull(),
  encoding: text().notNull(),
  /** The payload's bytes in hex, as they came. */
  payload: text().notNull(),
  partRef: integer("part_ref"),
  partTotal: smallint("part_total"),
  partSeq: smallint("part_seq"),
  sentAt: timestamp("sent_at", { withTimezone: true }),
  receivedAt: timestamp("received_at", { withTimezone: true }).notNull().defaultNow(),
  /** When the gateway wrote it down, where that tells a redelivery from another message. */
  gatewayAt: timestamp("gateway_at", { withTimezone: true }),
  messageId: bigint("message_id", { mode: "number" }),
}, (table) => [
  unique("deliveries_once").on(table.gateway, table.gatewayId),
  index("deliveries_parts").on(table.gateway, table.contactId, table.partRef, table.partTotal, table.receivedAt),
]);

export const directions = ["in", "out"] as const;
/**
 * citizen: somebody wrote; command: INFO, CEK …; auto: we answered by machine; answer, question: a person did; test: an
 * admin tried a gateway; bulk, alert: one of a broadcast's, an alert when it is urgent.
 */
export const messageKinds = ["citizen", "command", "auto", "answer", "question", "test", "bulk", "alert"] as const;
/** No job carries these: the worker takes them in turn (lib/broadcasts/feed.ts). */
export const bulkKinds = ["bulk", "alert"] as const;
export const isBulk = (kind: (typeof messageKinds)[number]): boolean => kind === "bulk" || kind === "alert";
/** How far an outgoing message came; it only moves forward (lib/sms/delivery.ts). */
export const sendStates = [
  "queued", "submitting", "accepted", "delivered", "failed-now", "failed", "unknown", "expired", "cancelled",
] as const;
export type SendState = (typeof sendStates)[number];

export const messages = pgTable("messages", {
  tenantId: integer("tenant_id").notNull(),
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  /** Null for a command that belongs to no case. */
  caseId: bigint("case_id", { mode: "number" }),
  contactId: bigint("contact_id", { mode: "number" }).notNull().references(() => contacts.id),
  direction: text({ enum: directions }).notNull(),
  kind: text({ enum: messageKinds }).notNull(),
  body: text().notNull(),
  gateway: text().notNull(),
  /** Parts seen or to be sent, and how many belong to it. */
  partsHave: smallint("parts_have").notNull().default(1),
  partsTotal: smallint("parts_total").notNull().default(1),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  authorId: integer("author_id"),
  authorName: text("author_name"),
  state: text({ enum: sendStates }),
  stateAt: timestamp("state_at", { withTimezone: true }),
  /** Our reference at the gateway: how an unknown outcome is asked about. */
  reference: text().unique(),
  /** Not handed over before: until morning, until its turn at a gateway with a speed limit, or until a refusal may have passed. */
  sendAfter: timestamp("send_after", { withTimezone: true }),
  /** The gateway at which that moment is this message's own turn. */
  turnAt: text("turn_at"),
  /** The gateway whose worker was told to send it: that one needn't wait for the moment. */
  passedOnTo: text("passed_on_to"),
  /** Still waiting then, it expires: nobody wants to read it any more. */
  validUntil: timestamp("valid_until", { withTimezone: true }),
  /** The broadcast it is one of. */
  broadcastId: integer("broadcast_id"),
}, (table) => [
  index("messages_case").on(table.caseId, table.id),
  index("messages_contact").on(table.contactId, table.id),
  // When something last came in: per agency and for the desk in the rail, per gateway for the state of health.
  index("messages_arrivals").on(table.tenantId, table.at).where(sql`direction = 'in'`),
  index("messages_city_arrivals").on(table.at).where(sql`direction = 'in'`),
  index("messages_gateway_arrivals").on(table.gateway, table.at).where(sql`direction = 'in'`),
  uniqueIndex("messages_broadcast_once").on(table.broadcastId, table.contactId).where(sql`broadcast_id is not null`),
  index("messages_bulk_waiting").on(table.kind, table.tenantId).where(sql`kind in ('bulk', 'alert') and state in ('queued', 'failed-now', 'submitting')`),
  // Whether a person has ever answered: a first step on the home page.
  index("messages_answerer").on(table.authorId, table.tenantId).where(sql`kind = 'answer'`),
]);

/**
 * How a try to hand a message over ended: accepted, the gateway took it; rejected, it certainly didn't; unknown; failed, nobody
 * knew, and then it was told that the message didn't arrive; never-seen, the gateway was asked and knows nothing of it.
 */
export const attemptOutcomes = ["accepted", "rejected", "unknown", "failed", "never-seen"] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

/** One try to hand a message over; written before the gateway is called. */
export const sendAttempts = pgTable("send_attempts", {
  messageId: bigint("message_id", { mode: "number" }).notNull().references(() => messages.id),
  attempt: smallint().notNull(),
  gateway: text().notNull().default(""),
  /** Refused in a way that asking this gateway again won't change. */
  final: boolean().notNull().default(false),
  startedAt: timestamp("started_at", { withTimezone: true }).notNull().defaultNow(),
  endedAt: timestamp("ended_at", { withTimezone: true }),
  /** Null: under way. It never says less than the message itself (lib/sms/attempts.ts). */
  outcome: text({ enum: attemptOutcomes }),
  detail: text(),
}, (table) => [primaryKey({ columns: [table.messageId, table.attempt] })]);

/** What arrived on a phone of the built-in handset (demo and development only). */
export const handsetMessages = pgTable("handset_messages", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  contactId: bigint("contact_id", { mode: "number" }).notNull().references(() => contacts.id),
  reference: text().notNull().unique(),
  parts: jsonb().$type<string[]>().notNull(),
  handedOverAt: timestamp("handed_over_at", { withTimezone: true }).notNull().defaultNow(),
  arrivedAt: timestamp("arrived_at", { withTimezone: true }),
}, (table) => [index("handset_messages_contact").on(table.contactId, table.id)]);

/** A phone that is switched off keeps its messages at the gateway. */
export const handsetPhones = pgTable("handset_phones", {
  contactId: bigint("contact_id", { mode: "number" }).primaryKey().references(() => contacts.id),
  offSince: timestamp("off_since", { withTimezone: true }),
});
