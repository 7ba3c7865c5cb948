/** A cell: text, a number, or nothing. Numbers are written as they are; only text can carry a formula. */
export type CsvCell = string | number | null;

/** Without it spreadsheet programs read the file in the machine's old code page (UTF-8, RFC 3629 §6). */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A spreadsheet runs a cell that begins so as a formula, and names come from people (OWASP, "CSV Injection"). The wide
 * signs are taken for the narrow ones where East Asian input is on.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * Where a comma stands in numbers (Indonesian) a spreadsheet parts cells by semicolons, and quotes count for nothing in the
 * middle of what it takes for a cell: behind a semicolon or a line end inside a text another cell begins for it.
 */
const INNER = /(;|\r\n?|\n)(?=[^\S\r\n]*[=+\-@＝＋－＠])/gu;

/** One line of CSV with its line end (RFC 4180 §2). */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(written).join(",")}\r\n`;

function written(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const inside = cell.replace(INNER, "$1'");
  const harmless = FORMULA.test(cell) ? `'${inside}` : inside;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
