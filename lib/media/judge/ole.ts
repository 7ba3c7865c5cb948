import { done, type Outcome, refused } from "@/lib/forms/outcome";
import type { FileFormat } from "../formats";
import { fileSentences as say } from "../limits";

/**
 * Files of Office 97 to 2003 are a small file system ([MS-CFB]): sectors, a table that chains them, and a directory whose
 * names tell what it holds. Read just far enough to know that.
 */
const FREE = 0xffff_fff0;
const END_OF_CHAIN = 0xffff_fffe;
const UNUSED = 0xffff_ffff;

const STREAMS: Record<string, FileFormat> = { WordDocument: "doc", Workbook: "xls", Book: "xls", "PowerPoint Document": "ppt" };
const MACROS = ["Macros", "_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA"];

export function judgeOle(bytes: Buffer): Outcome<FileFormat> {
  const names = namesIn(bytes);
  if (names === null) return refused(say.brokenZip, "file");
  if (names.includes("EncryptedPackage")) return refused(say.locked, "file");
  if (MACROS.some((name) => names.includes(name))) return refused(say.macro, "file");
  const format = names.map((name) => STREAMS[name]).find((found) => found !== undefined);
  return format ? done(format) : refused(say.wrongType, "file");
}

/** Names of the directory's entries, or null when the file is cut off or says what can't be. */
function namesIn(bytes: Buffer): string[] | null {
  if (bytes.length < 1_536) return null;
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  const sector = (number: number): Buffer | null => {
    const from = (number + 1) * size;
    return number < FREE && from + size <= bytes.length ? bytes.subarray(from, from + size) : null;
  };
  const table = readTable(bytes, size, sector);
  // The last sector may be a short one; a file that lacks more than that was cut off.
  const last = table?.findLastIndex((next) => next !== UNUSED) ?? 0;
  if (!table || (last + 1) * size > bytes.length) return null;
  const directory = chain(table, bytes.readUInt32LE(48), sector, bytes.length / size);
  return directory && entryNames(directory);
}

/** The chaining table; where its own sectors lie stands in the header, and from the 110th on in sectors of their own. */
function readTable(bytes: Buffer, size: number, sector: (number: number) => Buffer | null): number[] | null {
  const places = new Set<number>();
  // One sector named again and again would make a table that no memory holds, of a few kilobytes.
  const takesEach = (numbers: number[]): boolean => numbers.filter((number) => number < FREE).every((number) => !places.has(number) && places.add(number));
  let more = bytes.readUInt32LE(68);
  let fine = takesEach(numbersIn(bytes.subarray(76, 512)));
  for (let turn = 0; fine && more < FREE; turn += 1) {
    const next = turn < bytes.length / size ? sector(more) : null;
    if (!next) return null;
    const numbers = numbersIn(next);
    fine = takesEach(numbers.slice(0, -1));
    more = numbers.at(-1) ?? END_OF_CHAIN;
  }
  const parts = fine ? [...places].map(sector) : [];
  const table = parts.flatMap((part) => (part ? numbersIn(part) : []));
  return table.length > 0 && !parts.includes(null) ? table : null;
}

/** The sectors from the first on; one that leads back to itself is longer than `most`, all that the file has. */
function chain(table: number[], first: number, sector: (number: number) => Buffer | null, most: number): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = first; at !== END_OF_CHAIN; at = table[at] ?? UNUSED) {
    const part = parts.length < most ? sector(at) : null;
    if (!part) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** 128 bytes an entry: a name in UTF-16, its length in bytes with the NUL at 64, its type at 66 (0: unused). */
function entryNames(directory: Buffer): string[] {
  return Array.from({ length: directory.length >> 7 }, (_, place) => directory.subarray(place << 7, (place + 1) << 7))
    .filter((entry) => entry[66] !== 0).map((entry) => entry.toString("utf16le", 0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2)));
}

const numbersIn = (part: Buffer): number[] => Array.from({ length: part.length >> 2 }, (_, place) => part.readUInt32LE(place << 2));
