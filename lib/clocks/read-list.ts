import { parse } from "csv-parse/sync";
import type { Issue } from "@/lib/forms/outcome";
import { parseInput } from "@/lib/forms/parse";
import { type HolidayInput, holidayInput } from "./input";
import { sayHoliday } from "./words";

export type ReadList = { holidays: HolidayInput[]; issues: Issue[] };

/**
 * A year's list as people paste it: one day a line, with the kind and the name, separated by comma, semicolon or tab (out
 * of a spreadsheet), with or without a line of headings. Each line that can't be used is told by its number.
 */
export function readList(text: string, year: number): ReadList {
  const seen = new Map<string, number>();
  const read: ReadList = { holidays: [], issues: [] };
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === "" || (index === 0 && /^\W*(tanggal|hari|tgl)\b/i.test(line))) continue;
    const found = readLine(line, year);
    const twice = typeof found === "string" ? undefined : seen.get(found.day);
    if (typeof found === "string") read.issues.push(told(index, line, found));
    else if (twice !== undefined) read.issues.push(told(index, line, `${sayHoliday(found.day)} sudah ada di baris ${twice}. Hapus salah satunya.`));
    else {
      seen.set(found.day, index + 1);
      read.holidays.push(found);
    }
  }
  return read;
}

const SHOWN = 60;
const told = (index: number, line: string, why: string): Issue =>
  ({ field: "list", message: `Baris ${index + 1} (“${line.trim().slice(0, SHOWN)}”): ${why}` });

/** The holiday, or the sentence that says what to mend. */
function readLine(line: string, year: number): HolidayInput | string {
  const cells = cellsOf(line);
  if (!cells) return "tanda kutipnya tidak lengkap.";
  const [day = "", kind = "", ...name] = cells;
  if (cells.length < 3) return "tulis tanggal, jenis, dan nama, dipisah koma. Contoh: 2027-01-01, nasional, Tahun Baru Masehi.";
  const known = kindOf(kind);
  if (!known) return `jenis “${kind}” tidak dikenal. Tulis nasional atau cuti bersama.`;
  const iso = isoDay(day);
  if (!iso) return `tanggal “${day}” tidak terbaca. Tulis seperti 2027-01-31 atau 31-01-2027.`;
  const input = parseInput(holidayInput, { day: iso, kind: known, name: name.join(", ") });
  if (!input.ok) return input.issues[0]?.message ?? "baris ini tidak terbaca.";
  return iso.startsWith(`${year}-`) ? input.value : `${sayHoliday(iso)} bukan tahun ${year}. Pilih tahunnya dulu, atau perbaiki tanggalnya.`;
}

function cellsOf(line: string): string[] | null {
  const delimiter = /\t/.test(line) ? "\t" : line.includes(";") ? ";" : ",";
  try {
    const [cells = []] = parse(line, { delimiter, relax_column_count: true, trim: true });
    return cells.map(String);
  } catch {
    return null;
  }
}

const kindOf = (word: string) => (/^(libur )?nasional$|^libur$/i.test(word) ? "national" : /^cuti( bersama)?$/i.test(word) ? "joint" : null);

/** Both ways people write a day; the month stands in the middle in either. */
function isoDay(text: string): string | null {
  const first = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  const last = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = first ? [first[1], first[2], first[3]] : last ? [last[3], last[2], last[1]] : [];
  return year && month && day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}
