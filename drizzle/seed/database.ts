import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";

/** The owner's transaction of the seed. */
export type SeedTx = Parameters<Parameters<PostgresJsDatabase["transaction"]>[0]>[0];

export type SeededAgencies = ReadonlyMap<string, { id: number; name: string; shortName: string }>;

/** PostgreSQL takes 65,534 parameters a statement; rows of any table here fit this many. */
export const inBatches = <T>(rows: readonly T[], size = 500): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, batch) => rows.slice(batch * size, (batch + 1) * size));

export const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);

export function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the examples name ${what}, which doesn't exist`);
  return value;
}
