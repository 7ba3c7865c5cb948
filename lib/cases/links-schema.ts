import { sql } from "drizzle-orm";
import { bigint, foreignKey, index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { tenants } from "@/lib/tenants/schema";
import { type CaseKind, cases, type CaseStatus, type KeptPause, type LimitKind } from "./schema";

export const linkKinds = ["related", "split", "merged"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What a limit is derived from (lib/cases/deadline.ts), as JSON. */
export type OwnClock = { kind: CaseKind; limitKind: LimitKind; clockFrom: string; pauses: KeptPause[] };
/** What a case was before it was put into another. `clock`: the kept case's own, where it took over the earlier one. */
export type Before = { status: CaseStatus; closedAt: string | null; unread: boolean; /** Its photos, which moved along. */ photos: string[]; clock?: { own: OwnClock; taken: OwnClock }; /** The kept case had no point on the map and took this one's. */ broughtPoint?: boolean; };

/**
 * `case_id` is the case that people work on: of a pair of related ones each has a row; of a split the one it was taken out
 * of; of a merge the one that is kept. `messages` are those that were moved.
 */
export const caseLinks = pgTable("case_links", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  caseId: bigint("case_id", { mode: "number" }).notNull(),
  otherId: bigint("other_id", { mode: "number" }).notNull(),
  kind: text({ enum: linkKinds }).notNull(),
  messages: bigint({ mode: "number" }).array().notNull().default([]),
  before: jsonb().$type<Before>(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  byName: text("by_name").notNull(),
  undoneAt: timestamp("undone_at", { withTimezone: true }),
}, (table) => [
  foreignKey({ columns: [table.tenantId, table.caseId], foreignColumns: [cases.tenantId, cases.id] }).onUpdate("cascade"),
  index("case_links_case").on(table.caseId).where(sql`undone_at is null`),
]);
