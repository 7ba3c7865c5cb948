import { countStatement } from "./count";

/**
 * Drizzle asks by `unsafe(text, values)`, which the driver parses and plans anew each time, and asks for a description
 * first: two answers to wait for. Named, a statement is parsed once a connection, and statements that are sent without
 * waiting between travel together.
 */
export function asPrepared([text, values = []]: unknown[]): unknown[] {
  if (typeof text === "string") countStatement(text);
  return [text, values, { prepare: true }];
}
