import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { env, environment } from "../env.ts";
import { now } from "./clock.ts";
import { EntryFolder } from "./folder.ts";
import { TagTimes } from "./tag-times.ts";

/** Where entries are kept, and since when this process has kept them. Without a folder: in memory only. */
export type Keeping = { folder: EntryFolder | null; tags: TagTimes; since: number };

const DISK_BYTES = 512 * 2 ** 20;

/**
 * One folder per build: entries of another build can't be read. One process at a time has it. Several web processes
 * need a store that they share, such as Redis: a folder doesn't tell the others that a tag expired.
 */
export function openKeeping(path: string | null): Keeping {
  if (!path) return { folder: null, tags: new TagTimes(null), since: now() };
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return { folder: new EntryFolder(join(path, "entries"), DISK_BYTES), tags: new TagTimes(join(path, "tags")), since: now() };
}

/** Null while building, in development, and where no data folder is given or it can't be used. */
export function keepingOfThisBuild(): Keeping {
  try {
    return openKeeping(folderOfThisBuild());
  } catch (error) {
    console.error("The page cache can't use its folder and is kept in memory only.", error);
    return openKeeping(null);
  }
}

function folderOfThisBuild(): string | null {
  const dataDir = environment.given("DATA_DIR");
  if (!dataDir || environment.given("NEXT_PHASE") === "phase-production-build") return null;
  const build = buildId();
  if (!build) return null;
  const name = `cache-${build}`;
  forgetOthers(dataDir, name);
  return join(dataDir, name);
}

function buildId(): string | null {
  try {
    return readFileSync(join(env.distDir(), "BUILD_ID"), "utf8").trim().replace(/[^\w-]/g, "");
  } catch {
    return null;
  }
}

function forgetOthers(dataDir: string, name: string): void {
  for (const other of readdirSync(dataDir)) {
    if (other.startsWith("cache-") && other !== name) rmSync(join(dataDir, other), { recursive: true, force: true });
  }
}
