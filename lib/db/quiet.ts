import { DrizzleQueryError } from "drizzle-orm/errors";

/** What of the driver's error names places, not values; its `detail` repeats rows ("Failing row contains (…)"). */
const PLACES = ["code", "severity", "table_name", "column_name", "constraint_name"] as const;

/**
 * Takes the values out of a failed query's error, in place: whoever logs it must not write down a citizen's words or a
 * password's hash. The statement, PostgreSQL's own sentence, its code and the constraint's name stay.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error;
  const { message, stack = "" } = error;
  error.message = `Failed query: ${error.query}`;
  error.stack = stack.replace(message, () => error.message);
  error.params = [];
  if (error.cause && "parameters" in error.cause) error.cause = placesOf(error.cause);
  return error;
}

/** A new error, because the driver's own refuses to be changed. */
function placesOf(cause: Error): Error {
  const kept = Object.entries(cause).filter(([name]) => PLACES.some((place) => place === name));
  const quiet = Object.assign(new Error(cause.message), Object.fromEntries(kept), { name: cause.name });
  quiet.stack = `${cause.name}: ${cause.message}`;
  return quiet;
}
