import { appendFileSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { now } from "./clock.ts";

const lineShape = z.object({ tag: z.string(), stale: z.number().optional(), expired: z.number().optional() });
type Times = { stale?: number; expired?: number };

/**
 * When each tag was last expired (what carries it must not be served again) or became stale (served while it is made
 * anew). Written down before an update resolves: an expired entry must not come back with the next process.
 */
export class TagTimes {
  private readonly times = new Map<string, Times>();
  private readonly file: string | null;
  /** Everything older is expired: the record was broken, so nobody knows what was. */
  private floor = 0;

  constructor(file: string | null) {
    this.file = file;
    if (file) this.restore(file);
  }

  update(tags: string[], durations?: { expire?: number }): void {
    const at = now();
    const lines = tags.map((tag) => {
      const times = { ...this.times.get(tag), ...changed(at, durations) };
      this.times.set(tag, times);
      return `${JSON.stringify({ tag, ...times })}\n`;
    });
    if (this.file) appendFileSync(this.file, lines.join(""), { mode: 0o600, flush: true });
  }

  /** Whether something made at `timestamp` must not be served. The same millisecond counts: it may have begun before. */
  expired(tags: readonly string[], timestamp: number): boolean {
    if (timestamp < this.floor) return true;
    return tags.some((tag) => {
      const at = this.times.get(tag)?.expired;
      return at !== undefined && at <= now() && at >= timestamp;
    });
  }

  stale(tags: readonly string[], timestamp: number): boolean {
    return tags.some((tag) => (this.times.get(tag)?.stale ?? 0) >= timestamp);
  }

  lastExpired(tags: readonly string[]): number {
    return Math.max(0, ...tags.map((tag) => this.times.get(tag)?.expired ?? 0));
  }

  private restore(file: string): void {
    // A last line without its end was never acknowledged.
    const lines = readOr(file, "").split("\n").slice(0, -1);
    for (const line of lines) {
      const read = lineShape.safeParse(jsonOr(line, null));
      if (!read.success) this.floor = now();
      else this.times.set(read.data.tag, { stale: read.data.stale, expired: read.data.expired });
    }
    if (this.floor > 0) this.times.set("", { expired: this.floor });
    const whole = [...this.times].map(([tag, times]) => `${JSON.stringify({ tag, ...times })}\n`).join("");
    writeFileSync(`${file}.aside`, whole, { mode: 0o600, flush: true });
    renameSync(`${file}.aside`, file);
    this.floor = this.times.get("")?.expired ?? 0;
  }
}

function changed(at: number, durations?: { expire?: number }): Times {
  if (!durations) return { expired: at };
  return { stale: at, ...(durations.expire === undefined ? {} : { expired: at + durations.expire * 1000 }) };
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return otherwise;
    // Unreadable is as bad as broken.
    return "broken\n";
  }
}

function jsonOr(line: string, otherwise: null): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return otherwise;
  }
}
