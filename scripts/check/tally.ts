import { z } from "zod";
import { readJson } from "../files";

export type Tally = { passed: number; failed: number };
export const one = (ok: boolean): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
export const sum = (tallies: Tally[]): Tally => tallies.reduce((all, part) => ({ passed: all.passed + part.passed, failed: all.failed + part.failed }), { passed: 0, failed: 0 });

const vitest = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number(), success: z.boolean() });
const playwright = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }), errors: z.array(z.unknown()) });

/** A run that broke before its first test leaves no file, or no failed test: it still counts as a failure. */
export function vitestTally(file: string, ok: boolean): Tally {
  const read = vitest.safeParse(readJson(file));
  if (!read.success) return one(false);
  const { numPassedTests: passed, numFailedTests: failed } = read.data;
  return { passed, failed: failed || (ok && read.data.success ? 0 : 1) };
}

export function playwrightTally(file: string, ok: boolean): Tally {
  const read = playwright.safeParse(readJson(file));
  if (!read.success) return one(false);
  const { expected, unexpected, flaky } = read.data.stats;
  return { passed: expected, failed: unexpected + flaky || (ok ? 0 : 1) };
}
