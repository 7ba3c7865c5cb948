import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** One row of the region tables: the ministry's code and the name as the ministry writes it. */
export type Region = { code: string; name: string };

const CITY_CODE = "12.71";

/**
 * The districts or villages of Medan (code 12.71) as the package idn-area-data lists them
 * (Kepmendagri 300.2.2-2138/2025), in the order of their codes.
 */
export function readRegions(table: "districts" | "villages"): Region[] {
  const home = dirname(createRequire(import.meta.url).resolve("idn-area-data/package.json"));
  const lines = readFileSync(join(home, "data", `${table}.csv`), "utf8").split(/\r?\n/);
  return lines.filter((line) => line.startsWith(`${CITY_CODE}.`)).map(toRegion);
}

function toRegion(line: string): Region {
  const [code, , ...name] = line.split(",");
  if (!code || name.length === 0) throw new Error(`Baris wilayah tidak terbaca: ${line}`);
  return { code, name: name.join(",").replaceAll('"', "").trim() };
}
