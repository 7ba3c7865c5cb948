import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine } from "./write";

describe("a line of CSV", () => {
  it.each([
    ["=HYPERLINK(\"http://jahat.example\")", "\"'=HYPERLINK(\"\"http://jahat.example\"\")\""],
    ["+62811", "'+62811"], ["-1", "'-1"], ["@SUM(A1)", "'@SUM(A1)"], [" =1+1", "' =1+1"], ["＝1+1", "'＝1+1"], ["\t=1", "'\t=1"], ["\r=1", "\"'\r'=1\""],
  ])("keeps %j from being run", (given, line) => expect(csvLine([given])).toBe(`${line}\r\n`));

  it("writes numbers and gaps as they are", () => expect(csvLine(["Dinas Perhubungan", -3, null, 0])).toBe("Dinas Perhubungan,-3,,0\r\n"));

  it("can be read back by any reader, whatever people are called", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "\"", ",", "\n", "\r", ";", "=", "é") });
    fc.assert(fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (cells) => {
      const back = read(csvLine(cells));
      expect(back.map((cell) => cell.replaceAll("'", ""))).toEqual(cells);
      expect(back.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    }));
  });
});

/** A reader by RFC 4180 alone: one record, quotes doubled inside quotes. */
function read(line: string): string[] {
  const cells = `,${line.slice(0, -2)}`.match(/,("(?:[^"]|"")*"|[^",\r\n]*)/g) ?? [];
  return cells.map((found) => found.slice(1)).map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

/** A reader that parts cells by semicolons, as a spreadsheet does where a comma stands in numbers (Indonesian): quotes count only where a cell begins. */
function readBySemicolons(line: string): string[] {
  return line.split(/\r\n?|\n/).flatMap((row) => row.split(";"));
}

it("runs nothing where semicolons part the cells either, as on an Indonesian machine", () => {
  for (const text of ["lampu mati;=HYPERLINK(\"http://jahat.example\")", "a\n=1+1", "a\r\n@SUM(A1)", "a; +1", "a;\t=1", "a;＝1", "\";=1"]) {
    expect(readBySemicolons(csvLine(["48291735", text, "x"])).filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell)), text).toEqual([]);
  }
  expect(csvLine(["lampu; lalu jalan"]), "other words stay as they are").toBe("lampu; lalu jalan\r\n");
});
