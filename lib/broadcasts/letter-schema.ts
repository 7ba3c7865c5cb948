import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgTable, primaryKey, smallint, text, timestamp } from "drizzle-orm/pg-core";
import { accounts } from "@/lib/accounts/schema";
import { letterStates } from "@/lib/mail/tries";
import { broadcasts } from "./schema";

/** waiting: for a second person's yes; approved, returned: what that person said, to who wrote it and who handed it in. */
export const lettersAbout = ["waiting", "approved", "returned"] as const;
export type LetterAbout = (typeof lettersAbout)[number];

/** One letter to one person for one event. `revision`: what was handed in, so that a second try is an event of its own. */
export const broadcastLetters = pgTable("broadcast_letters", {
  tenantId: integer("tenant_id").notNull(),
  broadcastId: integer("broadcast_id").notNull(),
  revision: integer().notNull(),
  about: text({ enum: lettersAbout }).notNull(),
  accountId: integer("account_id").notNull().references(() => accounts.id),
  state: text({ enum: letterStates }).notNull().default("queued"),
  attempts: smallint().notNull().default(0),
  writtenAt: timestamp("written_at", { withTimezone: true }).notNull().defaultNow(),
  /** Not tried before; of one under way: from when on it counts as hung. */
  nextAt: timestamp("next_at", { withTimezone: true }).notNull(),
  detail: text(),
}, (table) => [
  primaryKey({ columns: [table.broadcastId, table.revision, table.about, table.accountId] }),
  foreignKey({ columns: [table.tenantId, table.broadcastId], foreignColumns: [broadcasts.tenantId, broadcasts.id] }),
  index("broadcast_letters_waiting").on(table.nextAt).where(sql`state in ('queued', 'submitting')`),
]);
