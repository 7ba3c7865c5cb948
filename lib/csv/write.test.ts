import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine } from "./write";

describe("a line of CSV", () => {
  it.each([
    ["=HYPERLINK(\"http://jahat.example\")", "\"'=HYPERLINK(\"\"http://jahat.example\"\")\""],
    ["+62811", "'+62811"], ["-1", "'-1"], ["@SUM(A1)", "'@SUM(A1)"], [" =1+1", "' =1+1"], ["＝1+1", "'＝1+1"], ["\t=1", "'\t=1"], ["\r=1", "\"'\r=1\""],
  ])("keeps %j from being run", (given, line) => expect(csvLine([given])).toBe(`${line}\r\n`));

  it("writes numbers and gaps as they are", () => expect(csvLine(["Dinas Perhubungan", -3, null, 0])).toBe("Dinas Perhubungan,-3,,0\r\n"));

  it("can be read back by any reader, whatever people are called", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "\"", ",", "\n", "\r", ";", "=", "é") });
    fc.assert(fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (cells) => {
      const back = read(csvLine(cells));
      expect(back.map((cell, index) => (cell === cells[index] ? cell : cell.slice(1)))).toEqual(cells);
      expect(back.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    }));
  });
});

/** A reader by RFC 4180 alone: one record, quotes doubled inside quotes. */
function read(line: string): string[] {
  const cells = `,${line.slice(0, -2)}`.match(/,("(?:[^"]|"")*"|[^",\r\n]*)/g) ?? [];
  return cells.map((found) => found.slice(1)).map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}
