import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeGsm, isGsm7, septetsOf } from "./gsm";
import { countSegments, splitSegments } from "./segments";

const anyText = fc.string({ unit: "grapheme", maxLength: 400 });
const gsmChar = fc.constantFrom(..."abcXYZ 0159@£Ø.,\n{}[]~|€^\\");
const gsmText = fc.array(gsmChar, { maxLength: 700 }).map((chars) => chars.join(""));

describe("the part counter", () => {
  it("counts 160 plain characters as one SMS and the 161st as a second", () => {
    expect(countSegments("a".repeat(160))).toEqual({ encoding: "gsm7", parts: 1, unitsUsed: 160, unitsPerPart: 160, unitsLeft: 0 });
    expect(countSegments("a".repeat(161))).toMatchObject({ parts: 2, unitsPerPart: 153, unitsLeft: 145 });
  });

  it("falls to 70 units when one character is foreign to GSM", () => {
    expect(countSegments("ş" + "a".repeat(69))).toMatchObject({ encoding: "ucs2", parts: 1, unitsLeft: 0 });
    expect(countSegments("ş" + "a".repeat(70))).toMatchObject({ parts: 2, unitsPerPart: 67, unitsLeft: 63 });
  });

  it("counts brackets and the euro sign twice", () => {
    expect(countSegments("[€]").unitsUsed).toBe(6);
    expect(countSegments("{".repeat(80)).parts).toBe(1);
    expect(countSegments("{".repeat(81)).parts).toBe(2);
  });

  it("starts empty with one part and all its room", () => {
    expect(countSegments("")).toEqual({ encoding: "gsm7", parts: 1, unitsUsed: 0, unitsPerPart: 160, unitsLeft: 160 });
  });

  it("needs one more part when an escape pair doesn't fit the last septet", () => {
    const text = "a".repeat(152) + "€" + "a".repeat(151) + "bc";
    expect(splitSegments(text).parts.map((part) => part.length)).toEqual([152, 152, 2]);
  });

  it("never cuts an emoji in two", () => {
    const { parts } = splitSegments("a".repeat(66) + "🌊".repeat(40));
    expect(parts.every((part) => part.isWellFormed())).toBe(true);
    expect(parts[0]).toHaveLength(66);
  });

  it("loses nothing, fills no part beyond its room and agrees with the split", () => {
    fc.assert(fc.property(fc.oneof(anyText, gsmText), (text) => {
      const { encoding, parts } = splitSegments(text);
      const count = countSegments(text);
      const units = (part: string) =>
        encoding === "ucs2" ? part.length : [...part].reduce((sum, char) => sum + (septetsOf(char) ?? 99), 0);
      expect(parts.join("")).toBe(text);
      expect(encoding === "gsm7").toBe(isGsm7(text));
      expect(count.parts).toBe(parts.length);
      expect(parts.every((part) => units(part) <= count.unitsPerPart)).toBe(true);
      expect(count.unitsLeft).toBe(count.unitsPerPart - units(parts.at(-1) ?? ""));
    }));
  });
});

describe("GSM 03.38", () => {
  it("reads the extension table", () => {
    expect(decodeGsm(Uint8Array.of(0x00, 0x1b, 0x65, 0x41, 0x1b, 0x28))).toBe("@€A{");
  });

  it("shows an unknown escape as the plain character and marks what is no septet", () => {
    expect(decodeGsm(Uint8Array.of(0x1b, 0x41, 0xff, 0x1b))).toBe("A\ufffd\ufffd");
  });
});
