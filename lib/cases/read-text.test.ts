import fc from "fast-check";
import { expect, it } from "vitest";
import { isCut, PREVIEW_LENGTH, previewOf } from "./read-text";

it("keeps short words as they came, and never more than its length or half a character of long ones", () => {
  expect(previewOf("lmpu jln mati")).toBe("lmpu jln mati");
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 3 * PREVIEW_LENGTH }), (text) => {
    const preview = previewOf(text);
    expect(preview.length).toBeLessThanOrEqual(PREVIEW_LENGTH);
    expect(preview.isWellFormed()).toBe(true);
    expect(text.startsWith(preview.replace(/…$/, ""))).toBe(true);
  }));
  expect([isCut(previewOf("x".repeat(PREVIEW_LENGTH))), isCut(previewOf("x".repeat(PREVIEW_LENGTH + 1)))]).toEqual([false, true]);
  expect(previewOf("🙏".repeat(PREVIEW_LENGTH)).isWellFormed()).toBe(true);
});
