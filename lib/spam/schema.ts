import { sql } from "drizzle-orm";
import { bigint, index, integer, pgTable, real, text, timestamp, unique } from "drizzle-orm/pg-core";
import { contacts } from "@/lib/sms/schema";
import { tenants } from "@/lib/tenants/schema";

/** `diblokir`: whatever it says, its sender is blocked; the filter learns nothing from it. */
export const boxKinds = ["penipuan", "promo", "diblokir"] as const;
export type BoxKind = (typeof boxKinds)[number];
export const spamStates = ["waiting", "restored", "confirmed"] as const;

/** The box for messages that look like fraud or advertising: kept until a person restores or confirms them, never deleted. */
export const spamMessages = pgTable("spam_messages", {
  /** The desk's, until it is restored. */
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  /** No foreign key: a restored message goes with its case to another agency. */
  messageId: bigint("message_id", { mode: "number" }).notNull(),
  contactId: bigint("contact_id", { mode: "number" }).notNull().references(() => contacts.id),
  body: text().notNull(),
  /** The number as it may be seen. */
  masked: text().notNull(),
  kind: text({ enum: boxKinds }).notNull(),
  /** 0 to 1, as the filter judged. */
  certainty: real().notNull(),
  state: text({ enum: spamStates }).notNull().default("waiting"),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  decidedAt: timestamp("decided_at", { withTimezone: true }),
  decidedByName: text("decided_by_name"),
  /** Set by the trigger `spam_learn` when a person decides: the filter reads on from the last it saw. */
  seq: bigint({ mode: "number" }).notNull().default(0),
}, (table) => [
  unique("spam_messages_message").on(table.messageId),
  index("spam_messages_waiting").on(table.at, table.id).where(sql`state = 'waiting'`),
  index("spam_messages_seq").on(table.seq).where(sql`state <> 'waiting'`),
]);
