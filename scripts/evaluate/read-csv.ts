import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { Plain } from "../plain";

/**
 * The named columns of a CSV file, whatever others stand beside them and in whatever order; an empty file has no rows.
 * Quotes, line breaks in fields and a byte order mark are read as RFC 4180 and Excel write them.
 */
export function readColumns<Name extends string>(path: string, names: readonly Name[]): Record<Name, string>[] {
  const rows = recordsOf(path);
  const [head, ...body] = rows;
  if (!head) return [];
  const places = names.map((name) => [name, head.findIndex((cell) => cell.trim().toLowerCase() === name)] as const);
  const missing = places.find(([, at]) => at < 0);
  if (missing) throw new Plain(`Berkas ${path} tidak punya kolom "${missing[0]}".`);
  return body.map((row) => Object.fromEntries(places.map(([name, at]) => [name, row[at] ?? ""])) as Record<Name, string>);
}

function recordsOf(path: string): string[][] {
  try {
    return parse(readFileSync(path), { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    throw new Plain(`Berkas ${path} tidak dapat dibaca: ${error instanceof Error ? error.message : String(error)}`);
  }
}
