import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConcat, readUdh } from "./udh";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));

describe("the header of a part", () => {
  it("reads 8-bit and 16-bit references", () => {
    expect(parseConcat(bytes("0500032a0201"))).toEqual({ ref: 0x2a, total: 2, seq: 1 });
    expect(parseConcat(bytes("060804beef0303"))).toEqual({ ref: 0xbeef, total: 3, seq: 3 });
  });

  it("steps over a port element before it", () => {
    expect(parseConcat(bytes("0b05040b8423f00003070201"))).toEqual({ ref: 7, total: 2, seq: 1 });
  });

  it("refuses the impossible and the cut short", () => {
    for (const hex of ["", "05", "0500032a02", "0500032a0200", "0500032a0203", "0500032a0000", "ff0003", "05000a2a0201"]) {
      expect(parseConcat(bytes(hex)), hex).toBeNull();
    }
  });

  it("survives any octets", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (udh) => {
      const found = parseConcat(readUdh(udh));
      expect(found === null || (found.seq >= 1 && found.seq <= found.total)).toBe(true);
    }));
  });

  it("reads the header back whatever stands around it", () => {
    const element = fc.record({ kind: fc.integer({ min: 1, max: 7 }), body: fc.uint8Array({ maxLength: 9 }) });
    fc.assert(fc.property(fc.array(element, { maxLength: 3 }), fc.nat(255), fc.integer({ min: 1, max: 255 }), (others, ref, total) => {
      const around = others.flatMap(({ kind, body }) => [kind, body.length, ...body]);
      const elements = [...around, 0, 3, ref, total, 1];
      expect(parseConcat(Uint8Array.of(elements.length, ...elements))).toEqual({ ref, total, seq: 1 });
    }));
  });

  it("takes octets and their hexadecimal spelling", () => {
    const raw = bytes("0500032a0201");
    expect(readUdh(raw)).toEqual(raw);
    expect(readUdh(new TextEncoder().encode("0500032A0201"))).toEqual(raw);
    expect(readUdh(new TextEncoder().encode("ngawur"))).toEqual(new TextEncoder().encode("ngawur"));
  });
});
