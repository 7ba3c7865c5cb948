import { expect, it } from "vitest";
import { nameOf } from "./key-names";

const press = (key: string, timeStamp: number, more: Partial<KeyboardEvent> = {}) => nameOf({ key, timeStamp, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

it("G and a letter are one name, for everybody who asks about that press", () => {
  expect(press("g", 1_000)).toBe("g");
  expect(press("g", 1_000)).toBe("g");
  expect(press("b", 1_400)).toBe("g b");
  expect(press("b", 1_400)).toBe("g b");
  expect(press("b", 1_500)).toBe("b");
  expect([press("g", 2_000), press("G", 2_300)]).toEqual(["g", "g g"]);
});

it("G waits for a letter and not for long; with Ctrl a letter is another key", () => {
  press("g", 10_000);
  expect(press("b", 12_000)).toBe("b");
  press("g", 20_000);
  expect(press("k", 20_100, { ctrlKey: true })).toBe("ctrl+k");
  expect(press("Enter", 20_200)).toBe("enter");
  expect(press("n", 20_300)).toBe("g n");
});
