import { expect, it } from "vitest";
import { type LastPress, press } from "./keypad";

function type(presses: [key: string, at: number][]): string {
  let text = "";
  let last: LastPress = null;
  for (const [key, at] of presses) ({ text, last } = press(text, key, last, at));
  return text;
}

it("writes as a simple phone does: again soon is the next letter, later is a new one", () => {
  expect(type([["5", 0], ["5", 200], ["5", 400], ["2", 900], ["6", 1500]])).toBe("lam");
  expect(type([["2", 0], ["2", 2000]])).toBe("aa");
  expect(type([["2", 0], ["2", 100], ["2", 200], ["2", 300], ["2", 400]])).toBe("a");
  expect(type([["0", 0]])).toBe(" ");
});
