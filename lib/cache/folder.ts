import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { z } from "zod";
import { Lru } from "./lru.ts";

const headShape = z.object({
  key: z.string(), tags: z.array(z.string()), timestamp: z.number(), stale: z.number(), revalidate: z.number(), expire: z.number(),
  size: z.number(), sum: z.number(),
});

/** What is known of an entry besides its bytes. Moments in milliseconds since 1970, durations in seconds. */
export type EntryFacts = { tags: string[]; timestamp: number; stale: number; revalidate: number; expire: number };
export type StoredEntry = { facts: EntryFacts; bytes: Buffer };

/** Counted as at least this much, so that many tiny files are bounded too. */
const BLOCK = 4096;

/**
 * A bounded folder of entries, one file each: a line of JSON, then the bytes. Files appear whole (written aside, then
 * renamed); what can't be read, or isn't what its head says, counts as not there. One process writes a folder.
 */
export class EntryFolder {
  private readonly path: string;
  private readonly files: Lru<true>;
  private writes = 0;

  constructor(path: string, maxBytes: number) {
    this.path = path;
    this.files = new Lru(maxBytes);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    for (const { name, size } of oldestFirst(path)) this.count(name, size);
  }

  async read(key: string): Promise<StoredEntry | null> {
    const name = nameOf(key);
    if (!this.files.get(name)) return null;
    const entry = await readFile(join(this.path, name)).then((bytes) => parse(key, bytes), () => null);
    if (!entry) this.remove(name);
    return entry;
  }

  async write(key: string, facts: EntryFacts, bytes: Uint8Array): Promise<void> {
    const name = nameOf(key);
    this.writes += 1;
    const aside = join(this.path, `${name}.${this.writes}.aside`);
    const head = JSON.stringify({ key, ...facts, size: bytes.byteLength, sum: crc32(bytes) });
    const file = Buffer.concat([Buffer.from(`${head}\n`), bytes]);
    await writeFile(aside, file, { mode: 0o600 });
    await rename(aside, join(this.path, name));
    this.count(name, file.byteLength);
  }

  private count(name: string, size: number): void {
    for (const gone of this.files.set(name, true, Math.max(size, BLOCK))) this.remove(gone);
  }

  private remove(name: string): void {
    this.files.delete(name);
    void rm(join(this.path, name), { force: true }).catch(() => undefined);
  }
}

const nameOf = (key: string): string => createHash("sha256").update(key).digest("hex");

function parse(key: string, file: Buffer): StoredEntry | null {
  const end = file.indexOf("\n");
  const bytes = file.subarray(end + 1);
  try {
    const { key: own, size, sum, ...facts } = headShape.parse(JSON.parse(file.toString("utf8", 0, end)));
    return own === key && size === bytes.byteLength && sum === crc32(bytes) ? { facts, bytes } : null;
  } catch {
    return null;
  }
}

/** Also clears what a killed process was just writing. */
function oldestFirst(path: string): { name: string; size: number; at: number }[] {
  return readdirSync(path).flatMap((name) => {
    if (/^[0-9a-f]{64}$/.test(name)) {
      const { size, mtimeMs } = statSync(join(path, name));
      return [{ name, size, at: mtimeMs }];
    }
    if (name.endsWith(".aside")) rmSync(join(path, name), { force: true });
    return [];
  }).sort((a, b) => a.at - b.at);
}
