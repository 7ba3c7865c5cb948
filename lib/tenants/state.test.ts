import { expect, it } from "vitest";
import { siteState } from "./state";

const now = new Date("2026-11-25T02:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

it.each([
  ["living", 400, 0], ["living", 400, 30], ["slow", 400, 30.01], ["slow", 400, 90], ["dead", 400, 90.01],
  ["slow", 0, null], ["slow", 31, null], ["dead", 91, null], ["none", null, null], ["none", null, 1],
] as const)("is %s when opened %s days and worked on %s days ago", (state, opened, worked) => {
  expect(siteState({ openedAt: opened === null ? null : ago(opened), lastOwnWorkAt: worked === null ? null : ago(worked) }, now)).toBe(state);
});
