import { readFileSync } from "node:fs";
import { type Identity, identify, isSame } from "./identity";

/**
 * Calls back once when npm, or what it started us through, is gone: a signal to npm reaches its shell alone, and a
 * kill -9 nobody at all, so without this the city would run on without its command.
 */
export function whenAbandoned(callback: () => void): void {
  const above = upToNpm();
  if (above.length === 0) return;
  const timer = setInterval(() => {
    if (above.every(isSame)) return;
    clearInterval(timer);
    callback();
  }, 1_000);
  timer.unref();
}

function upToNpm(): Identity[] {
  const found: Identity[] = [];
  let pid = process.ppid;
  for (let height = 0; height < 5; height += 1) {
    const known = identify(pid);
    if (!known) return [];
    found.push(known);
    if (/^npm\b|\/npm\b|npm-cli/.test(known.command)) return found;
    pid = parentOf(pid);
  }
  return [];
}

function parentOf(pid: number): number {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(line.slice(line.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return 0;
  }
}
