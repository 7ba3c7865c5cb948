import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskPhone } from "./mask";
import { normalisePhone } from "./phone";

describe("a sender", () => {
  it("is one phone however it is spelled", () => {
    const spellings = ["081234567321", "0812-3456-7321", "+6281234567321", "6281234567321", "006281234567321", "+62 812 3456 7321", "(0812) 3456.7321", "tel:+6281234567321", "\u202a0812 3456 7321\u202c", "０８１２３４５６７３２１"];
    for (const raw of spellings) expect(normalisePhone(raw), raw).toEqual({ kind: "phone", e164: "+6281234567321" });
  });

  it("knows codes, names and nothing", () => {
    expect(normalisePhone("1708")).toEqual({ kind: "short", value: "1708" });
    expect(normalisePhone("98555")).toEqual({ kind: "short", value: "98555" });
    expect(normalisePhone("*123#")).toEqual({ kind: "short", value: "*123#" });
    expect(normalisePhone("TELKOMSEL")).toEqual({ kind: "alpha", value: "TELKOMSEL" });
    expect(normalisePhone("3-CARE")).toEqual({ kind: "alpha", value: "3-CARE" });
    expect(normalisePhone(" ")).toEqual({ kind: "empty" });
  });

  it("reads landlines and other countries", () => {
    expect(normalisePhone("(061) 4512412")).toEqual({ kind: "phone", e164: "+62614512412" });
    expect(normalisePhone("+60123456789")).toEqual({ kind: "phone", e164: "+60123456789" });
  });

  it("is never thrown at, and is stable", () => {
    fc.assert(fc.property(fc.string(), (raw) => {
      const first = normalisePhone(raw);
      if (first.kind === "phone") expect(normalisePhone(first.e164)).toEqual(first);
    }));
  });
});

describe("masking", () => {
  it("hides the middle as people write numbers", () => {
    expect(maskPhone("+6281234567321")).toBe("0812-****-321");
    expect(maskPhone("0812-3456-7321")).toBe("0812-****-321");
    expect(maskPhone("+60123456789")).toBe("+6012-****-789");
  });

  it("leaves codes and names", () => {
    expect(maskPhone("1708")).toBe("1708");
    expect(maskPhone("TELKOMSEL")).toBe("TELKOMSEL");
  });

  it("shows at most seven digits of any phone, and hides at least two", () => {
    fc.assert(fc.property(fc.integer({ min: 1_000_000, max: 899_999_999_999 }), (n) => {
      const masked = maskPhone(`+62${n}`);
      const shown = masked.replace(/\D/g, "").length;
      expect(masked).toContain("****");
      expect(shown).toBeLessThanOrEqual(7);
      expect(String(n).length + 1 - shown).toBeGreaterThanOrEqual(2);
    }));
  });
});
