import { doublePrecision, foreignKey, integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { media } from "@/lib/media/schema";
import { tenants } from "@/lib/tenants/schema";

/** How an agency's site looks beside its colour; no row means all as the city gives it. Facts about the office lie in `tenants`. */
export const siteLooks = pgTable("site_looks", {
  tenantId: integer("tenant_id").primaryKey().references(() => tenants.id),
  /** The picture on top of its home. */
  headerId: uuid("header_id"),
  headerAlt: text("header_alt").notNull().default(""),
  /** Rooms in the menu, in their order; null: all, in the city's order. */
  menu: text().array(),
  /** Parts of the home that are switched off. */
  hidden: text().array().notNull().default([]),
  /** Addresses of its accounts elsewhere, one each. */
  links: jsonb().$type<string[]>().notNull().default([]),
  /** Degrees, WGS 84; both or neither. */
  latitude: doublePrecision(),
  longitude: doublePrecision(),
  changedAt: timestamp("changed_at", { withTimezone: true }).notNull().defaultNow(),
}, (table) => [
  foreignKey({ columns: [table.tenantId, table.headerId], foreignColumns: [media.tenantId, media.id] }),
]);
