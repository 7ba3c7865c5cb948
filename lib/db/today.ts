import "server-only";
import { sql } from "drizzle-orm";

/** The city's day, as seats, limits and counts go by it: for SQL, a date. */
export const TODAY = sql<string>`(now() at time zone 'Asia/Jakarta')::date`;
