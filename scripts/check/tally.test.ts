import { join } from "node:path";
import { expect, test } from "vitest";
import { writeJson } from "../files";
import { temporaryFolder } from "../testing/folder";
import { playwrightTally, sum, vitestTally } from "./tally";

const result = (content: unknown) => {
  const file = join(temporaryFolder(), "result.json");
  writeJson(file, content);
  return file;
};
const vitest = { numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 0, success: true };
const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0 }, errors: [] };

test("passes are added up over all steps", () => {
  expect(sum([vitestTally(result(vitest), true), playwrightTally(result(playwright), true)])).toEqual({ passed: 9, failed: 0 });
});

test("a run that broke off is a failure, though no single test failed", () => {
  expect(vitestTally(result({ ...vitest, success: false, numFailedTestSuites: 1 }), false)).toEqual({ passed: 5, failed: 1 });
  expect(vitestTally("/nowhere/result.json", false)).toEqual({ passed: 0, failed: 1 });
  expect(playwrightTally(result(playwright), false)).toEqual({ passed: 4, failed: 1 });
});

test("a test that only passed when tried again has failed", () => {
  expect(playwrightTally(result({ ...playwright, stats: { expected: 3, unexpected: 0, flaky: 1 } }), true)).toEqual({ passed: 3, failed: 1 });
});
