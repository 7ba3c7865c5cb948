import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { environment } from "@/lib/env";
import { addressSettings } from "../environment";
import { readJson, writeJson } from "../files";
import { Plain } from "../plain";
import { ended, nextProgram, startNode } from "../processes/program";
import type { Report } from "../steps";
import type { Lifetime } from "./lifetime";

type Address = Parameters<typeof addressSettings>[0];
const SOURCES = ["app", "components", "lib", "public", "middleware.ts", "next.config.ts", "postcss.config.mjs", "package-lock.json", "tsconfig.json"];
// Read while pages are rendered ahead, so another value needs another build.
const citySettings = () => Object.entries(environment.inherited()).filter(([name]) => name.startsWith("CITY_")).sort();

/** `next build` into `folder`, unless what is there was made from the same sources and address. True if it built. */
export async function buildWeb(folder: string, address: Address, life: Pick<Lifetime, "group">, report: Report): Promise<boolean> {
  const mark = fingerprint(address);
  const record = join(folder, "built-from.json");
  if (readJson(record) === mark) return false;
  rmSync(record, { force: true });
  const said: string[] = [];
  const program = startNode({
    args: nextProgram("build"),
    env: { ...addressSettings(address), NEXT_DIST_DIR: folder, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production", DATABASE_URL: "" },
    onLine: (text) => {
      said.push(text);
      report(text.trim());
    },
  });
  if (program.pid !== undefined) life.group(program.pid);
  if (await ended(program) !== 0) throw new Plain(`Pembangunan gagal:\n${said.slice(-60).join("\n").trimEnd()}`);
  writeJson(record, mark);
  return true;
}

function fingerprint(address: Address): string {
  const hash = createHash("sha256").update(JSON.stringify([address, process.version, citySettings()]));
  for (const file of SOURCES.flatMap(filesBelow)) hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesBelow(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
      .map((entry) => join(entry.parentPath, entry.name)).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR") return [path];
    if (code === "ENOENT") return [];
    throw error;
  }
}
