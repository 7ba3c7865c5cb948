import { integer, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { tenants } from "@/lib/tenants/schema";

/** A picture in its sizes; files lie in the data folder under `media/<tenant>/<id>/<width>.webp`. */
export const media = pgTable("media", {
  tenantId: integer("tenant_id").notNull().references(() => tenants.id),
  id: uuid().primaryKey().defaultRandom(),
  /** Pixels of the largest size kept. */
  width: integer().notNull(),
  height: integer().notNull(),
  widths: integer().array().notNull(),
  /** Bytes of all sizes together. */
  bytes: integer().notNull(),
  name: text().notNull(),
  /** Set when a published page first uses it; before that only the agency's own people see it. */
  publicAt: timestamp("public_at", { withTimezone: true }),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  createdBy: integer("created_by"),
}, (table) => [unique("media_tenant_id").on(table.tenantId, table.id)]);
