import { expect, it } from "vitest";
import { detailOf } from "./present-audit";

it("says how many numbers left in a file", () => {
  expect(detailOf({ numbers: 1204 })).toBe("1.204 nomor");
  expect(detailOf({ numbers: 0, onBehalf: true })).toBe("0 nomor, atas nama instansi");
});
