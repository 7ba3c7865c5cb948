/** A cell: text, a number, or nothing. Numbers are written as they are; only text can carry a formula. */
export type CsvCell = string | number | null;

/** Without it spreadsheet programs read the file in the machine's old code page (UTF-8, RFC 3629 §6). */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A spreadsheet runs a cell that begins so as a formula, and names come from people (OWASP, "CSV Injection"). The wide
 * signs are taken for the narrow ones where East Asian input is on.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** One line of CSV with its line end (RFC 4180 §2). */
export const csvLine = (cells: readonly CsvCell[]): string => `${cells.map(written).join(",")}\r\n`;

function written(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
